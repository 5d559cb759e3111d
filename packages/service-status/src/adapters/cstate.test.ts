import { describe, expect, it } from 'vitest';

import { bannerState } from '../banner/banner-state.js';
import { maintenancePhase } from '../banner/maintenance-phase.js';
import { readStatus } from '../read-status.js';
import { cstateIndex, cstateIssue, cstateSystem } from '../testing/sample-feeds.js';
import type { Fields } from '../testing/sample-feeds.js';

const read = (document: unknown) => readStatus('cstate', document).status;
const codes = (document: unknown) =>
  readStatus('cstate', document).faults.map(({ path, code }) => `${path} ${code}`);
const at = (instant: string): number => Date.parse(instant);
const NOW = at('2026-11-24T08:00:00Z');

/** The index with one issue, where the template writes it. */
const withIssue = (fields: Fields = {}, more: Fields = {}) =>
  cstateIndex({
    summaryStatus: 'disrupted',
    systems: [
      cstateSystem('Sign-in', { status: 'disrupted', unresolvedIssues: [cstateIssue('i', fields)] }),
      cstateSystem('API'),
    ],
    ...more,
  });

it('reads the index', () => {
  expect(codes(withIssue())).toEqual([]);
  expect(read(withIssue())).toEqual({
    known: true,
    listsMaintenance: false,
    severity: 'major',
    incidents: [
      {
        id: 'https://status.example.com/e/i/',
        name: 'Issue i',
        phase: 'ongoing',
        severity: 'major',
        startedAt: at('2026-11-24T07:00:00Z'),
        updatedAt: at('2026-11-24T07:30:00Z'),
        url: 'https://status.example.com/e/i/',
        componentIds: ['Sign-in'],
      },
    ],
    maintenances: [],
    components: [
      { id: 'Sign-in', name: 'Sign-in', state: 'partial-outage', severity: 'major' },
      { id: 'API', name: 'API', state: 'operational', severity: 'none' },
    ],
    pageUrl: 'https://status.example.com/',
  });
});

describe('issues', () => {
  it('STATUS-14: one that several systems have, and that is pinned, is one', () => {
    const shared = cstateIssue('i', { affected: ['Sign-in', 'API'] });
    const document = cstateIndex({
      systems: [
        cstateSystem('Sign-in', { unresolvedIssues: [shared] }),
        cstateSystem('API', { unresolvedIssues: [shared] }),
      ],
      pinnedIssues: [shared, cstateIssue('j', { affected: [] })],
    });
    expect(read(document).incidents).toMatchObject([
      { name: 'Issue i', componentIds: ['Sign-in', 'API'] },
      { name: 'Issue j', componentIds: [] },
    ]);
  });

  it.each([
    [true, 'resolved'],
    ['true', 'resolved'],
    [false, 'ongoing'],
    ['<no value>', 'ongoing'],
    [undefined, 'ongoing'],
    [{ toString: 1 }, 'ongoing'],
  ])('STATUS-3: one that is resolved %j is %s, whatever its time of resolution reads', (resolved, phase) => {
    const document = withIssue({ resolved, resolvedAt: '<no value>' });
    expect(read(document).incidents).toMatchObject([{ phase }]);
    expect(codes(document)).toEqual([]);
  });

  it('STATUS-6: concern systems by name, which is all that these have', () => {
    const status = read(withIssue());
    expect(bannerState({ status, now: NOW, components: ['Sign-in'] }).phase).toBe('incident');
    expect(bannerState({ status, now: NOW, components: ['API'] }).phase).not.toBe('incident');
  });
});

describe('announcements', () => {
  const ahead = { severity: 'notice', createdAt: '2026-11-25 18:00:00 +0100 CET' };
  const announced = (more: Fields = {}) =>
    withIssue(ahead, {
      summaryStatus: 'notice',
      systems: [
        cstateSystem('Sign-in', { status: 'notice', unresolvedIssues: [cstateIssue('m', ahead)] }),
        cstateSystem('API'),
      ],
      ...more,
    });

  it('STATUS-17: an issue from after the document was built is work to come, without an end', () => {
    const { incidents, maintenances } = read(announced());
    expect(incidents).toEqual([]);
    expect(maintenances).toEqual([
      {
        id: 'https://status.example.com/e/m/',
        name: 'Issue m',
        state: 'scheduled',
        start: at('2026-11-25T17:00:00Z'),
        updatedAt: at('2026-11-24T07:30:00Z'),
        url: 'https://status.example.com/e/m/',
        componentIds: ['Sign-in'],
      },
    ]);
    const phases = ['16:59', '17:00', '18:59', '19:00'].map((time) =>
      maintenancePhase(maintenances[0]!, at(`2026-11-25T${time}:00Z`)),
    );
    expect(phases).toEqual(['upcoming', 'current', 'current', 'over']);
  });

  it('STATUS-17: it makes neither the page nor its system disturbed before its time', () => {
    const status = read(announced());
    expect(status).toMatchObject({
      known: true,
      severity: 'none',
      components: [{ state: 'operational' }, {}],
    });
    expect(bannerState({ status, now: NOW, components: ['Sign-in'] }).phase).toBe('clear');
    expect(bannerState({ status, now: at('2026-11-25T12:00:00Z') }).phase).toBe('announced');
  });

  it('STATUS-17: beside an open issue the page is as it says', () => {
    const systems = [
      cstateSystem('Sign-in', {
        status: 'down',
        unresolvedIssues: [cstateIssue('m', ahead), cstateIssue('i')],
      }),
    ];
    expect(read(announced({ systems, summaryStatus: 'down' }))).toMatchObject({
      severity: 'critical',
      incidents: [{ name: 'Issue i' }],
      maintenances: [{ name: 'Issue m' }],
      components: [{ state: 'major-outage' }],
    });
  });

  it('STATUS-17: a document that was built after its start has an open issue', () => {
    const document = announced({ buildDate: '2026-11-25', buildTime: '17:01' });
    expect(read(document)).toMatchObject({
      severity: 'minor',
      incidents: [{ name: 'Issue m' }],
      maintenances: [],
    });
  });

  it.each([
    ['UTC', '04:59', 1],
    ['GMT', '16:59', 1],
    ['CET', '04:59', 1],
    ['CET', '05:01', 0],
    [null, '05:01', 0],
    ['UTC', '<no value>', 0],
    ['UTC', null, 0],
  ])(
    'STATUS-17: built in %s at %s: %i to come; what is in doubt is shown as open',
    (buildTimezone, buildTime, count) => {
      const { incidents, maintenances } = read(
        announced({ buildDate: '2026-11-25', buildTimezone, buildTime }),
      );
      expect(maintenances).toHaveLength(count);
      expect(incidents).toHaveLength(1 - count);
    },
  );
});

describe('state', () => {
  it.each([
    ['ok', 'down', 'critical'],
    ['notice', 'ok', 'minor'],
    ['disrupted', 'notice', 'major'],
    ['down', 'ok', 'critical'],
    ['ok', 'ok', 'none'],
  ])('STATUS-17: a summary %s with a system that is %s is %s', (summaryStatus, status, severity) => {
    expect(read(cstateIndex({ summaryStatus, systems: [cstateSystem('API', { status })] })).severity).toBe(
      severity,
    );
  });

  it('STATUS-17: a system without a state, as before version 5, is as its open issues are', () => {
    const { status: _status, ...silent } = cstateSystem('Sign-in', { unresolvedIssues: [cstateIssue('i')] });
    const { status: _other, ...quiet } = cstateSystem('API');
    const document = cstateIndex({ apiVersion: '1.0', systems: [silent, quiet, { name: 'Mail' }] });
    expect(read(document).components).toMatchObject([
      { id: 'Sign-in', state: 'partial-outage', severity: 'major' },
      { id: 'API', state: 'operational' },
      { id: 'Mail', state: 'unknown' },
    ]);
  });
});

it('STATUS-10: many systems with many issues are read in bounded time', () => {
  const affected = Array.from({ length: 300 }, (_, index) => `System ${index}`);
  const issues = Array.from({ length: 300 }, (_, index) => cstateIssue(`${index}`, { affected }));
  const systems = affected.map((name) => cstateSystem(name, { unresolvedIssues: issues.slice(0, 20) }));
  const document = cstateIndex({ systems, pinnedIssues: issues });
  const before = performance.now();
  expect(read(document).incidents).toHaveLength(300);
  expect(performance.now() - before).toBeLessThan(5_000);
});
