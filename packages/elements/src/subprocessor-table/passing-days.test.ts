import { afterEach, describe, expect, it, vi } from 'vitest';

import { drawn } from '../testing/setup.js';
import { HOST, subprocessorDocument } from '../testing/subprocessor-fixtures.js';
import { idsShown, linesIn, tableOf, within } from '../testing/subprocessor-page.js';
import './define.js';
import type { TrustSubprocessorTable } from './subprocessor-table.js';

/** Clocks of Oslo go back an hour on the first of November's Sundays before these days, those of New York between them. */
const ENTRIES = [
  HOST,
  {
    id: 'coming',
    legalName: 'Example Reading AB',
    role: 'sub-processor',
    announcedOn: '2026-10-20',
    objectUntil: '2026-10-24',
    effectiveFrom: '2026-11-02',
  },
  { id: 'going', legalName: 'Gone GmbH', role: 'sub-processor', removedOn: '2026-10-26' },
];

const DOCUMENT = {
  ...subprocessorDocument(ENTRIES, { noticeDays: 30 }),
  maintenance: { timeZone: 'Europe/Oslo', activities: [] },
};

afterEach(() => void vi.useRealTimers());

async function tableAt(instant: string, attributes: string): Promise<TrustSubprocessorTable> {
  vi.useFakeTimers({ now: Date.parse(instant), toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  return tableOf(DOCUMENT, `clock="goes" ${attributes}`);
}

/** Lets the time pass until an instant, minute by minute. */
async function until(table: TrustSubprocessorTable, instant: string): Promise<void> {
  const end = Date.parse(instant);
  while (Date.now() < end) {
    vi.advanceTimersByTime(Math.min(60_000, end - Date.now()));
    await drawn(table);
  }
}

const MARKS = {
  planned: 'Planned from 2 November 2026',
  deadline: 'object until 24 October 2026',
};
const marks = (table: TrustSubprocessorTable) => linesIn(table, 'coming', 'company').slice(2);

/** The zones of a table, with the midnights that begin 25 and 26 October and 2 November there. */
const MIDNIGHTS: readonly (readonly [
  attributes: string,
  objected: string,
  removed: string,
  inUse: string,
])[] = [
  // Between the first two the day has 25 hours in Oslo.
  ['time-zone="source"', '2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z', '2026-11-01T23:00:00Z'],
  // Between the last two the clocks go back there, a week later.
  ['time-zone="America/New_York"', '2026-10-25T04:00:00Z', '2026-10-26T04:00:00Z', '2026-11-02T05:00:00Z'],
  ['time-zone="Pacific/Kiritimati"', '2026-10-24T10:00:00Z', '2026-10-25T10:00:00Z', '2026-11-01T10:00:00Z'],
  ['time-zone="Asia/Kolkata"', '2026-10-24T18:30:00Z', '2026-10-25T18:30:00Z', '2026-11-01T18:30:00Z'],
];

const before = (instant: string) => new Date(Date.parse(instant) - 1_000).toISOString();
/** Midnights are found to the minute. */
const after = (instant: string) => new Date(Date.parse(instant) + 61_000).toISOString();

describe('TABLE-4: dates alone move a record on, at midnight of the zone', () => {
  it.each(MIDNIGHTS)('%s: a last day to object passes at %s', async (attributes, objected) => {
    const table = await tableAt(before(objected), attributes);
    expect(marks(table)).toEqual([MARKS.planned, MARKS.deadline]);
    await until(table, after(objected));
    expect(marks(table)).toEqual([MARKS.planned]);
  });

  it.each(MIDNIGHTS)('%s: an entry goes after %s, at %s', async (attributes, _objected, removed) => {
    const table = await tableAt(before(removed), attributes);
    expect(idsShown(table)).toEqual(['host', 'coming', 'going']);
    await until(table, after(removed));
    expect(idsShown(table)).toEqual(['host', 'coming']);
    table.showRemoved = true;
    await drawn(table);
    expect(linesIn(table, 'going', 'company').at(-1)).toBe('Removed on 26 October 2026');
  });

  it.each(MIDNIGHTS)(
    '%s: after %s and %s one that was planned is in use, at %s',
    async (...[attributes, , , inUse]) => {
      const table = await tableAt(before(inUse), attributes);
      expect(marks(table)).toEqual([MARKS.planned]);
      await until(table, after(inUse));
      expect(marks(table)).toEqual([]);
    },
  );

  it('without a reload, over days and a change of clocks in between', async () => {
    const table = await tableAt('2026-10-24T12:00:00Z', 'time-zone="source" filterable');
    await until(table, '2026-10-25T22:59:30Z');
    expect([marks(table), idsShown(table)]).toEqual([[MARKS.planned], ['host', 'coming', 'going']]);
    await until(table, '2026-10-25T23:01:30Z');
    expect(idsShown(table)).toEqual(['host', 'coming']);
    // What was removed is no choice any more.
    const choices = within(table, 'select[data-facet=status] option') as HTMLOptionElement[];
    expect(choices.map(({ value }) => value)).toEqual(['', 'active', 'planned']);
  });

  it('a document that names no zone counts its days in UTC, where its own are asked for', async () => {
    const table = await tableAt('2026-10-24T23:59:59Z', 'time-zone="source"');
    table.data = subprocessorDocument(ENTRIES);
    await drawn(table);
    expect(marks(table)).toEqual([MARKS.planned, MARKS.deadline]);
    await until(table, '2026-10-25T00:01:01Z');
    expect(marks(table)).toEqual([MARKS.planned]);
  });

  it('a zone that is not known is the reader’s, as auto is', async () => {
    const on = (zone: string) => tableAt('2026-10-24T12:00:00Z', `time-zone="${zone}"`);
    const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    const shown = [await on('auto'), await on('Mars/Olympus'), await on(own)].map(marks);
    expect(new Set(shown.map(String)).size).toBe(1);
    // It counts days there, and not where the document says.
    const late = new Intl.DateTimeFormat('sv', { timeZone: own }).format(Date.parse('2026-10-24T22:30:00Z'));
    vi.useRealTimers();
    const auto = await tableAt('2026-10-24T22:30:00Z', 'time-zone="auto"');
    expect(marks(auto).includes(MARKS.deadline)).toBe(late <= '2026-10-24');
  });
});
