import { createElement, useEffect, useRef } from 'react';
import type { DOMAttributes, ReactElement } from 'react';
import { AddonPanel, Button, PopoverProvider } from 'storybook/internal/components';
import { addons, types, useGlobals, useStorybookApi, useStorybookState } from 'storybook/manager-api';

import { extendedInstant } from '../../fixtures/instants.js';
import { SOURCE_ZONE } from '../../fixtures/journeys.js';
import { clockText } from './read-out.js';
import { TimeTravel } from './time-travel.js';

const ADDON = 'trust-widgets/time-travel';
const PANEL = `${ADDON}/panel`;
const TAG = 'room-time-travel';
/** After this long without a move the clock is at rest. */
const REST = 1_000;

/** Where the clock stands and whose it is; before the stories are there, nothing is known of it. */
function useClock(): { readonly now: string; readonly zone: string } {
  const [{ now, zone }] = useGlobals();
  return {
    now: typeof now === 'string' ? now : '',
    zone: typeof zone === 'string' ? zone : SOURCE_ZONE,
  };
}

/** The frame is React's, what stands in it is an element like those of the stories; this is where the two meet. */
function Panel(): ReactElement {
  const [, updateGlobals, storyGlobals] = useGlobals();
  const { now, zone } = useClock();
  const host = useRef<TimeTravel>(null);
  const isLocked = 'now' in storyGlobals;

  useEffect(() => {
    if (host.current) Object.assign(host.current, { now, zone, isLocked });
  }, [now, zone, isLocked]);

  useEffect(() => {
    let atRest: ReturnType<typeof setTimeout> | undefined;
    const rest = (): void => {
      atRest = undefined;
      updateGlobals({ a11y: { manual: false } });
    };
    // A story is not drawn again while axe looks at it: on the way axe waits, and looks at where the clock comes to rest.
    const travel = (event: Event): void => {
      clearTimeout(atRest);
      atRest = setTimeout(rest, REST);
      updateGlobals({ now: (event as CustomEvent<string>).detail, a11y: { manual: true } });
    };
    const element = host.current;
    element?.addEventListener('travel', travel);
    return () => {
      element?.removeEventListener('travel', travel);
      if (atRest === undefined) return;
      clearTimeout(atRest);
      rest();
    };
  }, [updateGlobals]);

  return createElement(TAG, { ref: host });
}

/** Where the panel is not beside the story but hidden behind a button, or where there is none. */
const hasNoRoom = (): boolean => matchMedia('(max-width: 599px)').matches;

/**
 * Shows in the toolbar where the clock has been moved to, and opens the panel; on a narrow screen and beside pages of
 * the docs, which have no panel, a popover with the same in it.
 */
function Tool(): ReactElement {
  const { now, zone } = useClock();
  const api = useStorybookApi();
  const { viewMode } = useStorybookState();
  const moved = now === '' ? undefined : clockText(Date.parse(extendedInstant(now)), zone);
  const label = moved === undefined ? 'Time travel' : `Time travel: ${moved}`;
  const look = { variant: 'ghost', padding: 'small', ariaLabel: label } as const;
  if (viewMode === 'docs' || hasNoRoom()) {
    const button = createElement(Button, look, moved ?? 'Time travel');
    return createElement(PopoverProvider, {
      ariaLabel: 'Time travel',
      padding: 0,
      placement: 'bottom',
      popover: createElement(
        'div',
        {
          style: { inlineSize: 'min(36rem, calc(100vw - 4rem))', background: 'Canvas', color: 'CanvasText' },
        },
        createElement(Panel),
      ),
      // Storybook's own type asks for a tag; its own buttons, which it is made for, are none.
      children: button as unknown as ReactElement<DOMAttributes<Element>, string>,
    });
  }
  const open = (): void => {
    api.togglePanel(true);
    api.setSelectedPanel(PANEL);
  };
  return createElement(Button, { ...look, onClick: open }, moved ?? 'Time travel');
}

export function registerTimeTravel(): void {
  customElements.define(TAG, TimeTravel);
  addons.register(ADDON, () => {
    addons.add(PANEL, {
      type: types.PANEL,
      title: 'Time travel',
      match: ({ viewMode }) => viewMode === 'story',
      render: ({ active }) =>
        createElement(AddonPanel, { active: active ?? false, children: createElement(Panel) }),
    });
    addons.add(`${ADDON}/tool`, {
      type: types.TOOL,
      title: 'Time travel',
      match: ({ viewMode, tabId }) => (viewMode === 'story' || viewMode === 'docs') && !tabId,
      render: () => createElement(Tool),
    });
  });
}
