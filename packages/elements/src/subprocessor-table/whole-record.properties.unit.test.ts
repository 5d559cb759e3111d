import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { localeOf } from '../shared/locale.js';
import { LANGUAGES } from '../shared/strings.js';
import { anyEntries } from '../testing/subprocessor-documents.js';
import type { WrittenEntry } from '../testing/subprocessor-documents.js';
import { subprocessorDocument } from '../testing/subprocessor-fixtures.js';
import { COLUMN_IDS } from './columns.js';
import type { ColumnId } from './columns.js';
import { readSubprocessorDocument } from './subprocessor-document.js';
import { subprocessorTableView } from './subprocessor-table.model.js';
import type { CellLine, SubprocessorRow, SubprocessorTableView } from './subprocessor-table.model.js';

fc.configureGlobal({ numRuns: 50 });

function viewOf(
  entries: readonly WrittenEntry[],
  columns: readonly ColumnId[],
  language = 'en',
): SubprocessorTableView {
  const { value, faults } = readSubprocessorDocument(subprocessorDocument(entries));
  // Days that cannot follow each other are shown as they are written.
  expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
  return subprocessorTableView(value!, localeOf(language), { on: '2026-11-22', showRemoved: true, columns });
}

const rowsOf = ({ groups }: SubprocessorTableView) => groups.flatMap(({ rows }) => rows);

const linesOf = ({ cells, details }: SubprocessorRow) => [
  ...cells.flat(),
  ...details.flatMap(({ lines }) => lines),
];

/** What is said in words that stand for it. */
const WORDED = new Set([
  'id',
  'role',
  'country',
  'region',
  'variesBy',
  'mechanism',
  'kind',
  'state',
  'scheme:identifier',
  'status',
  'retention',
  'parent',
  'announcedOn',
  'effectiveFrom',
  'objectUntil',
  'removedOn',
]);

/** Every text of an entry that a reader of English has to find again as it is written. */
function textsOf(value: unknown, key = ''): string[] {
  if (WORDED.has(key)) return [];
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((each) => textsOf(each, key));
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value) return textsOf(value.en);
  return Object.entries(value).flatMap(([name, each]) =>
    textsOf(each, name === 'scheme' && key === 'identifier' ? 'scheme:identifier' : name),
  );
}

describe('TABLE-1: nothing of an entry is lost', () => {
  it('each text of the document stands in its row, and each link', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const rows = rowsOf(viewOf(entries, COLUMN_IDS));
        expect(rows.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
        rows.forEach((row, index) => {
          const { dataCategories, ...others } = entries[index]!;
          const said = linesOf(row)
            .map(({ label = '', text, href = '' }) => `${label}: ${text} ${href}`)
            .join('\n');
          const texts = [
            ...textsOf(others),
            ...(dataCategories === 'unknown' ? [] : textsOf(dataCategories)),
          ];
          for (const text of texts) expect(said).toContain(text);
        });
      }),
    );
  });

  it('TABLE-17: what is in no column is in the details, and nothing is said twice', () => {
    const columns = fc.subarray([...COLUMN_IDS].slice(1));
    const language = fc.constantFrom(...LANGUAGES);
    const stated = (lines: readonly CellLine[]) =>
      lines
        .filter(({ tone, href }) => tone !== 'missing' || href !== undefined)
        .map((line) => JSON.stringify(line));
    fc.assert(
      fc.property(anyEntries, columns, language, (entries, others, own) => {
        const whole = rowsOf(viewOf(entries, COLUMN_IDS, own));
        const some = viewOf(entries, ['company', ...others], own);
        const left = COLUMN_IDS.filter((id) => id !== 'company' && !others.includes(id));
        rowsOf(some).forEach(({ cells, details }, index) => {
          for (const lines of cells) expect(lines.length).toBeGreaterThan(0);
          const all = whole[index]!.cells;
          const named = new Map(details.map(({ label, lines }) => [label, lines]));
          others.forEach((id, at) => expect(cells[at + 1]).toEqual(all[COLUMN_IDS.indexOf(id)]));
          const missing: string[] = [];
          for (const id of left) {
            const label = some.strings.columns[id];
            const expected = all[COLUMN_IDS.indexOf(id)]!;
            if (stated(expected).length > 0) expect(named.get(label)).toEqual(expected);
            else if (id !== 'chain') missing.push(label);
            if (stated(expected).length > 0) named.delete(label);
          }
          // Where something is stated, what is not is named in one line.
          const isSaid = details.length > 0 && missing.length > 0;
          expect([...named.values()].flat().map(({ text }) => text)).toEqual(
            isSaid ? [missing.join(', ')] : [],
          );
        });
      }),
    );
  });
});
