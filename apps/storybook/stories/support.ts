import type { StoryContext } from '@storybook/web-components-vite';
import { nothing } from 'lit';

import { DEFAULT_INSTANT, extendedInstant } from '../fixtures/instants.js';

type Globals = Pick<StoryContext, 'globals'>;

const globalOf = ({ globals }: Globals, name: string): string => {
  const value: unknown = globals[name];
  return typeof value === 'string' ? value : '';
};

/** Where the clock stands: where time travel has brought it, else where the story puts it. */
export function nowOf(args: { readonly now?: string }, context: Globals): string {
  const travelled = globalOf(context, 'now');
  return travelled === '' ? (args.now ?? DEFAULT_INSTANT) : extendedInstant(travelled);
}

/** The zone of the reader: what the story asks for, else what the toolbar says. */
export function zoneOf(args: { readonly timeZone?: string }, context: Globals): string {
  return args.timeZone ?? globalOf(context, 'zone');
}

/** The working hours of the reader, likewise; where nobody sets them there is no attribute. */
export function hoursOf(args: { readonly workingHours?: string }, context: Globals): string | typeof nothing {
  return (args.workingHours ?? globalOf(context, 'hours')) || nothing;
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
