import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { recurrence } from '../recurrence/recurrence.js';
import type { RecurrenceSpec } from '../recurrence/recurrence.js';
import { instantsNear, recurrenceNearChange } from '../testing/recurrences.js';
import { DAY, formatWallTime, HOUR, MINUTE, parseWallTime } from '../time/civil.js';
import { intlZones } from '../zones/intl-zone.js';
import { parseSchedule } from './parse-schedule.js';
import type { Schedule } from './schedule.js';
import type { MaintenanceWindow } from './window.js';
import { windowsBetween } from './windows-between.js';

/**
 * The rule's own first occurrence as its start, as a document must have it; `undefined` where there is none. It is
 * looked for where there are no clock changes, so an UNTIL is a local time.
 */
function startingWithRule(near: RecurrenceSpec): RecurrenceSpec | undefined {
  const spec = { ...near, ...(near.rrule !== undefined && { rrule: near.rrule.replace(/Z$/, '') }) };
  const { exdates: _exdates, rdates: _rdates, end, ...plain } = spec;
  const start = parseWallTime(spec.start) ?? Number.NaN;
  const first = recurrence({ ...plain, timeZone: 'UTC', duration: 'PT1S' }, intlZones).next(start - 1)?.start;
  if (first === undefined || first - start > 400 * DAY) return undefined;
  const later = (wall: string): string => formatWallTime((parseWallTime(wall) ?? 0) + first - start);
  return { ...spec, start: later(spec.start), ...(end !== undefined && { end: later(end) }) };
}

const WAVES = [{ id: 'early' }, { id: 'general', offset: 'P3D' }];

interface Documented {
  readonly section: Record<string, unknown>;
  readonly timeZone: string;
  /** Ascending instants around a clock change. */
  readonly times: readonly number[];
}

/** A schedule of one activity, sometimes in waves, near a clock change. */
const documented = (count: number): fc.Arbitrary<Documented> =>
  fc
    .tuple(
      recurrenceNearChange.map(({ spec, change }) => ({ change, spec: startingWithRule(spec) })),
      fc.boolean(),
    )
    .chain(([{ spec, change }, inWaves]) =>
      instantsNear(change, count).map((times) => {
        const { timeZone = 'UTC', exdates: _exdates, ...rest } = spec ?? {};
        const activity = { id: 'a', kind: 'system', title: 'A', ...rest, ...(inWaves && { waves: WAVES }) };
        return {
          timeZone,
          times,
          section: { timeZone, notice: 'PT24H', activities: spec ? [activity] : [] },
        };
      }),
    );

function scheduleOf(section: unknown): Schedule {
  const { schedule, faults } = parseSchedule(section, intlZones);
  expect(faults).toEqual([]);
  return schedule;
}

const during = (schedule: Schedule, from: number, to: number): MaintenanceWindow[] =>
  windowsBetween(schedule, from, to);

const RUNS = { numRuns: 200 };

describe('windowsBetween', () => {
  it('INVARIANT-6: a moved window is found once, at both its times, and the others stay', () => {
    const move = fc.record({
      which: fc.double({ min: 0, max: 0.999, noNaN: true }),
      by: fc.integer({ min: -30 * 24, max: 30 * 24 }).filter((hours) => hours !== 0),
      duration: fc.constantFrom(undefined, 'PT30M', 'PT50H'),
    });
    fc.assert(
      fc.property(documented(2), move, ({ section, times: [a = 0, b = 0] }, { which, by, duration }) => {
        const before = scheduleOf(section);
        const all = during(before, a, b + 1);
        fc.pre(all.length > 0);
        const window = all[Math.floor(which * all.length)]!;
        const [, wave, occurrence = ''] = /^a(?:\/(\w+))?@(.+)$/.exec(window.id)!;
        const series = before.series.find((each) => each.wave?.id === wave)!;
        const start = formatWallTime(
          (parseWallTime(occurrence) ?? 0) + (series.wave?.offset ?? 0) * DAY + by * HOUR + 15 * MINUTE,
        );
        const change = {
          activity: 'a',
          occurrence,
          state: 'moved',
          start,
          ...(wave && { wave }),
          ...(duration && { duration }),
        };
        const after = scheduleOf({ ...section, changes: [change] });

        const moved = after.singles[0]!.window;
        expect(moved).toMatchObject({ id: window.id, state: 'moved', originalStart: window.start });
        const found = (from: number, to: number): MaintenanceWindow[] =>
          during(after, from, to).filter(({ id }) => id === window.id);
        // At its first and its last instant, then and now; and not between the two.
        for (const { start: first, countsUntil } of [window, moved]) {
          expect(found(first, first + 1)).toEqual([moved]);
          expect(found(countsUntil - 1, countsUntil)).toEqual([moved]);
        }
        const ends = [window.start, window.countsUntil, moved.start, moved.countsUntil];
        expect(found(Math.min(...ends), Math.max(...ends))).toEqual([moved]);
        const isOutside = (t: number): boolean =>
          [window, moved].every(({ start: first, countsUntil }) => t < first || t >= countsUntil);
        for (const t of ends.filter(isOutside)) expect(found(t, t + 1)).toEqual([]);

        const others = (schedule: Schedule): MaintenanceWindow[] =>
          during(schedule, a, b + 1).filter(({ id }) => id !== window.id);
        expect(others(after)).toEqual(others(before));
      }),
      RUNS,
    );
  });

  it('INVARIANT-2, INVARIANT-3, WINDOW-6: windows ascend, each once, and splitting a range changes nothing', () => {
    fc.assert(
      fc.property(documented(3), ({ section, times: [a = 0, b = 0, c = 0] }) => {
        fc.pre(a < b && b < c);
        const schedule = scheduleOf(section);
        const whole = during(schedule, a, c);
        const ids = whole.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(whole.every(({ start, countsUntil }) => start < c && countsUntil > a)).toBe(true);
        for (const [i, { start }] of whole.entries()) {
          expect(start).toBeGreaterThanOrEqual(whole[i - 1]?.start ?? -Infinity);
        }
        const parts = [...during(schedule, a, b), ...during(schedule, b, c)];
        expect(new Set(ids)).toEqual(new Set(parts.map(({ id }) => id)));
      }),
      RUNS,
    );
  });

  it('INVARIANT-7: the windows of an activity without waves are the spans of its recurrence', () => {
    fc.assert(
      fc.property(documented(2), ({ section, times: [a = 0, b = 0] }) => {
        fc.pre(a < b);
        const schedule = scheduleOf(section);
        const [activity] = section['activities'] as (RecurrenceSpec & { waves?: unknown })[];
        fc.pre(activity !== undefined && activity.waves === undefined);
        const spec = { ...activity, timeZone: section['timeZone'] as string };
        expect(during(schedule, a, b).map(({ start, end }) => ({ start, end }))).toEqual(
          recurrence(spec, intlZones).between(a, b),
        );
      }),
      RUNS,
    );
  });
});
