import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseWallTime } from '../time/civil.js';
import { at, clockOf, iso } from '../testing/zones.js';
import { intlZones } from './intl-zone.js';
import { luxonZones } from './luxon-zone.js';
import { fixedOffset, isZone, zoneClock } from './zone-clock.js';

const ZONES = Intl.supportedValuesOf('timeZone');

const instantOf = (zone: string, wall: string): string =>
  iso(clockOf(zone).toInstant(parseWallTime(wall) ?? NaN));

describe('wall clock times', () => {
  it.each([
    ['Europe/Oslo', '2026-03-29T02:30', '2026-03-29T01:30Z'],
    ['Europe/Oslo', '2026-03-29T03:00', '2026-03-29T01:00Z'],
    ['America/New_York', '2026-03-08T02:00', '2026-03-08T07:00Z'],
    ['Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-03T15:45Z'],
    ['Africa/Cairo', '2026-04-24T00:00', '2026-04-23T22:00Z'],
    ['America/Santiago', '2026-09-06T00:30', '2026-09-06T04:30Z'],
    ['Pacific/Apia', '2011-12-30T12:00', '2011-12-30T22:00Z'],
  ])('ZONE-1: %s skips %s and takes the offset before', (zone, wall, expected) => {
    expect(instantOf(zone, wall)).toBe(expected);
  });

  it.each([
    ['Europe/Oslo', '2026-10-25T02:00', '2026-10-25T00:00Z'],
    ['Europe/Oslo', '2026-10-25T02:59', '2026-10-25T00:59Z'],
    ['Europe/Oslo', '2026-10-25T03:00', '2026-10-25T02:00Z'],
    ['Australia/Lord_Howe', '2026-04-05T01:45', '2026-04-04T14:45Z'],
    ['America/Havana', '2026-11-01T00:30', '2026-11-01T04:30Z'],
  ])('ZONE-2: %s has %s twice and means the first', (zone, wall, expected) => {
    expect(instantOf(zone, wall)).toBe(expected);
  });

  it('are found again from their instant, except for the second of two and the skipped', () => {
    const zone = fc.constantFrom(...ZONES);
    const instant = fc.integer({
      min: at('1975-01-01T00:00Z') / 1_000,
      max: at('2050-01-01T00:00Z') / 1_000,
    });
    fc.assert(
      fc.property(zone, instant, (name, seconds) => {
        const clock = clockOf(name);
        const wall = clock.toWall(seconds * 1_000);
        const found = clock.toInstant(wall);
        expect(found).toBeLessThanOrEqual(seconds * 1_000);
        expect(clock.toWall(found)).toBe(wall);
      }),
      { numRuns: 500 },
    );
  });
});

describe('zones', () => {
  it('ZONE-3: fixed offsets are read, and only they', () => {
    expect(fixedOffset('UTC+1')).toBe(3_600_000);
    expect(fixedOffset('UTC-03:30')).toBe(-12_600_000);
    expect(fixedOffset('GMT')).toBe(0);
    expect(fixedOffset('UTC+19')).toBeUndefined();
    expect(fixedOffset('Europe/Oslo')).toBeUndefined();
  });

  it.each([intlZones, luxonZones])('ZONE-3: names are checked', (zones) => {
    expect(isZone('Europe/Oslo', zones)).toBe(true);
    expect(isZone('UTC+1', zones)).toBe(true);
    for (const name of ['Europe/Olso', '', 'CET +1', '+01:00', 'UTC+25', 'local']) {
      expect(isZone(name, zones)).toBe(false);
    }
  });

  it('ZONE-4: luxon and Intl agree on every zone', () => {
    const instant = fc.integer({
      min: at('1980-01-01T00:00Z') / 1_000,
      max: at('2040-01-01T00:00Z') / 1_000,
    });
    fc.assert(
      fc.property(instant, (seconds) => {
        for (const zone of ZONES) {
          expect(luxonZones.offset(zone, seconds * 1_000), zone).toBe(
            intlZones.offset(zone, seconds * 1_000),
          );
        }
      }),
      { numRuns: 5 },
    );
  });

  it('ZONE-5: what a clock keeps is what its provider says', () => {
    const instants = fc.array(
      fc.integer({ min: at('1970-01-01T00:00Z') / 1_000, max: at('2060-01-01T00:00Z') / 1_000 }),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), instants, (zone, seconds) => {
        const clock = zoneClock(zone, intlZones);
        for (const each of seconds) {
          expect(clock.offsetAt(each * 1_000), zone).toBe(intlZones.offset(zone, each * 1_000));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('ZONE-5: the clock changes at the very second', () => {
    const change = at('2026-03-29T01:00Z');
    expect(clockOf('Europe/Oslo').offsetAt(change - 1)).toBe(3_600_000);
    expect(clockOf('Europe/Oslo').offsetAt(change)).toBe(7_200_000);
  });
});
