import { expect, it } from 'vitest';

import { bannerState } from '../banner/banner-state.js';
import { readStatus } from '../read-status.js';
import { upptimeSite } from '../testing/sample-feeds.js';

const read = (document: unknown) => readStatus('upptime', document).status;

it('reads the list of sites', () => {
  expect(read([upptimeSite('app'), upptimeSite('api', { status: 'down' })])).toEqual({
    known: true,
    listsMaintenance: false,
    severity: 'critical',
    incidents: [],
    maintenances: [],
    components: [
      { id: 'app', name: 'Site app', state: 'operational', severity: 'none' },
      { id: 'api', name: 'Site api', state: 'major-outage', severity: 'critical' },
    ],
  });
});

it.each([
  ['up', 'none'],
  ['degraded', 'minor'],
  ['down', 'critical'],
])('STATUS-3: a site that is %s makes it %s; there are no incidents to tell', (status, severity) => {
  const reading = read([upptimeSite('app', { status }), upptimeSite('api')]);
  expect(reading).toMatchObject({ known: true, severity, incidents: [] });
  const { phase, claims } = bannerState({ status: reading, now: 0 });
  expect(phase).toBe(severity === 'none' ? 'clear' : 'incident');
  expect(claims).toEqual({ incidents: true, maintenance: false });
});

it('STATUS-6: sites are told apart by their slug', () => {
  const sites = [upptimeSite('eu', { name: 'App' }), upptimeSite('us', { name: 'App', status: 'down' })];
  const status = read(sites);
  expect(bannerState({ status, now: 0, components: ['us'] }).severity).toBe('critical');
  expect(bannerState({ status, now: 0, components: ['eu'] }).severity).toBe('none');
});

it.each([
  [[]],
  [[{}]],
  [[{ name: 'App' }]],
  [[upptimeSite('app'), { slug: 'api' }]],
  [[upptimeSite('app'), 7]],
])('STATUS-8: %j does not say how every site is', (document) => {
  expect(read(document).known).toBe(false);
});

it('STATUS-8: anything but a list is another format', () => {
  const { status, faults } = readStatus('upptime', { sites: [upptimeSite('app')] });
  expect(status.known).toBe(false);
  expect(faults).toMatchObject([{ code: 'feed-unrecognised' }]);
});
