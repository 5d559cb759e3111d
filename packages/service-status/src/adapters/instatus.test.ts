import { describe, expect, it } from 'vitest';

import { readStatus } from '../read-status.js';
import {
  instatusComponent,
  instatusIncident,
  instatusMaintenance,
  instatusSummary,
} from '../testing/sample-feeds.js';

const read = (document: unknown) => readStatus('instatus', document).status;
const codes = (document: unknown) =>
  readStatus('instatus', document).faults.map(({ path, code }) => `${path} ${code}`);
const at = (instant: string): number => Date.parse(instant);

/** The old form: no ids, no time of change, dates as JavaScript prints them. */
const legacy = (entry: Record<string, unknown>) => {
  const { id: _id, updatedAt: _updatedAt, ...rest } = entry;
  return rest;
};

describe('events', () => {
  it('reads the new form', () => {
    const document = instatusSummary({
      page: { name: 'Example', url: 'https://status.example.com', status: 'HASISSUES' },
      activeIncidents: [instatusIncident('i')],
      activeMaintenances: [instatusMaintenance('m')],
    });
    expect(read(document)).toEqual({
      known: true,
      listsMaintenance: true,
      severity: 'major',
      incidents: [
        {
          id: 'i',
          name: 'Incident i',
          phase: 'investigating',
          severity: 'major',
          startedAt: at('2026-11-24T07:00:00Z'),
          updatedAt: at('2026-11-24T07:30:00Z'),
          url: 'https://status.example.com/e/i',
          componentIds: [],
        },
      ],
      maintenances: [
        {
          id: 'm',
          name: 'Maintenance m',
          state: 'scheduled',
          start: at('2026-11-25T17:00:00Z'),
          end: at('2026-11-25T18:00:00Z'),
          updatedAt: at('2026-11-20T07:30:00Z'),
          url: 'https://status.example.com/e/m',
          componentIds: [],
        },
      ],
      components: [],
      pageUrl: 'https://status.example.com',
    });
  });

  it('STATUS-5, STATUS-14: reads the old form: printed dates, and addresses for ids', () => {
    const document = instatusSummary({
      activeIncidents: [
        legacy(
          instatusIncident('i', {
            started: 'Tue Nov 24 2026 07:00:00 GMT+0000 (Coordinated Universal Time)',
          }),
        ),
        legacy(instatusIncident('j')),
      ],
      activeMaintenances: [
        legacy(
          instatusMaintenance('m', {
            start: 'Wed Nov 25 2026 18:00:00 GMT+0100 (Central European Standard Time)',
          }),
        ),
      ],
    });
    expect(codes(document)).toEqual([]);
    expect(read(document)).toMatchObject({
      incidents: [
        { id: 'https://status.example.com/e/i', startedAt: at('2026-11-24T07:00:00Z') },
        { id: 'https://status.example.com/e/j' },
      ],
      maintenances: [
        {
          id: 'https://status.example.com/e/m',
          start: at('2026-11-25T17:00:00Z'),
          end: at('2026-11-25T18:00:00Z'),
        },
      ],
    });
  });

  it.each([
    ['UP', 'PARTIALOUTAGE', 'major'],
    ['UP', 'OPERATIONAL', 'none'],
    ['UP', 'UNDERMAINTENANCE', 'none'],
    ['UP', 'MINOROUTAGE', 'minor'],
    ['UP', 'DEGRADEDPERFORMANCE', 'minor'],
    ['HASISSUES', 'MAJOROUTAGE', 'critical'],
    ['HASISSUES', 'OPERATIONAL', 'minor'],
    ['UNDERMAINTENANCE', 'PARTIALOUTAGE', 'major'],
  ])('STATUS-3: a page that is %s with an open incident of %s is %s', (status, impact, severity) => {
    const document = instatusSummary({
      page: { status },
      activeIncidents: [instatusIncident('i', { impact })],
    });
    expect(read(document)).toMatchObject({ known: true, severity, incidents: [{ phase: 'investigating' }] });
  });

  it('STATUS-3: a resolved incident does not count', () => {
    const document = instatusSummary({ activeIncidents: [instatusIncident('i', { status: 'RESOLVED' })] });
    expect(read(document)).toMatchObject({ severity: 'none', incidents: [{ phase: 'resolved' }] });
  });
});

describe('maintenance', () => {
  const entry = (fields: Record<string, unknown>) =>
    instatusSummary({ activeMaintenances: [instatusMaintenance('m', fields)] });

  it.each([
    ['NOTSTARTEDYET', 'scheduled'],
    ['INPROGRESS', 'in-progress'],
    ['COMPLETED', 'completed'],
  ])('STATUS-4: %s is %s', (status, state) => {
    expect(read(entry({ status })).maintenances).toMatchObject([{ state }]);
  });

  it.each(['90', 90])('STATUS-12: it ends %j minutes after its start', (duration) => {
    expect(read(entry({ duration })).maintenances[0]?.end).toBe(at('2026-11-25T18:30:00Z'));
  });

  it.each([
    [null, []],
    ['', []],
    ['an hour', ['activeMaintenances[0].duration duration']],
    ['-60', ['activeMaintenances[0].duration duration']],
    ['1e300', ['activeMaintenances[0].duration duration']],
    [1e300, ['activeMaintenances[0].duration duration']],
    ['0', ['activeMaintenances[0].duration order']],
    [{}, ['activeMaintenances[0].duration type']],
  ])('STATUS-5: a duration of %j is no end', (duration, faults) => {
    expect(read(entry({ duration })).maintenances[0]).toMatchObject({ start: at('2026-11-25T17:00:00Z') });
    expect(read(entry({ duration })).maintenances[0]).not.toHaveProperty('end');
    expect(codes(entry({ duration }))).toEqual(faults);
  });

  it('STATUS-13: the summary lists it, the components do not', () => {
    expect(read(instatusSummary()).listsMaintenance).toBe(true);
    expect(read({ components: [instatusComponent('app')] })).toMatchObject({
      known: true,
      listsMaintenance: false,
    });
  });
});

describe('components', () => {
  const list = [
    instatusComponent('app', { status: 'PARTIALOUTAGE', group: { id: 'crm', name: 'CRM' } }),
    instatusComponent('api', { status: 'UNDERMAINTENANCE' }),
  ];
  const expected = [
    { id: 'app', state: 'partial-outage', severity: 'major', groupId: 'crm' },
    { id: 'api', state: 'maintenance', severity: 'none' },
  ];

  it.each([
    ['a list in an object', { components: list }],
    ['a bare list', list],
    ['in the summary', instatusSummary({ components: list })],
    ['in the summary as they are answered', instatusSummary({ components: { components: list } })],
  ])('reads %s', (_form, document) => {
    expect(read(document)).toMatchObject({ known: true, components: expected });
    expect(codes(document)).toEqual([]);
  });

  it('STATUS-3: count where there is no summary, and with one do not', () => {
    expect(read(list).severity).toBe('major');
    expect(read(instatusSummary({ components: list })).severity).toBe('none');
  });

  it('STATUS-6: reads what is inside a parent, which stands for it', () => {
    const parent = instatusComponent('crm', { isParent: true, children: [instatusComponent('app')] });
    expect(read([parent]).components).toMatchObject([{ id: 'crm' }, { id: 'app', groupId: 'crm' }]);
  });

  it('STATUS-8: a page that does not say how it is is unknown', () => {
    expect(read({ page: { name: 'Example', url: 'https://status.example.com' } }).known).toBe(false);
    expect(read([])).toMatchObject({ known: false });
  });
});
