import type { StoryContext } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';

import { isAsWritten, settled } from '../reads.js';
import { drawn } from '../support.js';
import { TAG } from './calendar-story.js';
import type { CalendarArgs } from './calendar-story.js';

/** What is named so for those who do not see it. */
const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? element.textContent;

function namedParts(root: ShadowRoot, part: string, name: RegExp): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(`[part~="${part}"]`)].filter((each) =>
    name.test(nameOf(each)),
  );
}

/** The one part of that name, once it is drawn. */
const named = (root: ShadowRoot, part: string, name: RegExp): Promise<HTMLElement> =>
  waitFor(() => {
    const found = namedParts(root, part, name);
    const [first] = found;
    if (!first || found.length > 1) throw new Error(`${found.length} of ${part} are named ${String(name)}.`);
    return first;
  });

/** A button of the controls or beside the caption. */
export const buttonNamed = (root: ShadowRoot, name: RegExp) => named(root, 'button', name);

/** A bar of a month or a week. */
export const barNamed = (root: ShadowRoot, name: RegExp) => named(root, 'bar', name);

/** The button of a day of a month. */
export const dayNamed = (root: ShadowRoot, name: RegExp) => named(root, 'number', name);

/** The bars of that name, in the order of the days. */
export const barsNamed = (root: ShadowRoot, name: RegExp): HTMLElement[] => namedParts(root, 'bar', name);

/** What is told of a day or of windows that were chosen, once it is open. */
export const openDetails = (root: ShadowRoot): Promise<HTMLElement> =>
  waitFor(() => {
    const details = root.querySelector<HTMLElement>('[role="dialog"]:popover-open');
    if (!details) throw new Error('No details are shown.');
    return details;
  });

export const expectNoDetails = (root: ShadowRoot): Promise<void> =>
  waitFor(() => expect(root.querySelector('[role="dialog"]:popover-open')).toBeNull());

/** Waits until what has the focus is named so. */
export const expectFocusOn = (root: ShadowRoot, name: RegExp): Promise<void> =>
  waitFor(() => expect(root.activeElement ? nameOf(root.activeElement) : '').toMatch(name));

/** What stands above the days: "November 2026". */
export const expectShown = (root: ShadowRoot, name: RegExp): Promise<void> =>
  waitFor(() => expect(root.querySelector('[part~="caption"] strong')?.textContent).toMatch(name));

type Context = Pick<StoryContext<CalendarArgs>, 'canvasElement' | 'globals'>;

/**
 * The play function of a story that is acted on by its words: where the toolbars say something else than the story,
 * it is only drawn.
 */
export const played =
  (act: (root: ShadowRoot) => Promise<void>) =>
  async (context: Context): Promise<void> => {
    const root = await drawn(context.canvasElement, TAG);
    if (isAsWritten(context)) await act(root);
    await settled(root);
  };
