import { EMPTY_SCHEDULE, HOUR, MINUTE, parseSchedule } from '@trust-widgets/schedule-core/engine';
import type { Audience, Schedule } from '@trust-widgets/schedule-core/engine';
import { intlZones } from '@trust-widgets/schedule-core/intl-zone';
import { describe, expect, it } from 'vitest';

import { readStatus } from '../read-status.js';
import type { ServiceStatus } from '../service-status.js';
import { UNKNOWN_STATUS } from '../service-status.js';
import { component, incident, maintenance, summary } from '../testing/statuspage-fixtures.js';
import { bannerState } from './banner-state.js';
import { unlistedComponents } from './component-filter.js';
import type { BannerState } from './banner-state.js';

const at = (instant: string): number => Date.parse(instant);

const scheduleOf = (section: Record<string, unknown>): Schedule => {
  const { schedule, faults } = parseSchedule(
    { timeZone: 'Europe/Oslo', notice: 'PT24H', ...section },
    intlZones,
  );
  expect(faults).toEqual([]);
  return schedule;
};

const feed = (fields: Record<string, unknown> = {}): ServiceStatus =>
  readStatus('statuspage', summary(fields)).status;
const feedWith = (fields: Record<string, unknown>, id = 'm'): ServiceStatus =>
  feed({ scheduled_maintenances: [maintenance(id, fields)] });

/** Wednesday 25 November 2026, 18:00 to 19:00 in Oslo, an hour behind which is UTC: as the feed's `m`. */
const fix = { id: 'fix', kind: 'emergency', title: 'Fix', start: '2026-11-25T18:00', duration: 'PT1H' };
const START = at('2026-11-25T17:00:00Z');
const END = at('2026-11-25T18:00:00Z');

const shown = ({ windows }: BannerState): string[] =>
  windows.map(({ phase, origin, id }) => `${phase} ${origin} ${id}`);

const quiet = scheduleOf({});
const linked = scheduleOf({ announcements: [{ ...fix, statusId: 'm' }] });

describe('precedence', () => {
  const late = { id: 'late', kind: 'system', title: 'Late', start: '2026-11-26T08:00', duration: 'PT1H' };
  const schedule = scheduleOf({ announcements: [late, fix] });
  const now = START + MINUTE;

  it('BANNER-1: an incident outranks maintenance, which outranks an announcement', () => {
    const status = feed({ incidents: [incident('a')] });
    expect(bannerState({ schedule, status, now })).toMatchObject({
      phase: 'incident',
      severity: 'minor',
      headline: { kind: 'incident', incident: { id: 'a' } },
    });
    expect(bannerState({ schedule, status: feed(), now })).toMatchObject({
      phase: 'maintenance',
      severity: 'none',
      headline: { kind: 'window', window: { id: 'fix' } },
    });
    expect(bannerState({ schedule, status: feed(), now: END })).toMatchObject({
      phase: 'announced',
      headline: { kind: 'window', window: { id: 'late' } },
    });
  });

  it('BANNER-1: a disturbance without an incident is one without headline', () => {
    const state = bannerState({ schedule: quiet, status: feed({ status: { indicator: 'major' } }), now });
    expect(state).toMatchObject({ phase: 'incident', severity: 'major', incidents: [] });
    expect(state).not.toHaveProperty('headline');
  });

  it('BANNER-1: an incident of no impact is one all the same', () => {
    const status = feed({ incidents: [incident('a', { impact: 'none' })] });
    expect(bannerState({ status, now })).toMatchObject({ phase: 'incident', severity: 'none' });
  });

  it('BANNER-2: every window is listed under an incident too, what is going on first', () => {
    const status = feed({
      incidents: [incident('a')],
      scheduled_maintenances: [
        maintenance('m', { scheduled_for: '2026-11-25T20:00:00Z', scheduled_until: null }),
      ],
    });
    expect(shown(bannerState({ schedule, status, now }))).toEqual([
      'current document fix',
      'announced feed m',
      'announced document late',
    ]);
  });

  it('BANNER-14: incidents that are over are left out, the rest come gravest and then newest first', () => {
    const incidents = [
      incident('old'),
      incident('new', { updated_at: '2026-11-24T09:00:00Z' }),
      incident('over', { status: 'resolved', impact: 'critical' }),
      incident('grave', { impact: 'major' }),
    ];
    const state = bannerState({ status: feed({ incidents }), now });
    expect(state.incidents.map(({ id }) => id)).toEqual(['grave', 'new', 'old']);
    expect(state).toMatchObject({ severity: 'major', headline: { incident: { id: 'grave' } } });
  });
});

describe('windows of the schedule', () => {
  it('BANNER-3: listed from its notice before its start, through its start, to its end', () => {
    const schedule = scheduleOf({ announcements: [fix] });
    const phaseAt = (now: number) => bannerState({ schedule, now }).phase;
    expect(phaseAt(START - 24 * HOUR - 1)).toBe('clear');
    expect(phaseAt(START - 24 * HOUR)).toBe('announced');
    expect(phaseAt(START - 1)).toBe('announced');
    expect(phaseAt(START)).toBe('maintenance');
    expect(phaseAt(END - 1)).toBe('maintenance');
    expect(phaseAt(END)).toBe('clear');
    expect(bannerState({ schedule, now: START - 48 * HOUR, lead: 48 * HOUR }).phase).toBe('announced');
  });

  it('BANNER-3: a day ahead where neither reader nor schedule asks for more; a reader may ask for less', () => {
    const schedule = scheduleOf({ notice: 'PT0S', announcements: [fix] });
    const phaseAt = (hours: number, lead?: number) =>
      bannerState({ schedule, now: START - hours * HOUR, lead }).phase;
    expect([phaseAt(24), phaseAt(24.1)]).toEqual(['announced', 'clear']);
    expect([phaseAt(1, HOUR), phaseAt(1.1, HOUR)]).toEqual(['announced', 'clear']);
  });

  it('BANNER-4: an unknown end counts for its assumed length and is not given out', () => {
    const { duration: _duration, ...open } = fix;
    const schedule = scheduleOf({ announcements: [{ ...open, assumedLength: 'PT3H' }] });
    const [window] = bannerState({ schedule, now: START + 3 * HOUR - 1 }).windows;
    expect(window).toMatchObject({ phase: 'current', start: START, overrunning: false });
    expect(window).not.toHaveProperty('end');
    expect(bannerState({ schedule, now: START + 3 * HOUR }).windows).toEqual([]);
  });

  it('BANNER-5: tentative, standing, never announced and cancelled ones are no windows here', () => {
    const daily = {
      kind: 'system',
      title: 'Work',
      start: '2026-11-20T18:00',
      rrule: 'FREQ=DAILY',
      duration: 'PT1H',
    };
    const schedule = scheduleOf({
      activities: [
        { ...daily, id: 'reserved', certainty: 'tentative' },
        { ...daily, id: 'nightly', announce: 'standing' },
        { ...daily, id: 'silent', announce: 'never' },
      ],
      announcements: [{ ...fix, state: 'cancelled' }],
    });
    for (const now of [START - HOUR, START]) {
      const state = bannerState({ schedule, now });
      expect(state).toMatchObject({ phase: 'clear', windows: [], standing: [{ id: 'nightly' }] });
    }
  });
});

describe('what was called off', () => {
  const round = {
    id: 'round',
    kind: 'system',
    title: 'Round',
    start: '2026-11-25T18:00',
    duration: 'PT1H',
    rrule: 'FREQ=WEEKLY',
  };
  const changed = (change: Record<string, unknown>) =>
    scheduleOf({
      activities: [round],
      changes: [
        { activity: 'round', occurrence: round.start, announcedAt: '2026-11-25T08:00:00Z', ...change },
      ],
    });
  const cancelled = changed({ state: 'cancelled' });
  const told = ({ calledOff }: BannerState) => calledOff.map(({ window }) => window.state);

  it('BANNER-16: a cancelled window is told of until its time is over, and is neither phase nor headline', () => {
    for (const now of [START - HOUR, START, END - 1]) {
      const state = bannerState({ schedule: cancelled, now });
      expect(state).toMatchObject({ phase: 'clear', windows: [], claims: { maintenance: true } });
      expect(state).not.toHaveProperty('headline');
      expect(told(state)).toEqual(['cancelled']);
    }
    const over = bannerState({ schedule: cancelled, now: END });
    expect(told(over)).toEqual([]);
    expect(bannerState({ schedule: cancelled, now: END - 1 }).changesAt).toBe(END);
  });

  it('BANNER-16: a moved window is told of at its old time, and listed from the lead before its new one', () => {
    const schedule = changed({ state: 'moved', start: '2026-11-26T18:00' });
    const state = (now: number) => bannerState({ schedule, now });
    expect([told(state(START - 1)), shown(state(START - 1))]).toEqual([['moved'], []]);
    expect([told(state(START)), shown(state(START))]).toEqual([
      [],
      ['announced document round@2026-11-25T18:00'],
    ]);
  });

  it('BANNER-16: what goes on all the same was not called off after all', () => {
    const linkedRound = changed({ state: 'cancelled', statusId: 'm' });
    const state = bannerState({
      schedule: linkedRound,
      status: feedWith({ status: 'in_progress' }),
      now: START,
    });
    expect([told(state), shown(state)]).toEqual([[], ['current feed m']]);
    const closed = feedWith({ status: 'completed' });
    expect(told(bannerState({ schedule: linkedRound, status: closed, now: START }))).toEqual(['cancelled']);
  });
});

describe('an old schedule', () => {
  const scheduleReadAt = START - 24 * HOUR;
  const schedule = scheduleOf({ announcements: [fix] });

  it('BANNER-17: from an hour on its age is told, and its windows stay', () => {
    const state = (now: number) => bannerState({ schedule, scheduleReadAt, now });
    expect(state(scheduleReadAt + HOUR - 1)).not.toHaveProperty('scheduleAsOf');
    expect(state(scheduleReadAt + HOUR - 1).changesAt).toBe(scheduleReadAt + HOUR);
    expect(state(scheduleReadAt + HOUR)).toMatchObject({ scheduleAsOf: scheduleReadAt, phase: 'announced' });
    expect(state(START)).toMatchObject({ scheduleAsOf: scheduleReadAt, phase: 'maintenance' });
  });

  it('BANNER-17: as old as its notice it claims no longer that nothing else is planned', () => {
    const readAt = END;
    const state = (hours: number, section: Schedule = schedule) =>
      bannerState({ schedule: section, scheduleReadAt: readAt, now: readAt + hours * HOUR });
    expect(state(23.9)).toMatchObject({ phase: 'clear', claims: { maintenance: true } });
    expect(state(24)).toMatchObject({ phase: 'unknown', claims: { maintenance: false } });
    const promising = scheduleOf({ notice: 'PT48H' });
    expect([state(47.9, promising).phase, state(48, promising).phase]).toEqual(['clear', 'unknown']);
  });

  it('BANNER-17: a schedule that is a part of the page has no age', () => {
    const state = bannerState({ schedule, now: END + 1_000 * HOUR });
    expect(state).toMatchObject({ phase: 'clear' });
    expect(state).not.toHaveProperty('scheduleAsOf');
  });
});

it('BANNER-18: windows for another wave, region or service are left out; what is not known hides nothing', () => {
  const schedule = scheduleOf({
    announcements: [
      { ...fix, id: 'eu', regions: ['eu'] },
      { ...fix, id: 'us', regions: ['us'], services: ['crm'] },
      { ...fix, id: 'off', regions: ['us'], state: 'cancelled' },
    ],
  });
  const seen = (audience: Audience) => {
    const state = bannerState({ schedule, audience, now: START });
    return [...state.windows, ...state.calledOff.map(({ window }) => window)].map(({ id }) => id);
  };
  expect(seen({})).toEqual(['eu', 'us', 'off']);
  expect(seen({ region: 'eu' })).toEqual(['eu']);
  expect(seen({ region: 'us' })).toEqual(['us', 'off']);
  expect(seen({ service: 'mail' })).toEqual(['eu', 'off']);
});

describe('one event in schedule and feed', () => {
  it('BANNER-6: it is listed once, as the schedule has it, with the entry of the feed beside it', () => {
    const status = feedWith({ scheduled_for: '2026-11-25T17:30:00Z' });
    for (const now of [START - HOUR, START]) {
      const { windows } = bannerState({ schedule: linked, status, now });
      expect(windows).toMatchObject([
        { origin: 'document', id: 'fix', start: START, end: END, maintenance: { id: 'm' } },
      ]);
    }
    expect(bannerState({ schedule: linked, status: feedWith({}, 'other'), now: START }).windows).toHaveLength(
      2,
    );
  });

  it('BANNER-7: completed ends it early, and before it began', () => {
    const status = feedWith({ status: 'completed' });
    for (const now of [START - HOUR, START, END - 1]) {
      expect(bannerState({ schedule: linked, status, now })).toMatchObject({ phase: 'clear', windows: [] });
    }
  });

  it('BANNER-7: a window that was moved past the end of the completed work stays', () => {
    const moved = {
      ...fix,
      statusId: 'm',
      state: 'moved',
      start: '2026-11-26T06:00',
      originalStart: fix.start,
    };
    const schedule = scheduleOf({ announcements: [moved] });
    const state = bannerState({ schedule, status: feedWith({ status: 'completed' }), now: END });
    expect(shown(state)).toEqual(['announced document fix']);
  });

  it.each(['in_progress', 'verifying'])(
    'BANNER-8: %s makes it go on before its start and past its end',
    (word) => {
      const status = feedWith({ status: word });
      const state = (now: number) => bannerState({ schedule: linked, status, now });
      expect(state(START - HOUR).windows).toMatchObject([{ phase: 'current', origin: 'document', end: END }]);
      expect(state(END - 1).windows).toMatchObject([{ end: END, overrunning: false }]);
      expect(state(END + 9 * HOUR)).toMatchObject({
        phase: 'maintenance',
        windows: [{ phase: 'current', origin: 'document', id: 'fix', overrunning: true }],
      });
      expect(state(END).windows[0]).not.toHaveProperty('end');
    },
  );

  it('BANNER-8: past its own end it has the later end of the feed', () => {
    const status = feedWith({ status: 'in_progress', scheduled_until: '2026-11-25T20:00:00Z' });
    const state = (now: number) => bannerState({ schedule: linked, status, now });
    expect(state(END)).toMatchObject({
      windows: [{ end: END + 2 * HOUR, overrunning: true }],
      changesAt: END + 2 * HOUR,
    });
    expect(state(END + 2 * HOUR).windows[0]).not.toHaveProperty('end');
  });

  it('BANNER-8: cancelled or tentative, but running all the same, is listed as the window of the feed', () => {
    const reserved = {
      kind: 'system',
      title: 'Reserved',
      id: 'reserved',
      certainty: 'tentative',
      duration: 'PT1H',
    };
    const schedules = [
      scheduleOf({ announcements: [{ ...fix, statusId: 'm', state: 'cancelled' }] }),
      scheduleOf({
        activities: [{ ...reserved, start: '2026-11-24T18:00', rrule: 'FREQ=DAILY' }],
        changes: [
          {
            activity: 'reserved',
            occurrence: '2026-11-24T18:00',
            state: 'moved',
            start: fix.start,
            statusId: 'm',
          },
        ],
      }),
    ];
    const status = feedWith({ status: 'in_progress' });
    for (const schedule of schedules) {
      expect(shown(bannerState({ schedule, status, now: START }))).toEqual(['current feed m']);
    }
  });

  it('BANNER-9: merely scheduled, it is not listed where the schedule called it off or put it off', () => {
    const putOff = {
      ...fix,
      statusId: 'm',
      state: 'moved',
      start: '2026-11-29T06:00',
      originalStart: fix.start,
    };
    for (const announcement of [{ ...fix, statusId: 'm', state: 'cancelled' }, putOff]) {
      const schedule = scheduleOf({ announcements: [announcement] });
      for (const now of [START - HOUR, START]) {
        expect(bannerState({ schedule, status: feedWith({}), now })).toMatchObject({
          phase: 'clear',
          windows: [],
        });
      }
    }
  });

  it('BANNER-9: it is not listed for an audience that the schedule has it not for, even while it runs', () => {
    const schedule = scheduleOf({ announcements: [{ ...fix, statusId: 'm', regions: ['eu'] }] });
    for (const status of [feedWith({}), feedWith({ status: 'in_progress' })]) {
      const state = (region: string) => bannerState({ schedule, status, now: START, audience: { region } });
      expect(state('us').windows).toEqual([]);
      expect(shown(state('eu'))).toEqual(['current document fix']);
    }
  });

  it('BANNER-9: it is not listed where the schedule never announces it, even while it runs', () => {
    const silent = {
      id: 'silent',
      kind: 'system',
      title: 'Silent',
      start: fix.start,
      duration: 'PT1H',
      announce: 'never',
    };
    const schedule = scheduleOf({
      activities: [silent],
      changes: [{ activity: 'silent', occurrence: fix.start, state: 'confirmed', statusId: 'm' }],
    });
    const status = feedWith({ status: 'in_progress' });
    expect(bannerState({ schedule, status, now: START })).toMatchObject({ phase: 'clear', windows: [] });
  });

  it('BANNER-9: put off by the feed, past the end in the schedule, it is listed as the window of the feed', () => {
    const status = feedWith({
      scheduled_for: '2026-11-25T20:00:00Z',
      scheduled_until: '2026-11-25T21:00:00Z',
    });
    expect(shown(bannerState({ schedule: linked, status, now: END - 1 }))).toEqual(['current document fix']);
    expect(shown(bannerState({ schedule: linked, status, now: END }))).toEqual(['announced feed m']);
  });

  it('BANNER-6: of the waves of one round, the feed speaks of the one nearest in time', () => {
    const schedule = scheduleOf({
      activities: [
        {
          id: 'upgrade',
          kind: 'application',
          title: 'Upgrade',
          start: '2026-11-25T18:00',
          duration: 'PT1H',
          waves: [{ id: 'early' }, { id: 'general', offset: 'P1D' }],
        },
      ],
      changes: [{ activity: 'upgrade', occurrence: '2026-11-25T18:00', state: 'confirmed', statusId: 'm' }],
    });
    const state = bannerState({ schedule, status: feedWith({ status: 'in_progress' }), now: END + HOUR });
    expect(shown(state)).toEqual([
      'current document upgrade/early@2026-11-25T18:00',
      'announced document upgrade/general@2026-11-25T18:00',
    ]);
  });
});

describe('windows of the feed', () => {
  it('BANNER-10: listed from a day before the start, to the end', () => {
    const state = (now: number) => bannerState({ status: feedWith({}), now });
    expect(state(START - 24 * HOUR - 1)).toMatchObject({ phase: 'clear', changesAt: START - 24 * HOUR });
    expect(state(START - 24 * HOUR)).toMatchObject({ phase: 'announced', changesAt: START });
    expect(state(START)).toMatchObject({
      phase: 'maintenance',
      windows: [{ origin: 'feed', phase: 'current', id: 'm', start: START, end: END }],
      changesAt: END,
    });
    expect(state(END)).toMatchObject({ phase: 'clear', windows: [] });
  });

  it('BANNER-10: the lead asked for and the notice of the schedule both count', () => {
    const status = feedWith({});
    const phaseAt = (hours: number, rest: { lead?: number; schedule?: Schedule }) =>
      bannerState({ status, now: START - hours * HOUR, ...rest }).phase;
    expect([phaseAt(48, { lead: 48 * HOUR }), phaseAt(49, { lead: 48 * HOUR })]).toEqual([
      'announced',
      'clear',
    ]);
    expect([phaseAt(1, { lead: HOUR }), phaseAt(2, { lead: HOUR })]).toEqual(['announced', 'clear']);
    expect(phaseAt(24, { lead: HOUR, schedule: quiet })).toBe('announced');
    expect(phaseAt(72, { schedule: scheduleOf({ notice: 'P3D' }) })).toBe('announced');
  });

  it('BANNER-10: without a start that can be read it is listed as due', () => {
    const [window] = bannerState({
      status: feedWith({ scheduled_for: 'soon' }),
      now: START - 99 * HOUR,
    }).windows;
    expect(window).toMatchObject({ origin: 'feed', phase: 'announced', id: 'm' });
  });

  it('BANNER-10: running long before its start it is going on', () => {
    const status = feedWith({ status: 'in_progress' });
    expect(shown(bannerState({ status, now: START - 99 * HOUR }))).toEqual(['current feed m']);
  });

  it('BANNER-10: running past its end it goes on, without an end', () => {
    const [window] = bannerState({ status: feedWith({ status: 'in_progress' }), now: END }).windows;
    expect(window).toMatchObject({ phase: 'current', overrunning: true });
    expect(window).not.toHaveProperty('end');
  });
});

describe('what silence means', () => {
  const now = START;
  const neither = { maintenance: false, incidents: false };

  it('BANNER-11: nothing known is unknown', () => {
    for (const input of [{}, { schedule: EMPTY_SCHEDULE }, { status: UNKNOWN_STATUS }]) {
      expect(bannerState({ now, ...input })).toMatchObject({ phase: 'unknown', claims: neither });
    }
  });

  it('BANNER-11, BANNER-12: a schedule that a fault left something out of is not the whole truth', () => {
    const partial = { ...quiet, isComplete: false };
    expect(bannerState({ schedule: partial, now })).toMatchObject({ phase: 'unknown', claims: neither });
    const { status } = readStatus('statuspage', summary());
    expect(bannerState({ status, now }).phase).toBe('clear');
    expect(bannerState({ schedule: partial, status, now }).phase).toBe('unknown');
  });

  it('BANNER-11, BANNER-12: a feed does not speak for a schedule that could not be read', () => {
    const status = feed();
    expect(bannerState({ schedule: EMPTY_SCHEDULE, status, now })).toMatchObject({
      phase: 'unknown',
      claims: { maintenance: false, incidents: true },
    });
    const incident1 = feed({ incidents: [incident('a')] });
    expect(bannerState({ schedule: EMPTY_SCHEDULE, status: incident1, now }).phase).toBe('incident');
  });

  it('BANNER-11: a feed that was asked for and is unknown is not clear, whatever the schedule says', () => {
    const state = bannerState({ schedule: quiet, status: UNKNOWN_STATUS, now });
    expect(state).toMatchObject({ phase: 'unknown', claims: { maintenance: true, incidents: false } });
  });

  it('BANNER-11: an unknown feed hides no window', () => {
    expect(bannerState({ schedule: linked, status: UNKNOWN_STATUS, now }).phase).toBe('maintenance');
  });

  it('BANNER-12: clear claims what its sources know', () => {
    const { page, status: health } = summary() as { page: unknown; status: unknown };
    const healthOnly = readStatus('statuspage', { page, status: health }).status;
    const clear = (claims: BannerState['claims']) => ({ phase: 'clear', claims });
    expect(bannerState({ schedule: quiet, now })).toMatchObject(
      clear({ maintenance: true, incidents: false }),
    );
    expect(bannerState({ status: feed(), now })).toMatchObject(clear({ maintenance: true, incidents: true }));
    expect(bannerState({ status: healthOnly, now })).toMatchObject(
      clear({ maintenance: false, incidents: true }),
    );
  });
});

describe('components', () => {
  const components = [
    component('crm', { status: 'degraded_performance', group_id: 'online' }),
    component('online', { group: true }),
    component('mail', { status: 'major_outage' }),
    component('blank', { status: null }),
  ];
  const now = START;
  const phaseOf = (ids: string[], fields: Record<string, unknown> = {}) => {
    const { phase, severity } = bannerState({
      status: feed({ components, ...fields }),
      now,
      components: ids,
    });
    return `${phase} ${severity}`;
  };

  it('BANNER-13: only the components asked for count, and not the indicator of the page', () => {
    const status = { indicator: 'critical' };
    expect(phaseOf([], { status })).toBe('incident critical');
    expect(phaseOf(['crm'], { status })).toBe('incident minor');
    expect(phaseOf(['mail'])).toBe('incident critical');
    expect(phaseOf(['mail', 'crm'])).toBe('incident critical');
  });

  it('BANNER-13: the id of a group stands for its members', () => {
    expect(phaseOf(['online'])).toBe('incident minor');
  });

  it('BANNER-13: events of other components are left out, those that name none are not', () => {
    const names = (id: string) => ({ components: [component(id)] });
    const status = feed({
      incidents: [incident('other', names('mail')), incident('own', names('crm')), incident('page')],
      scheduled_maintenances: [maintenance('m', names('mail')), maintenance('n', names('crm'))],
    });
    const state = bannerState({ status, now, components: ['crm'] });
    expect(state.incidents.map(({ id }) => id)).toEqual(['own', 'page']);
    expect(shown(state)).toEqual(['current feed n']);
  });

  it('BANNER-13: ids that the feed does not list are named; one that lists none tells nothing of them', () => {
    expect(unlistedComponents(feed(), ['app', 'nope', 'api'])).toEqual(['nope']);
    expect(unlistedComponents(feed({ components: [] }), ['nope'])).toEqual([]);
  });

  it('BANNER-13: a component that the feed does not list, or lists without a state, is unknown', () => {
    expect(phaseOf(['gone'])).toBe('unknown none');
    expect(phaseOf(['blank'])).toBe('unknown none');
    expect(phaseOf(['gone'], { components: [] })).toBe('clear none');
    expect(phaseOf(['crm'], { components: [component('crm')] })).toBe('clear none');
    expect(phaseOf(['crm'], { components: [component('crm')], incidents: [7] })).toBe('unknown none');
  });
});
