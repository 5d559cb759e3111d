import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { activityWith, maintenance, maintenanceWith } from '../testing/superoffice-rules.js';
import { at } from '../testing/zones.js';
import { intlZones } from '../zones/intl-zone.js';
import { parseSchedule } from './parse-schedule.js';
import { windowsBetween } from './windows-between.js';

const faultsOf = (input: unknown) =>
  parseSchedule(input, intlZones, ['maintenance']).faults.map(({ code, path }) => `${code} ${path}`);

const withActivity = (id: string, parts: Record<string, unknown>) =>
  maintenanceWith({ activities: [activityWith(id, parts)] });

describe('parseSchedule', () => {
  it('WINDOW-7: reads the six kinds without a fault; a policy without dates is an activity', () => {
    const { schedule, faults } = parseSchedule(maintenance, intlZones);
    expect(faults).toEqual([]);
    expect(schedule.isComplete).toBe(true);
    expect(schedule.notice).toBe(86_400_000);
    expect(schedule.activities.map(({ id, hasOccurrences }) => [id, hasOccurrences])).toEqual([
      ['system', true],
      ['application', true],
      ['recycle', true],
      ['patching', true],
      ['infrastructure', true],
      ['emergency', false],
    ]);
  });

  it.each<[string, unknown]>([
    ['rrule maintenance.activities[0].rrule', withActivity('system', { rrule: 'FREQ=OFTEN' })],
    [
      'rrule-unsupported maintenance.activities[0].rrule',
      withActivity('system', { rrule: 'FREQ=DAILY;BYHOUR=2' }),
    ],
    [
      'start-not-in-rule maintenance.activities[0].start',
      withActivity('system', { start: '2026-01-08T00:00' }),
    ],
    ['wall-time maintenance.activities[0].start', withActivity('system', { start: '2026-02-30T00:00' })],
    ['length maintenance.activities[0].duration', withActivity('system', { duration: 'PT1H' })],
    ['length maintenance.activities[0].assumedLength', withActivity('system', { assumedLength: 'PT1H' })],
    ['end-before-start maintenance.activities[0].end', withActivity('system', { end: '2026-01-08T23:00' })],
    ['elapsed maintenance.activities[0].duration', withActivity('recycle', { duration: 'P1D' })],
    ['zone maintenance.activities[0].timeZone', withActivity('system', { timeZone: 'Europe/Olso' })],
    ['start-required maintenance.activities[0].start', withActivity('emergency', { rrule: 'FREQ=DAILY' })],
    [
      'no-such-occurrence maintenance.activities[0].exdates[0]',
      withActivity('system', { exdates: ['2026-01-10T00:00'] }),
    ],
    ['choice maintenance.activities[0].kind', withActivity('system', { kind: 'magic' })],
    ['unknown-key maintenance.activities[0].rule', withActivity('system', { rule: 'FREQ=DAILY' })],
    ['duration maintenance.notice', maintenanceWith({ notice: 'a day' })],
    ['too-long maintenance.notice', maintenanceWith({ notice: 'P367D' })],
    ['too-long maintenance.activities[0].duration', withActivity('recycle', { duration: 'PT8785H' })],
    ['zone maintenance.timeZone', { timeZone: 'CET +1', notice: 'PT24H' }],
    [
      'duplicate-id maintenance.activities[1].id',
      maintenanceWith({ activities: [activityWith('system', {}), activityWith('system', {})] }),
    ],
    [
      'duplicate-id maintenance.activities[0].waves',
      withActivity('application', { waves: [{ id: 'a' }, { id: 'a' }] }),
    ],
    ['type maintenance', []],
    ['type maintenance.activities[0]', maintenanceWith({ activities: [[]] })],
  ])('FAULT-1, FAULT-7: %s', (expected, input) => {
    expect(faultsOf(input)).toEqual([expected]);
  });

  it.each<[string, Record<string, unknown>]>([
    ['no-such-occurrence maintenance.changes[0].occurrence', { occurrence: '2026-11-28T00:00' }],
    ['no-such-activity maintenance.changes[0].activity', { activity: 'sistem' }],
    ['no-such-wave maintenance.changes[0].wave', { wave: 'early' }],
    ['required maintenance.changes[0].start', { state: 'moved' }],
    ['not-moved maintenance.changes[0].start', { start: '2026-11-27T01:00' }],
  ])('CHANGE-1: %s', (expected, parts) => {
    const change = { activity: 'system', occurrence: '2026-11-27T00:00', state: 'confirmed', ...parts };
    expect(faultsOf(maintenanceWith({ changes: [change] }))).toEqual([expected]);
  });

  it('CHANGE-7: warns of a confirmation that undoes a move, whatever their order', () => {
    const occurrence = { activity: 'system', occurrence: '2026-11-27T00:00' };
    const moved = { ...occurrence, state: 'moved', start: '2026-11-27T01:00', revision: 1 };
    const confirmed = { ...occurrence, state: 'confirmed', revision: 2 };
    expect(faultsOf(maintenanceWith({ changes: [confirmed, moved] }))).toEqual([
      'undone-move maintenance.changes[0].state',
    ]);
    expect(
      faultsOf(
        maintenanceWith({
          changes: [
            { ...confirmed, revision: 1 },
            { ...moved, revision: 2 },
          ],
        }),
      ),
    ).toEqual([]);
  });

  it('FAULT-2, FAULT-8: a faulty entry leaves its siblings alone, and the schedule says that it is not whole', () => {
    const activities = [
      activityWith('system', { rrule: 'nonsense' }),
      'not an activity',
      activityWith('patching', {}),
    ];
    const { schedule, faults } = parseSchedule(maintenanceWith({ activities }), intlZones);
    expect(faults).toHaveLength(2);
    expect(schedule.isComplete).toBe(false);
    expect(
      windowsBetween(schedule, at('2026-12-10T00:00Z'), at('2026-12-12T00:00Z')).map(({ id }) => id),
    ).toEqual(['patching@2026-12-11T00:00']);
  });

  it('FAULT-2: a faulty change leaves its window as the rule has it', () => {
    const change = {
      activity: 'system',
      occurrence: '2026-11-27T00:00',
      state: 'moved',
      start: '2026-11-28T00:00',
    };
    const input = maintenanceWith({ changes: [{ ...change, end: '2026-11-27T23:00' }] });
    expect(faultsOf(input)).toEqual(['end-before-start maintenance.changes[0].end']);
    const { schedule } = parseSchedule(input, intlZones);
    const found = windowsBetween(schedule, at('2026-11-26T23:00Z'), at('2026-11-27T01:00Z'));
    expect(found.map(({ id, state }) => [id, state])).toEqual([['system@2026-11-27T00:00', 'scheduled']]);
  });

  it('FAULT-10: what hides nothing is a warning: shares beyond all, and assumed facts that are none', () => {
    const waves = [
      { id: 'a', share: 0.6 },
      { id: 'b', share: 0.6 },
    ];
    const input = withActivity('application', { waves, assumed: ['start', 'downtime.typical', 'strat'] });
    const { schedule, faults } = parseSchedule(input, intlZones);
    expect(faults.map(({ code, path, severity }) => `${severity} ${code} ${path}`)).toEqual([
      'warning unknown-fact activities[0].assumed[2]',
      'warning shares activities[0].waves',
    ]);
    expect(schedule.isComplete).toBe(true);
    expect(schedule.series).toHaveLength(2);
  });

  it('FAULT-5: all that is wrong with an activity is said at once', () => {
    const input = withActivity('system', {
      start: '2026-01-08T00:00',
      end: '2026-01-07T00:00',
      exdates: ['2026-01-10T00:00'],
    });
    expect(faultsOf(input).sort()).toEqual([
      'end-before-start maintenance.activities[0].end',
      'start-not-in-rule maintenance.activities[0].start',
    ]);
  });

  it('FAULT-3: unknown keys are warnings with the nearest known key', () => {
    const { schedule, faults } = parseSchedule(
      withActivity('system', { anouncedAt: '2026-01-01T00:00:00Z' }),
      intlZones,
    );
    expect(faults).toMatchObject([
      {
        code: 'unknown-key',
        severity: 'warning',
        message: expect.stringContaining('"announcedAt"') as string,
      },
    ]);
    expect(schedule.activities).toHaveLength(1);
    expect(schedule.isComplete).toBe(true);
  });

  it.each([
    ['rrule maintenance.activities[0].rrule', { rrule: 'nonsense' }],
    ['choice maintenance.activities[0].kind', { kind: 'magic' }],
  ])('FAULT-5: a faulty activity is not reported again by its changes: %s', (expected, parts) => {
    const input = {
      ...withActivity('system', parts),
      changes: [{ activity: 'system', occurrence: '2026-11-27T00:00', state: 'cancelled' }],
    };
    expect(faultsOf(input)).toEqual([expected]);
  });

  it('FAULT-6: a list that is too long says so', () => {
    const changes = Array.from({ length: 5_001 }, () => ({
      activity: 'system',
      occurrence: '2026-11-27T00:00',
      state: 'confirmed',
    }));
    expect(faultsOf(maintenanceWith({ changes }))).toEqual(['too-many maintenance.changes']);
  });

  it('FAULT-1: nothing makes it throw', () => {
    const words = fc.constantFrom(
      'system',
      '2026-01-09T00:00',
      'FREQ=DAILY',
      'PT1H',
      'Europe/Oslo',
      'moved',
      '__proto__',
    );
    const anything = fc.anything({
      key: fc.constantFrom('id', 'start', 'rrule', 'timeZone', 'notice'),
      values: [words],
    });
    const section = fc.record(
      {
        timeZone: fc.oneof(words, anything),
        notice: anything,
        activities: anything,
        changes: anything,
        announcements: fc.array(anything),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(anything, section), (input) => {
        const { schedule } = parseSchedule(input, intlZones);
        windowsBetween(schedule, at('2026-01-01T00:00Z'), at('2026-01-08T00:00Z'));
      }),
      { numRuns: 500 },
    );
  });

  it('FAULT-5: a faulty rule is reported beside the other faults of its activity', () => {
    const activity = { start: '2026-02-30T00:00', rrule: 'FREQ=DAILY;BYHOUR=2', kind: 'magic' };
    const input = { ...withActivity('system', activity), timeZone: 'CET +1' };
    const { faults } = parseSchedule(input, intlZones);
    expect(faults.map(({ code }) => code).sort()).toEqual([
      'choice',
      'rrule-unsupported',
      'wall-time',
      'zone',
    ]);
    expect(faults.find(({ code }) => code === 'rrule-unsupported')?.message).toMatch(
      /^BYHOUR is not supported/,
    );
  });
});
