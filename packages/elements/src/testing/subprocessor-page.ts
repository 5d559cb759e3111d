import type { LitElement } from 'lit';
import { cdp, page, userEvent } from 'vitest/browser';

import { drawn, mount, textOf } from './setup.js';

/** A Sunday between the announcement of the planned entry and its last day to object. */
export const SUNDAY = '2026-11-22T09:00:00Z';

/** A table on the page that shows a document, its clock standing still unless the attributes set it going. */
export async function tableOf<T extends LitElement & { data: unknown }>(
  document: unknown,
  attributes = 'filterable',
  lang = 'en',
): Promise<T> {
  const clock = attributes.includes('clock=') ? '' : `now="${SUNDAY}"`;
  const table = await mount<T>(
    `<trust-subprocessor-table lang="${lang}" ${clock} ${attributes}></trust-subprocessor-table>`,
  );
  table.data = document;
  await drawn(table);
  return table;
}

/** All that a selector finds in a table. */
export const within = (table: Element, selector: string): HTMLElement[] => [
  ...(table.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

/** The first that a selector finds in a table. */
export function the(table: Element, selector: string): HTMLElement {
  const [found] = within(table, selector);
  if (!found) throw new Error(`The table has nothing like "${selector}".`);
  return found;
}

/** The rows that are shown, as elements. */
export const rowsShown = (table: Element): HTMLElement[] =>
  within(table, 'tbody > tr[id]').filter((row) => row.checkVisibility());

export const idsShown = (table: Element): string[] => rowsShown(table).map(({ id }) => id);

/** What each line of a row says. */
export const linesIn = (table: Element, id: string, column = ''): string[] =>
  within(table, `#${id} ${column === '' ? '' : `[part~="${column}"] `}.line`).map(textOf);

/** What the status says. */
export const said = (table: Element): string => textOf(the(table, '[role=status]'));

/** Writes into the filter as a reader does, in place of what stands there. */
export async function filterBy(table: Element, text: string): Promise<void> {
  await userEvent.fill(the(table, 'input[type=search]'), text);
  await drawn(table);
}

/** Chooses of a facet. */
export async function choose(table: Element, facet: string, value: string): Promise<void> {
  await userEvent.selectOptions(the(table, `select[data-facet=${facet}]`), value);
  await drawn(table);
}

/** Presses the heading of a column. */
export async function sortBy(table: Element, column: string): Promise<void> {
  await userEvent.click(the(table, `[data-column=${column}]`));
  await drawn(table);
}

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

/** What is wider than its place at a width of the page: hidden words aside. */
export async function overflowingAt(width: number, element: Element): Promise<string[]> {
  await page.viewport(width, 700);
  await drawn(element);
  const wide = within(
    element,
    '*:not(.visually-hidden, .visually-hidden *, select, option, svg, svg *)',
  ).filter(
    (each) =>
      each.scrollWidth > each.clientWidth + 1 &&
      each.clientWidth > 0 &&
      getComputedStyle(each).display !== 'inline' &&
      getComputedStyle(each).overflowX === 'visible',
  );
  const whole = document.documentElement.scrollWidth > width ? ['the page'] : [];
  return [...wide.map((each) => each.outerHTML.slice(0, 160)), ...whole];
}
