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

import type { ServiceStatus, StatusMaintenance } from '../service-status.js';
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
const announcement = fc.record({ start: wallTime, length, cancelled: fc.boolean(), linked: fc.boolean() });

const schedules = fc
  .record({
    timeZone: fc.constantFrom('Europe/Oslo', 'America/Chicago', 'UTC+1'),
    notice: fc.constantFrom('PT24H', 'PT36H'),
    activities: fc.array(activity, { maxLength: 3 }),
    announcements: fc.array(announcement, { maxLength: 3 }),
  })
  .map(({ timeZone, notice, activities, announcements }): Schedule => {
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
      announcements: announcements.map(({ start, length: size, cancelled, linked }, index) => ({
        ...common,
        ...size,
        start,
        id: `announcement-${index}`,
        state: cancelled ? 'cancelled' : 'confirmed',
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

const statuses = (states: readonly StatusMaintenance['state'][]) =>
  fc.array(maintenance(states), { maxLength: 4 }).map((maintenances): ServiceStatus => ({
    known: true,
    listsMaintenance: true,
    severity: 'none',
    incidents: [],
    components: [],
    maintenances: maintenances.map((each, index) => ({ ...each, id: `m${index}` })),
  }));

const isAnnounced = ({ announce, certainty, state }: MaintenanceWindow): boolean =>
  announce === 'window' && certainty === 'confirmed' && state !== 'cancelled';

describe('over random schedules', () => {
  it('BANNER-3: every announced window is listed from 24 hours before its start until it is over', () => {
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
            const from = start - DAY;
            const within = moments.map((part) => from + Math.floor(part * (countsUntil - from)));
            for (const now of [from, start - 1, start, countsUntil - 1, ...within]) {
              for (const feed of [undefined, status]) {
                const { windows, phase } = bannerState({ schedule, status: feed, now });
                const entries = windows.filter((each) => each.origin === 'document' && each.id === window.id);
                expect(entries).toHaveLength(1);
                if (now >= start) expect(entries[0]?.phase).toBe('current');
                expect(phase).toBe(windows[0]?.phase === 'current' ? 'maintenance' : 'announced');
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
        (schedule, status, now, part) => {
          const before = bannerState({ schedule, status, now });
          const until = before.changesAt ?? now + 30 * DAY;
          expect(until).toBeGreaterThan(now);
          for (const later of [now + Math.floor(part * (until - now)), until - 1]) {
            expect(bannerState({ schedule, status, now: later })).toEqual(before);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
