import type { ColumnId } from './columns.js';
import type { SubprocessorRow } from './drawn-rows.js';
import type { SubprocessorGroup } from './ordering.js';
import { rowMaker } from './row-element.js';
import type { SubprocessorTableStrings } from './subprocessor-table.strings.js';

/** The elements of a record's rows by their ids: made once, then hidden, shown and moved. */
export type RowElements = ReadonlyMap<string, HTMLElement>;

/** Makes the elements of all rows. */
export function makeRows(
  rows: readonly SubprocessorRow[],
  columns: readonly ColumnId[],
  strings: SubprocessorTableStrings,
): RowElements {
  const make = rowMaker(columns, strings);
  return new Map(rows.map((row) => [row.id, make(row)]));
}

/** Puts the rows of each group into its part of the table, in their order; what else stands there is left alone. */
export function placeRows(
  bodies: Iterable<Element>,
  groups: readonly SubprocessorGroup[],
  elements: RowElements,
): void {
  [...bodies].forEach((body, index) => {
    const wanted = (groups[index]?.rows ?? []).flatMap(({ id }) => elements.get(id) ?? []);
    const kept = new Set<Element>(wanted);
    for (const old of [...body.children]) if (old.id !== '' && !kept.has(old)) old.remove();
    // One by one: a list of them would be moved twice.
    for (const row of wanted) body.append(row);
  });
}

/** Hides what the filter leaves out, and marks the row that the page's address names: nothing else of a row changes. */
export function markRows(elements: RowElements, shown: ReadonlySet<string>, reached: string): void {
  for (const [id, element] of elements) {
    if (element.hidden === shown.has(id)) element.hidden = !shown.has(id);
    if (element.classList.contains('reached') !== (id === reached)) element.classList.toggle('reached');
  }
}
