import type { StoryContext } from '@storybook/web-components-vite';

import { INSTANTS } from '../fixtures/instants.js';
import type { InstantName } from '../fixtures/instants.js';

type Globals = Pick<StoryContext, 'globals'>;

/** Where the clock stands: what the story asks for, else what the toolbar says. */
export function nowOf(args: { readonly now?: string }, { globals }: Globals): string {
  return args.now ?? INSTANTS[globals['now'] as InstantName];
}

/** The zone of the reader: what the story asks for, else what the toolbar says. */
export function zoneOf(args: { readonly timeZone?: string }, { globals }: Globals): string {
  return args.timeZone ?? String(globals['zone']);
}

/** Waits until an element has drawn what it was given, and gives its shadow root. */
export async function drawn(root: HTMLElement, selector: string): Promise<ShadowRoot> {
  const element = root.querySelector<HTMLElement & { updateComplete?: Promise<unknown> }>(selector);
  await element?.updateComplete;
  if (!element?.shadowRoot) throw new Error(`There is no ${selector} in this story.`);
  return element.shadowRoot;
}

/** The text of a shadow tree as it reads, white space folded; styles are not text. */
export function textOf(root: ShadowRoot): string {
  const copy = document.createElement('div');
  for (const child of root.children) if (child.localName !== 'style') copy.append(child.cloneNode(true));
  return copy.textContent.replaceAll(/\s+/g, ' ').trim();
}
