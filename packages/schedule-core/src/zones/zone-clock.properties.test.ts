import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { DAY, HOUR, MINUTE, SECOND } from '../time/civil.js';
import { at } from '../testing/zones.js';
import { intlZones } from './intl-zone.js';
import { luxonZones } from './luxon-zone.js';
import { fixedOffset, zoneClock } from './zone-clock.js';
import type { ZoneProvider } from './zone-provider.js';

const FROM = at('1990-01-01T00:00Z');
const TO = at('2041-01-01T00:00Z');

describe('a clock', () => {
  it('ZONE-5: misses no change, however soon the next one undoes it (seven days in Recife), wherever both lie', () => {
    const start = fc.integer({ min: FROM / SECOND, max: TO / SECOND }).map((second) => second * SECOND);
    fc.assert(
      fc.property(start, fc.constantFrom(HOUR, -HOUR, HOUR / 2), (from, shift) => {
        const to = from + 7 * DAY - shift;
        const zones: ZoneProvider = {
          isValid: () => true,
          offset: (_, instant) => (instant >= from && instant < to ? shift : 0),
        };
        const clock = zoneClock('Made/Up', zones);
        const around = [from - 1, from, (from + to) / 2, to - 1, to];
        expect(around.map((instant) => clock.offsetAt(instant))).toEqual([0, shift, shift, shift, 0]);
      }),
      { numRuns: 300 },
    );
  });

  it('ZONE-1, ZONE-2, ZONE-5: one change, by an hour or a day, wherever it lies, is resolved by the book', () => {
    // A clock learns so much at a time; what it has learned meets every 2 ** 35 milliseconds.
    const seam = fc.integer({ min: -40, max: 70 }).map((number) => number * 2 ** 35);
    const instant = fc.oneof(
      fc
        .tuple(seam, fc.integer({ min: -40 * 3_600, max: 40 * 3_600 }))
        .map(([at, seconds]) => at + seconds * SECOND),
      fc.integer({ min: FROM, max: TO }),
    );
    const offset = fc.constantFrom(-12, -11, -3.5, 0, 1, 2, 12.75, 14).map((hours) => hours * HOUR);
    const aside = fc.constantFrom(-30 * HOUR, -1_000, -1, 0, 1, 1_000, 20 * MINUTE, 30 * HOUR);
    fc.assert(
      fc.property(instant, offset, offset, fc.array(aside), (unrounded, before, after, asides) => {
        // Days were skipped and repeated at the date line, and no change was ever longer.
        fc.pre(Math.abs(before - after) <= DAY);
        const change = Math.ceil(unrounded / SECOND) * SECOND;
        const offsetAt = (time: number): number => (time < change ? before : after);
        const clock = zoneClock('Made/Up', { isValid: () => true, offset: (_, time) => offsetAt(time) });
        const edges = [change + before, change + after, change + (before + after) / 2];
        for (const wall of edges.flatMap((edge) => [edge, ...asides.map((each) => edge + each)])) {
          const showing = [wall - before, wall - after].filter((time) => time + offsetAt(time) === wall);
          const expected = showing.length > 0 ? Math.min(...showing) : wall - before;
          expect(clock.toInstant(wall)).toBe(expected);
          // Nothing earlier on the wall can begin after this instant.
          expect(clock.toInstant(clock.earliestWall(expected) - 1)).toBeLessThanOrEqual(expected);
        }
        for (const time of asides.map((each) => change + each)) {
          expect(clock.offsetAt(time)).toBe(offsetAt(time));
          expect(clock.toWall(time)).toBe(time + offsetAt(time));
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('ZONE-2, ZONE-5: times that are repeated where one piece of what it learns ends are the first of the two', () => {
    // Half a day is repeated from the last second of 1969 on; one piece ends with that year.
    const offset = (_: string, instant: number): number => (instant < -SECOND ? 0 : -12 * HOUR);
    const walls = [HOUR, -500, -2_000, -11 * HOUR, -SECOND, -SECOND - 1];
    const expected = [13 * HOUR, -500 + 12 * HOUR, -2_000, -11 * HOUR, -SECOND + 12 * HOUR, -SECOND - 1];
    const clock = zoneClock('Made/Up', { isValid: () => true, offset });
    expect(walls.map((wall) => clock.toInstant(wall))).toEqual(expected);
  });
});

describe('fixed offsets', () => {
  it('ZONE-3: are written in full, and up to 18 hours', () => {
    expect(fixedOffset('UTC+18')).toBe(18 * HOUR);
    expect(fixedOffset('UTC-18:00')).toBe(-18 * HOUR);
    expect(fixedOffset('GMT+03:30')).toBe(3.5 * HOUR);
    for (const name of [
      'UTC+18:01',
      'UTC+19',
      'xUTC+1',
      'UTC+1x',
      'UTC+1:60',
      'UTC+1:5',
      'UTC+123',
      'UTC+',
    ]) {
      expect(fixedOffset(name), name).toBeUndefined();
    }
  });

  it('ZONE-3: are the same at any time', () => {
    const clock = zoneClock('UTC-03:30', { isValid: () => false, offset: () => Number.NaN });
    expect(clock.offsetAt(FROM)).toBe(-3.5 * HOUR);
    expect(clock.toWall(FROM)).toBe(FROM - 3.5 * HOUR);
    expect(clock.toInstant(FROM)).toBe(FROM + 3.5 * HOUR);
    expect(clock.earliestWall(FROM)).toBe(FROM - 3.5 * HOUR);
  });
});

describe.each(Object.entries({ intlZones, luxonZones }))('%s', (_name, zones) => {
  it('ZONE-4: knows what the clocks showed before our era', () => {
    const ides = Date.parse('-000043-03-15T12:00:00Z');
    expect(zones.offset('UTC', ides)).toBe(0);
    expect(zones.offset('America/New_York', ides)).toBe(-(4 * HOUR + 56 * MINUTE + 2 * SECOND));
  });
});
