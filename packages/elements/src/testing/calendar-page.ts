import type { LitElement } from 'lit';
import { cdp, page, userEvent } from 'vitest/browser';

import { eventfulYear } from './calendar-year.js';
import { drawn, mount, textOf } from './setup.js';

/** Monday, a few minutes before an emergency in Oslo is over. */
export const MONDAY = '2026-11-23T09:30:00Z';

const scriptOf = (document: unknown): string =>
  `<script type="application/json">${JSON.stringify(document).replaceAll('<', '\\u003c')}</script>`;

/** A calendar on the page, with an eventful year; its clock stands still, and it is read in Oslo. */
export const calendarOn = <T extends LitElement>(attributes = '', document: unknown = eventfulYear()) =>
  mount<T>(
    `<trust-maintenance-calendar now="${MONDAY}" ${attributes.includes('time-zone') ? '' : 'time-zone="Europe/Oslo"'} ${attributes}>${scriptOf(document)}</trust-maintenance-calendar>`,
  );

/** All that a selector finds in an element's shadow tree. */
export const within = (element: Element, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

export const textsIn = (element: Element, selector: string): string[] =>
  within(element, selector).map(textOf);

const found = (name: string, candidates: readonly HTMLElement[]): HTMLElement => {
  const element = candidates.find((each) => nameOf(each).startsWith(name));
  if (!element) throw new Error(`None is called "${name}": ${candidates.map(nameOf).join(' | ')}`);
  return element;
};

/** What a screen reader calls a button. */
export const nameOf = (element: Element): string =>
  (element.getAttribute('aria-label') ?? textOf(element)).replaceAll(/[\u00a0\u202f]/g, ' ');

/** The button of a day in a month: "Friday 27 November". */
export const dayIn = (element: Element, name: string): HTMLElement =>
  found(name, within(element, '[role=gridcell] [part=number]'));

/** The bar that begins with these words: "00:00 System maintenance". */
export const barIn = (element: Element, name: string): HTMLElement =>
  found(name, within(element, '[part=bar]'));

export const buttonIn = (element: Element, name: string): HTMLElement =>
  found(name, within(element, 'button:not([part=bar], [part=number])'));

export const captionOf = (element: Element): string => textOf(within(element, '[part=caption] strong')[0]);

/** What the focus is on, of what is in an element. */
export const focusedIn = (element: Element): string => {
  const active = element.shadowRoot?.activeElement;
  return active ? nameOf(active) : '';
};

/** Presses a key, and waits until what it sets off is drawn. */
export async function press(element: Element, keys: string): Promise<void> {
  await userEvent.keyboard(keys);
  await drawn(element);
}

/** Clicks with the browser's own mouse. */
export async function clickOn(element: Element, target: Element): Promise<void> {
  await userEvent.click(target);
  await drawn(element);
}

/** The details, if they are shown. */
export const detailsIn = (element: Element): HTMLElement | undefined =>
  within(element, '[part=details]').find((each) => each.matches(':popover-open'));

interface Media {
  readonly media?: 'print' | 'screen';
  readonly forcedColors?: boolean;
}

/** Has the browser print, or draw in forced colours; nothing: neither. */
export async function emulate({ media, forcedColors }: Media = {}): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', {
    media: media ?? '',
    features: [{ name: 'forced-colors', value: forcedColors ? 'active' : 'none' }],
  });
}

/** What is wider than its place at a width of the page; hidden words and what scrolls by itself aside. */
export async function overflowingAt(width: number, element: Element): Promise<string[]> {
  await page.viewport(width, 700);
  await drawn(element);
  const isWide = (each: HTMLElement): boolean =>
    each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).display !== 'inline';
  const wide = within(element, '*:not(.visually-hidden, .date-literal)').filter((each) => {
    const { overflowX } = getComputedStyle(each);
    return isWide(each) && overflowX === 'visible';
  });
  const page_ = document.documentElement.scrollWidth > width ? ['the page'] : [];
  return [...wide.map((each) => each.outerHTML.slice(0, 160)), ...page_];
}
