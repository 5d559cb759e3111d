import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { maintenanceWith } from '../testing/superoffice-rules.js';
import { at } from '../testing/zones.js';
import { HOUR } from '../time/civil.js';
import { intlZones } from '../zones/intl-zone.js';
import { calledOffWindows } from './called-off.js';
import type { CalledOffWindow } from './called-off.js';
import { parseSchedule } from './parse-schedule.js';
import type { Schedule } from './schedule.js';

const read = (input: unknown): Schedule => parseSchedule(input, intlZones).schedule;
const ids = (windows: readonly CalledOffWindow[]) => windows.map(({ window }) => window.id);

describe('calledOffWindows', () => {
  const called = (now: string, more: Record<string, unknown>, lead?: number) =>
    ids(calledOffWindows(read(maintenanceWith(more)), at(now), {}, lead).windows);
  /** Friday 27 November, 00:00 to 06:00 in Oslo: announced from Thursday 00:00 on. */
  const change = (more: Record<string, unknown>) => ({
    changes: [
      { activity: 'system', occurrence: '2026-11-27T00:00', announcedAt: '2026-11-26T12:00:00Z', ...more },
    ],
  });
  const id = 'system@2026-11-27T00:00';

  it('OFF-1: a cancelled window is taken back from its lead before its start until its end', () => {
    const cancelled = change({ state: 'cancelled' });
    expect(called('2026-11-25T22:59Z', cancelled)).toEqual([]);
    expect(called('2026-11-26T12:00Z', cancelled)).toEqual([id]);
    expect(called('2026-11-27T04:59Z', cancelled)).toEqual([id]);
    expect(called('2026-11-27T05:00Z', cancelled)).toEqual([]);
    const unknown = change({ state: 'cancelled', announcedAt: undefined });
    expect(called('2026-11-25T22:59Z', unknown)).toEqual([]);
    expect(called('2026-11-25T23:00Z', unknown)).toEqual([id]);
    expect(called('2026-11-24T23:00Z', unknown, 48 * HOUR)).toEqual([id]);
  });

  it('OFF-1: a moved window is taken back at its old time, wherever it was moved to', () => {
    const later = change({ state: 'moved', start: '2026-11-29T01:00' });
    expect(called('2026-11-26T12:00Z', later)).toEqual([id]);
    expect(called('2026-11-27T05:00Z', later)).toEqual([]);
    const soon = change({ state: 'moved', start: '2026-11-27T20:00' });
    expect(called('2026-11-26T20:00Z', soon)).toEqual([id]);
  });

  it('OFF-3: what was called off before it was due to be announced is not taken back', () => {
    expect(
      called('2026-11-26T12:00Z', change({ state: 'cancelled', announcedAt: '2026-11-25T23:00:00Z' })),
    ).toEqual([]);
    expect(
      called('2026-11-26T12:00Z', change({ state: 'cancelled', announcedAt: '2026-11-25T23:00:01Z' })),
    ).toEqual([id]);
    expect(
      called('2026-11-26T12:00Z', change({ state: 'cancelled', announcedAt: undefined })),
      'nobody knows when',
    ).toEqual([id]);
  });

  it('OFF-3: that it was confirmed in between, nobody knows when, took nothing back', () => {
    const round = { activity: 'system', occurrence: '2026-11-27T00:00' };
    const changes = [
      { ...round, state: 'confirmed' },
      { ...round, state: 'cancelled', revision: 2, announcedAt: '2026-11-20T00:00:00Z' },
    ];
    expect(called('2026-11-26T12:00Z', { changes })).toEqual([]);
  });

  it('OFF-3: not before its calling off is published', () => {
    const embargoed = change({
      state: 'moved',
      start: '2026-11-27T20:00',
      announcedAt: '2026-11-26T20:00:00Z',
    });
    expect(called('2026-11-26T19:59Z', embargoed)).toEqual([]);
    expect(called('2026-11-26T20:00Z', embargoed)).toEqual([id]);
  });

  it('OFF-6: of a window that was moved and then cancelled, or moved again, every time that was told is taken back', () => {
    const round = { activity: 'system', occurrence: '2026-11-27T00:00' };
    const times = (changes: readonly Record<string, unknown>[], now: string) =>
      calledOffWindows(
        read(
          maintenanceWith({
            changes: changes.map((each, index) => ({ ...round, revision: index + 1, ...each })),
          }),
        ),
        at(now),
      ).windows.map(({ start, end }) =>
        [start, end].map((instant) => new Date(instant ?? NaN).toISOString()),
      );
    const friday = ['2026-11-26T23:00:00.000Z', '2026-11-27T05:00:00.000Z'];
    const sunday = ['2026-11-28T23:00:00.000Z', '2026-11-29T05:00:00.000Z'];
    const toSunday = { state: 'moved', start: '2026-11-29T00:00' };

    const far = { state: 'moved', start: '2027-02-01T00:00', announcedAt: '2026-11-26T08:00:00Z' };
    const cancelled = { state: 'cancelled', announcedAt: '2026-11-26T09:00:00Z' };
    expect(times([far, cancelled], '2026-11-26T12:00Z'), 'moved, then cancelled').toEqual([friday]);

    const early = { ...toSunday, announcedAt: '2026-11-01T08:00:00Z' };
    const again = { state: 'moved', start: '2026-12-04T00:00', announcedAt: '2026-11-28T12:00:00Z' };
    expect(times([early, again], '2026-11-26T12:00Z'), 'Friday was never announced').toEqual([]);
    expect(times([early, again], '2026-11-28T12:00Z'), 'Sunday was').toEqual([sunday]);

    const back = { state: 'confirmed', announcedAt: '2026-11-26T11:00:00Z' };
    const late = { ...toSunday, announcedAt: '2026-11-26T08:00:00Z' };
    expect(times([late, back], '2026-11-26T12:00Z'), 'moved, and back where it was').toEqual([]);
    expect(
      times([late, cancelled], '2026-11-28T12:00Z'),
      'cancelled before its new time was announced',
    ).toEqual([]);
    expect(times([late, { ...cancelled, announcedAt: '2026-11-28T12:00:00Z' }], '2026-11-28T12:00Z')).toEqual(
      [sunday],
    );
  });

  it('OFF-3: an announcement says when it was made, not when it was called off: it is always taken back', () => {
    const fix = {
      id: 'fix',
      kind: 'emergency',
      title: 'Fix',
      start: '2026-11-25T18:00',
      announcedAt: '2026-11-20T00:00:00Z',
    };
    const now = '2026-11-25T12:00Z';
    expect(called(now, { announcements: [{ ...fix, state: 'cancelled' }] })).toEqual(['fix']);
    expect(
      called(now, {
        announcements: [
          { ...fix, state: 'moved', start: '2026-12-01T18:00', originalStart: '2026-11-25T18:00' },
        ],
      }),
    ).toEqual(['fix']);
  });

  it('OFF-2: a slot that was only reserved, and what is never announced, was not promised to anybody', () => {
    const reserved = { activity: 'infrastructure', occurrence: '2026-11-28T20:00', state: 'cancelled' };
    expect(called('2026-11-28T20:00Z', { changes: [reserved] })).toEqual([]);
    const nightly = { activity: 'recycle', occurrence: '2026-11-28T02:00', state: 'cancelled' };
    expect(called('2026-11-28T00:30Z', { changes: [nightly] })).toEqual([]);
  });

  it('OFF-4: it is for whom the window was, and ascending by the time that no longer holds', () => {
    const section = maintenanceWith({
      changes: [
        { activity: 'application', occurrence: '2026-12-08T22:00', wave: 'early', state: 'cancelled' },
      ],
      announcements: [
        { id: 'b', kind: 'other', title: 'B', start: '2026-12-08T20:00', state: 'cancelled' },
        { id: 'a', kind: 'other', title: 'A', start: '2026-12-08T20:00', state: 'cancelled' },
      ],
    });
    const calledOff = (wave?: string) =>
      ids(
        calledOffWindows(read(section), at('2026-12-08T12:00Z'), wave === undefined ? {} : { wave }).windows,
      );
    expect(calledOff()).toEqual(['a', 'b', 'application/early@2026-12-08T22:00']);
    expect(calledOff('general')).toEqual(['a', 'b']);
  });

  it('OFF-5: until changesAt the answer is the same, and at it another', () => {
    const schedule = read(
      maintenanceWith({
        changes: [
          { activity: 'system', occurrence: '2026-11-27T00:00', state: 'cancelled' },
          {
            activity: 'system',
            occurrence: '2026-12-11T00:00',
            state: 'moved',
            start: '2026-12-11T03:00',
            announcedAt: '2026-12-10T12:00:00Z',
          },
        ],
        announcements: [
          { id: 'fix', kind: 'other', title: 'Fix', start: '2026-11-26T23:00', state: 'cancelled' },
        ],
      }),
    );
    const minute = fc.integer({
      min: at('2026-11-24T00:00Z') / 60_000,
      max: at('2026-12-13T00:00Z') / 60_000,
    });
    fc.assert(
      fc.property(minute, fc.double({ min: 0, max: 0.999, noNaN: true }), (minutes, part) => {
        const now = minutes * 60_000;
        const { windows, changesAt } = calledOffWindows(schedule, now);
        if (changesAt === undefined) {
          expect(calledOffWindows(schedule, now + 1_000 * HOUR).windows).toEqual(windows);
          return;
        }
        expect(changesAt).toBeGreaterThan(now);
        const later = calledOffWindows(schedule, Math.floor(now + (changesAt - now) * part));
        expect(ids(later.windows)).toEqual(ids(windows));
        expect(ids(calledOffWindows(schedule, changesAt).windows)).not.toEqual(ids(windows));
      }),
      { numRuns: 300 },
    );
  });
});
