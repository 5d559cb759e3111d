import { describe, expect, it } from 'vitest';

import { bannerState } from '../banner/banner-state.js';
import { readStatus } from '../read-status.js';
import { betterStackPage, included, report, resource } from '../testing/sample-feeds.js';

const read = (document: unknown) => readStatus('better-stack', document).status;
const codes = (document: unknown) =>
  readStatus('better-stack', document).faults.map(({ path, code }) => `${path} ${code}`);
const at = (instant: string): number => Date.parse(instant);
const NOW = at('2026-11-24T08:00:00Z');

const update = (id: string, message: string, published_at: unknown) =>
  included('status_update', id, { message, published_at });

it('reads the page', () => {
  const document = betterStackPage(
    [
      report('i', {}, ['u1', 'u3', 'u2', 'gone']),
      update('u1', 'First', '2026-11-24T07:05:00.000Z'),
      update('u2', 'Second', '2026-11-24T07:10:00.000Z'),
      update('u3', 'Newest', '2026-11-24T07:30:00.000Z'),
      update('other', 'Of another report', '2026-11-24T07:45:00.000Z'),
    ],
    { aggregate_state: 'degraded' },
  );
  expect(codes(document)).toEqual([]);
  expect(read(document)).toEqual({
    known: true,
    listsMaintenance: false,
    severity: 'minor',
    incidents: [
      {
        id: 'i',
        name: 'Report i',
        phase: 'ongoing',
        severity: 'minor',
        startedAt: at('2026-11-24T07:00:00Z'),
        message: 'Newest',
        componentIds: ['app'],
      },
    ],
    maintenances: [],
    components: [
      { id: 'app', name: 'Resource app', state: 'operational', severity: 'none', groupId: '7' },
      { id: 'api', name: 'Resource api', state: 'operational', severity: 'none', groupId: '7' },
    ],
    pageUrl: 'https://status.example.com',
  });
});

describe('reports', () => {
  it.each([
    ['resolved', 'resolved', 'none'],
    ['operational', 'resolved', 'none'],
    ['degraded', 'ongoing', 'minor'],
    ['downtime', 'ongoing', 'critical'],
    ['wobbly', 'ongoing', 'minor'],
    ['unknown', 'ongoing', 'minor'],
  ])(
    'STATUS-18: whose state is %s is %s, whether or not it has an end',
    (aggregate_state, phase, severity) => {
      for (const ends_at of [null, '2026-11-24T07:40:00.000Z']) {
        const status = read(betterStackPage([report('i', { aggregate_state, ends_at })]));
        expect(status).toMatchObject({ severity, incidents: [{ phase }] });
      }
    },
  );

  it('says once what is wrong', () => {
    const document = betterStackPage([
      report('i', { aggregate_state: 'wobbly' }),
      { id: 'x', type: 7.5 },
      { type: [] },
    ]);
    expect(codes(document)).toEqual([
      'included[5].type type',
      'included[3].attributes.aggregate_state choice',
    ]);
  });

  it('STATUS-18: without a state is over once it has an end', () => {
    const [open, over] = read(
      betterStackPage([
        report('open', { aggregate_state: null, ends_at: null }),
        report('over', { aggregate_state: null, ends_at: '2026-11-24T07:40:00.000Z' }),
      ]),
    ).incidents;
    expect([open?.phase, over?.phase]).toEqual(['ongoing', 'resolved']);
  });

  it('STATUS-6: concerns the resources that it names', () => {
    const status = read(betterStackPage([report('i')]));
    expect(bannerState({ status, now: NOW, components: ['app'] }).phase).toBe('incident');
    expect(bannerState({ status, now: NOW, components: ['api'] }).phase).toBe('clear');
    const unnamed = read(betterStackPage([report('i', { affected_resources: null })]));
    expect(bannerState({ status: unnamed, now: NOW, components: ['api'] }).phase).toBe('incident');
  });
});

describe('maintenance', () => {
  const window = { starts_at: '2026-11-25T17:00:00.000Z', ends_at: '2026-11-25T18:00:00.000Z' };

  it.each([
    [{ report_type: 'maintenance', aggregate_state: 'maintenance' }, 'scheduled'],
    [{ report_type: 'maintenance', aggregate_state: 'operational' }, 'scheduled'],
    [{ report_type: 'maintenance', aggregate_state: 'resolved' }, 'completed'],
    [{ report_type: 'manual', aggregate_state: 'maintenance' }, 'scheduled'],
  ])('STATUS-18: %j says that it is maintenance: %s', (fields, state) => {
    const status = read(betterStackPage([report('m', { ...fields, ...window })]));
    expect(status).toMatchObject({
      severity: 'none',
      incidents: [],
      maintenances: [{ id: 'm', state, start: at('2026-11-25T17:00:00Z'), end: at('2026-11-25T18:00:00Z') }],
    });
  });

  it.each(['manual', 'automatic', null])(
    'STATUS-18: a report of type %s does not, whatever its times',
    (report_type) => {
      const status = read(betterStackPage([report('i', { report_type, ...window })]));
      expect(status).toMatchObject({ incidents: [{ id: 'i', phase: 'ongoing' }], maintenances: [] });
    },
  );
});

describe('resources', () => {
  it('STATUS-18: one that is not monitored is unknown, which is no fault', () => {
    const document = betterStackPage([resource('mail', { status: 'not_monitored' })]);
    expect(codes(document)).toEqual([]);
    const status = read(document);
    expect(status.components[2]).toMatchObject({ id: 'mail', state: 'unknown', severity: 'none' });
    expect(bannerState({ status, now: NOW }).phase).toBe('clear');
    expect(bannerState({ status, now: NOW, components: ['mail'] }).phase).toBe('unknown');
  });

  it('STATUS-3: count where the page has no state of its own', () => {
    const down = resource('mail', { status: 'downtime' });
    expect(read(betterStackPage([down], { aggregate_state: null })).severity).toBe('critical');
    expect(read(betterStackPage([down])).severity).toBe('none');
  });

  it('STATUS-6: a section stands for what is in it', () => {
    const mail = resource('mail', { status: 'downtime', status_page_section_id: 8 });
    const status = read(betterStackPage([mail]));
    expect(status.components[2]).toMatchObject({ groupId: '8', severity: 'critical' });
  });
});

it.each([
  ['status.example.com', 'https://status.example.com'],
  ['evil.example.com/path', undefined],
  ['user@evil.example.com', undefined],
  [null, undefined],
])('STATUS-11: the page at %s is at %s', (custom_domain, pageUrl) => {
  expect(read(betterStackPage([], { custom_domain })).pageUrl).toBe(pageUrl);
});

it.each([
  { data: { type: 'status_page' } },
  { data: [] },
  { data: { attributes: { company_name: 'Example' } }, included: [] },
  { included: [resource('mail', { status: 'not_monitored' })] },
])('STATUS-8: %j says nothing of the present state', (document) => {
  expect(read(document).known).toBe(false);
});
