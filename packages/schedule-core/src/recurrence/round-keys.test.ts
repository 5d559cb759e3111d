import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { recurrenceNearChange } from '../testing/recurrences.js';
import { clockOf } from '../testing/zones.js';
import { civilDay, DAY, HOUR, MINUTE, parseWallTime } from '../time/civil.js';
import { roundKeys } from './round-keys.js';
import { parseRRule } from './rrule.js';

const wallOf = (text: string): number => parseWallTime(text) ?? Number.NaN;

describe('round keys', () => {
  it('RECUR-9, INVARIANT-3: parts, the first from a time on, and membership are those of the whole list', () => {
    fc.assert(
      fc.property(
        recurrenceNearChange,
        fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
        ({ spec }, picks) => {
          const { timeZone, start, rrule, rdates = [], exdates = [] } = spec;
          const keys = roundKeys(
            {
              start: wallOf(start),
              ...(rrule !== undefined && { rule: parseRRule(rrule) }),
              rdates: rdates.map(wallOf),
              exdates: exdates.map(wallOf),
            },
            clockOf(timeZone),
          );
          const from = wallOf(start) - 20 * DAY;
          const to = wallOf(start) + 300 * DAY;
          const all = keys.between(from, to);
          const named = [start, ...rdates, ...exdates].map(wallOf);
          const telling = [...named, ...picks.map((pick) => all[pick % (all.length || 1)] ?? from)];
          const probes = telling.flatMap((wall) => [wall - DAY, wall - 1, wall, wall + 1, wall + HOUR]);
          for (const probe of probes.filter((wall) => wall >= from && wall < to - 60 * DAY)) {
            expect(keys.firstFrom(probe) === probe).toBe(all.includes(probe));
            const later = all.filter((key) => key >= probe);
            expect(keys.between(probe, to)).toEqual(later);
            expect(keys.between(from, probe)).toEqual(all.filter((key) => key < probe));
            if (later.length > 0) expect(keys.firstFrom(probe)).toBe(later[0]);
          }
          for (const date of rdates)
            expect(keys.firstFrom(wallOf(date)) === wallOf(date)).toBe(!exdates.includes(date));
          for (const date of exdates) expect(keys.firstFrom(wallOf(date)) === wallOf(date)).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('have one time of the day where a rule alone gives them, and may have more with extra rounds', () => {
    const rule = parseRRule('FREQ=DAILY');
    const start = wallOf('2026-01-01T02:30');
    const extra = wallOf('2026-01-03T02:45');
    const clock = clockOf('Europe/Oslo');
    expect(roundKeys({ start, rule }, clock).isMixed).toBe(false);
    expect(roundKeys({ start, rule, exdates: [extra] }, clock).isMixed).toBe(false);
    expect(roundKeys({ start, rule, rdates: [extra] }, clock).isMixed).toBe(true);
    expect(roundKeys({ start, rdates: [extra] }, clock).isMixed).toBe(true);
  });

  it('RECUR-10: the search for a rare day goes on for as many periods as the calendar has', () => {
    const first = (rule: string, start: string): number | undefined =>
      roundKeys({ start: wallOf(start), rule: parseRRule(rule) }, clockOf('UTC')).firstFrom(
        wallOf(start) + 1,
      );
    expect(first('FREQ=YEARLY;INTERVAL=100;BYMONTH=2;BYMONTHDAY=29', '2000-02-29T00:00')).toBe(
      civilDay(2400, 2, 29) * DAY,
    );
    expect(first('FREQ=MONTHLY;INTERVAL=1200;BYMONTHDAY=29', '2000-02-29T00:00')).toBe(
      civilDay(2400, 2, 29) * DAY,
    );
    // A leap day on a Monday, in weeks and in days.
    const monday = '2016-02-29T00:00';
    expect(first('FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO', monday)).toBe(civilDay(2044, 2, 29) * DAY);
    expect(first('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO;UNTIL=20440229', monday)).toBe(
      civilDay(2044, 2, 29) * DAY,
    );
    expect(first('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO;UNTIL=20440228', monday)).toBeUndefined();
  });

  it('a rule without a day in its block gives nothing', () => {
    const rule = parseRRule('FREQ=WEEKLY;BYDAY=MO;BYSETPOS=2');
    const keys = roundKeys({ start: wallOf('2026-01-05T00:00'), rule }, clockOf('UTC'));
    expect(keys.between(0, 1e14)).toEqual([]);
    expect(keys.firstFrom(0)).toBeUndefined();
    expect(keys.firstFrom(wallOf('2026-01-05T00:00')) === wallOf('2026-01-05T00:00')).toBe(false);
  });

  it('RECUR-9: fewer days than COUNT are all there are', () => {
    const rule = parseRRule('FREQ=YEARLY;INTERVAL=4000;COUNT=9');
    const keys = roundKeys({ start: wallOf('2000-01-01T00:00') + 5 * MINUTE, rule }, clockOf('UTC'));
    expect(keys.between(0, 1e15)).toEqual(
      [2000, 6000].map((year) => civilDay(year, 1, 1) * DAY + 5 * MINUTE),
    );
  });
});
