import { describe, expect, it } from 'vitest';

import { at, iso } from '../testing/zones.js';
import { intlZones } from '../zones/intl-zone.js';
import { recurrence } from './recurrence.js';
import type { RecurrenceSpec } from './recurrence.js';

const written = (span?: { start: number; end: number }): string | undefined =>
  span && `${iso(span.start)}/${iso(span.end)}`;

/** Every night at 02:30, which the night of 29 March 2026 skips in Oslo. */
const nightly: RecurrenceSpec = {
  timeZone: 'Europe/Oslo',
  start: '2026-03-27T02:30',
  end: '2026-03-27T05:00',
  rrule: 'FREQ=DAILY',
};

describe('rounds that a clock change reorders', () => {
  it('RECUR-9, ZONE-1: next finds an extra round that begins earlier than the one before it', () => {
    const rule = recurrence({ ...nightly, rdates: ['2026-03-29T03:15'] }, intlZones);
    // 02:30 becomes 03:30 CEST, so the extra round at 03:15 CEST comes first.
    expect(written(rule.next(at('2026-03-28T12:00Z')))).toBe('2026-03-29T01:15Z/2026-03-29T03:45Z');
    expect(written(rule.next(at('2026-03-29T01:14Z')))).toBe('2026-03-29T01:15Z/2026-03-29T03:45Z');
    expect(written(rule.next(at('2026-03-29T01:15Z')))).toBe('2026-03-29T01:30Z/2026-03-29T03:00Z');
    expect(written(rule.next(at('2026-03-29T01:30Z')))).toBe('2026-03-30T00:30Z/2026-03-30T03:00Z');
    expect(rule.between(at('2026-03-29T00:00Z'), at('2026-03-29T12:00Z')).map(written)).toEqual([
      '2026-03-29T01:15Z/2026-03-29T03:45Z',
      '2026-03-29T01:30Z/2026-03-29T03:00Z',
    ]);
  });

  it('RECUR-7: of two that begin together, both questions answer with the earlier key', () => {
    const rule = recurrence({ ...nightly, rdates: ['2026-03-29T03:30'] }, intlZones);
    expect(written(rule.next(at('2026-03-29T00:00Z')))).toBe('2026-03-29T01:30Z/2026-03-29T03:00Z');
    expect(rule.between(at('2026-03-29T00:00Z'), at('2026-03-29T12:00Z')).map(written)).toEqual([
      '2026-03-29T01:30Z/2026-03-29T03:00Z',
    ]);
    // The later key would last until 06:00 CEST.
    expect(rule.at(at('2026-03-29T03:30Z'))).toEqual([]);
  });

  it('of several that begin earlier, next finds the earliest', () => {
    const rdates = ['2026-03-29T03:15', '2026-03-29T03:05', '2026-03-29T03:29'];
    const rule = recurrence({ ...nightly, rdates }, intlZones);
    expect(iso(rule.next(at('2026-03-29T00:59Z'))!.start)).toBe('2026-03-29T01:05Z');
    expect(iso(rule.next(at('2026-03-29T01:05Z'))!.start)).toBe('2026-03-29T01:15Z');
  });
});

describe('lengths', () => {
  it('RECUR-5: a day that lasts 366 days is allowed, a second more is not', () => {
    const once = (duration: string) =>
      recurrence({ timeZone: 'UTC', start: '2026-01-01T00:00', duration }, intlZones);
    expect(written(once('PT8784H').next(0))).toBe('2026-01-01T00:00Z/2027-01-02T00:00Z');
    expect(() => once('PT8784H1S')).toThrow(expect.objectContaining({ code: 'too-long' }));
  });

  it('RECUR-11: neither end nor duration is refused', () => {
    expect(() => recurrence({ timeZone: 'UTC', start: '2026-01-01T00:00' }, intlZones)).toThrow(
      expect.objectContaining({ code: 'length', path: 'end' }),
    );
  });
});
