import { describe, expect, it } from 'vitest';

import { activityWith, maintenance, maintenanceWith } from '../testing/superoffice-rules.js';
import { at, iso } from '../testing/zones.js';
import { intlZones } from '../zones/intl-zone.js';
import { parseSchedule } from './parse-schedule.js';
import type { Audience, MaintenanceWindow } from './window.js';
import { windowsBetween } from './windows-between.js';

function windows(input: unknown, from: string, to: string, audience?: Audience): MaintenanceWindow[] {
  const { schedule, faults } = parseSchedule(input, intlZones);
  expect(faults).toEqual([]);
  return windowsBetween(schedule, at(from), at(to), audience).filter(({ kind }) => kind !== 'recycle');
}

const brief = ({ id, start, end }: MaintenanceWindow) =>
  `${id} ${iso(start)}/${end === undefined ? '' : iso(end)}`;

const change = (parts: Record<string, unknown>) =>
  maintenanceWith({ changes: [{ activity: 'application', occurrence: '2026-12-08T22:00', ...parts }] });

describe('windowsBetween', () => {
  it('WINDOW-1, WINDOW-2, WINDOW-3, WINDOW-6: three weeks by hand', () => {
    expect(windows(maintenance, '2026-11-22T12:00Z', '2026-12-13T12:00Z').map(brief)).toEqual([
      'system@2026-11-27T00:00 2026-11-26T23:00Z/2026-11-27T05:00Z',
      'infrastructure@2026-11-28T20:00 2026-11-28T19:00Z/2026-11-29T05:00Z',
      'infrastructure@2026-12-05T20:00 2026-12-05T19:00Z/2026-12-06T05:00Z',
      'application/early@2026-12-08T22:00 2026-12-08T21:00Z/',
      'patching@2026-12-11T00:00 2026-12-10T23:00Z/2026-12-11T05:00Z',
      'system@2026-12-11T00:00 2026-12-10T23:00Z/2026-12-11T05:00Z',
      'application/general@2026-12-08T22:00 2026-12-11T21:00Z/',
      'infrastructure@2026-12-12T20:00 2026-12-12T19:00Z/2026-12-13T05:00Z',
    ]);
  });

  it('WINDOW-2: a wave keeps its wall clock time over a clock change', () => {
    const found = windows(
      maintenanceWith({
        activities: [
          activityWith('application', { start: '2026-03-24T22:00', waves: [{ id: 'late', offset: 'P5D' }] }),
        ],
      }),
      '2026-03-29T00:00Z',
      '2026-03-30T00:00Z',
    );
    expect(found.map(brief)).toEqual(['application/late@2026-03-24T22:00 2026-03-29T20:00Z/']);
  });

  it('WINDOW-3: an unknown end counts for its assumed length, or for two hours', () => {
    const [early] = windows(maintenance, '2026-12-08T21:30Z', '2026-12-08T21:31Z');
    expect(early?.end).toBeUndefined();
    expect(iso(early?.countsUntil ?? 0)).toBe('2026-12-08T22:00Z');
    const { assumedLength: _dropped, ...rest } = activityWith('application', {});
    const [stated] = windows(
      maintenanceWith({ activities: [rest] }),
      '2026-12-08T22:30Z',
      '2026-12-08T22:31Z',
    );
    expect(iso(stated?.countsUntil ?? 0)).toBe('2026-12-08T23:00Z');
  });

  it('WINDOW-4: an exdate removes the round with all its waves', () => {
    const input = maintenanceWith({
      activities: [activityWith('application', { exdates: ['2026-12-08T22:00'] })],
    });
    expect(windows(input, '2026-12-01T00:00Z', '2026-12-28T00:00Z')).toEqual([]);
  });

  it('WINDOW-5: waves, regions and services', () => {
    const december = ['2026-12-08T00:00Z', '2026-12-13T00:00Z'] as const;
    const waves = (audience: Audience) =>
      windows(maintenance, ...december, audience)
        .filter((window) => window.wave)
        .map((window) => window.wave?.id);
    expect(waves({ wave: 'early' })).toEqual(['early']);
    expect(waves({ wave: 'never heard of' })).toEqual(['early', 'general']);
    expect(waves({})).toEqual(['early', 'general']);

    const regional = maintenanceWith({
      activities: [activityWith('system', { regions: ['eu'], services: ['crm'] })],
    });
    const count = (audience: Audience) =>
      windows(regional, '2026-11-26T00:00Z', '2026-11-28T00:00Z', audience).length;
    expect([count({}), count({ region: 'eu' }), count({ region: 'us' }), count({ service: 'mail' })]).toEqual(
      [1, 1, 0, 0],
    );
  });

  it('CHANGE-2: a cancelled window stays, marked', () => {
    const found = windows(
      change({ state: 'cancelled', wave: 'general' }),
      '2026-12-08T00:00Z',
      '2026-12-12T12:00Z',
    );
    expect(found.filter(({ wave }) => wave).map(({ id, state }) => [id, state])).toEqual([
      ['application/early@2026-12-08T22:00', 'scheduled'],
      ['application/general@2026-12-08T22:00', 'cancelled'],
    ]);
  });

  it('CHANGE-3: a moved window is found by its new and its original time, once', () => {
    const input = change({ state: 'moved', wave: 'early', start: '2026-12-09T23:00', revision: 2 });
    const byNew = windows(input, '2026-12-09T22:00Z', '2026-12-09T22:01Z');
    const byOld = windows(input, '2026-12-08T21:00Z', '2026-12-08T21:01Z');
    expect(byNew).toEqual(byOld);
    expect(byNew).toMatchObject([
      {
        id: 'application/early@2026-12-08T22:00',
        state: 'moved',
        start: at('2026-12-09T22:00Z'),
        originalStart: at('2026-12-08T21:00Z'),
        revision: 3,
      },
    ]);
    expect(windows(input, '2026-12-08T00:00Z', '2026-12-10T12:00Z')).toHaveLength(1);
  });

  it('CHANGE-3: moving the round keeps the offsets of its waves, and an absent end the length', () => {
    const round = windows(
      change({ state: 'moved', start: '2026-12-09T23:00' }),
      '2026-12-12T00:00Z',
      '2026-12-12T23:00Z',
    );
    expect(round.map(brief)).toContain('application/general@2026-12-08T22:00 2026-12-12T22:00Z/');

    const system = maintenanceWith({
      changes: [
        { activity: 'system', occurrence: '2026-11-27T00:00', state: 'moved', start: '2026-11-27T01:00' },
      ],
    });
    expect(windows(system, '2026-11-27T05:30Z', '2026-11-27T05:31Z').map(brief)).toEqual([
      'system@2026-11-27T00:00 2026-11-27T00:00Z/2026-11-27T06:00Z',
    ]);
  });

  it('CHANGE-4: a confirming change makes a reserved slot certain', () => {
    const changes = [{ activity: 'infrastructure', occurrence: '2026-11-28T20:00', state: 'confirmed' }];
    const found = windows(maintenanceWith({ changes }), '2026-11-28T00:00Z', '2026-12-06T00:00Z');
    expect(found.map(({ certainty }) => certainty)).toEqual(['confirmed', 'tentative']);
  });

  it.each(['moved', 'cancelled'])('CHANGE-4: a confirmed slot stays certain when it is %s later', (state) => {
    const slot = { activity: 'infrastructure', occurrence: '2026-11-28T20:00' };
    const start = state === 'moved' ? { start: '2026-11-28T22:00' } : {};
    const changes = [
      { ...slot, state, ...start, revision: 2 },
      { ...slot, state: 'confirmed' },
    ];
    const found = windows(maintenanceWith({ changes }), '2026-11-28T12:00Z', '2026-11-29T12:00Z');
    expect(found).toMatchObject([{ state, certainty: 'confirmed', revision: 3 }]);
  });

  it('CHANGE-9: cancelled after a move, it is cancelled where it was moved to', () => {
    const round = { activity: 'system', occurrence: '2026-11-27T00:00' };
    const changes = [
      { ...round, state: 'moved', start: '2026-11-29T01:00', duration: 'PT2H' },
      { ...round, state: 'cancelled', revision: 2 },
      { ...round, state: 'cancelled', revision: 3 },
    ];
    const input = maintenanceWith({ changes });
    expect(windows(input, '2026-11-26T12:00Z', '2026-11-27T12:00Z')).toEqual([]);
    const [window] = windows(input, '2026-11-28T22:00Z', '2026-11-29T01:00Z').filter(
      ({ source }) => source === 'system',
    );
    expect(window).toMatchObject({
      state: 'cancelled',
      start: at('2026-11-29T00:00Z'),
      end: at('2026-11-29T02:00Z'),
    });
  });

  it('WINDOW-2: a wave begins and ends at its own wall clock times, over a clock change too', () => {
    // Rounds on Wednesday, waves on Sunday 29 March, when 02:00 to 03:00 is skipped.
    const input = maintenanceWith({
      activities: [
        activityWith('system', {
          start: '2026-03-24T22:00',
          end: '2026-03-25T06:00',
          rrule: 'FREQ=WEEKLY;BYDAY=TU',
          rdates: ['2026-03-25T02:30', '2026-03-25T03:00'],
          waves: [{ id: 'late', offset: 'P4D' }],
        }),
      ],
    });
    const expected = [
      'system/late@2026-03-24T22:00 2026-03-28T21:00Z/2026-03-29T04:00Z',
      'system/late@2026-03-25T03:00 2026-03-29T01:00Z/2026-03-29T09:00Z',
      'system/late@2026-03-25T02:30 2026-03-29T01:30Z/2026-03-29T08:30Z',
    ];
    const found = windows(input, '2026-03-28T12:00Z', '2026-03-29T12:00Z');
    expect(found.map(brief)).toEqual(expected);
    const [series] = parseSchedule(input, intlZones).schedule.series;
    const next = (after: string) => series?.windowAfter(at(after));
    expect([next('2026-03-28T12:00Z'), next('2026-03-28T21:00Z'), next('2026-03-29T01:00Z')]).toEqual(found);
  });

  it('WINDOW-8: a revision counts the changes of the rule and those of the window', () => {
    const input = maintenanceWith({
      activities: [activityWith('system', { revision: 3 })],
      changes: [
        { activity: 'system', occurrence: '2026-11-27T00:00', state: 'cancelled' },
        { activity: 'system', occurrence: '2026-12-11T00:00', state: 'cancelled', revision: 2 },
      ],
      announcements: [
        { id: 'a', kind: 'emergency', title: 'A', start: '2026-12-12T00:00' },
        { id: 'b', kind: 'emergency', title: 'B', start: '2026-12-12T01:00', revision: 4 },
      ],
    });
    const found = windows(input, '2026-11-12T00:00Z', '2026-12-13T00:00Z');
    expect(found.map(({ id, revision }) => `${id} ${revision}`)).toEqual([
      'system@2026-11-13T00:00 3',
      'system@2026-11-27T00:00 4',
      'system@2026-12-11T00:00 5',
      'a 1',
      'b 4',
    ]);
  });

  it('CHANGE-8: a confirmation of what was confirmed before publishes nothing anew, whatever the order', () => {
    const slot = { activity: 'infrastructure', occurrence: '2026-11-28T20:00', state: 'confirmed' };
    const first = { ...slot, announcedAt: '2026-11-20T12:00:00Z' };
    const second = { ...slot, announcedAt: '2026-11-28T12:00:00Z', revision: 2 };
    for (const changes of [
      [first, second],
      [second, first],
    ]) {
      const found = windows(maintenanceWith({ changes }), '2026-11-28T19:00Z', '2026-11-28T20:00Z');
      expect(found).toMatchObject([{ announcedAt: at('2026-11-20T12:00Z'), revision: 3 }]);
    }
  });

  it('CHANGE-5: the highest revision holds, whatever the order', () => {
    const occurrence = { activity: 'system', occurrence: '2026-11-27T00:00' };
    const changes = [
      { ...occurrence, state: 'cancelled', revision: 3 },
      { ...occurrence, state: 'confirmed', revision: 2 },
    ];
    expect(windows(maintenanceWith({ changes }), '2026-11-26T23:00Z', '2026-11-27T00:00Z')).toMatchObject([
      { state: 'cancelled' },
    ]);
  });

  it('CHANGE-6: an announcement is a window of its own, found by both times where it moved', () => {
    const announcements = [
      {
        id: 'fix',
        kind: 'emergency',
        title: 'Critical fix',
        start: '2026-11-25T18:00',
        duration: 'PT45M',
        announcedAt: '2026-11-24T16:00:00+01:00',
        state: 'moved',
        originalStart: '2026-11-24T18:00',
      },
    ];
    const input = maintenanceWith({ announcements });
    expect(windows(input, '2026-11-25T17:00Z', '2026-11-25T17:01Z').map(brief)).toEqual([
      'fix 2026-11-25T17:00Z/2026-11-25T17:45Z',
    ]);
    expect(windows(input, '2026-11-24T17:00Z', '2026-11-24T17:01Z')).toMatchObject([
      { id: 'fix', state: 'moved' },
    ]);
  });
});
