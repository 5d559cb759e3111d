import fc from 'fast-check';

import type { RecurrenceSpec } from '../recurrence/recurrence.js';
import { DAY, formatWallTime, HOUR, MINUTE, parseWallTime } from '../time/civil.js';
import { goldenZones } from './golden.js';
import { ZONE_NAMES } from './zone-names.js';

/**
 * Recurring events near the clock changes of the golden table, and ranges around them: what a change skips,
 * repeats or reorders is met often, in zones of every kind and from 1840 to 2400.
 */
export interface RecurrenceNearChange {
  readonly spec: RecurrenceSpec;
  /** An instant at or near the clock change. */
  readonly change: number;
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const weekday = fc.constantFrom(...WEEKDAYS);
const numbered = fc
  .tuple(fc.constantFrom('1', '2', '3', '4', '5', '-1', '-2'), weekday)
  .map((parts) => parts.join(''));
const monthDay = fc.oneof(fc.integer({ min: 1, max: 31 }), fc.integer({ min: -31, max: -1 }));
const position = fc.constantFrom(1, 2, 3, -1, -2);

const some = <T>(item: fc.Arbitrary<T>, max: number) =>
  fc.uniqueArray(item, { minLength: 1, maxLength: max });

/** A part with its values, or nothing; mostly nothing, so that a rule has few of them. */
const part = (name: string, values: fc.Arbitrary<readonly unknown[]>) =>
  fc.option(
    values.map((list) => `;${name}=${list.join(',')}`),
    { nil: '', freq: 1 },
  );

const joined = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((texts) => texts.join(''));

const interval = fc.constantFrom('', '', '', ';INTERVAL=2', ';INTERVAL=3');
const month = part('BYMONTH', some(fc.integer({ min: 1, max: 12 }), 6));
const weekStart = part('WKST', some(weekday, 1));

const unlimited = fc.oneof(
  fc.constant('FREQ=DAILY'),
  joined(
    fc.constant('FREQ=DAILY'),
    interval,
    part('BYDAY', some(weekday, 4)),
    part('BYMONTHDAY', some(monthDay, 9)),
  ),
  joined(fc.constant('FREQ=WEEKLY'), interval, part('BYDAY', some(weekday, 4)), month, weekStart),
  joined(
    fc.constant('FREQ=WEEKLY'),
    interval,
    some(weekday, 4).map((days) => `;BYDAY=${days.join(',')}`),
    part('BYSETPOS', some(position, 2)),
    weekStart,
  ),
  joined(
    fc.constant('FREQ=MONTHLY'),
    interval,
    month,
    part('BYMONTHDAY', some(monthDay, 12)),
    part('BYDAY', some(fc.oneof(weekday, numbered), 4)),
  ),
  joined(
    fc.constant('FREQ=MONTHLY'),
    some(weekday, 5).map((days) => `;BYDAY=${days.join(',')}`),
    part('BYSETPOS', some(position, 2)),
  ),
  joined(
    fc.constant('FREQ=YEARLY'),
    month,
    part('BYMONTHDAY', some(monthDay, 12)),
    part('BYDAY', some(fc.oneof(weekday, numbered), 4)),
  ),
);

const compactDate = (wall: number): string => formatWallTime(wall).slice(0, 10).replaceAll('-', '');
const compactTime = (wall: number): string =>
  `${compactDate(wall)}T${new Date(wall).toISOString().slice(11, 19).replaceAll(':', '')}`;

/** COUNT and the three kinds of UNTIL, which end near the change. */
const limit = (wall: number) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 400 }).map((count) => `;COUNT=${count}`) },
    {
      weight: 1,
      arbitrary: near(wall, 5).chain((until) =>
        fc.constantFrom(
          `;UNTIL=${compactDate(until)}`,
          `;UNTIL=${compactTime(until)}`,
          `;UNTIL=${compactTime(until)}Z`,
        ),
      ),
    },
  );

/** A time some days from another: at the same time of the day, or a few quarters of an hour from it. */
const near = (wall: number, days: number) =>
  fc
    .tuple(fc.integer({ min: -days, max: days }), fc.constantFrom(0, 0, 0, -45, -15, 15, 30, 60))
    .map(([day, minutes]) => wall + day * DAY + minutes * MINUTE);

const someNear = (wall: number) =>
  fc.array(near(wall, 4), { minLength: 1, maxLength: 4 }).map((walls) => walls.map(formatWallTime));

const length = (start: number) =>
  fc.oneof(
    fc.constantFrom('PT1S', 'PT45M', 'PT5H', 'PT23H30M', 'PT60H').map((duration) => ({ duration })),
    fc
      .constantFrom(15 * MINUTE, 45 * MINUTE, 2 * HOUR, 6 * HOUR, DAY, 2.5 * DAY)
      .map((elapsed) => ({ end: formatWallTime(start + elapsed) })),
  );

interface Place {
  readonly zone: string;
  readonly wall: number;
  readonly instant: number;
}

/** A wall clock time of the golden table; the calendar begins and ends where years have four digits. */
const tellingPlace: fc.Arbitrary<Place> = fc
  .constantFrom(...goldenZones().cases.filter(({ wall }) => wall > '1000' && wall < '9000'))
  .map(({ zone, wall, instant }) => ({
    zone,
    wall: Math.floor((parseWallTime(wall) ?? Number.NaN) / MINUTE) * MINUTE,
    instant: Date.parse(instant),
  }));

const anyPlace: fc.Arbitrary<Place> = fc
  .tuple(
    fc.constantFrom(...ZONE_NAMES),
    fc.integer({ min: Date.UTC(1970, 0) / DAY, max: Date.UTC(2040, 0) / DAY }),
  )
  .map(([zone, day]) => ({ zone, wall: day * DAY + 90 * MINUTE, instant: day * DAY }));

/** Recurring events whose rounds fall around a clock change, at a time of the day that it touches. */
export const recurrenceNearChange: fc.Arbitrary<RecurrenceNearChange> = fc
  .oneof({ weight: 3, arbitrary: tellingPlace }, { weight: 1, arbitrary: anyPlace })
  .chain(({ zone, wall, instant }) =>
    near(wall - 40 * DAY, 40).chain((start) =>
      fc
        .record({
          length: length(start),
          rule: fc.option(joined(unlimited, limit(wall)), { nil: undefined, freq: 9 }),
          rdates: fc.option(someNear(wall), { nil: undefined, freq: 1 }),
          exdates: fc.option(someNear(wall), { nil: undefined, freq: 1 }),
        })
        .map(({ length: lasting, rule, rdates, exdates }) => ({
          change: instant,
          spec: {
            timeZone: zone,
            start: formatWallTime(start),
            ...lasting,
            ...(rule !== undefined && { rrule: rule }),
            ...(rdates && { rdates }),
            ...(exdates && { exdates }),
          },
        })),
    ),
  );

/** So many instants, ascending: days or, now and then, years from another, on the quarter of an hour or just beside. */
export function instantsNear(instant: number, count: number): fc.Arbitrary<number[]> {
  const instants = (days: number): fc.Arbitrary<number[]> =>
    fc.array(
      fc
        .tuple(fc.integer({ min: -days * 96, max: days * 96 }), fc.constantFrom(0, 0, -1, 1, 1_000))
        .map(([quarters, beside]) => instant + quarters * 15 * MINUTE + beside),
      { minLength: count, maxLength: count },
    );
  return fc
    .oneof({ weight: 9, arbitrary: instants(6) }, { weight: 1, arbitrary: instants(800) })
    .map((times) => times.sort((a, b) => a - b));
}
