import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { bannerState } from './banner/banner-state.js';
import type { FeedType } from './adapters/status-reader.js';
import { readStatus, supportedFeeds } from './read-status.js';
import { UNKNOWN_STATUS } from './service-status.js';
import { component, incident, maintenance, summary } from './testing/statuspage-fixtures.js';

/** A sound document in which any one value, at any depth, was replaced by anything at all. */
const spoilt = fc.tuple(fc.nat(), fc.anything()).map(([choice, value]) => {
  const document = summary({
    incidents: [incident('a', { components: [component('app')], incident_updates: [{ body: 'Hello' }] })],
    scheduled_maintenances: [maintenance('m')],
  });
  const places: [Record<string, unknown>, string][] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const fields = node as Record<string, unknown>;
    for (const key of Object.keys(fields)) {
      places.push([fields, key]);
      visit(fields[key]);
    }
  };
  visit(document);
  const [node, key] = places[choice % places.length] ?? [document, 'status'];
  node[key] = value;
  return document;
});

const NOW = Date.parse('2026-11-24T12:00:00Z');

describe('readStatus', () => {
  it('STATUS-10: never throws, whatever the type and the input', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constant('statuspage'), fc.anything()), fc.anything(), (type, input) => {
        const { status } = readStatus(type as FeedType, input);
        if (typeof input !== 'object') expect(status).toEqual(UNKNOWN_STATUS);
      }),
      { numRuns: 2_000 },
    );
  });

  it('STATUS-10: never throws on a document with one thing wrong, and neither does the banner', () => {
    fc.assert(
      fc.property(spoilt, (document) => {
        const { status } = readStatus('statuspage', document);
        const { phase, windows } = bannerState({ status, now: NOW });
        expect(() => bannerState({ status, now: NOW, components: ['app'] })).not.toThrow();
        const urls = [...status.incidents, ...status.maintenances].map(({ url }) => url ?? 'https://x');
        expect(urls.every((url) => /^https?:/i.test(url))).toBe(true);
        // It holds an open incident, unless that is what was replaced: by nothing, or by an empty list.
        const { incidents } = document;
        const isEmpty =
          incidents === null || incidents === undefined || (Array.isArray(incidents) && !incidents.length);
        if (!isEmpty) expect(phase).not.toBe('clear');
        expect(windows.every(({ start = 0, end = 0 }) => Number.isFinite(start + end))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('STATUS-10: an object that throws while it is read is unreadable', () => {
    const hostile = {
      get status(): never {
        throw new Error('no');
      },
    };
    const { status, faults } = readStatus('statuspage', hostile);
    expect(status).toEqual(UNKNOWN_STATUS);
    expect(faults).toMatchObject([{ code: 'feed-unreadable', severity: 'error' }]);
  });

  it('STATUS-10: a type without an adapter is unknown, and says so', () => {
    const types: FeedType[] = [
      'incident-io',
      'instatus',
      'openstatus',
      'cstate',
      'upptime',
      'better-stack',
      'trust',
    ];
    for (const type of types.filter((each) => !supportedFeeds.includes(each))) {
      const { status, faults } = readStatus(type, summary());
      expect(status).toEqual(UNKNOWN_STATUS);
      expect(faults).toMatchObject([{ path: '', code: 'feed-unsupported', severity: 'error' }]);
    }
    expect(supportedFeeds).toContain('statuspage');
  });
});
