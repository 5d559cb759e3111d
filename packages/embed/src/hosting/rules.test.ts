import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { histories, versions } from '../testing/releases.js';
import {
  cacheControl,
  contentTypeOf,
  headersOf,
  kindOf,
  kinds,
  layoutOf,
  lifetimes,
  lineOf,
} from './index.js';

describe('EMBED-47: how long a path may be kept', () => {
  it.each([
    ['/0.3.1/status-banner.js', 'release'],
    ['/1.0.0-rc.1/trust-widgets.classic.js', 'release'],
    ['/0.3.1/integrity.json', 'release'],
    ['/0.3/status-banner.js', 'line'],
    ['/12/status-banner.classic.js', 'line'],
    ['/status-banner.js', 'newest'],
    ['/', 'index'],
    ['/releases.json', 'index'],
    ['/integrity.json', 'index'],
    ['/superoffice/trust.json', 'document'],
    ['/trust.json', 'document'],
    ['/superoffice/subprocessors.csv', 'document'],
    ['/superoffice/trust.jsonld', 'document'],
    ['/superoffice/maintenance.nl.ics', 'calendar'],
    ['/superoffice/changes.atom', 'calendar'],
    // What looks like a release and is none is not kept for a year.
    ['/01.2.3/status-banner.js', 'other'],
    ['/0.3.1.4/status-banner.js', 'other'],
    ['/x/0.3.1/status-banner.js', 'other'],
    ['/0.3.1', 'other'],
    ['/0/status-banner.js', 'other'],
    ['/logo.svg', 'other'],
  ])('%s: %s', (path, kind) => {
    expect(kindOf(path)).toBe(kind);
  });

  it('is a year for a release and five minutes for one that was taken back', () => {
    const withdrawn = new Set(['0.3.1']);
    const path = '/0.3.1/status-banner.js';
    expect(headersOf(path)['Cache-Control']).toBe('public, max-age=31536000, immutable');
    expect(headersOf(path, withdrawn)['Cache-Control']).toBe('public, max-age=300');
    expect(headersOf('/0.3.10/status-banner.js', withdrawn)['Cache-Control']).toContain('immutable');
  });

  it('is what the layout means by the path', () => {
    fc.assert(
      fc.property(histories, (releases) => {
        const withdrawn = new Set(releases.filter((each) => each.withdrawn).map(({ version }) => version));
        for (const path of layoutOf(releases).keys()) {
          if (path.startsWith('.')) continue;
          const [folder = ''] = path.includes('/') ? path.split('/', 1) : [];
          const isRelease = releases.some(({ version }) => version === folder);
          const kind = kindOf(`/${path}`, withdrawn);
          if (isRelease) expect(kind).toBe(withdrawn.has(folder) ? 'withdrawn' : 'release');
          else if (folder !== '') expect(kind).toBe('line');
          else expect(kind).toBe(path.endsWith('.js') ? 'newest' : 'index');
        }
      }),
    );
  });

  it('is of one kind by version and line', () => {
    fc.assert(
      fc.property(versions, (version) => {
        expect(kindOf(`/${version}/status-banner.js`)).toBe('release');
        const line = lineOf(version);
        expect(kindOf(`/${line}/status-banner.js`)).toBe('line');
      }),
    );
  });
});

describe('EMBED-48: headers', () => {
  it('let pages of any origin read everything, and scripts the age of documents', () => {
    for (const path of ['/0.3.1/status-banner.js', '/status-banner.js', '/superoffice/trust.json', '/none']) {
      expect(headersOf(path)).toMatchObject({
        'Access-Control-Allow-Origin': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'Timing-Allow-Origin': '*',
        'X-Content-Type-Options': 'nosniff',
      });
    }
    expect(headersOf('/superoffice/trust.json')['Access-Control-Expose-Headers']).toBe('Date, Age');
    expect(headersOf('/status-banner.js')).not.toHaveProperty('Access-Control-Expose-Headers');
  });

  it('of an alias or a document bring a change within ten minutes, and outlast a failing origin', () => {
    for (const kind of ['line', 'newest', 'document'] as const) {
      const { maxAge, staleWhileRevalidate = 0, staleIfError = 0 } = lifetimes[kind];
      expect(maxAge + staleWhileRevalidate).toBeLessThanOrEqual(600);
      expect(staleIfError).toBeGreaterThanOrEqual(86_400);
    }
    // What was taken back is not shown once more because asking again takes its time, or fails.
    expect(Object.keys(lifetimes.withdrawn)).toEqual(['maxAge']);
    expect(kinds.filter((kind) => lifetimes[kind].immutable)).toEqual(['release']);
  });

  it('are written as RFC 9111, 5861 and 8246 have them', () => {
    expect(cacheControl({ maxAge: 1, staleWhileRevalidate: 2, staleIfError: 3 })).toBe(
      'public, max-age=1, stale-while-revalidate=2, stale-if-error=3',
    );
  });

  it('say the type of what is served', () => {
    expect(contentTypeOf('/0.3.1/status-banner.js')).toBe('text/javascript; charset=utf-8');
    expect(contentTypeOf('/a/maintenance.nl.ics')).toBe('text/calendar; charset=utf-8');
    expect(contentTypeOf('/a/trust.json')).toBe('application/json');
    expect(contentTypeOf('/logo.svg')).toBeUndefined();
  });
});
