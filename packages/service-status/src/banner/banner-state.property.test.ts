import {
  DAY,
  formatWallTime,
  HOUR,
  MINUTE,
  parseSchedule,
  windowsBetween,
} from '@trust-widgets/schedule-core/engine';
import type { MaintenanceWindow, Schedule } from '@trust-widgets/schedule-core/engine';
import { intlZones } from '@trust-widgets/schedule-core/intl-zone';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { SEVERITIES } from '../service-status.js';
import type { ServiceStatus, StatusIncident, StatusMaintenance } from '../service-status.js';
import { bannerState } from './banner-state.js';

/** Around the end of summer time in Europe (25 October 2026) and in Chicago (1 November). */
const FIRST = Date.UTC(2026, 9, 20);

const wallTime = fc
  .integer({ min: 0, max: 14 * 24 * 4 })
  .map((quarters) => formatWallTime(FIRST + quarters * 15 * MINUTE));
const length = fc.constantFrom<Record<string, string>>(
  { duration: 'PT45M' },
  { duration: 'PT10H' },
  { assumedLength: 'PT3H' },
  {},
);

const activity = fc.record({
  start: wallTime,
  rrule: fc.constantFrom('FREQ=DAILY', 'FREQ=DAILY;INTERVAL=3', 'FREQ=WEEKLY', 'FREQ=DAILY;COUNT=2'),
  length,
  certainty: fc.constantFrom('confirmed', 'confirmed', 'tentative'),
  announce: fc.constantFrom('window', 'window', 'standing', 'never'),
  waves: fc.constantFrom(undefined, [{ id: 'early' }, { id: 'general', offset: 'P3D' }]),
});
const announcement = fc.record({
  start: wallTime,
  length,
  state: fc.constantFrom('confirmed', 'confirmed', 'cancelled', 'moved'),
  originalStart: wallTime,
  linked: fc.boolean(),
});
/** What becomes of the first round of an activity. */
const change = fc.option(
  fc.record({
    state: fc.constantFrom('confirmed', 'cancelled', 'moved'),
    start: wallTime,
    announcedAt: fc.option(
      wallTime.map((time) => `${time}:00Z`),
      { nil: undefined },
    ),
  }),
  { nil: undefined },
);

const schedules = fc
  .record({
    timeZone: fc.constantFrom('Europe/Oslo', 'America/Chicago', 'UTC+1'),
    notice: fc.constantFrom('PT0S', 'PT24H', 'PT36H'),
    activities: fc.array(activity, { maxLength: 3 }),
    changes: fc.array(change, { minLength: 3, maxLength: 3 }),
    announcements: fc.array(announcement, { maxLength: 3 }),
  })
  .map(({ timeZone, notice, activities, changes, announcements }): Schedule => {
    const common = { kind: 'system', title: 'Work' };
    const section = {
      timeZone,
      notice,
      activities: activities.map(({ length: size, waves, ...rest }, index) => ({
        ...common,
        ...rest,
        ...size,
        ...(waves && { waves }),
        id: `activity-${index}`,
      })),
      changes: activities.flatMap(({ start: occurrence }, index) => {
        const { start, ...rest } = changes[index] ?? { state: undefined };
        if (rest.state === undefined) return [];
        const moved = rest.state === 'moved' ? { start } : {};
        return [{ activity: `activity-${index}`, occurrence, ...rest, ...moved }];
      }),
      announcements: announcements.map(({ start, length: size, state, originalStart, linked }, index) => ({
        ...common,
        ...size,
        start,
        id: `announcement-${index}`,
        state,
        ...(state === 'moved' && { originalStart }),
        ...(linked && { statusId: `m${index}` }),
      })),
    };
    const { schedule, faults } = parseSchedule(section, intlZones);
    expect(faults).toEqual([]);
    return schedule;
  });

const instants = fc.integer({ min: FIRST, max: FIRST + 14 * DAY });

const maintenance = (states: readonly StatusMaintenance['state'][]) =>
  fc
    .record({
      state: fc.constantFrom(...states),
      start: fc.option(instants),
      hours: fc.option(fc.integer({ min: 1, max: 30 })),
    })
    .map(({ state, start, hours }): Omit<StatusMaintenance, 'id'> => ({
      name: 'Work',
      state,
      componentIds: [],
      ...(start !== null && { start, ...(hours !== null && { end: start + hours * HOUR }) }),
    }));

const incident = fc.record({
  phase: fc.constantFrom<StatusIncident['phase']>('investigating', 'monitoring', 'ongoing', 'resolved'),
  severity: fc.constantFrom(...SEVERITIES),
});

const statuses = (states: readonly StatusMaintenance['state'][]) =>
  fc
    .record({
      maintenances: fc.array(maintenance(states), { maxLength: 4 }),
      incidents: fc.array(incident, { maxLength: 3 }),
      known: fc.boolean(),
      severity: fc.constantFrom(...SEVERITIES),
    })
    .map(({ maintenances, incidents, ...rest }): ServiceStatus => ({
      ...rest,
      listsMaintenance: true,
      components: [],
      incidents: incidents.map((each, index) => ({
        ...each,
        id: `i${index}`,
        name: 'Trouble',
        componentIds: [],
      })),
      maintenances: maintenances.map((each, index) => ({ ...each, id: `m${index}` })),
    }));

const isOpen = ({ severity, incidents }: ServiceStatus): boolean =>
  severity !== 'none' || incidents.some(({ phase }) => phase !== 'resolved');

const isAnnounced = ({ announce, certainty, state }: MaintenanceWindow): boolean =>
  announce === 'window' && certainty === 'confirmed' && state !== 'cancelled';

describe('over random schedules', () => {
  it('BANNER-3: every announced window is listed from 24 hours before its start until it is over, whatever leads', () => {
    fc.assert(
      fc.property(
        schedules,
        statuses(['scheduled', 'in-progress', 'verifying']),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), {
          minLength: 1,
          maxLength: 4,
        }),
        (schedule, status, moments) => {
          for (const window of windowsBetween(schedule, FIRST, FIRST + 7 * DAY).filter(isAnnounced)) {
            const { start, countsUntil } = window;
            // Nothing is listed before it was published; what has begun is listed in any case.
            const from = Math.min(start, Math.max(start - DAY, window.announcedAt ?? -Infinity));
            const within = moments.map((part) => from + Math.floor(part * (countsUntil - from)));
            for (const now of [from, Math.max(from, start - 1), start, countsUntil - 1, ...within]) {
              for (const feed of [undefined, status]) {
                const { windows, phase } = bannerState({ schedule, status: feed, now });
                const entries = windows.filter((each) => each.origin === 'document' && each.id === window.id);
                expect(entries).toHaveLength(1);
                if (now >= start) expect(entries[0]?.phase).toBe('current');
                const planned = windows[0]?.phase === 'current' ? 'maintenance' : 'announced';
                expect(phase).toBe(feed && isOpen(feed) ? 'incident' : planned);
              }
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('BANNER-3: without a feed, nothing is listed that is over, tentative, standing, silent or cancelled', () => {
    fc.assert(
      fc.property(schedules, instants, (schedule, now) => {
        for (const entry of bannerState({ schedule, now }).windows) {
          if (entry.origin !== 'document') throw new Error('There is no feed.');
          expect(isAnnounced(entry.window)).toBe(true);
          expect(entry.window.countsUntil).toBeGreaterThan(now);
          expect(entry.phase).toBe(entry.window.start <= now ? 'current' : 'announced');
        }
      }),
      { numRuns: 200 },
    );
  });

  it('BANNER-16: what was announced and called off is told of until its time is over, unless it is listed', () => {
    fc.assert(
      fc.property(
        schedules,
        statuses(['scheduled', 'in-progress', 'verifying', 'completed']),
        instants,
        (schedule, status, now) => {
          const { windows, calledOff } = bannerState({ schedule, status, now });
          const listed = new Set(windows.map(({ id }) => id));
          const ahead = Math.max(DAY, schedule.notice);
          for (const { window, left } of schedule.singles) {
            const { state, announce, certainty, id, statusId } = window;
            // Nothing is changed more than once here.
            const [time] = left;
            const isTold =
              (state === 'moved' || state === 'cancelled') &&
              announce === 'window' &&
              certainty === 'confirmed' &&
              time !== undefined &&
              time.start !== (state === 'moved' ? window.start : undefined) &&
              Math.max(time.start - ahead, time.leftAt ?? -Infinity) <= now &&
              now < time.countsUntil &&
              (time.leftAt ?? Infinity) > time.start - ahead &&
              !listed.has(id) &&
              !(statusId !== undefined && listed.has(statusId));
            expect(calledOff.some((each) => each.window.id === id)).toBe(isTold);
          }
          expect(new Set(calledOff.map(({ window }) => window.id)).size).toBe(calledOff.length);
          // By the schedule alone, since a feed may speak of what was called off.
          const alone = bannerState({ schedule, now });
          const singles = schedule.singles.filter(
            ({ window }) => !alone.calledOff.some((each) => each.window === window),
          );
          const without = bannerState({ schedule: { ...schedule, singles }, now });
          expect([without.phase, without.windows]).toEqual([alone.phase, alone.windows]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('BANNER-18: one audience sees what concerns it and nothing else, and unknown hides nothing', () => {
    fc.assert(
      fc.property(schedules, instants, fc.constantFrom('early', 'general'), (schedule, now, wave) => {
        const all = bannerState({ schedule, now });
        const own = bannerState({ schedule, now, audience: { wave } });
        const isOwn = (window: MaintenanceWindow) => window.wave === undefined || window.wave.id === wave;
        const windowsOf = (state: typeof all) =>
          state.windows.flatMap((each) => (each.origin === 'document' ? [each.window] : []));
        expect(windowsOf(own)).toEqual(windowsOf(all).filter(isOwn));
        expect(own.calledOff).toEqual(all.calledOff.filter(({ window }) => isOwn(window)));
      }),
      { numRuns: 200 },
    );
  });

  it('BANNER-6: an event that schedule and feed share is never listed twice', () => {
    const states = ['scheduled', 'in-progress', 'verifying', 'completed'] as const;
    fc.assert(
      fc.property(schedules, statuses(states), instants, (schedule, status, now) => {
        const { windows } = bannerState({ schedule, status, now });
        const events = windows.flatMap((each) => (each.maintenance ? [each.maintenance.id] : []));
        expect(new Set(events).size).toBe(events.length);
        expect(new Set(windows.map(({ origin, id }) => `${origin} ${id}`)).size).toBe(windows.length);
      }),
      { numRuns: 200 },
    );
  });

  it('BANNER-15: the answer stays the same until changesAt', () => {
    const states = ['scheduled', 'in-progress', 'verifying', 'completed'] as const;
    fc.assert(
      fc.property(
        schedules,
        statuses(states),
        instants,
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        fc.option(instants, { nil: undefined }),
        (schedule, status, now, part, read) => {
          const scheduleReadAt = read === undefined ? undefined : Math.min(read, now);
          const input = { schedule, status, scheduleReadAt };
          const before = bannerState({ ...input, now });
          const until = before.changesAt ?? now + 30 * DAY;
          expect(until).toBeGreaterThan(now);
          for (const later of [now + Math.floor(part * (until - now)), until - 1]) {
            expect(bannerState({ ...input, now: later })).toEqual(before);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
