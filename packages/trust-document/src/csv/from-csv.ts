import {
  choice,
  errorFault,
  isObject,
  languageTag,
  list,
  optional,
  readValue,
  warningFault,
  withUniqueIds,
} from '@trust-widgets/schedule-core/engine';
import type { Fault, ReadEntry } from '@trust-widgets/schedule-core/engine';

import { readFacts } from '../document/facts.js';
import { LIMITS } from '../document/limits.js';
import { entryLists, sectionFacts, subprocessorSchema } from '../subprocessors/subprocessors.schema.js';
import type { EntryList, Subprocessor, SubprocessorSection } from '../subprocessors/subprocessors.schema.js';
import { cellsOf, valueOf } from './cells.js';
import { ROW } from './layout.js';
import { readTable } from './read-table.js';
import type { FilledCell } from './read-table.js';

/** What a CSV file says. */
export interface CsvReading {
  /** Absent where the text is no such table. */
  readonly section?: SubprocessorSection;
  /** The language of plain texts. */
  readonly defaultLanguage?: string;
  /** What is wrong with it; `entries[0]` is the first row under the headings. */
  readonly faults: readonly Fault[];
}

const incompleteSchema = optional(list(choice(...(Object.keys(entryLists) as EntryList[]))));

const isListFact = ([[first]]: FilledCell): boolean => first === 'list';

/** The entry that a row says, where it is sound; a row that lost a fact must not pass for the whole record. */
function entryOf(row: readonly FilledCell[], index: number, faults: Fault[]): ReadEntry<Subprocessor>[] {
  const cells = row.filter((each) => !isListFact(each));
  if (cells.length === 0) return [];
  const path = ['entries', index];
  const own: Fault[] = [];
  const { incomplete, ...facts } = valueOf(ROW, cellsOf(cells), path, own) as Record<string, unknown>;
  const value = readValue(subprocessorSchema, facts, path, own);
  const lost = readValue(incompleteSchema, incomplete, [...path, 'incomplete'], own);
  faults.push(...own);
  if (value === undefined || own.some(({ severity }) => severity === 'error')) return [];
  return [{ value: { ...value, ...(lost && { incomplete: lost }) }, path }];
}

/** What the rows say of the whole list: the first one's word, with a warning where another says otherwise. */
function listFactsOf(rows: readonly FilledCell[][], faults: Fault[]): Record<string, unknown> {
  const stated = rows.map((row) => row.filter(isListFact)).filter((cells) => cells.length > 0);
  const [first = []] = stated;
  if (stated.some((cells) => JSON.stringify(cells) !== JSON.stringify(first))) {
    const message = 'The rows differ in what they say of the list as a whole; the first row is read.';
    faults.push(warningFault('', 'csv-differs', message));
  }
  const { list: facts } = valueOf(ROW, cellsOf(first), [], faults) as Record<string, unknown>;
  return isObject(facts) ? facts : {};
}

/**
 * Reads what `toCsv` wrote, also after a spreadsheet saved it with semicolons or tabs. Never throws: a row with an
 * error is left out, and its neighbours are kept. References between entries (`parent`, `heldBy`) are not followed
 * here; `readSubprocessors` does, once the section is in a document.
 */
export function fromCsv(text: string): CsvReading {
  const { headings, rows, faults } = readTable(text, ROW);
  if (!headings.has('id') && !headings.has('list.defaultLanguage')) {
    return { faults: [...faults, errorFault('', 'csv', 'There is no column "id".')] };
  }
  if (rows.length > LIMITS.entries) {
    const message = `Found ${rows.length} rows; only the first ${LIMITS.entries} are read.`;
    faults.push(errorFault('entries', 'too-many', message));
  }
  const read = rows.slice(0, LIMITS.entries);
  const { defaultLanguage: tag, ...listFacts } = listFactsOf(read, faults);
  const { facts, faults: wrong } = readFacts(sectionFacts, listFacts, [], []);
  const defaultLanguage = readValue(optional(languageTag), tag, ['defaultLanguage'], faults);
  faults.push(...wrong);
  const found = read.flatMap((row, index) => entryOf(row, index, faults));
  const entries = withUniqueIds<Subprocessor>(found, faults).map(({ value }) => value);
  return {
    section: { ...facts, entries },
    ...(defaultLanguage !== undefined && { defaultLanguage }),
    faults,
  };
}
