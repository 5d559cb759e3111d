import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  civilDate,
  civilDay,
  DAY,
  formatWallTime,
  parseCalendarDate,
  parseWallTime,
  startOfYear,
  weekday,
} from './civil.js';
import { parseDuration } from './duration.js';
import { parseInstant } from './instant.js';

const anyDay = fc.integer({ min: -800_000, max: 2_932_896 });

describe('civil days', () => {
  it('agree with the platform calendar in both directions', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = new Date(day * DAY);
        const { year, month, day: dayOfMonth } = civilDate(day);
        expect([year, month, dayOfMonth]).toEqual([
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
        ]);
        expect(civilDay(year, month, dayOfMonth)).toBe(day);
        expect(weekday(day)).toBe((date.getUTCDay() + 6) % 7);
      }),
      { numRuns: 2_000 },
    );
  });

  it('know where a year begins, leap years of centuries included', () => {
    expect(startOfYear(1970)).toBe(0);
    expect(startOfYear(2001) - startOfYear(2000)).toBe(366);
    expect(startOfYear(2101) - startOfYear(2100)).toBe(365);
  });
});

describe('FAULT-7: texts', () => {
  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '26-01-01', '2026-1-1', ''])(
    'refuses the date "%s"',
    (text) => expect(parseCalendarDate(text)).toBeUndefined(),
  );

  it.each([
    '2026-02-29T10:00',
    '2026-01-01T24:00',
    '2026-01-01T10:60',
    '2026-01-01 10:00',
    '2026-01-01T10:00Z',
  ])('refuses the wall clock time "%s"', (text) => expect(parseWallTime(text)).toBeUndefined());

  it('reads back every wall clock time that it writes', () => {
    const wall = fc.integer({ min: 0, max: 253_402_300_799 }).map((seconds) => seconds * 1_000);
    fc.assert(
      fc.property(wall, (each) => {
        expect(parseWallTime(formatWallTime(each))).toBe(each);
      }),
    );
  });

  it.each([
    ['PT24H', 86_400_000],
    ['P1DT2H3M4S', 93_784_000],
    ['PT0S', 0],
    ['P2D', 172_800_000],
  ])('reads the duration %s', (text, length) => expect(parseDuration(text)).toBe(length));

  it.each(['P', 'PT', 'P1M', 'P1W', 'PT1.5H', '24h', '-PT1H', 'P1DT'])('refuses the duration "%s"', (text) =>
    expect(parseDuration(text)).toBeUndefined(),
  );

  it('reads instants with an offset and refuses those without', () => {
    expect(parseInstant('2026-12-01T09:00:00+01:00')).toBe(Date.UTC(2026, 11, 1, 8));
    expect(parseInstant('2026-12-01T09:00Z')).toBe(Date.UTC(2026, 11, 1, 9));
    for (const text of [
      '2026-12-01T09:00:00',
      '2026-12-01',
      '2026-02-30T00:00:00Z',
      '2026-12-01T25:00:00Z',
    ]) {
      expect(parseInstant(text)).toBeUndefined();
    }
  });
});
