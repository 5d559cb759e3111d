import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { HOUR } from '../time/civil.js';
import { maintenance, maintenanceWith } from '../testing/superoffice-rules.js';
import { at, iso } from '../testing/zones.js';
import { intlZones } from '../zones/intl-zone.js';
import { parseSchedule } from './parse-schedule.js';
import type { ScheduleState } from './schedule-state.js';
import { scheduleState, showFrom } from './schedule-state.js';
import type { Schedule } from './schedule.js';
import { windowsBetween } from './windows-between.js';

const read = (input: unknown): Schedule => parseSchedule(input, intlZones).schedule;

const schedule = read(maintenance);

const ids = (windows: ScheduleState['current']) => windows.map(({ id }) => id);

const changing = read(
  maintenanceWith({
    changes: [
      {
        activity: 'system',
        occurrence: '2026-11-27T00:00',
        state: 'moved',
        start: '2026-11-29T01:00',
        announcedAt: '2026-11-26T12:00:00Z',
      },
      {
        activity: 'infrastructure',
        occurrence: '2026-11-28T20:00',
        state: 'confirmed',
        announcedAt: '2026-11-28T12:00:00Z',
      },
      { activity: 'application', occurrence: '2026-12-08T22:00', wave: 'early', state: 'cancelled' },
    ],
    announcements: [
      {
        id: 'late',
        kind: 'emergency',
        title: 'Late',
        start: '2026-11-25T18:00',
        announcedAt: '2026-11-25T16:00:00Z',
      },
    ],
  }),
);

describe('scheduleState', () => {
  it('STATE-2: a lead of any size has an answer, and announces no more than 366 days ahead', () => {
    const now = at('2026-11-22T12:00Z');
    const { announced } = scheduleState(schedule, now, {}, Number.MAX_SAFE_INTEGER);
    expect(announced.at(-1)?.start).toBeGreaterThan(now + 350 * 24 * HOUR);
    expect(announced.at(-1)?.start).toBeLessThanOrEqual(now + 366 * 24 * HOUR);
  });

  it('STATE-2: announced from 24 hours before, to the millisecond', () => {
    const start = at('2026-11-26T23:00Z');
    expect(ids(scheduleState(schedule, start - 24 * HOUR - 1).announced)).toEqual([]);
    expect(ids(scheduleState(schedule, start - 24 * HOUR).announced)).toEqual(['system@2026-11-27T00:00']);
    expect(ids(scheduleState(schedule, start - 1).announced)).toEqual(['system@2026-11-27T00:00']);
    expect(ids(scheduleState(schedule, start).announced)).toEqual([]);
  });

  it('STATE-2: a longer lead announces earlier, a shorter one does not break the promise', () => {
    const at48 = at('2026-11-26T23:00Z') - 48 * HOUR;
    expect(ids(scheduleState(schedule, at48, {}, 48 * HOUR).announced)).toEqual(['system@2026-11-27T00:00']);
    expect(ids(scheduleState(schedule, at48 + 25 * HOUR, {}, HOUR).announced)).toEqual([
      'system@2026-11-27T00:00',
    ]);
  });

  it('STATE-2: not before it was published', () => {
    expect(ids(scheduleState(changing, at('2026-11-25T15:59Z')).announced)).toEqual([]);
    expect(ids(scheduleState(changing, at('2026-11-25T16:00Z')).announced)).toEqual(['late']);
  });

  it('STATE-1: current from the start to the end, which is over', () => {
    expect(ids(scheduleState(schedule, at('2026-11-26T23:00Z')).current)).toEqual([
      'system@2026-11-27T00:00',
    ]);
    expect(ids(scheduleState(schedule, at('2026-11-27T04:59:59Z')).current)).toEqual([
      'system@2026-11-27T00:00',
    ]);
    expect(ids(scheduleState(schedule, at('2026-11-27T05:00Z')).current)).toEqual([]);
  });

  it('STATE-4: standing, tentative and cancelled windows are not announced', () => {
    const state = scheduleState(schedule, at('2026-11-28T20:00Z'));
    expect([...ids(state.current), ...ids(state.announced)]).toEqual([]);
    expect(state.standing.map(({ id }) => id)).toEqual(['recycle']);
    expect(ids(scheduleState(changing, at('2026-12-08T20:00Z')).announced)).toEqual([]);
    expect(ids(scheduleState(changing, at('2026-11-28T20:00Z')).current)).toEqual([
      'infrastructure@2026-11-28T20:00',
    ]);
  });

  it('STATE-5: next is the earliest that has not started', () => {
    expect(scheduleState(schedule, at('2026-11-22T12:00Z')).next?.id).toBe('system@2026-11-27T00:00');
    expect(scheduleState(schedule, at('2026-11-26T23:00Z')).next?.id).toBe(
      'application/early@2026-12-08T22:00',
    );
    expect(scheduleState(changing, at('2026-11-26T20:00Z')).next?.id).toBe('infrastructure@2026-11-28T20:00');
  });

  it('STATE-6: by hand: the next show-from, start, end', () => {
    const changes: string[] = [];
    let now = at('2026-11-22T12:00Z');
    for (let i = 0; i < 4; i++) {
      now = scheduleState(schedule, now).changesAt ?? now;
      changes.push(iso(now));
    }
    expect(changes).toEqual([
      '2026-11-25T23:00Z',
      '2026-11-26T23:00Z',
      '2026-11-27T05:00Z',
      '2026-12-07T21:00Z',
    ]);
  });

  const minute = fc.integer({ min: at('2026-11-20T00:00Z') / 60_000, max: at('2026-12-20T00:00Z') / 60_000 });
  const either = fc.constantFrom(schedule, changing);
  const answer = (state: ScheduleState) => [ids(state.current), ids(state.announced), state.next?.id];

  it('STATE-6: until changesAt the answer is the same, and at it another', () => {
    fc.assert(
      fc.property(either, minute, fc.double({ min: 0, max: 0.999, noNaN: true }), (which, minutes, part) => {
        const now = minutes * 60_000;
        const state = scheduleState(which, now);
        const changesAt = state.changesAt ?? Infinity;
        expect(changesAt).toBeGreaterThan(now);
        expect(answer(scheduleState(which, Math.floor(now + (changesAt - now) * part)))).toEqual(
          answer(state),
        );
        expect(answer(scheduleState(which, changesAt))).not.toEqual(answer(state));
      }),
      { numRuns: 300 },
    );
  });

  it('STATE-3: from its show-from instant to its end a window is always there', () => {
    fc.assert(
      fc.property(either, minute, (which, minutes) => {
        const now = minutes * 60_000;
        const { current, announced } = scheduleState(which, now);
        const due = windowsBetween(which, now - 60 * HOUR, now + 60 * HOUR).filter(
          (window) =>
            window.announce === 'window' &&
            window.certainty === 'confirmed' &&
            window.state !== 'cancelled' &&
            now >= showFrom(window, 24 * HOUR) &&
            now < window.countsUntil,
        );
        expect(new Set([...ids(current), ...ids(announced)])).toEqual(new Set(ids(due)));
      }),
      { numRuns: 300 },
    );
  });
});
