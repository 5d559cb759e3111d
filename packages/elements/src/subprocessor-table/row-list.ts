import type { ReactiveControllerHost } from 'lit';

import { remembered } from '../shared/remembered.js';
import type { ColumnId } from './columns.js';
import type { SubprocessorRow } from './drawn-rows.js';
import { rowMaker } from './row-element.js';
import { RowSettling } from './row-settling.js';
import type { TableWords } from './subprocessor-table.model.js';
import type { SubprocessorTableStrings } from './subprocessor-table.strings.js';
import { MANY_ROWS } from './table-template.js';

type RowElements = ReadonlyMap<string, HTMLElement>;

function makeRows(
  rows: readonly SubprocessorRow[],
  columns: readonly ColumnId[],
  strings: SubprocessorTableStrings,
): RowElements {
  const make = rowMaker(columns, strings);
  return new Map(rows.map((row) => [row.id, make(row)]));
}

/** Puts the rows of each group into its part of the table, in their order; what else stands there is left alone. */
function placeRows(bodies: Iterable<Element>, groups: TableWords['groups'], elements: RowElements): void {
  [...bodies].forEach((body, index) => {
    const wanted = (groups[index]?.rows ?? []).flatMap(({ id }) => elements.get(id) ?? []);
    const kept = new Set<Element>(wanted);
    for (const old of [...body.children]) if (old.id !== '' && !kept.has(old)) old.remove();
    wanted.forEach(({ classList }) => classList.add('waiting'));
    // All at once: one by one, reversing an order costs a browser seconds.
    body.append(...wanted);
  });
}

/** Hides what the filter leaves out, and marks the row that the page's address names: nothing else of a row changes. */
function markRows(elements: RowElements, shown: ReadonlySet<string>, reached: string): void {
  for (const [id, element] of elements) {
    const isShown = shown.has(id);
    if (element.hidden === isShown) {
      element.hidden = !isShown;
      // What comes back waits as what is new does.
      if (isShown) element.classList.add('waiting');
    }
    if (element.classList.contains('reached') !== (id === reached)) element.classList.toggle('reached');
  }
}

const focusable = (row: Element | undefined): HTMLElement[] => [
  ...(row?.querySelectorAll<HTMLElement>('a, summary') ?? []),
];

/** A place in a row that has the focus. */
export interface FocusedPlace {
  readonly id: string;
  /** Which of those that can have it. */
  readonly place: number;
}

/** Which row has the focus, and where. */
export function focusedPlace({ activeElement }: DocumentOrShadowRoot): FocusedPlace | undefined {
  const row = activeElement?.closest('tbody tr');
  return row ? { id: row.id, place: focusable(row).findIndex((each) => each === activeElement) } : undefined;
}

/** The rows of a table: made when their words are, then hidden, shown and moved. They keep what a reader did with them. */
export class RowList {
  readonly #settling: RowSettling;
  readonly #make = remembered(makeRows);
  #elements: RowElements = new Map();
  #placed: TableWords['groups'] | undefined;
  #table: HTMLTableElement | undefined;
  #reached = '';

  constructor(host: ReactiveControllerHost) {
    this.#settling = new RowSettling(host);
  }

  /**
   * Draws the rows into a table that has a body for each group.
   *
   * @param reached The id of the row that the page's address names.
   * @param focused Where the focus was before anything was drawn: a row that is moved or made anew loses it.
   */
  draw(
    table: HTMLTableElement,
    { rows, columns, groups, selection, view }: TableWords,
    reached: string,
    focused: FocusedPlace | undefined,
  ): void {
    const before = this.#elements;
    const isGoneTo = reached !== this.#reached || before.size === 0;
    this.#reached = reached;
    this.#elements = this.#make(rows, columns, view.strings);
    markRows(this.#elements, selection.shown, reached);
    if (groups !== this.#placed || table !== this.#table) {
      placeRows(table.tBodies, groups, this.#elements);
      this.#placed = groups;
      this.#table = table;
    }
    if (before !== this.#elements) this.#keepOpen(before);
    if (focused) focusable(this.#elements.get(focused.id))[focused.place]?.focus({ preventScroll: true });
    if (rows.length <= MANY_ROWS) return;
    const inOrder = groups.flatMap((group) => group.rows.flatMap(({ id }) => this.#elements.get(id) ?? []));
    if (isGoneTo) this.#settling.reach(inOrder, this.#elements.get(reached));
    this.#settling.settle(inOrder);
  }

  #keepOpen(before: RowElements): void {
    for (const [id, row] of before) {
      const isOpen = row.querySelector('details')?.open === true;
      const details = isOpen && this.#elements.get(id)?.querySelector('details');
      if (details) details.open = true;
    }
  }
}
