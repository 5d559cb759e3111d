import type { CellLine } from './cell-line.js';
import { COLUMN_IDS } from './columns.js';
import type { ColumnId } from './columns.js';
import type { RecordRow, TableRecord } from './table-record.js';

/** What a row says outside of its cells. */
export interface RowDetail {
  readonly label: string;
  readonly lines: readonly CellLine[];
}

/** A row as it is drawn. */
export interface SubprocessorRow {
  /** The entry's id: its anchor. */
  readonly id: string;
  readonly status: RecordRow['status'];
  /** The company's name. */
  readonly name: string;
  /** Of each column, in the order of the columns. */
  readonly cells: readonly (readonly CellLine[])[];
  /** What no column shows; empty where nothing of it is stated. */
  readonly details: readonly RowDetail[];
}

/** Columns that a table does not show. */
export const columnsLeft = (columns: readonly ColumnId[]): readonly ColumnId[] =>
  COLUMN_IDS.filter((id) => !columns.includes(id));

/** Who engages nobody, and is engaged by nobody that is named, lacks nothing: it has no place in a chain. */
export const canBeMissing = (id: ColumnId): boolean => id !== 'chain';

/** What is stated under its name, and the names of what is not: a row of which nothing is stated has no details. */
function detailsOf(
  { lines }: RecordRow,
  left: readonly ColumnId[],
  { strings, notStated }: TableRecord['wording'],
): readonly RowDetail[] {
  const isStated = (id: ColumnId): boolean =>
    lines[id].some(({ tone, href }) => tone !== 'missing' || href !== undefined);
  const stated = left.filter(isStated);
  const missing = left.filter((id) => canBeMissing(id) && !isStated(id)).map((id) => strings.columns[id]);
  if (stated.length === 0) return [];
  return [
    ...stated.map((id) => ({ label: strings.columns[id], lines: lines[id] })),
    ...(missing.length > 0
      ? [{ label: notStated, lines: [{ text: missing.join(', '), tone: 'soft' } as const] }]
      : []),
  ];
}

/** The rows as these columns show them, in the record's order. */
export function drawnRows(
  { rows, wording }: TableRecord,
  columns: readonly ColumnId[],
): readonly SubprocessorRow[] {
  const left = columnsLeft(columns);
  return rows.map((row) => ({
    id: row.entry.id,
    status: row.status,
    name: row.lines.company[0]?.text ?? row.entry.id,
    cells: columns.map((column) => row.lines[column]),
    details: detailsOf(row, left, wording),
  }));
}
