import { luxonZones } from '@trust-widgets/schedule-core';
import { intlZones } from '@trust-widgets/schedule-core/intl-zone';
import fc from 'fast-check';
import { DateTime, IANAZone } from 'luxon';
import { describe, expect, it } from 'vitest';

import { isOpenOn, objectionPeriod } from './objection-period.js';

const HOUR = 3_600_000;
const iso = (instant: number | undefined) =>
  instant === undefined ? undefined : new Date(instant).toISOString();
const period = (announcedOn: string, noticeDays: number, zone = 'Europe/Oslo') =>
  objectionPeriod({ announcedOn }, noticeDays, zone, intlZones);

/**
 * Where a day begins by what luxon says of single instants: how it finds the instant of a wall clock time depends on the
 * offset of today. The first of two midnights counts; one that is skipped counts by the clocks before.
 *
 * @param midnight That of the day in UTC, epoch milliseconds.
 */
function midnightIn(zone: IANAZone, midnight: number): number {
  const offsetAt = (instant: number) => zone.offset(instant) * 60_000;
  const offsets = [-1, 0, 1].map((days) => offsetAt(midnight + days * 86_400_000));
  const begins = offsets
    .filter((offset) => offsetAt(midnight - offset) === offset)
    .map((offset) => midnight - offset);
  return begins.length > 0 ? Math.min(...begins) : midnight - Math.min(...offsets);
}

describe('objectionPeriod', () => {
  it('DEADLINE-1: counts calendar days after the announcement, weekends and holidays included', () => {
    // Saturday 26 November to Monday 26 December 2022, the second day of Christmas.
    expect(period('2022-11-26', 30)).toMatchObject({ from: '2022-11-26', until: '2022-12-26' });
    // To a Sunday; over a leap day.
    expect(period('2026-10-23', 30)?.until).toBe('2026-11-22');
    expect(period('2024-02-14', 30)?.until).toBe('2024-03-15');
    expect(period('2023-02-14', 0)).toMatchObject({ from: '2023-02-14', until: '2023-02-14' });
    const stated = { announcedOn: '2023-02-14', objectUntil: '2023-04-01' };
    expect(objectionPeriod(stated, 30, 'UTC', intlZones)?.until).toBe('2023-04-01');
  });

  it('DEADLINE-2: lasts from midnight to the midnight that ends the last day, in the zone of the document', () => {
    const { opensAt, closesAt } = period('2023-02-14', 30) ?? {};
    expect([iso(opensAt), iso(closesAt)]).toEqual(['2023-02-13T23:00:00.000Z', '2023-03-16T23:00:00.000Z']);
    // Thirty-one days, one of which is an hour shorter.
    const spring = period('2023-03-10', 30);
    expect((spring?.closesAt ?? 0) - (spring?.opensAt ?? 0)).toBe((31 * 24 - 1) * HOUR);
    expect(iso(period('2023-02-14', 30, 'UTC+14')?.closesAt)).toBe('2023-03-16T10:00:00.000Z');
  });

  it('DEADLINE-2: a midnight that clocks skip is the moment at which they do', () => {
    // In Cairo midnight of 28 April 2023 is one o'clock; in Apia there is no 30 December 2011.
    expect(iso(period('2023-04-26', 1, 'Africa/Cairo')?.closesAt)).toBe('2023-04-27T22:00:00.000Z');
    const days = ['2011-12-28', '2011-12-29'].map((day) => iso(period(day, 1, 'Pacific/Apia')?.closesAt));
    expect(days).toEqual(['2011-12-30T10:00:00.000Z', '2011-12-30T10:00:00.000Z']);
  });

  it('DEADLINE-3: takes UTC for what is no zone', () => {
    for (const zone of ['', 'Europe/Nowhere', 'auto']) {
      expect(period('2023-02-14', 30, zone)).toEqual(period('2023-02-14', 30, 'UTC'));
    }
    expect(iso(period('2023-02-14', 30, 'UTC')?.closesAt)).toBe('2023-03-17T00:00:00.000Z');
  });

  it('DEADLINE-4: says nothing where there is no last day, and no first day that is not stated', () => {
    expect(objectionPeriod({ announcedOn: '2023-02-14' }, undefined, 'UTC', intlZones)).toBeUndefined();
    expect(objectionPeriod({}, 30, 'UTC', intlZones)).toBeUndefined();
    expect(objectionPeriod({ objectUntil: '2023-03-16' }, 30, 'UTC', intlZones)).toEqual({
      until: '2023-03-16',
      closesAt: Date.UTC(2023, 2, 17),
    });
  });

  it('DEADLINE-1, DEADLINE-2: agrees with luxon in every zone and over every change of clocks', () => {
    const all = Intl.supportedValuesOf('timeZone').filter((zone) => luxonZones.isValid(zone));
    const day = fc
      .date({ min: new Date('1975-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.constantFrom(...all), day, fc.nat(3_660), (zone, announcedOn, noticeDays) => {
        const first = DateTime.fromISO(announcedOn, { zone: 'utc' });
        const startOf = (date: DateTime) => midnightIn(IANAZone.create(zone), date.toMillis());
        const last = first.plus({ days: noticeDays });
        expect(objectionPeriod({ announcedOn }, noticeDays, zone, luxonZones)).toEqual({
          from: announcedOn,
          until: last.toISODate(),
          opensAt: startOf(first),
          closesAt: startOf(last.plus({ days: 1 })),
        });
      }),
      {
        numRuns: 2_000,
        examples: [
          ['America/Havana', '2019-07-27', 833],
          ['America/Juneau', '1978-10-28', 0],
        ],
      },
    );
  }, 60_000);
});

describe('isOpenOn', () => {
  it('DEADLINE-2: is so from the first day to the last, both included', () => {
    const days = ['2023-02-13', '2023-02-14', '2023-03-16', '2023-03-17'];
    const asked = { from: '2023-02-14', until: '2023-03-16' };
    expect(days.map((day) => isOpenOn(asked, day))).toEqual([false, true, true, false]);
    expect(days.map((day) => isOpenOn({ until: asked.until }, day))).toEqual([true, true, true, false]);
  });

  it('DEADLINE-2: is open on a day exactly as long as the period lasts', () => {
    const zone = 'Europe/Oslo';
    fc.assert(
      fc.property(fc.integer({ min: -40, max: 80 }), fc.nat(24 * 60 - 1), (offset, minutes) => {
        const asked = period('2023-03-01', 30, zone);
        const time = DateTime.fromISO('2023-03-01T00:00', { zone }).plus({ days: offset, minutes });
        const now = time.toMillis();
        const isWithin = asked !== undefined && now >= (asked.opensAt ?? 0) && now < asked.closesAt;
        expect(asked && isOpenOn(asked, time.toISODate() ?? '')).toBe(isWithin);
      }),
    );
  });
});
