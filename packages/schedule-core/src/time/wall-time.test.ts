import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  civilDate,
  civilDay,
  DAY,
  formatCalendarDate,
  formatWallTime,
  HOUR,
  MINUTE,
  parseCalendarDate,
  parseWallTime,
  SECOND,
  wallTimeWriter,
} from './civil.js';

describe('FAULT-7: dates and wall clock times', () => {
  it.each(['x2026-01-01', '2026-01-01x', '2026-01-00', '+2026-01-01', '2026-01-01T00:00', '12026-01-01'])(
    'refuses the date "%s"',
    (text) => expect(parseCalendarDate(text)).toBeUndefined(),
  );

  it.each([
    'x2026-01-01T10:00',
    '2026-01-01T10:00x',
    '2026-01-01T10:00:60',
    '2026-01-01T10:00:00.5',
    '2026-02-29T10:00',
    '2026-01-00T10:00',
    '2026-01-01T10',
    '2026-01-01T10:000',
    '12026-01-01T10:00',
  ])('refuses the wall clock time "%s"', (text) => expect(parseWallTime(text)).toBeUndefined());

  it('reads years of any four digits', () => {
    expect(parseCalendarDate('0004-02-29')).toBe(civilDay(4, 2, 29));
    expect(parseWallTime('0099-12-31T23:59:59')).toBe(civilDay(100, 1, 1) * DAY - SECOND);
    expect(formatCalendarDate(civilDay(99, 12, 31))).toBe('0099-12-31');
    expect(formatWallTime(civilDay(1000, 1, 1) * DAY - MINUTE)).toBe('0999-12-31T23:59');
    expect(civilDate(civilDay(2400, 2, 29))).toEqual({ year: 2400, month: 2, day: 29 });
  });
});

describe('wallTimeWriter', () => {
  it('writes what formatWallTime writes, in any order, however many', () => {
    const day = fc.integer({ min: civilDay(1, 1, 1), max: civilDay(9999, 12, 31) });
    const times = fc.constantFrom(0, HOUR, HOUR + SECOND, 22 * HOUR + 30 * MINUTE);
    const walls = fc.array(
      fc.tuple(day, times).map(([date, time]) => date * DAY + time),
      { minLength: 2, maxLength: 20 },
    );
    fc.assert(
      fc.property(walls, (each) => {
        const write = wallTimeWriter('a@');
        expect(each.map(write)).toEqual(each.map((wall) => `a@${formatWallTime(wall)}`));
      }),
    );
    const many = Array.from({ length: 40_000 }, (_, i) => (i % 20_000) * DAY + 2 * HOUR);
    expect(many.map(wallTimeWriter(''))).toEqual(many.map(formatWallTime));
  });
});
