import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { roundKeys } from '../recurrence/round-keys.js';
import { parseRRule } from '../recurrence/rrule.js';
import { clockOf } from '../testing/zones.js';
import { DAY, formatWallTime, parseWallTime } from '../time/civil.js';
import { readWithIcalJs, readWithNodeIcal } from '../testing/calendar-readers.js';
import {
  calendarOptions,
  expectedRows,
  goldenCalendar,
  goldenOptions,
  rowText,
  scheduleOf,
} from '../testing/calendar.js';
import type { EventRow } from '../testing/calendar.js';
import { toICalendar } from './icalendar.js';

const inOrder = (rows: readonly EventRow[]): string[] => rows.map(rowText).sort();

describe('the golden calendar', () => {
  const { from, to } = goldenOptions;
  const expected = expectedRows(goldenCalendar.schedule(), goldenOptions).sort();

  it('CAL-1: the same schedule always gives these bytes', async () => {
    const file = new URL('../../golden/calendar/calendar.ics', import.meta.url);
    const text = toICalendar(goldenCalendar.schedule(), goldenOptions);
    // `vitest -u` writes the file; what it holds then, line ends included, are these bytes.
    await expect(text).toMatchFileSnapshot(fileURLToPath(file));
    expect(readFileSync(file).equals(Buffer.from(text))).toBe(true);
  });

  it('CAL-8: Python finds in three years of it what windowsBetween finds, to the second', () => {
    expect(expected.length).toBeGreaterThan(3_700);
    expect(inOrder(goldenCalendar.readings())).toEqual(expected);
  });

  it('CAL-8: ical.js finds the same by the zones that the file describes', () => {
    expect(inOrder(readWithIcalJs(goldenCalendar.text(), from, to))).toEqual(expected);
  });

  it('CAL-8: node-ical finds the same, and of what begins at a repeated time a copy', () => {
    const found = readWithNodeIcal(goldenCalendar.text(), from, to).map(rowText);
    const known = new Set(expected);
    // It takes the first of two for a rule and the second for RECURRENCE-ID, so that one does not replace the other.
    const copies = found.filter((row, i) => !known.has(row) || found.indexOf(row) < i);
    const repeated =
      /^(?:recycle \d{4}-10-\d\dT00:00|half-hour-change \d{4}-04-\d\dT14:45|nightly-in-summer 2026-10-25T00:30)/;
    expect(copies.filter((row) => !repeated.test(row))).toEqual([]);
    expect(copies).toHaveLength(7);
    expect([...new Set(found)].filter((row) => known.has(row)).sort()).toEqual(expected);
  });
});

/** The first starts that a rule gives, from a wall clock time on. */
function startsOf(from: string, rrule: string, zone: string): string[] {
  const rule = parseRRule(rrule);
  const wall = parseWallTime(from)!;
  const start = roundKeys({ start: wall, rule }, clockOf(zone)).firstFrom(wall)!;
  const keys = roundKeys({ start, rule }, clockOf(zone)).between(start, start + 2 * 365 * DAY);
  return keys.slice(0, 400).map(formatWallTime);
}

/** Series whose rules, zones and times are drawn, with a changed occurrence or two. */
const sections = fc
  .record({
    timeZone: fc.constantFrom(
      'Europe/Oslo',
      'America/New_York',
      'Australia/Lord_Howe',
      'America/Santiago',
      'Africa/Cairo',
      'Asia/Kolkata',
      'UTC',
      'UTC-3',
      'UTC+05:45',
    ),
    time: fc.constantFrom(
      '00:00',
      '00:30',
      '01:30',
      '01:45',
      '02:00',
      '02:30',
      '03:00',
      '12:00',
      '22:00',
      '23:30',
    ),
    day: fc.integer({ min: 1, max: 28 }),
    rrule: fc.constantFrom(
      'FREQ=DAILY',
      'FREQ=DAILY;INTERVAL=3',
      'FREQ=DAILY;BYDAY=MO,WE,SU',
      'FREQ=DAILY;BYMONTH=3,4,10,11',
      'FREQ=WEEKLY',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,TU;WKST=SU',
      'FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,SU',
      'FREQ=WEEKLY;BYDAY=SA,SU;COUNT=60',
      'FREQ=MONTHLY',
      'FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=31,-1',
      'FREQ=MONTHLY;BYDAY=2SU,-1SU',
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      'FREQ=MONTHLY;BYDAY=SU;UNTIL=20270331',
      'FREQ=YEARLY',
      'FREQ=YEARLY;BYMONTH=3,10;BYDAY=-1SU',
      'FREQ=YEARLY;BYMONTH=4,10;BYMONTHDAY=4,5,25',
    ),
    length: fc.constantFrom({ duration: 'PT3S' }, { duration: 'PT5H' }, { hours: 1 }, { hours: 10 }, {}),
    waves: fc.constantFrom(undefined, [{ id: 'a' }, { id: 'b', offset: 'P3D' }]),
    change: fc.constantFrom(undefined, 'cancelled', 'moved', 'confirmed'),
    which: fc.nat(40),
  })
  .map(({ timeZone, time, day, rrule, length, waves, change, which }) => {
    const first = `2025-12-${String(day).padStart(2, '0')}T${time}`;
    const later = (wall: string, hours: number): string =>
      new Date(Date.parse(`${wall}Z`) + hours * 3_600_000).toISOString().slice(0, 16);
    const activity = (start: string): object => ({
      id: 'x',
      kind: 'other',
      title: 'X',
      start,
      rrule,
      ...('duration' in length && length),
      ...('hours' in length && { end: later(start, length.hours) }),
      ...(waves && { waves }),
    });
    // The start has to be one that the rule gives: the first of them.
    const starts = startsOf(first, rrule, timeZone);
    const occurrence = starts[which % starts.length] ?? first;
    return {
      timeZone,
      notice: 'PT24H',
      activities: [activity(starts[0] ?? first)],
      ...(change !== undefined && {
        changes: [
          {
            activity: 'x',
            occurrence,
            state: change,
            ...(change === 'moved' && { start: later(occurrence, 26) }),
          },
        ],
      }),
    };
  });

describe('any calendar', () => {
  const options = { ...calendarOptions, to: Date.parse('2028-01-01T00:00:00Z') };
  const { from, to } = options;

  it('CAL-8: is read by ical.js as windowsBetween has it', () => {
    fc.assert(
      fc.property(sections, (section) => {
        const schedule = scheduleOf(section);
        expect(inOrder(readWithIcalJs(toICalendar(schedule, options), from, to))).toEqual(
          expectedRows(schedule, options).sort(),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('CAL-8: is read by node-ical so that nothing is missing', () => {
    fc.assert(
      fc.property(sections, (section) => {
        const schedule = scheduleOf(section);
        const found = new Set(readWithNodeIcal(toICalendar(schedule, options), from, to).map(rowText));
        expect(expectedRows(schedule, options).filter((row) => !found.has(row))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
