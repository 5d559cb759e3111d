import { createElement, useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { AddonPanel, Button } from 'storybook/internal/components';
import { addons, types, useGlobals, useStorybookApi } from 'storybook/manager-api';

import { extendedInstant } from '../../fixtures/instants.js';
import { clockText } from './read-out.js';
import { TimeTravel } from './time-travel.js';

const ADDON = 'trust-widgets/time-travel';
const PANEL = `${ADDON}/panel`;
const TAG = 'room-time-travel';

/** The frame is React's, what stands in it is an element like those of the stories; this is where the two meet. */
function Panel(): ReactElement {
  const [globals, updateGlobals, storyGlobals] = useGlobals();
  const host = useRef<TimeTravel>(null);
  const now = String(globals['now'] ?? '');
  const zone = String(globals['zone']);
  const isLocked = 'now' in storyGlobals;

  useEffect(() => {
    if (host.current) Object.assign(host.current, { now, zone, isLocked });
  }, [now, zone, isLocked]);

  useEffect(() => {
    const travel = (event: Event): void => updateGlobals({ now: (event as CustomEvent<string>).detail });
    const element = host.current;
    element?.addEventListener('travel', travel);
    return () => element?.removeEventListener('travel', travel);
  }, [updateGlobals]);

  return createElement(TAG, { ref: host });
}

/** Opens the panel, and shows in the toolbar where the clock has been moved to. */
function Tool(): ReactElement {
  const [{ now, zone }] = useGlobals();
  const api = useStorybookApi();
  const moved = typeof now === 'string' && now !== '';
  const open = (): void => {
    api.togglePanel(true);
    api.setSelectedPanel(PANEL);
  };
  const label = moved ? clockText(Date.parse(extendedInstant(now)), String(zone)) : 'Time travel';
  return createElement(
    Button,
    {
      variant: 'ghost',
      padding: 'small',
      ariaLabel: `Time travel${moved ? `: ${label}` : ''}`,
      onClick: open,
    },
    label,
  );
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
      match: ({ viewMode, tabId }) => viewMode === 'story' && !tabId,
      render: () => createElement(Tool),
    });
  });
}
