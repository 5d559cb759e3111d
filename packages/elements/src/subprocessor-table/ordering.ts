import type { Sorting } from './columns.js';
import type { SubprocessorRow } from './drawn-rows.js';
import { placeName } from './place-lines.js';
import type { RecordRow, TableRecord } from './table-record.js';

export type GroupBy = 'role' | 'country';

export interface SubprocessorGroup {
  /** Absent where the table is not grouped. */
  readonly heading?: string;
  readonly rows: readonly SubprocessorRow[];
}

/**
 * By what a reader sees first in the column, days by the calendar; equal ones keep the document's order, and what is
 * not stated comes last, whichever way.
 */
function sortedIndices({ rows, wording }: TableRecord, { column, descending }: Sorting): readonly number[] {
  const { compare } = new Intl.Collator(wording.tag, { sensitivity: 'base', numeric: true });
  const direction = descending ? -1 : 1;
  return rows
    .map(({ lines }, index) => {
      const [first] = lines[column];
      return { index, key: first?.date ?? first?.text ?? '', missing: first?.tone === 'missing' ? 1 : 0 };
    })
    .sort((a, b) => a.missing - b.missing || direction * compare(a.key, b.key))
    .map(({ index }) => index);
}

/**
 * The rows in their order and their groups. Groups keep the order of their first rows in the document, whatever sorts.
 *
 * @param drawn The record's rows, in its order.
 */
export function orderedGroups(
  record: TableRecord,
  drawn: readonly SubprocessorRow[],
  sorting: Sorting | undefined,
  groupBy: GroupBy | undefined,
): readonly SubprocessorGroup[] {
  const { rows, wording } = record;
  const headingOf = ({ entry }: RecordRow): string => {
    if (groupBy === 'role') return wording.strings.roles[entry.role];
    return entry.entity ? placeName(entry.entity, wording) : wording.notStated;
  };
  const headings = rows.map((row) => (groupBy ? headingOf(row) : ''));
  const groups = new Map(headings.map((heading): [string, SubprocessorRow[]] => [heading, []]));
  for (const index of sorting ? sortedIndices(record, sorting) : rows.keys()) {
    const shown = drawn[index];
    if (shown) groups.get(headings[index] ?? '')?.push(shown);
  }
  return [...groups].map(([heading, members]) => ({ ...(groupBy && { heading }), rows: members }));
}
