import { expect, it } from 'vitest';

import { bannerState } from '../banner/banner-state.js';
import { readStatus } from '../read-status.js';
import { openstatusIncident, openstatusMaintenance, openstatusSummary } from '../testing/sample-feeds.js';

const read = (document: unknown) => readStatus('openstatus', document).status;
const at = (instant: string): number => Date.parse(instant);
const NOW = at('2026-11-24T08:00:00Z');

it('reads the summary', () => {
  const document = openstatusSummary({
    incidents: [openstatusIncident(1)],
    scheduled_maintenances: [openstatusMaintenance(2)],
  });
  expect(read(document)).toEqual({
    known: true,
    listsMaintenance: true,
    severity: 'minor',
    incidents: [
      {
        id: '1',
        name: 'Incident 1',
        phase: 'investigating',
        severity: 'minor',
        updatedAt: at('2026-11-24T07:30:00Z'),
        message: 'We are looking into it.',
        componentIds: [],
      },
    ],
    maintenances: [
      {
        id: '2',
        name: 'Maintenance 2',
        state: 'scheduled',
        start: at('2026-11-25T17:00:00Z'),
        end: at('2026-11-25T18:00:00Z'),
        componentIds: [],
      },
    ],
    components: [
      { id: 'Sign-in', name: 'Sign-in', state: 'operational', severity: 'none' },
      { id: 'API', name: 'API', state: 'operational', severity: 'none' },
    ],
    pageUrl: 'https://status.example.com',
    asOf: at('2026-11-24T08:00:00Z'),
  });
});

it.each([
  ['none', 'minor'],
  ['minor', 'minor'],
  ['major', 'major'],
  ['maintenance', 'minor'],
])('STATUS-2, STATUS-3: indicator %s with an incident, which has no impact, is %s', (indicator, severity) => {
  const document = openstatusSummary({ status: { indicator }, incidents: [openstatusIncident(1)] });
  expect(read(document).severity).toBe(severity);
});

it('STATUS-6: components go by name, and an incident concerns all of them', () => {
  const components = [
    { name: 'Sign-in', status: 'operational' },
    { name: 'API', status: 'major_outage' },
  ];
  const status = read(openstatusSummary({ components, incidents: [] }));
  expect(bannerState({ status, now: NOW, components: ['API'] })).toMatchObject({ severity: 'critical' });
  expect(bannerState({ status, now: NOW, components: ['Sign-in'] }).phase).toBe('clear');
  const disturbed = read(openstatusSummary({ components, incidents: [openstatusIncident(1)] }));
  expect(bannerState({ status: disturbed, now: NOW, components: ['Sign-in'] }).phase).toBe('incident');
});

it('STATUS-14: of two components of one name, in two groups that are not told, the worse counts', () => {
  const components = [
    { name: 'API', status: 'operational' },
    { name: 'API', status: 'partial_outage' },
  ];
  const status = read(openstatusSummary({ components }));
  expect(status.components).toMatchObject([{ id: 'API', severity: 'major' }]);
  expect(bannerState({ status, now: NOW, components: ['API'] }).phase).toBe('incident');
});

it('STATUS-13: the state alone is known, and promises nothing of maintenance', () => {
  const { page, status } = openstatusSummary();
  expect(read({ page, status })).toMatchObject({ known: true, listsMaintenance: false });
});
