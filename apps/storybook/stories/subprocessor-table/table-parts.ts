import { userEvent, waitFor } from 'storybook/test';

import { andIsTold, found } from '../reads.js';

/** The button that takes back every choice; it is there while there is something to take back. */
export const SHOW_ALL = '[part~="controls"] button:not([part])';

/** The rows that a reader sees, from above, headings of groups left aside. */
export const shownRows = (root: ShadowRoot): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('tbody > tr:not(.group)')].filter((row) => row.checkVisibility());

/** The names of the companies that a reader sees. */
export const companies = (root: ShadowRoot): string[] =>
  shownRows(root).map((row) => row.querySelector('th .line.main')?.textContent.trim() ?? '');

/** The ids of the columns, from the beginning. */
export const columnsOf = (root: ShadowRoot): string[] =>
  [...root.querySelectorAll<HTMLElement>('thead button')].map(({ dataset }) => dataset.column ?? '');

/** The row of an entry, once it is drawn. */
export const rowOf = (root: ShadowRoot, id: string): Promise<HTMLElement> =>
  waitFor(() => {
    const row = root.getElementById(id);
    if (!row) throw new Error(`There is no row ${id}.`);
    return row;
  });

/** The text of a row as it reads. */
export const saidIn = async (root: ShadowRoot, id: string): Promise<string> =>
  (await rowOf(root, id)).textContent.replaceAll(/\s+/g, ' ').trim();

export const facetOf = (root: ShadowRoot, facet: string): Promise<HTMLSelectElement> =>
  found<HTMLSelectElement>(root, `select[data-facet="${facet}"]`);

/** Chooses something of a facet, and waits until the result is said. */
export async function choose(root: ShadowRoot, facet: string, value: string): Promise<void> {
  const field = await facetOf(root, facet);
  await andIsTold(root, () => userEvent.selectOptions(field, value));
}

/** Types into the filter, and waits until the result is said. */
export async function filterBy(root: ShadowRoot, words: string): Promise<void> {
  const field = await found(root, 'input[type="search"]');
  await andIsTold(root, () => userEvent.type(field, words));
}

/** Opens the details of every row that has some. */
export async function openAllDetails(root: ShadowRoot): Promise<readonly HTMLDetailsElement[]> {
  await found(root, 'summary');
  for (const summary of root.querySelectorAll('summary')) await userEvent.click(summary);
  // The focus is in the last row now, and headings that stay in sight would lie over what axe measures.
  scrollTo(0, 0);
  return [...root.querySelectorAll<HTMLDetailsElement>('details')];
}

/** Presses the heading of a column. */
export async function sortBy(root: ShadowRoot, column: string): Promise<void> {
  const heading = await found(root, `thead th.${column} button`);
  await andIsTold(root, () => userEvent.click(heading));
}
