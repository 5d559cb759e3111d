import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { localeOf } from '../shared/locale.js';
import { anyEntries } from '../testing/subprocessor-documents.js';
import type { WrittenEntry } from '../testing/subprocessor-documents.js';
import { subprocessorDocument } from '../testing/subprocessor-fixtures.js';
import { COLUMN_IDS } from './columns.js';
import { readSubprocessorDocument } from './subprocessor-document.js';
import { subprocessorTableView } from './subprocessor-table.model.js';
import type {
  FacetChoice,
  SubprocessorTableOptions,
  SubprocessorTableView,
} from './subprocessor-table.model.js';
import { FACET_IDS } from './subprocessor-table.strings.js';

fc.configureGlobal({ numRuns: 50 });

const ON = '2026-11-22';

function viewOf(
  entries: readonly WrittenEntry[],
  options: Partial<SubprocessorTableOptions> = {},
): SubprocessorTableView {
  const { value } = readSubprocessorDocument(subprocessorDocument(entries, { noticeDays: 30 }));
  return subprocessorTableView(value!, localeOf('en'), { on: ON, showRemoved: true, ...options });
}

const rowsOf = ({ groups }: SubprocessorTableView) => groups.flatMap(({ rows }) => rows);

/** What an entry can be chosen by, told from the document alone. */
function valuesOf(entry: WrittenEntry): Readonly<Record<(typeof FACET_IDS)[number], readonly string[]>> {
  const { processing = [], transfers = [], role, status, effectiveFrom, removedOn } = entry;
  const isGone = removedOn === undefined ? status === 'removed' : removedOn <= ON;
  const isToCome = effectiveFrom === undefined ? status === 'planned' : effectiveFrom > ON;
  // One that is stated to be removed on a day to come is still there.
  const isStillThere = status === 'removed' && !isGone;
  return {
    country:
      processing.length > 0
        ? processing.flatMap(({ country, region, variesBy }) => country ?? region ?? variesBy ?? [])
        : ['unknown'],
    role: [role],
    transfers: transfers.length > 0 ? transfers.map(({ mechanism }) => mechanism) : ['unknown'],
    status: [isGone ? 'removed' : isStillThere ? 'active' : isToCome ? 'planned' : 'active'],
  };
}

/** What is shown of a row, in small letters without accents: these texts have no others. */
const SPECIAL: Readonly<Record<string, string>> = { ø: 'o', ß: 'ss' };
const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[øß]/g, (letter) => SPECIAL[letter]!);

/** All that each row says, whatever is shown of it. */
function said(entries: readonly WrittenEntry[]): ReadonlyMap<string, string> {
  const whole = viewOf(entries, { columns: COLUMN_IDS });
  return new Map(
    rowsOf(whole).map(({ id, cells }) => [
      id,
      plain(cells.flatMap((lines) => lines.map(({ label = '', text }) => `${label} ${text}`)).join(' ')),
    ]),
  );
}

const anyFilter = fc
  .array(
    fc.constantFrom(
      'example',
      'ANGSTROM',
      'ångström',
      'stores',
      'not',
      'stated',
      'Germany',
      'orE',
      'soker',
      '9',
      'zz',
    ),
    { maxLength: 2 },
  )
  .map((words) => words.join('  '));

const anyChoice: fc.Arbitrary<FacetChoice> = fc.record(
  {
    country: fc.constantFrom('', 'NO', 'DE', '155', 'partner', 'SE'),
    role: fc.constantFrom('', 'provider', 'sub-processor', 'independent-controller'),
    transfers: fc.constantFrom('', 'scc', 'unknown'),
    status: fc.constantFrom('', 'active', 'planned', 'removed'),
  },
  { requiredKeys: [], noNullPrototype: true },
);

describe('TABLE-7: what a reader chooses', () => {
  it('leaves the rows that hold every word and every choice, as one would find them by hand', () => {
    fc.assert(
      fc.property(anyEntries, anyFilter, anyChoice, (entries, filter, facets) => {
        const texts = said(entries);
        const words = plain(filter).split(' ').filter(Boolean);
        const offered = FACET_IDS.filter((id) =>
          entries.some((entry) => valuesOf(entry)[id].includes(facets[id] ?? '')),
        );
        const expected = entries.filter(
          (entry) =>
            words.every((word) => texts.get(entry.id)!.includes(word)) &&
            offered.every((id) => valuesOf(entry)[id].includes(facets[id] ?? '')),
        );
        const { shown, result } = viewOf(entries, { filter, facets });
        expect([...shown].sort()).toEqual(expected.map(({ id }) => id).sort());
        const [some, all] = [expected.length, entries.length];
        const noun = all === 1 && some === 1 ? 'entry' : 'entries';
        expect(result).toBe(some === all ? `${all} ${noun}` : `${some} of ${all} ${noun}`);
      }),
    );
  });

  it('is counted beforehand: each count is what choosing it yields', () => {
    fc.assert(
      fc.property(anyEntries, anyFilter, anyChoice, (entries, filter, facets) => {
        for (const { id, options } of viewOf(entries, { filter, facets }).facets) {
          for (const { value, count } of options) {
            const chosen = viewOf(entries, { filter, facets: { ...facets, [id]: value } });
            expect([id, value, count]).toEqual([id, value, chosen.shown.size]);
            expect(
              chosen.facets.find((each) => each.id === id)?.options.find((each) => each.selected)?.value,
            ).toBe(value);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it('is all that the rows have, each once, in the order of the names', () => {
    const { compare } = new Intl.Collator('en-GB');
    fc.assert(
      fc.property(anyEntries, anyFilter, (entries, filter) => {
        for (const { id, options } of viewOf(entries, { filter }).facets) {
          const there = new Set(entries.flatMap((entry) => valuesOf(entry)[id]));
          expect(options.map(({ value }) => value).sort()).toEqual([...there].sort());
          const labels = options.map(({ label }) => label);
          expect(labels).toEqual([...labels].sort(compare));
          expect(labels).not.toContain('');
        }
      }),
    );
  });

  it('TABLE-19: changes neither the rows nor their order, and is undone by nothing chosen', () => {
    fc.assert(
      fc.property(anyEntries, anyFilter, anyChoice, (entries, filter, facets) => {
        const [all, some] = [viewOf(entries), viewOf(entries, { filter, facets })];
        expect(some.groups).toEqual(all.groups);
        expect(all.shown).toEqual(new Set(entries.map(({ id }) => id)));
        expect(all.filteredBy).toBeUndefined();
        expect(some.shown.size < all.shown.size).toBe(some.shown.size !== entries.length);
        if (some.filteredBy === undefined) expect(some.shown).toEqual(all.shown);
      }),
    );
  });

  it('is found by what is in no column too, and whatever the columns are', () => {
    const columns = fc.subarray([...COLUMN_IDS].slice(1), { minLength: 1 });
    fc.assert(
      fc.property(anyEntries, anyFilter, columns, (entries, filter, others) => {
        const few = viewOf(entries, { filter, columns: ['company', ...others] });
        expect(few.shown).toEqual(viewOf(entries, { filter }).shown);
      }),
    );
  });
});
