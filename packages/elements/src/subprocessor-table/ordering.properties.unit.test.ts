import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { localeOf } from '../shared/locale.js';
import { LANGUAGES } from '../shared/strings.js';
import { anyEntries } from '../testing/subprocessor-documents.js';
import type { WrittenEntry } from '../testing/subprocessor-documents.js';
import { subprocessorDocument } from '../testing/subprocessor-fixtures.js';
import { COLUMN_IDS, formatSorting, parseSorting } from './columns.js';
import type { ColumnId } from './columns.js';
import { readSubprocessorDocument } from './subprocessor-document.js';
import { subprocessorTableView } from './subprocessor-table.model.js';
import type { SubprocessorTableOptions, SubprocessorTableView } from './subprocessor-table.model.js';

fc.configureGlobal({ numRuns: 50 });

function viewOf(
  entries: readonly WrittenEntry[],
  { language = 'en', ...options }: Partial<SubprocessorTableOptions> & { readonly language?: string } = {},
): SubprocessorTableView {
  const { value } = readSubprocessorDocument(subprocessorDocument(entries));
  return subprocessorTableView(value!, localeOf(language), {
    on: '2026-11-22',
    showRemoved: true,
    columns: COLUMN_IDS,
    ...options,
  });
}

const rowsOf = ({ groups }: SubprocessorTableView) => groups.flatMap(({ rows }) => rows);
const idsOf = (view: SubprocessorTableView) => rowsOf(view).map(({ id }) => id);

const anyColumn = fc.constantFrom(...COLUMN_IDS);
const anyLanguage = fc.constantFrom(...LANGUAGES);

/** What is not stated comes last, whichever way. */
const LAST = 1_000;

/**
 * How many rows a reader would put before each, by the first line of a column: by counting, not by sorting. Rows
 * that count alike are equals.
 */
function rankedBy(
  entries: readonly WrittenEntry[],
  column: ColumnId,
  language: string,
): (id: string) => number {
  const { compare } = new Intl.Collator(localeOf(language).tag, { sensitivity: 'base', numeric: true });
  const keys = rowsOf(viewOf(entries, { language })).map(({ id, cells }) => {
    const [line] = cells[COLUMN_IDS.indexOf(column)]!;
    return { id, key: line!.date ?? line!.text, isMissing: line!.tone === 'missing' };
  });
  const ranks = new Map(
    keys.map(({ id, key, isMissing }) => [
      id,
      isMissing ? LAST : keys.filter((other) => !other.isMissing && compare(other.key, key) < 0).length,
    ]),
  );
  return (id) => ranks.get(id)!;
}

describe('TABLE-6: a sorted table', () => {
  it('has the same rows, by what is read first in the column, equals in the order of the document', () => {
    fc.assert(
      fc.property(
        anyEntries,
        anyColumn,
        anyLanguage,
        fc.boolean(),
        (entries, column, language, descending) => {
          const rank = rankedBy(entries, column, language);
          const sorted = idsOf(viewOf(entries, { sorting: { column, descending }, language }));
          const place = (id: string) => entries.findIndex((entry) => entry.id === id);
          expect([...sorted].sort()).toEqual(entries.map(({ id }) => id).sort());
          for (const [index, id] of sorted.slice(1).entries()) {
            const before = sorted[index]!;
            const [one, other] = [rank(before), rank(id)];
            const step = other === LAST || one === LAST ? other - one : (other - one) * (descending ? -1 : 1);
            expect(step).toBeGreaterThanOrEqual(0);
            if (step === 0) expect(place(id)).toBeGreaterThan(place(before));
          }
        },
      ),
    );
  });

  it('is the other way round from the end, but for equals and for what is not stated', () => {
    fc.assert(
      fc.property(anyEntries, anyColumn, (entries, column) => {
        const rank = rankedBy(entries, column, 'en');
        const runs = (descending: boolean) =>
          idsOf(viewOf(entries, { sorting: { column, descending } })).map(rank);
        const isStated = (each: number) => each !== LAST;
        const [up, down] = [runs(false), runs(true)];
        expect(down.filter(isStated)).toEqual(up.filter(isStated).reverse());
        for (const each of [up, down])
          expect(each.findLastIndex(isStated)).toBe(each.filter(isStated).length - 1);
      }),
    );
  });

  it('is the document again without sorting, and says in its sentence how it is sorted', () => {
    fc.assert(
      fc.property(anyEntries, anyColumn, fc.boolean(), (entries, column, descending) => {
        const [plain, sorted] = [viewOf(entries), viewOf(entries, { sorting: { column, descending } })];
        expect(idsOf(plain)).toEqual(entries.map(({ id }) => id));
        const { strings } = plain;
        expect(sorted.result).toBe(
          `${plain.result}, ${strings.sortedBy(strings.columns[column], descending)}`,
        );
      }),
      { numRuns: 30 },
    );
  });

  it('is written in its attribute and read from it', () => {
    fc.assert(
      fc.property(anyColumn, fc.boolean(), (column, descending) => {
        expect(parseSorting(formatSorting({ column, descending }))).toEqual({ column, descending });
      }),
    );
    for (const text of [
      '',
      '-',
      'company-',
      '- company',
      'nothing',
      'constructor',
      '__proto__',
      'company entity',
    ])
      expect(parseSorting(text), text).toBeUndefined();
  });
});

describe('TABLE-9: a grouped table', () => {
  it('has each row once, under the heading that is its own, groups in the order of their first rows', () => {
    const groupBy = fc.constantFrom('role' as const, 'country' as const);
    fc.assert(
      fc.property(anyEntries, groupBy, anyLanguage, (entries, by, language) => {
        const { groups, columns } = viewOf(entries, { groupBy: by, language });
        expect(groups.flatMap(({ rows }) => rows.map(({ id }) => id)).sort()).toEqual(
          entries.map(({ id }) => id).sort(),
        );
        const headings = groups.map(({ heading }) => heading);
        expect(new Set(headings).size).toBe(headings.length);
        const at = columns.findIndex(({ id }) => id === (by === 'role' ? 'company' : 'entity'));
        const places = groups.map(({ heading, rows }) => {
          for (const { cells } of rows) {
            const [first, second] = cells[at]!;
            expect((by === 'role' ? second : first)!.text).toBe(heading);
          }
          const own = rows.map(({ id }) => entries.findIndex((entry) => entry.id === id));
          expect(own).toEqual([...own].sort((a, b) => a - b));
          return own[0]!;
        });
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
    );
  });

  it('is sorted within its groups, and is one list without a heading otherwise', () => {
    fc.assert(
      fc.property(anyEntries, anyColumn, (entries, column) => {
        const rank = rankedBy(entries, column, 'en');
        const { groups } = viewOf(entries, { groupBy: 'role', sorting: { column, descending: false } });
        for (const { rows } of groups) {
          const own = rows.map(({ id }) => rank(id));
          expect(own).toEqual([...own].sort((a, b) => a - b));
        }
        expect(viewOf(entries).groups.map(({ heading }) => heading)).toEqual([undefined]);
      }),
    );
  });
});
