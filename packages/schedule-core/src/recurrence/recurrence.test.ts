import { describe, expect, it } from 'vitest';

import { at, iso } from '../testing/zones.js';
import { intlZones } from '../zones/intl-zone.js';
import { recurrence } from './recurrence.js';
import type { RecurrenceSpec } from './recurrence.js';
import { ScheduleError } from './schedule-error.js';

const oslo = { timeZone: 'Europe/Oslo' };

function spans(spec: RecurrenceSpec, from: string, to: string): string[] {
  return recurrence(spec, intlZones)
    .between(at(from), at(to))
    .map(({ start, end }) => `${iso(start)}/${iso(end)}`);
}

describe('recurrence over clock changes', () => {
  const nightly = { ...oslo, start: '2026-01-01T02:00', duration: 'PT3S', rrule: 'FREQ=DAILY' };

  it('ZONE-1: the nightly recycle happens at 03:00 CEST where 02:00 is skipped', () => {
    const found = recurrence(nightly, intlZones).between(at('2026-03-28T00:00Z'), at('2026-03-31T00:00Z'));
    expect(found.map(({ start }) => iso(start))).toEqual([
      '2026-03-28T01:00Z',
      '2026-03-29T01:00Z',
      '2026-03-30T00:00Z',
    ]);
  });

  it('ZONE-2: and once, at the first 02:00, where there are two', () => {
    const found = recurrence(nightly, intlZones).between(at('2026-10-24T12:00Z'), at('2026-10-26T12:00Z'));
    expect(found.map(({ start }) => iso(start))).toEqual(['2026-10-25T00:00Z', '2026-10-26T01:00Z']);
  });

  it('RECUR-5: Saturday 20:00 to Sunday 06:00 lasts 9, 10 or 11 hours', () => {
    const infrastructure = {
      ...oslo,
      start: '2026-01-03T20:00',
      end: '2026-01-04T06:00',
      rrule: 'FREQ=WEEKLY;BYDAY=SA',
    };
    expect(spans(infrastructure, '2026-03-28T12:00Z', '2026-03-30T00:00Z')).toEqual([
      '2026-03-28T19:00Z/2026-03-29T04:00Z',
    ]);
    expect(spans(infrastructure, '2026-06-13T12:00Z', '2026-06-15T00:00Z')).toEqual([
      '2026-06-13T18:00Z/2026-06-14T04:00Z',
    ]);
    expect(spans(infrastructure, '2026-10-24T12:00Z', '2026-10-26T00:00Z')).toEqual([
      '2026-10-24T18:00Z/2026-10-25T05:00Z',
    ]);
  });

  it('RECUR-5: a duration is elapsed time', () => {
    const spec = { ...oslo, start: '2026-03-28T20:00', duration: 'PT10H' };
    expect(spans(spec, '2026-03-01T00:00Z', '2026-04-01T00:00Z')).toEqual([
      '2026-03-28T19:00Z/2026-03-29T05:00Z',
    ]);
  });

  it('RECUR-6: an end that a clock change puts before its start keeps the nominal length', () => {
    // 02:30 becomes 03:30 CEST; 03:15 stays, and is earlier.
    const spec = { ...oslo, start: '2026-03-29T02:30', end: '2026-03-29T03:15' };
    expect(spans(spec, '2026-03-01T00:00Z', '2026-04-01T00:00Z')).toEqual([
      '2026-03-29T01:30Z/2026-03-29T02:15Z',
    ]);
  });

  it('RECUR-7: the day that Apia skipped gives one span, not two', () => {
    const spec = {
      timeZone: 'Pacific/Apia',
      start: '2011-12-28T12:00',
      duration: 'PT1H',
      rrule: 'FREQ=DAILY',
    };
    expect(spans(spec, '2011-12-28T00:00Z', '2012-01-01T12:00Z')).toEqual([
      '2011-12-28T22:00Z/2011-12-28T23:00Z',
      '2011-12-29T22:00Z/2011-12-29T23:00Z',
      '2011-12-30T22:00Z/2011-12-30T23:00Z',
      '2011-12-31T22:00Z/2011-12-31T23:00Z',
    ]);
  });

  it('a fixed offset knows no clock changes', () => {
    const spec = {
      timeZone: 'UTC+1',
      start: '2026-01-09T00:00',
      end: '2026-01-09T06:00',
      rrule: 'FREQ=WEEKLY;INTERVAL=2',
    };
    expect(spans(spec, '2026-07-01T00:00Z', '2026-07-20T00:00Z')).toEqual([
      '2026-07-09T23:00Z/2026-07-10T05:00Z',
    ]);
  });
});

describe('recurrence', () => {
  const fridays = {
    ...oslo,
    start: '2026-01-09T00:00',
    end: '2026-01-09T06:00',
    rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR',
  };

  it('RECUR-8: spans are half-open', () => {
    const rule = recurrence(fridays, intlZones);
    expect(rule.at(at('2026-01-09T04:59:59Z'))).toHaveLength(1);
    expect(rule.at(at('2026-01-09T05:00Z'))).toHaveLength(0);
    expect(rule.between(at('2026-01-09T05:00Z'), at('2026-01-22T23:00Z'))).toHaveLength(0);
  });

  it('RECUR-4: UNTIL as a date means the whole local day, as UTC the instant', () => {
    const late = { ...oslo, start: '2026-01-01T23:30', duration: 'PT1H' };
    const last = (until: string) =>
      spans({ ...late, rrule: `FREQ=DAILY;UNTIL=${until}` }, '2026-01-01T00:00Z', '2026-02-01T00:00Z').length;
    expect(last('20260103')).toBe(3);
    expect(last('20260103T233000')).toBe(3);
    expect(last('20260103T232959')).toBe(2);
    expect(last('20260103T223000Z')).toBe(3);
    expect(last('20260103T222959Z')).toBe(2);
  });

  it('RECUR-9: rdates add, exdates remove, COUNT counts the rule', () => {
    const spec = {
      ...oslo,
      start: '2026-01-01T10:00',
      duration: 'PT1H',
      rrule: 'FREQ=DAILY;COUNT=3',
      exdates: ['2026-01-02T10:00'],
      rdates: ['2026-01-02T15:00', '2026-01-03T10:00'],
    };
    expect(spans(spec, '2026-01-01T00:00Z', '2026-02-01T00:00Z').map((span) => span.slice(0, 17))).toEqual([
      '2026-01-01T09:00Z',
      '2026-01-02T14:00Z',
      '2026-01-03T09:00Z',
    ]);
    expect(recurrence(spec, intlZones).next(at('2026-01-01T09:00Z'))?.start).toBe(at('2026-01-02T14:00Z'));
  });

  it('RECUR-10: what never matches ends with an answer', () => {
    const never = (rrule: string) =>
      recurrence({ ...oslo, start: '2026-01-01T00:00', duration: 'PT1H', rrule }, intlZones);
    expect(never('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31').next(0)).toBeUndefined();
    expect(never('FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31;BYMONTH=2').next(0)).toBeUndefined();
    expect(never('FREQ=DAILY;INTERVAL=9999;BYMONTH=2;BYMONTHDAY=30').next(0)).toBeUndefined();
    expect(never('FREQ=WEEKLY;UNTIL=20260301').next(at('2026-03-01T00:00Z'))).toBeUndefined();
    expect(never('FREQ=YEARLY').next(at('9999-06-01T00:00Z'))).toBeUndefined();
  });

  it('RECUR-10: a leap day rule finds its next, centuries included', () => {
    const rule = recurrence(
      { timeZone: 'UTC', start: '2096-02-29T00:00', duration: 'PT1H', rrule: 'FREQ=YEARLY' },
      intlZones,
    );
    expect(iso(rule.next(at('2096-03-01T00:00Z'))?.start ?? 0)).toBe('2104-02-29T00:00Z');
  });

  it.each(['FREQ=DAILY', 'FREQ=WEEKLY;BYDAY=FR', 'FREQ=MONTHLY;BYDAY=2FR', 'FREQ=YEARLY;BYMONTH=6'])(
    'RECUR-12: what %s asks of its zone does not grow with its age',
    (rrule) => {
      const askedBy = (start: string): number => {
        let asked = 0;
        const zones = {
          isValid: () => true,
          offset: () => {
            asked++;
            return 3_600_000;
          },
        };
        const rule = recurrence({ timeZone: 'Any/Where', start, duration: 'PT1H', rrule }, zones);
        rule.next(at('2126-11-22T12:00Z'));
        rule.between(at('2126-11-22T12:00Z'), at('2126-12-22T12:00Z'));
        return asked;
      };
      // Two stretches of a year each at most, whichever year the rule began in.
      expect(askedBy('2126-01-02T03:00')).toBeLessThanOrEqual(150);
      expect(askedBy('1926-01-02T03:00')).toBeLessThanOrEqual(150);
    },
  );

  it.each<[string, string, Partial<RecurrenceSpec>]>([
    ['zone', 'timeZone', { timeZone: 'Europe/Olso' }],
    ['wall-time', 'start', { start: '2026-02-30T00:00' }],
    ['wall-time', 'exdates[0]', { exdates: ['soon'] }],
    ['length', 'duration', { duration: 'PT1H' }],
    ['end-before-start', 'end', { end: '2026-01-09T00:00' }],
    ['rrule', 'rrule', { rrule: 'every day' }],
  ])('RECUR-11: %s at %s', (code, path, wrong) => {
    expect(() => recurrence({ ...fridays, ...wrong }, intlZones)).toThrow(ScheduleError);
    try {
      recurrence({ ...fridays, ...wrong }, intlZones);
    } catch (error) {
      expect(error).toMatchObject({ code, path });
    }
  });
});
