import { defused } from '@trust-widgets/trust-document';

import { numberFormat } from '../shared/intl.js';
import type { CellLine } from './cell-line.js';
import { COLUMN_IDS } from './columns.js';
import type { SubprocessorTableView } from './subprocessor-table.model.js';
import type { RecordRow, TableRecord } from './table-record.js';

const cell = (text: string): string => `"${defused(text).replaceAll('"', '""')}"`;

/** A line as text alone: what its link leads to is said too. */
const lineText = ({ label, text, href }: CellLine): string =>
  `${label === undefined ? '' : `${label}: `}${text}${href === undefined || /^(?:#|mailto:)/.test(href) ? '' : ` (${href})`}`;

const linesText = (lines: readonly CellLine[]): string => lines.map(lineText).join('\n');

function cellsOf({ lines, values }: RecordRow): readonly string[] {
  const [name, ...others] = COLUMN_IDS.map((column) => lines[column]);
  const [role] = values.role;
  const [status] = values.status;
  return [name?.[0]?.text ?? '', role?.label ?? '', status?.label ?? '', ...others.map(linesText)];
}

/** Spreadsheets divide by what the language leaves free: where 1.5 is "1,5", by a semicolon. */
const separatorOf = (tag: string): string => (numberFormat(tag, {}).format(1.5).includes(',') ? ';' : ',');

/**
 * The rows that a table shows, in its order and its words, with everything that the record has of them: a file
 * that spreadsheets open (RFC 4180 but for its separator, with a byte order mark, by which they know its encoding).
 */
export function csvFile(
  { rows, wording: { strings, tag } }: TableRecord,
  { groups, shown }: Pick<SubprocessorTableView, 'groups' | 'shown'>,
): string {
  const byId = new Map(rows.map((row) => [row.entry.id, row]));
  const [company, ...others] = COLUMN_IDS.map((column) => strings.columns[column]);
  const head = [company ?? '', strings.facets.role.label, strings.facets.status.label, ...others];
  const body = groups
    .flatMap((group) => group.rows)
    .flatMap(({ id }) => (shown.has(id) ? (byId.get(id) ?? []) : []))
    .map(cellsOf);
  const separator = separatorOf(tag);
  return `\uFEFF${[head, ...body].map((cells) => `${cells.map(cell).join(separator)}\r\n`).join('')}`;
}
