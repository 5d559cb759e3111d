import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { readStatus } from '../read-status.js';
import { trustIncident, trustMaintenance, trustStatus } from '../testing/sample-feeds.js';
import type { TrustStatusDocument } from './trust-status-document.js';

const read = (document: unknown) => readStatus('trust', document).status;
const codes = (document: unknown) =>
  readStatus('trust', document).faults.map(({ path, code }) => `${path} ${code}`);
const at = (instant: string): number => Date.parse(instant);

const WHOLE: TrustStatusDocument = {
  version: 1,
  updated: '2026-11-24T09:00:00+01:00',
  defaultLanguage: 'nl',
  page: { url: 'https://status.example.com' },
  severity: 'minor',
  incidents: [
    {
      id: 'i',
      name: { en: 'Sign-in is slow', nl: 'Aanmelden gaat traag' },
      phase: 'identified',
      severity: 'major',
      startedAt: '2026-11-24T07:00:00Z',
      updatedAt: '2026-11-24T07:30:00Z',
      message: 'Wij herstellen het.',
      url: 'https://status.example.com/e/i',
      components: ['app', 'api'],
    },
  ],
  maintenances: [
    {
      id: 'm',
      name: { en: 'New database', de: 'Neue Datenbank' },
      state: 'in-progress',
      start: '2026-11-25T17:00:00Z',
      end: '2026-11-25T18:00:00Z',
    },
  ],
  components: [
    { id: 'crm', name: 'CRM', state: 'partial-outage' },
    { id: 'app', name: { nl: 'Aanmelden' }, state: 'degraded', groupId: 'crm' },
    { id: 'api', name: 'API', state: 'unknown' },
  ],
  pollAfterSeconds: 120,
  maxAgeSeconds: 900,
};

it('reads the whole document', () => {
  expect(codes(WHOLE)).toEqual([]);
  expect(read(WHOLE)).toEqual({
    known: true,
    listsMaintenance: true,
    severity: 'major',
    incidents: [
      {
        id: 'i',
        name: 'Aanmelden gaat traag',
        phase: 'identified',
        severity: 'major',
        startedAt: at('2026-11-24T07:00:00Z'),
        updatedAt: at('2026-11-24T07:30:00Z'),
        message: 'Wij herstellen het.',
        url: 'https://status.example.com/e/i',
        componentIds: ['app', 'api'],
      },
    ],
    maintenances: [
      {
        id: 'm',
        name: 'New database',
        state: 'in-progress',
        start: at('2026-11-25T17:00:00Z'),
        end: at('2026-11-25T18:00:00Z'),
        componentIds: [],
      },
    ],
    components: [
      { id: 'crm', name: 'CRM', state: 'partial-outage', severity: 'major' },
      { id: 'app', name: 'Aanmelden', state: 'degraded', severity: 'minor', groupId: 'crm' },
      { id: 'api', name: 'API', state: 'unknown', severity: 'none' },
    ],
    pageUrl: 'https://status.example.com',
    asOf: at('2026-11-24T08:00:00Z'),
    pollAfter: 120_000,
    maxAge: 900_000,
  });
});

it('reads the example of the documentation', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const example: unknown = JSON.parse(/```json\n([^`]+)```/.exec(readme)?.[1] ?? '');
  expect(codes(example)).toEqual([]);
  expect(read(example)).toMatchObject({
    known: true,
    listsMaintenance: true,
    severity: 'minor',
    incidents: [{ name: 'Sign-in is slow', componentIds: ['sign-in'] }],
    maintenances: [{ state: 'scheduled' }],
    components: [{ state: 'degraded' }],
  });
});

describe('lists', () => {
  it.each([undefined, null])(
    'STATUS-16: incidents that are %j are not known, whatever the rest says',
    (incidents) => {
      expect(read(trustStatus({ incidents, severity: 'none' }))).toMatchObject({
        known: false,
        listsMaintenance: true,
        components: [{ id: 'app' }, { id: 'api' }],
      });
      expect(read(trustStatus({ incidents: [] })).known).toBe(true);
    },
  );

  it.each([undefined, null])('STATUS-16: planned work that is %j is not known of', (maintenances) => {
    expect(read(trustStatus({ maintenances }))).toMatchObject({ known: true, listsMaintenance: false });
    expect(read(trustStatus({ maintenances: [] })).listsMaintenance).toBe(true);
    expect(read(trustStatus({ maintenances: [trustMaintenance('m'), 7] })).listsMaintenance).toBe(false);
  });

  it.each([2, '1', null, undefined])(
    'STATUS-16: a document of version %j is shown, but not known',
    (version) => {
      const document = trustStatus({ version, incidents: [trustIncident('i')] });
      expect(read(document)).toMatchObject({
        known: false,
        listsMaintenance: false,
        incidents: [{ id: 'i' }],
      });
      expect(codes(document)).toEqual(['version version']);
    },
  );
});

describe('texts', () => {
  const nameOf = (name: unknown, fields: Record<string, unknown> = {}) =>
    read(trustStatus({ incidents: [trustIncident('i', { name })], ...fields })).incidents[0]?.name;

  it('STATUS-16: are in the language of the document, its base language, or the first that there is', () => {
    expect(nameOf({ nl: 'Traag', en: 'Slow' })).toBe('Slow');
    expect(nameOf({ nl: 'Traag', en: 'Slow' }, { defaultLanguage: 'nl-BE' })).toBe('Traag');
    expect(nameOf({ de: 'Langsam', nl: 'Traag' }, { defaultLanguage: 'en' })).toBe('Langsam');
  });

  it.each([[{}], [{ en: [7] }], [{ en: { en: 'Slow' } }], [{ en: ' ' }], [['Slow']]])(
    'STATUS-16: %j is none, and its incident is kept',
    (name) => {
      expect(nameOf(name)).toBe('i');
    },
  );

  it('STATUS-16: of another format are never maps', () => {
    const document = { incidents: [{ id: 'i', name: { en: 'Slow' } }] };
    expect(readStatus('statuspage', document).status.incidents).toMatchObject([{ name: 'i' }]);
    expect(readStatus('statuspage', document).faults).toContainEqual(
      expect.objectContaining({ path: 'incidents[0].name', code: 'type' }),
    );
  });
});

it.each([0, -60, 86_401, 1e300, 'soon', null, [60], true])(
  'STATUS-15: %j is no number of seconds to wait',
  (pollAfterSeconds) => {
    expect(read(trustStatus({ pollAfterSeconds }))).not.toHaveProperty('pollAfter');
    expect(read(trustStatus({ pollAfterSeconds: 86_400 })).pollAfter).toBe(86_400_000);
  },
);
