import fc from 'fast-check';
import { FixedOffsetZone, IANAZone } from 'luxon';
import { describe, expect, it } from 'vitest';

import type { TimeSpan } from '../recurrence/span.js';
import { at } from '../testing/zones.js';
import { DAY, HOUR, MINUTE, formatWallTime } from '../time/civil.js';
import { intlZones } from '../zones/intl-zone.js';
import type { ZoneProvider } from '../zones/zone-provider.js';
import type { WorkingHours } from './working-hours.js';
import { workingHoursOverlap, workingHoursWithin } from './working-hours-overlap.js';

const WEEK = [1, 2, 3, 4, 5, 6, 7];
const office = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', timeZone: 'Europe/Oslo' };
const night = { ...office, from: '22:00', to: '06:00' };

const span = (start: string, end: string): TimeSpan => ({ start: at(start), end: at(end) });
/** In hours, for what is written by hand. */
const hoursIn = (start: string, end: string, hours: WorkingHours): number =>
  workingHoursOverlap(span(start, end), hours, intlZones) / HOUR;

describe('working hours', () => {
  it('HOURS-1: counts what lies within them, on the clocks of their zone', () => {
    // Thursday 26 November 2026; Oslo is an hour ahead of UTC.
    expect(hoursIn('2026-11-26T07:30Z', '2026-11-26T09:00Z', office)).toBe(1);
    expect(hoursIn('2026-11-26T15:00Z', '2026-11-27T09:00Z', office)).toBe(2);
    expect(hoursIn('2026-11-26T16:00Z', '2026-11-27T08:00Z', office)).toBe(0);
    expect(hoursIn('2026-11-26T08:00Z', '2026-11-26T08:00Z', office)).toBe(0);
    // Saturday and Sunday, and then a whole week.
    expect(hoursIn('2026-11-27T23:00Z', '2026-11-29T23:00Z', office)).toBe(0);
    expect(hoursIn('2026-11-22T23:00Z', '2026-11-29T23:00Z', office)).toBe(40);
    const elsewhere = { ...office, timeZone: 'America/New_York' };
    expect(hoursIn('2026-11-26T07:30Z', '2026-11-26T15:00Z', elsewhere)).toBe(1);
  });

  it('HOURS-2: a night belongs to the day that it begins on', () => {
    const friday = { ...night, days: [5] };
    expect(hoursIn('2026-11-27T23:00Z', '2026-11-28T07:00Z', friday)).toBe(6);
    expect(hoursIn('2026-11-26T23:00Z', '2026-11-27T07:00Z', friday)).toBe(0);
    expect(hoursIn('2026-11-26T23:00Z', '2026-11-28T23:00Z', friday)).toBe(8);
  });

  it('HOURS-2: 24:00 is the end of the day, and equal times are 24 hours', () => {
    const monday = (from: string, to: string) => ({ ...office, days: [1], from, to });
    for (const [from, to] of [
      ['00:00', '24:00'],
      ['00:00', '00:00'],
      ['08:00', '08:00'],
    ] as const) {
      expect(hoursIn('2026-11-20T00:00Z', '2026-11-27T00:00Z', monday(from, to))).toBe(24);
    }
    expect(hoursIn('2026-11-24T00:00Z', '2026-11-24T12:00Z', monday('08:00', '08:00'))).toBe(7);
    expect(hoursIn('2026-11-20T00:00Z', '2026-11-27T00:00Z', monday('18:00', '24:00'))).toBe(6);
  });

  it('HOURS-3: a night has 7 hours in spring and 9 in autumn', () => {
    const saturday = { ...night, days: [6] };
    expect(hoursIn('2026-03-28T12:00Z', '2026-03-29T12:00Z', saturday)).toBe(7);
    expect(hoursIn('2026-10-24T12:00Z', '2026-10-25T12:00Z', saturday)).toBe(9);
    const howe = { ...saturday, timeZone: 'Australia/Lord_Howe' };
    expect(hoursIn('2026-10-03T00:00Z', '2026-10-04T00:00Z', howe)).toBe(7.5);
    expect(hoursIn('2026-04-04T00:00Z', '2026-04-05T00:00Z', howe)).toBe(8.5);
  });

  it('HOURS-3: hours that begin in the gap begin as much later, and last at least as long as they say', () => {
    const sunday = (from: string, to: string) => ({ ...office, days: [7], from, to });
    expect(hoursIn('2026-03-28T12:00Z', '2026-03-29T12:00Z', sunday('02:30', '10:00'))).toBe(6.5);
    expect(hoursIn('2026-03-28T12:00Z', '2026-03-29T12:00Z', sunday('02:30', '03:15'))).toBe(0.75);
  });

  it('HOURS-4: a day that the zone skips has no hours, and none are counted twice', () => {
    const apia = { ...office, timeZone: 'Pacific/Apia' };
    // 29 December 2011, 00:00 in Apia, to 2 January 2012: Thursday, Saturday, Sunday.
    const skipping = ['2011-12-29T10:00Z', '2012-01-01T10:00Z'] as const;
    expect(hoursIn(...skipping, apia)).toBe(8);
    expect(hoursIn(...skipping, { ...apia, days: WEEK })).toBe(24);
    expect(hoursIn(...skipping, { ...apia, days: [5] })).toBe(0);
    expect(hoursIn(...skipping, { ...apia, days: WEEK, from: '00:00', to: '24:00' })).toBe(72);
  });

  const clockTime = fc
    .integer({ min: 0, max: 24 * 60 - 1 })
    .map((minutes) => formatWallTime(minutes * MINUTE).slice(-5));
  const zone = fc.constantFrom(
    'Europe/Oslo',
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Kolkata',
    'Pacific/Kiritimati',
    'Pacific/Apia',
    'America/Sao_Paulo',
    'Africa/Cairo',
    'UTC+1',
  );
  const anyHours = fc.record({
    days: fc.subarray(WEEK),
    from: clockTime,
    to: fc.oneof({ weight: 5, arbitrary: clockTime }, { weight: 1, arbitrary: fc.constant('24:00') }),
    timeZone: zone,
  });
  /** Clock changes of these zones, both ways, and the days that two of them skip. */
  const changes = [
    '2019-03-31T01:00Z',
    '2019-10-27T01:00Z',
    '2019-03-10T07:00Z',
    '2019-11-03T06:00Z',
    '2019-04-06T15:00Z',
    '2019-10-05T15:30Z',
    '1994-12-31T10:00Z',
    '1995-01-01T10:00Z',
    '2011-12-30T10:00Z',
    '2018-11-04T03:00Z',
    '2018-02-18T02:00Z',
    '2014-05-15T22:00Z',
    '2014-09-25T21:00Z',
  ].map((change) => at(change) / MINUTE);
  const anyMinute = fc.oneof(
    fc.integer({ min: at('1980-01-01T00:00Z') / MINUTE, max: at('2022-01-01T00:00Z') / MINUTE }),
    fc
      .tuple(fc.constantFrom(...changes), fc.integer({ min: -4 * 24 * 60, max: 24 * 60 }))
      .map(([change, minutes]) => change + minutes),
  );
  const anySpan = fc
    .tuple(anyMinute, fc.integer({ min: 0, max: 4 * 24 * 60 }))
    .map(([start, length]) => ({ start: start * MINUTE, end: (start + length) * MINUTE }));

  /**
   * The same by counting minutes: reads the clocks of luxon's zone minute by minute, finds on them when the
   * hours of each date begin and end, and counts the minutes of the span that lie within.
   */
  function counted({ start, end }: TimeSpan, { days, from, to, timeZone }: WorkingHours): number {
    const zoneOf = timeZone === 'UTC+1' ? FixedOffsetZone.instance(60) : IANAZone.create(timeZone);
    const first = start - 4 * DAY;
    const last = end + 4 * DAY;
    const shown = new Map<number, number>();
    const dates = new Set<number>();
    let offset = 0;
    for (let instant = first; instant < last; instant += MINUTE) {
      // Since 1980, clocks have changed at full quarters of an hour only.
      if (instant === first || instant % (15 * MINUTE) === 0) offset = zoneOf.offset(instant) * MINUTE;
      if (!shown.has(instant + offset)) shown.set(instant + offset, instant);
      dates.add(Math.floor((instant + offset) / DAY));
    }
    const firstShown = (wall: number): number => {
      const found = shown.get(wall);
      if (found !== undefined) return found;
      // Skipped: as long after the last time that was shown as the digits say.
      let before = wall;
      while (!shown.has(before) && wall - before < 2 * DAY) before -= MINUTE;
      return (shown.get(before) ?? NaN) + wall - before;
    };
    const minutesOf = (text: string) => (Number(text.slice(0, 2)) * 60 + Number(text.slice(3))) * MINUTE;
    const within = new Set<number>();
    for (const date of dates) {
      const isoDay = new Date(date * DAY).getUTCDay() || 7;
      const noon = date * DAY + DAY / 2;
      if (!days.includes(isoDay) || noon < start - 3 * DAY || noon > end + 3 * DAY) continue;
      const begins = date * DAY + minutesOf(from);
      const ends = date * DAY + minutesOf(to) + (minutesOf(to) > minutesOf(from) ? 0 : DAY);
      const begin = firstShown(begins);
      const stop = firstShown(ends);
      const until = stop > begin ? stop : begin + ends - begins;
      for (let instant = begin; instant < until; instant += MINUTE) {
        if (instant >= start && instant < end) within.add(instant);
      }
    }
    return within.size * MINUTE;
  }

  it('HOURS-1 to HOURS-4: equals what is counted minute by minute', () => {
    fc.assert(
      fc.property(anySpan, anyHours, (which, hours) => {
        expect(workingHoursOverlap(which, hours, intlZones)).toBe(counted(which, hours));
      }),
      { numRuns: 300 },
    );
  });

  it('HOURS-5: the parts of a span add up, to the millisecond', () => {
    fc.assert(
      fc.property(anySpan, fc.double({ min: 0, max: 1, noNaN: true }), anyHours, (whole, part, hours) => {
        const middle = Math.round(whole.start + (whole.end - whole.start) * part);
        const of = (start: number, end: number) => workingHoursOverlap({ start, end }, hours, intlZones);
        expect(of(whole.start, middle) + of(middle, whole.end)).toBe(of(whole.start, whole.end));
        expect(of(whole.start, whole.end)).toBeLessThanOrEqual(whole.end - whole.start);
      }),
      { numRuns: 200 },
    );
  });

  it('HOURS-8: the parts within the hours are found, each as long as it is', () => {
    // Thursday 12:00 to Saturday in Oslo: the rest of Thursday, and Friday.
    expect(workingHoursWithin(span('2026-11-26T11:00Z', '2026-11-28T11:00Z'), office, intlZones)).toEqual([
      span('2026-11-26T11:00Z', '2026-11-26T16:00Z'),
      span('2026-11-27T08:00Z', '2026-11-27T16:00Z'),
    ]);
    fc.assert(
      fc.property(anySpan, anyHours, (which, hours) => {
        const parts = workingHoursWithin(which, hours, intlZones);
        let before = which.start;
        for (const { start, end } of parts) {
          expect(start >= before && end > start && end <= which.end).toBe(true);
          expect(workingHoursOverlap({ start, end }, hours, intlZones)).toBe(end - start);
          before = end;
        }
      }),
      { numRuns: 200 },
    );
  });

  it('HOURS-6: what is known of a zone is not asked for again', () => {
    let asked = 0;
    const counting: ZoneProvider = {
      isValid: intlZones.isValid,
      offset(name, instant) {
        asked += 1;
        return intlZones.offset(name, instant);
      },
    };
    const year = { start: at('2026-01-01T00:00Z'), end: at('2026-12-31T00:00Z') };
    workingHoursOverlap(year, office, counting);
    const before = asked;
    expect(before).toBeGreaterThan(0);
    for (let day = 10; day < 350; day++) {
      const start = year.start + day * DAY;
      workingHoursOverlap({ start, end: start + 6 * HOUR }, { ...office }, counting);
    }
    expect(asked).toBe(before);
  });

  const working: TimeSpan = span('2026-11-26T00:00Z', '2026-11-27T00:00Z');
  it.each<[string, TimeSpan, object, string, string]>([
    ['a start that is none', { start: NaN, end: 1 }, {}, 'instant', 'span.start'],
    ['an end that is none', { start: 0, end: Infinity }, {}, 'instant', 'span.end'],
    ['an end before the start', { start: 1, end: 0 }, {}, 'range', 'span.end'],
    ['more than 366 days', { start: 0, end: 366 * DAY + 1 }, {}, 'too-long', 'span.end'],
    ['a zone that is none', working, { timeZone: 'Europe/Olso' }, 'zone', 'hours.timeZone'],
    ['no zone', working, { timeZone: undefined }, 'zone', 'hours.timeZone'],
    ['an hour without minutes', working, { from: '9' }, 'clock-time', 'hours.from'],
    ['a beginning at 24:00', working, { from: '24:00' }, 'clock-time', 'hours.from'],
    ['an end after 24:00', working, { to: '24:01' }, 'clock-time', 'hours.to'],
    ['an end that is no text', working, { to: 17 }, 'clock-time', 'hours.to'],
    ['a weekday 0', working, { days: [1, 0] }, 'days', 'hours.days[1]'],
    ['half a weekday', working, { days: [1.5] }, 'days', 'hours.days[0]'],
    ['more days than a week has', working, { days: Array(1e6).fill(1) }, 'days', 'hours.days'],
    ['no list of days', working, { days: 'mon' }, 'days', 'hours.days'],
  ])('HOURS-7: %s is refused', (_, which, wrong, code, path) => {
    const hours = { ...office, ...wrong };
    expect(() => workingHoursOverlap(which, hours, intlZones)).toThrow(
      expect.objectContaining({ name: 'ScheduleError', code, path }),
    );
  });

  it('HOURS-7: a year at both ends of the calendar has an answer', () => {
    for (const start of [at('0001-01-01T00:00Z'), at('9999-01-01T00:00Z')]) {
      const hours = workingHoursOverlap({ start, end: start + 365 * DAY }, office, intlZones) / HOUR;
      expect(hours).toBeGreaterThan(260 * 8 - 1);
      expect(hours).toBeLessThan(262 * 8 + 1);
    }
  });
});
