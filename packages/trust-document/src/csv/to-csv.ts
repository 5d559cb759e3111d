import type { SubprocessorSection } from '../subprocessors/subprocessors.schema.js';
import { columnsOf } from './columns.js';
import { defused } from './formula.js';
import { ROW } from './layout.js';
import { writeRecords } from './rfc4180.js';

export interface CsvOptions {
  /** The language of plain texts, as the document's header has it. */
  readonly defaultLanguage: string;
}

/**
 * The sub-processors as CSV (RFC 4180) that a spreadsheet opens: one row per entry, and every fact in a column
 * named by where it stands in the entry (`entity.country`, `purpose.nl`, `assurances.2.scheme`). Nothing is
 * worded or rounded: `fromCsv` gives the same section back. Texts that a spreadsheet would calculate get an
 * apostrophe.
 */
export function toCsv({ entries, ...list }: SubprocessorSection, { defaultLanguage }: CsvOptions): string {
  const facts = { ...list, defaultLanguage };
  // What is true of the whole list has rows to stand in even where the list is empty.
  const rows = entries.length > 0 ? entries.map((entry) => ({ ...entry, list: facts })) : [{ list: facts }];
  const columns = columnsOf(ROW, rows);
  return writeRecords([
    columns.map(({ path }) => path),
    ...rows.map((row) => columns.map(({ cell }) => defused(cell(row) ?? ''))),
  ]);
}
