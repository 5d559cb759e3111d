import { describe, expect, it } from 'vitest';

import { maintenancePhase } from '../banner/maintenance-phase.js';
import { readStatus } from '../read-status.js';
import type { ServiceStatus } from '../service-status.js';
import { component, incident, maintenance, summary } from '../testing/statuspage-fixtures.js';

const read = (document: unknown): ServiceStatus => readStatus('statuspage', document).status;
const codes = (document: unknown): string[] =>
  readStatus('statuspage', document).faults.map(({ path, code }) => `${path} ${code}`);
const at = (instant: string): number => Date.parse(instant);

describe('lists', () => {
  it('STATUS-1: an absent, null and empty list read the same', () => {
    const { incidents: _incidents, scheduled_maintenances: _maintenances, ...absent } = summary();
    const empty = read(summary());
    expect(empty).toMatchObject({ known: true, listsMaintenance: true, incidents: [], maintenances: [] });
    expect(read(absent)).toEqual(empty);
    expect(read(summary({ incidents: null, scheduled_maintenances: null }))).toEqual(empty);
    expect(codes(absent)).toEqual([]);
  });

  it('STATUS-1: an entry that cannot be read leaves its siblings alone but no longer lets the status be known', () => {
    const document = summary({ incidents: [null, incident('a'), {}, 'b'] });
    expect(read(document)).toMatchObject({ known: false, incidents: [{ id: 'a' }] });
    expect(codes(document)).toEqual(['incidents[0] type', 'incidents[3] type', 'incidents[2].id required']);
    expect(read(summary({ incidents: 'none' }))).toMatchObject({ known: false, severity: 'none' });
    expect(read(summary({ components: [component('app'), 7] }))).toMatchObject({ known: false });
  });

  it('STATUS-14: each id is kept once, and an entry without id goes by its address or its name', () => {
    const linked = incident('x', { id: null, name: 'Slow search' });
    const nameless = incident('y', { id: null, name: 'Slow search', shortlink: null });
    const twice = [incident('a', { name: 'First' }), incident('a', { name: 'Second' }), linked, nameless];
    expect(read(summary({ incidents: twice })).incidents).toMatchObject([
      { id: 'a', name: 'First' },
      { id: 'https://status.example.com/i/x', name: 'Slow search' },
      { id: 'Slow search', name: 'Slow search' },
    ]);
  });

  it('STATUS-14: of components of one id the worse counts', () => {
    const states = ['operational', 'major_outage', 'degraded_performance'];
    const components = states.map((status) => component('app', { id: null, name: 'App', status }));
    expect(read({ components })).toMatchObject({
      severity: 'critical',
      components: [{ id: 'App', state: 'major-outage' }],
    });
  });
});

describe('words', () => {
  it('STATUS-2: a word outside the format is kept and counts as the mildest thing that shows', () => {
    const document = summary({
      incidents: [incident('a', { status: 'exploding', impact: 'huge' })],
      scheduled_maintenances: [maintenance('m', { status: 'postponed' })],
      components: [component('app', { status: 'wobbly' })],
      status: { indicator: 'purple' },
    });
    expect(read(document)).toMatchObject({
      known: true,
      severity: 'minor',
      incidents: [{ phase: 'ongoing', reportedPhase: 'exploding', severity: 'minor' }],
      maintenances: [{ state: 'scheduled', reportedState: 'postponed' }],
      components: [{ state: 'unknown', severity: 'minor' }],
    });
    expect(codes(document).sort()).toEqual([
      'components[0].status choice',
      'incidents[0].impact choice',
      'incidents[0].status choice',
      'scheduled_maintenances[0].status choice',
      'status.indicator choice',
    ]);
  });

  it('STATUS-2: an incident without an impact is at least minor', () => {
    const { impact: _impact, ...without } = incident('a');
    expect(read(summary({ incidents: [without] })).severity).toBe('minor');
  });

  it('STATUS-2: an incident without a known phase is over where it says when it was resolved', () => {
    const incidents = [
      incident('a', { status: null }),
      incident('b', { status: 'done', resolved_at: '2026-11-24T09:00:00Z' }),
      incident('c', { status: 'monitoring', resolved_at: '2026-11-24T09:00:00Z' }),
    ];
    const phases = read(summary({ incidents })).incidents.map(({ phase }) => phase);
    expect(phases).toEqual(['ongoing', 'resolved', 'monitoring']);
  });

  it('STATUS-3: the indicator "maintenance" is known and no disturbance', () => {
    const document = summary({ status: { indicator: 'maintenance' } });
    expect(read(document)).toMatchObject({ known: true, severity: 'none' });
    expect(codes(document)).toEqual([]);
  });
});

describe('severity', () => {
  it.each([
    ['none', 'critical', 'critical'],
    ['none', 'major', 'major'],
    ['minor', 'major', 'major'],
    ['critical', 'minor', 'critical'],
    ['none', 'none', 'none'],
  ])('STATUS-3: indicator %s with an open incident of impact %s is %s', (indicator, impact, severity) => {
    const document = summary({ status: { indicator }, incidents: [incident('a', { impact })] });
    expect(read(document)).toMatchObject({ severity, incidents: [{ id: 'a', phase: 'investigating' }] });
  });

  it.each(['resolved', 'postmortem'])('STATUS-3: an incident that is %s does not count', (status) => {
    const document = summary({ incidents: [incident('a', { status, impact: 'critical' })] });
    expect(read(document)).toMatchObject({ severity: 'none', incidents: [{ phase: 'resolved' }] });
  });

  it('STATUS-3: without an indicator the components count, and with one they do not', () => {
    const components = [component('app', { status: 'partial_outage' }), component('api')];
    expect(read({ page: {}, components })).toMatchObject({ known: true, severity: 'major' });
    expect(read(summary({ components })).severity).toBe('none');
  });
});

describe('maintenance', () => {
  const phaseAt = (instant: string, fields: Record<string, unknown> = {}): string => {
    const [entry] = read(summary({ scheduled_maintenances: [maintenance('m', fields)] })).maintenances;
    return entry ? maintenancePhase(entry, at(instant)) : 'missing';
  };

  it('STATUS-4: scheduled work starts and ends by the clock', () => {
    expect(phaseAt('2026-11-25T16:59:59.999Z')).toBe('upcoming');
    expect(phaseAt('2026-11-25T17:00:00Z')).toBe('current');
    expect(phaseAt('2026-11-25T17:59:59.999Z')).toBe('current');
    expect(phaseAt('2026-11-25T18:00:00Z')).toBe('over');
    expect(phaseAt('2038-01-01T00:00:00Z')).toBe('over');
  });

  it('STATUS-4: the feed outranks the clock once work runs or is completed', () => {
    for (const status of ['in_progress', 'verifying']) {
      expect(phaseAt('2026-11-25T16:00:00Z', { status })).toBe('current');
      expect(phaseAt('2026-11-25T23:00:00Z', { status })).toBe('current');
    }
    expect(phaseAt('2026-11-25T17:30:00Z', { status: 'completed' })).toBe('over');
  });

  it('STATUS-4: scheduled work without an end goes on for two hours', () => {
    expect(phaseAt('2026-11-25T18:59:59Z', { scheduled_until: null })).toBe('current');
    expect(phaseAt('2026-11-25T19:00:00Z', { scheduled_until: null })).toBe('over');
  });

  it('STATUS-12: it starts when it is scheduled for, not when its entry was made', () => {
    const [entry] = read(summary({ scheduled_maintenances: [maintenance('m')] })).maintenances;
    expect(entry).toMatchObject({ start: at('2026-11-25T17:00:00Z'), end: at('2026-11-25T18:00:00Z') });
  });

  it('STATUS-12: an incident starts when it says so, or else when it was entered', () => {
    const created_at = '2026-11-24T09:30:00Z';
    const incidents = [incident('a', { created_at }), incident('b', { created_at, started_at: null })];
    expect(read(summary({ incidents })).incidents.map(({ startedAt }) => startedAt)).toEqual([
      at('2026-11-24T07:00:00Z'),
      at(created_at),
    ]);
  });

  it('STATUS-13: the list of maintenance is promised by the summary and its own document only', () => {
    expect(read({ page: {}, status: { indicator: 'none' } })).toMatchObject({
      known: true,
      listsMaintenance: false,
    });
    expect(read({ page: {}, scheduled_maintenances: [] })).toMatchObject({
      known: false,
      listsMaintenance: true,
    });
    expect(read(summary({ scheduled_maintenances: [7] })).listsMaintenance).toBe(false);
  });
});

describe('instants', () => {
  const startOf = (scheduled_for: unknown) =>
    read(summary({ scheduled_maintenances: [maintenance('m', { scheduled_for, scheduled_until: null })] }))
      .maintenances[0];

  it.each([
    '2026-11-25T17:00:00Z',
    '2026-11-25T17:00:00.000Z',
    '2026-11-25T17:00:00.000000Z',
    '2026-11-25T13:00:00-04:00',
    '2026-11-25T22:30:00.000+05:30',
  ])('STATUS-5: %s is 17:00 UTC', (text) => {
    expect(startOf(text)?.start).toBe(at('2026-11-25T17:00:00Z'));
  });

  it.each(['2026-11-25T17:00:00', '2026-02-30T17:00:00Z', 'soon', '', 0, {}, null])(
    'STATUS-5: %j is no instant, and its notice is kept',
    (value) => {
      expect(startOf(value)).toMatchObject({ id: 'm', name: 'Maintenance m' });
      expect(startOf(value)).not.toHaveProperty('start');
    },
  );

  it('STATUS-5: an end that is not after its start is dropped', () => {
    const document = summary({
      scheduled_maintenances: [maintenance('m', { scheduled_until: '2026-11-25T17:00:00Z' })],
    });
    expect(read(document).maintenances[0]).not.toHaveProperty('end');
    expect(codes(document)).toEqual(['scheduled_maintenances[0].scheduled_until order']);
  });
});

describe('events', () => {
  const update = (body: string, affected_components: unknown = null) => ({
    id: body,
    body,
    affected_components,
  });

  it('STATUS-6: an event names its components by id, or by the code of an update, never by name', () => {
    const affected = [{ code: 'api', name: 'Europe - Component api' }];
    const incidents = [
      incident('listed', { components: [component('app')], incident_updates: [update('New', affected)] }),
      incident('coded', { components: null, incident_updates: [update('New'), update('Old', affected)] }),
      incident('page', { components: undefined, incident_updates: undefined }),
      incident('partly', {
        components: [component('app'), null],
        incident_updates: [update('New', affected)],
      }),
    ];
    expect(read(summary({ incidents })).incidents.map(({ componentIds }) => componentIds)).toEqual([
      ['app'],
      ['api'],
      [],
      [],
    ]);
  });

  it('STATUS-7: the newest message is plain text, markup and all, and clipped', () => {
    const body = '  <img src=x onerror=alert(1)>\nWe are looking & listening.  ';
    const long = `${'x'.repeat(1_998)}😀😀`;
    const incidents = [
      incident('a', { incident_updates: [update(body), update('Older')] }),
      incident('b', { incident_updates: [update(long)] }),
    ];
    const [first, second] = read(summary({ incidents })).incidents;
    expect(first?.message).toBe(body.trim());
    expect(second?.message).toBe(`${'x'.repeat(1_998)}…`);
  });

  it('STATUS-7: a blank text is none', () => {
    const [blank] = read(
      summary({ incidents: [incident('a', { name: ' ', incident_updates: [update(' ')] })] }),
    ).incidents;
    expect(blank).toMatchObject({ id: 'a', name: 'a' });
    expect(blank).not.toHaveProperty('message');
  });

  it('STATUS-7: of a long list 1,000 entries are read', () => {
    const incidents = Array.from({ length: 1_001 }, (_, index) => incident(`i${index}`));
    const { status, faults } = readStatus('statuspage', summary({ incidents }));
    expect(status.incidents).toHaveLength(1_000);
    expect(status.known).toBe(false);
    expect(faults).toMatchObject([{ path: 'incidents', code: 'too-many' }]);
  });

  it('STATUS-7: of lists in lists 10,000 entries are read in all, and what is left out is never taken for well', () => {
    const updates = Array.from({ length: 1_000 }, () => ({ body: 'Still looking.' }));
    const incidents = Array.from({ length: 20 }, (_, index) =>
      incident(`i${index}`, { incident_updates: updates }),
    );
    const { status, faults } = readStatus('statuspage', summary({ incidents }));
    expect(status.incidents).toHaveLength(20);
    // 20 incidents, all updates of the first nine, and 980 of the tenth's.
    expect(status.incidents.filter(({ message }) => message === 'Still looking.')).toHaveLength(10);
    expect(status.components).toEqual([]);
    expect(status).toMatchObject({ known: false, listsMaintenance: true });
    expect(faults.map(({ code }) => code)).toEqual(Array.from({ length: 12 }, () => 'too-many'));
  });

  it.each(['https://status.example.com/i/1', 'http://stspg.io/abc?x=1#y', 'HTTPS://status.example.com'])(
    'STATUS-11: %s may become a link',
    (shortlink) => {
      expect(read(summary({ incidents: [incident('a', { shortlink })] })).incidents[0]?.url).toBe(shortlink);
    },
  );

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>',
    '//evil.example.com',
    '/i/1',
    'mailto:a@example.com',
    'https:\\\\evil.example.com',
    'https://status.example.com@evil.example.com/',
    'https://a b',
    'https://',
  ])('STATUS-11: %j may not, and its incident is kept', (shortlink) => {
    const document = summary({ incidents: [incident('a', { shortlink })], page: { url: shortlink } });
    expect(read(document).incidents).toMatchObject([{ id: 'a' }]);
    expect(read(document).incidents[0]).not.toHaveProperty('url');
    expect(read(document)).not.toHaveProperty('pageUrl');
    expect(codes(document)).toContain('incidents[0].shortlink link');
  });
});

describe('the document', () => {
  it.each([
    {},
    { page: { url: 'https://status.example.com' } },
    { data: { type: 'status_page' } },
    [],
    null,
    'ok',
    7,
  ])('STATUS-8: %j is not of this format, so nothing is known', (document) => {
    const { status, faults } = readStatus('statuspage', document);
    expect(status).toMatchObject({ known: false, listsMaintenance: false, severity: 'none' });
    expect(faults).toMatchObject([{ path: '', code: 'feed-unrecognised', severity: 'error' }]);
  });

  it.each([
    { status: 'ok' },
    { status: {} },
    { status: { indicator: null } },
    { status: { indicator: 'unknown' } },
    { components: [] },
    { components: [{ id: 'app' }, component('api')] },
  ])('STATUS-8: %j says nothing of the present state', (document) => {
    expect(read(document).known).toBe(false);
  });

  it('STATUS-9: a page that only ticks gives the same status but for asOf', () => {
    const ticked = summary({
      page: { url: 'https://status.example.com', updated_at: '2026-11-24T10:00:00+01:00' },
    });
    const { asOf: before, ...status } = read(summary());
    const { asOf: after, ...later } = read(ticked);
    expect(later).toEqual(status);
    expect([before, after]).toEqual([at('2026-11-24T08:00:00Z'), at('2026-11-24T09:00:00Z')]);
  });
});
