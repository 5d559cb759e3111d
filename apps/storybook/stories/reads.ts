import type { StoryContext } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';

import { drawn, textOf } from './support.js';

/** What the toolbars are set to until somebody sets them otherwise. */
const INITIAL: Readonly<Record<string, string>> = { language: 'en', zone: 'Europe/Oslo', now: '', hours: '' };

/** Play functions are given `storyGlobals` as well; their type does not say so. */
type Toolbars = Pick<StoryContext, 'globals'> & { readonly storyGlobals?: StoryContext['globals'] };

/**
 * Do the toolbars say what the story was written for? Words and times hold for that language, zone and
 * instant only; a reader who has chosen others opens a story to look at it, not to see it fail.
 */
export function isAsWritten({ globals, storyGlobals }: Toolbars): boolean {
  const written: Readonly<Record<string, unknown>> = { ...INITIAL, ...storyGlobals };
  return Object.entries(written).every(([name, value]) => (globals[name] ?? '') === value);
}

export interface Words {
  readonly has?: readonly RegExp[];
  readonly lacks?: readonly RegExp[];
}

export type Context = Toolbars & Pick<StoryContext, 'canvasElement'>;

/** Waits until an element says these words and lacks those, where the toolbars are as the story has them. */
export async function expectWords(
  context: Context,
  tag: string,
  { has = [], lacks = [] }: Words,
): Promise<void> {
  const root = await drawn(context.canvasElement, tag);
  if (!isAsWritten(context)) return;
  await waitFor(async () => {
    for (const words of has) await expect(textOf(root)).toMatch(words);
  });
  for (const words of lacks) await expect(textOf(root)).not.toMatch(words);
}

/** The play function of a story that is only looked at: what its element says, and what not. */
export const reads =
  (tag: string, words: Words) =>
  (context: Context): Promise<void> =>
    expectWords(context, tag, words);

/** The one element that a selector finds in a shadow tree, once it is drawn. */
export const found = <T extends Element = HTMLElement>(root: ShadowRoot, selector: string): Promise<T> =>
  waitFor(() => {
    const element = root.querySelector<T>(selector);
    if (!element) throw new Error(`There is no ${selector}.`);
    return element;
  });

/** Does something and waits until the element's status speaks of it: it does so after a pause. */
export async function andIsTold(root: ShadowRoot, act: () => Promise<void>): Promise<void> {
  const status = await found(root, '[role="status"]');
  const before = status.textContent;
  await act();
  await waitFor(() => expect(status.textContent).not.toBe(before));
}

/** Waits until nothing moves or changes colour any more: what is measured or pictured in between is neither state. */
export async function settled(root: ShadowRoot): Promise<void> {
  await Promise.all(root.getAnimations().map(({ finished }) => finished));
}
