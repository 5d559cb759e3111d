import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { activityWith, maintenance, maintenanceWith } from '../testing/superoffice-rules.js';
import { at } from '../testing/zones.js';
import { HOUR, MINUTE } from '../time/civil.js';
import { intlZones } from '../zones/intl-zone.js';
import type { NoticeEntry } from './notice-report.js';
import { noticeReport } from './notice-report.js';
import { parseSchedule } from './parse-schedule.js';
import { scheduleState } from './schedule-state.js';
import type { Schedule } from './schedule.js';

function read(input: unknown): Schedule {
  const { schedule, faults } = parseSchedule(input, intlZones);
  expect(faults.filter(({ code }) => code !== 'undone-move')).toEqual([]);
  return schedule;
}

const YEAR = [at('2026-01-01T00:00Z'), at('2027-01-01T00:00Z')] as const;
const PUBLISHED = '2026-01-01T00:00:00Z';

/** System maintenance on Friday 27 November 2026, 00:00 in Oslo, and what is changed about it. */
const START = at('2026-11-26T23:00Z');
const OCCURRENCE = '2026-11-27T00:00';

/** What is reported of a window whose rule says this much and which is changed like that. */
function entryFor(rule: Record<string, unknown>, ...changes: Record<string, unknown>[]): NoticeEntry {
  const schedule = read({
    timeZone: 'Europe/Oslo',
    notice: 'PT24H',
    activities: [activityWith('system', rule)],
    changes: changes.map((change) => ({ activity: 'system', occurrence: OCCURRENCE, ...change })),
  });
  const entries = noticeReport(schedule, START - 12 * HOUR, START + 72 * HOUR);
  const found = entries.filter(({ window }) => window.id === `system@${OCCURRENCE}`);
  expect(found).toHaveLength(1);
  return found[0]!;
}

/** What is reported of an announcement for 25 November 2026, 18:00 in Oslo. */
function announced(announcedAt: string): NoticeEntry {
  const fix = { id: 'fix', kind: 'emergency', title: 'Fix', start: '2026-11-25T18:00', announcedAt };
  const schedule = read({ timeZone: 'Europe/Oslo', notice: 'PT24H', announcements: [fix] });
  return noticeReport(schedule, ...YEAR)[0]!;
}

describe('noticeReport', () => {
  it('NOTICE-1: has the windows that readers are told of, by start', () => {
    const schedule = read(
      maintenanceWith({
        activities: [
          ...maintenance.activities,
          { ...activityWith('patching', { announce: 'never' }), id: 'silent' },
        ],
        changes: [
          { activity: 'system', occurrence: '2026-01-23T00:00', state: 'cancelled' },
          { activity: 'infrastructure', occurrence: '2026-01-24T20:00', state: 'confirmed' },
        ],
      }),
    );
    const entries = noticeReport(schedule, at('2026-01-01T00:00Z'), at('2026-02-01T00:00Z'));
    expect(entries.map(({ window }) => window.id)).toEqual([
      'application/early@2026-01-06T22:00',
      'patching@2026-01-09T00:00',
      'system@2026-01-09T00:00',
      'application/general@2026-01-06T22:00',
      'infrastructure@2026-01-24T20:00',
      'application/early@2026-01-27T22:00',
      'application/general@2026-01-27T22:00',
    ]);
  });

  it('NOTICE-1: a window belongs to the range that it starts in', () => {
    const schedule = read({ ...maintenance, activities: [activityWith('system', {})] });
    const ids = (from: number, to: number) => noticeReport(schedule, from, to).map(({ window }) => window.id);
    expect(ids(START, START + 1)).toEqual([`system@${OCCURRENCE}`]);
    expect(ids(START + 1, START + HOUR)).toEqual([]);
    expect(ids(START - HOUR, START)).toEqual([]);
  });

  it('NOTICE-1: a moved window is reported at its new time alone', () => {
    const schedule = read({
      ...maintenance,
      activities: [activityWith('system', {})],
      changes: [{ activity: 'system', occurrence: OCCURRENCE, state: 'moved', start: '2026-11-29T01:00' }],
    });
    const moved = at('2026-11-29T00:00Z');
    expect(noticeReport(schedule, START, START + HOUR)).toEqual([]);
    expect(noticeReport(schedule, moved, moved + HOUR)).toMatchObject([{ window: { state: 'moved' } }]);
  });

  it('NOTICE-2: what is promised and given to the minute is kept; a minute less is a breach', () => {
    expect(announced('2026-11-24T18:00:00+01:00')).toMatchObject({
      announcedAt: at('2026-11-24T17:00Z'),
      lead: 24 * HOUR,
      promised: 24 * HOUR,
      verdict: 'kept',
    });
    expect(announced('2026-11-24T18:00:00+01:00')).not.toHaveProperty('shortBy');
    expect(announced('2026-11-24T18:01:00+01:00')).toMatchObject({
      lead: 24 * HOUR - MINUTE,
      verdict: 'breach',
      shortBy: MINUTE,
    });
  });

  it('NOTICE-2: what was published after its start was given less than none', () => {
    expect(announced('2026-11-25T19:00:00+01:00')).toMatchObject({
      lead: -HOUR,
      verdict: 'breach',
      shortBy: 25 * HOUR,
    });
  });

  it('NOTICE-3: without a time of publication the verdict is unknown, and nothing else is said', () => {
    const entry = entryFor({});
    expect(entry).toMatchObject({ verdict: 'unknown', promised: 24 * HOUR, showFrom: START - 24 * HOUR });
    for (const key of ['announcedAt', 'lead', 'shortBy']) expect(entry).not.toHaveProperty(key);
  });

  it('NOTICE-4: a window is announced from its show-from instant and not before', () => {
    const schedule = read({
      ...maintenance,
      activities: [activityWith('system', { announcedAt: PUBLISHED })],
      announcements: [
        {
          id: 'late',
          kind: 'emergency',
          title: 'Late',
          start: '2026-11-25T18:00',
          announcedAt: '2026-11-25T16:00:00Z',
        },
      ],
    });
    const entries = noticeReport(schedule, START - 72 * HOUR, START + HOUR);
    expect(entries.map(({ showFrom }) => showFrom)).toEqual([at('2026-11-25T16:00Z'), START - 24 * HOUR]);
    for (const { window, showFrom } of entries) {
      const announcedAt = (now: number) => scheduleState(schedule, now).announced.map(({ id }) => id);
      expect(announcedAt(showFrom)).toContain(window.id);
      expect(announcedAt(showFrom - 1)).not.toContain(window.id);
    }
  });

  it('NOTICE-5: splitting a range changes nothing', () => {
    const schedule = read(
      maintenanceWith({
        changes: [
          { activity: 'system', occurrence: OCCURRENCE, state: 'moved', start: '2026-12-01T22:00' },
          { activity: 'application', occurrence: '2026-12-08T22:00', state: 'cancelled' },
        ],
      }),
    );
    const hour = fc.integer({ min: at('2024-01-01T00:00Z') / HOUR, max: at('2034-01-01T00:00Z') / HOUR });
    fc.assert(
      fc.property(hour, hour, hour, (...hours) => {
        const [a, b, c] = hours.map((each) => each * HOUR).sort((x, y) => x - y) as [number, number, number];
        expect([...noticeReport(schedule, a, b), ...noticeReport(schedule, b, c)]).toEqual(
          noticeReport(schedule, a, c),
        );
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['no number', NaN, 0, 'instant', 'from'],
    ['no end', 0, Infinity, 'instant', 'to'],
    ['a time that no calendar has', 0, 8.64e15, 'instant', 'to'],
    ['the wrong order', 1, 0, 'range', 'to'],
    ['more than a century', 0, 4e12, 'too-long', 'to'],
  ])('NOTICE-6: %s is refused', (_, from, to, code, path) => {
    expect(() => noticeReport(read(maintenance), from, to)).toThrow(
      expect.objectContaining({ name: 'ScheduleError', code, path }),
    );
  });
});

describe('when a window counts as published', () => {
  const late = '2026-11-26T22:00:00Z';

  it('CHANGE-8: confirming what was certain publishes nothing anew, and hides nothing until then', () => {
    const confirmed = { state: 'confirmed', announcedAt: late };
    expect(entryFor({ announcedAt: PUBLISHED }, confirmed)).toMatchObject({
      announcedAt: at(PUBLISHED),
      verdict: 'kept',
      showFrom: START - 24 * HOUR,
    });
    expect(entryFor({ announcedAt: PUBLISHED }, { ...confirmed, revision: 2 })).toMatchObject({
      verdict: 'kept',
    });
    expect(entryFor({ announcedAt: PUBLISHED }, { state: 'confirmed' })).toMatchObject({ verdict: 'kept' });
  });

  it('CHANGE-8: of a rule and what confirms it the earlier counts', () => {
    const published = entryFor(
      { announcedAt: '2026-11-26T23:30:00Z' },
      { state: 'confirmed', announcedAt: late },
    );
    expect(published).toMatchObject({ announcedAt: at(late), lead: HOUR });
  });

  it('CHANGE-8: confirming does not tell when a rule was published that does not say', () => {
    expect(entryFor({}, { state: 'confirmed', announcedAt: late })).toMatchObject({
      verdict: 'unknown',
      showFrom: START - 24 * HOUR,
    });
  });

  it('CHANGE-8: a reserved slot is published by what confirms it', () => {
    const rule = { certainty: 'tentative', announcedAt: PUBLISHED };
    expect(entryFor(rule, { state: 'confirmed', announcedAt: late })).toMatchObject({
      announcedAt: at(late),
      verdict: 'breach',
      shortBy: 23 * HOUR,
    });
    expect(entryFor(rule, { state: 'confirmed' })).toMatchObject({ verdict: 'unknown' });
  });

  it('CHANGE-8: a move is published by the change, whatever the rule says', () => {
    const moved = { state: 'moved', start: '2026-11-27T01:00' };
    expect(entryFor({ announcedAt: PUBLISHED }, { ...moved, announcedAt: late })).toMatchObject({
      announcedAt: at(late),
      lead: 2 * HOUR,
      verdict: 'breach',
    });
    expect(entryFor({ announcedAt: PUBLISHED }, moved)).toMatchObject({ verdict: 'unknown' });
  });

  it('CHANGE-8: taking back a cancellation or a move is news', () => {
    const confirmed = { state: 'confirmed', revision: 2, announcedAt: late };
    for (const earlier of [{ state: 'cancelled' }, { state: 'moved', start: '2026-11-28T00:00' }]) {
      const published = { ...earlier, announcedAt: '2026-11-20T00:00:00Z' };
      expect(entryFor({ announcedAt: PUBLISHED }, published, confirmed)).toMatchObject({
        announcedAt: at(late),
        verdict: 'breach',
      });
    }
  });
});
