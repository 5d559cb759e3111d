import fc from 'fast-check';
import { RRule } from 'rrule';
import { describe, expect, it } from 'vitest';

import { formatWallTime } from '../time/civil.js';
import { intlZones } from '../zones/intl-zone.js';
import { recurrence } from './recurrence.js';

/**
 * The rrule package is right about rules where there is no zone, so it is asked in UTC. It lists the
 * start only where the rule gives it, as we do. (It lists a day that two positions name twice, and
 * drops plain weekdays beside numbered ones, and in the first week lets positions count from the start,
 * so the rules here have none of these.)
 */
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const weekday = fc.constantFrom(...WEEKDAYS);
const monthDay = fc.oneof(fc.integer({ min: 1, max: 31 }), fc.integer({ min: -31, max: -1 }));
/** One of the days is in every month: a rule that never matches keeps rrule busy until the year 9999. */
const monthDays = fc
  .tuple(fc.integer({ min: 1, max: 28 }), fc.array(monthDay, { maxLength: 2 }))
  .map(([day, more]) => [...new Set([day, ...more])]);
const some = <T>(item: fc.Arbitrary<T>, max: number) =>
  fc.uniqueArray(item, { minLength: 1, maxLength: max });
const ordinal = fc.constantFrom('1', '2', '4', '5', '-1', '-2');
const numbered = fc.tuple(ordinal, weekday).map((parts) => parts.join(''));
const weekdays = (max: number) => fc.oneof(some(weekday, max), some(numbered, max));

const part = (name: string, values: fc.Arbitrary<readonly unknown[]>) =>
  fc.option(
    values.map((list) => `;${name}=${list.join(',')}`),
    { nil: '' },
  );

const common = {
  interval: fc.integer({ min: 1, max: 5 }).map((n) => (n === 1 ? '' : `;INTERVAL=${n}`)),
  month: part('BYMONTH', some(fc.integer({ min: 1, max: 12 }), 3)),
  weekStart: fc.option(
    weekday.map((day) => `;WKST=${day}`),
    { nil: '' },
  ),
  limit: fc.oneof(
    fc.constant(''),
    fc.integer({ min: 1, max: 30 }).map((n) => `;COUNT=${n}`),
    fc.constantFrom(';UNTIL=20280615T090000Z', ';UNTIL=20271231T235959Z'),
  ),
};

/** A numbered weekday beside days of the month is mostly a contradiction, so it stands alone. */
const daysWithin = (max: number) =>
  fc.oneof(
    part('BYDAY', weekdays(max)),
    joined(part('BYDAY', some(weekday, max)), part('BYMONTHDAY', monthDays)),
  );

const joined = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((texts) => texts.join(''));

const rule = fc
  .oneof(
    joined(
      fc.constant('FREQ=DAILY'),
      common.interval,
      common.month,
      part('BYDAY', some(weekday, 3)),
      part('BYMONTHDAY', monthDays),
      common.limit,
    ),
    joined(
      fc.constant('FREQ=WEEKLY'),
      common.interval,
      common.month,
      part('BYDAY', some(weekday, 4)),
      common.weekStart,
      common.limit,
    ),
    joined(
      fc.constant('FREQ=MONTHLY'),
      // Every fourth month from January is never February, and rrule looks for it until the year 9999.
      fc.oneof(common.interval, common.month),
      daysWithin(3),
      common.limit,
    ),
    joined(fc.constant('FREQ=YEARLY'), common.interval, common.month, daysWithin(2), common.limit),
  )
  .chain((text) => {
    const choices = /^FREQ=[^W].*BY(?:DAY|MONTH)/.test(text) ? ['', ';BYSETPOS=1', ';BYSETPOS=-1'] : [''];
    return fc.constantFrom(...choices).map((positions) => text + positions);
  });

const start = fc
  .integer({ min: Date.UTC(2024, 0, 1) / 86_400_000, max: Date.UTC(2026, 11, 31) / 86_400_000 })
  .map((day) => day * 86_400_000 + 9 * 3_600_000);

describe('recurrence', () => {
  it('RECUR-1, RECUR-3, RECUR-4, RECUR-9: gives the days that rrule gives', () => {
    fc.assert(
      fc.property(rule, start, (rrule, first) => {
        const from = Date.UTC(2026, 0, 1);
        const to = Date.UTC(2029, 0, 1);
        const oracle = new RRule({ ...RRule.parseString(rrule), dtstart: new Date(first) })
          .between(new Date(from), new Date(to - 1), true)
          .map((date) => date.toISOString());
        const ours = recurrence(
          { timeZone: 'UTC', start: formatWallTime(first), duration: 'PT1S', rrule },
          intlZones,
        )
          .between(from, to)
          .map((span) => new Date(span.start).toISOString());
        expect(ours).toEqual(oracle);
      }),
      { numRuns: 150, endOnFailure: true },
    );
  });

  it('next is the first that between gives', () => {
    fc.assert(
      fc.property(rule, start, fc.integer({ min: 0, max: 700 }), (rrule, first, days) => {
        const spec = { timeZone: 'Europe/Oslo', start: formatWallTime(first), duration: 'PT1H', rrule };
        const ours = recurrence(spec, intlZones);
        const after = first + days * 86_400_000;
        const found = ours.between(after, after + 1_500 * 86_400_000).find((span) => span.start > after);
        const next = ours.next(after);
        if (found) expect(next).toEqual(found);
        else if (next) expect(next.start).toBeGreaterThanOrEqual(after + 1_500 * 86_400_000);
      }),
      { numRuns: 150, endOnFailure: true },
    );
  });
});
