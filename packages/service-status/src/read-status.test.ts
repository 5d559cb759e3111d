import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { FeedType } from './adapters/status-reader.js';
import { bannerState } from './banner/banner-state.js';
import { readStatus, supportedFeeds } from './read-status.js';
import { UNKNOWN_STATUS } from './service-status.js';
import { FORMATS, valueAt, withAt } from './testing/formats.js';
import { nested, placesIn, spoilt } from './testing/spoilt-documents.js';

const NOW = Date.parse('2026-11-24T12:00:00Z');

const table = FORMATS.map((format) => [format.label, format] as const);

/** What must hold of any status, wherever it is from. */
function expectSound(type: FeedType, document: unknown): ReturnType<typeof readStatus> {
  const reading = readStatus(type, document);
  const { status } = reading;
  for (const components of [undefined, ['app']]) {
    const { windows, changesAt } = bannerState({ status, now: NOW, ...(components && { components }) });
    expect(windows.every(({ start = 0, end = 0 }) => Number.isFinite(start + end))).toBe(true);
    expect(changesAt ?? NOW + 1).toBeGreaterThan(NOW);
  }
  const events = [...status.incidents, ...status.maintenances];
  const urls = [status.pageUrl, ...events.map(({ url }) => url)].filter((url) => url !== undefined);
  expect(urls.every((url) => /^https?:\/\//i.test(url))).toBe(true);
  const texts = [...events, ...status.components].flatMap((entry) => Object.values(entry)).filter(isText);
  expect(texts.every((text) => text.length <= 2_000 && text.trim() !== '')).toBe(true);
  // Instants that a date can be made of.
  const numbers = [...events, status].flatMap((entry) => Object.values(entry)).filter(isNumber);
  expect(numbers.every((number) => Math.abs(number) <= 8.64e15)).toBe(true);
  expect(new Set(reading.faults.map(({ path, code }) => `${path} ${code}`)).size).toBe(reading.faults.length);
  // Nothing that was handed over is handed on.
  expect(JSON.parse(JSON.stringify(status))).toEqual(status);
  return reading;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number';

describe.each(table)('%s', (_label, { type, busy, quiet }) => {
  it('STATUS-10: never throws on anything', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (input) => {
        const { status } = expectSound(type, input);
        if (typeof input !== 'object') expect(status).toEqual(UNKNOWN_STATUS);
      }),
      { numRuns: 1_000 },
    );
  });

  it('STATUS-10: never throws on a document with one thing wrong', () => {
    fc.assert(
      fc.property(spoilt(busy()), ({ document }) => void expectSound(type, document)),
      { numRuns: 1_000 },
    );
  });

  it('STATUS-8: one thing wrong never makes a disturbed service clear: what cannot be read is no good news', () => {
    fc.assert(
      fc.property(spoilt(busy()), ({ document }) => {
        const { status, faults } = readStatus(type, document);
        // Clear is what says so in the format's own words, with nothing left over.
        if (bannerState({ status, now: NOW }).phase === 'clear') expect(faults).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('STATUS-10: nothing is deep enough to break it', () => {
    const bombs = [
      nested(100_000, (inside) => [inside]),
      nested(100_000, (inside) => ({ components: inside })),
    ];
    for (const bomb of bombs) {
      expectSound(type, bomb);
      for (const place of placesIn(busy()).slice(1)) expectSound(type, withAt(busy(), place, bomb));
    }
  });

  it('STATUS-10: keys of prototypes are no keys', () => {
    const prototype = JSON.stringify(busy());
    const polluted: unknown = JSON.parse(`{"__proto__": ${prototype}, "constructor": ${prototype}}`);
    expect(readStatus(type, polluted).status).toEqual(UNKNOWN_STATUS);
    const inherited: unknown = Object.create(busy() as object);
    expect(readStatus(type, inherited).status.known).toBe(false);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('STATUS-10: a getter that throws makes the document unreadable, or is not looked at', () => {
    for (const place of placesIn(busy()).slice(1)) {
      const parent = withAt(busy(), place, 'to be replaced');
      const key = place.at(-1)!;
      Object.defineProperty(valueAt(parent, place.slice(0, -1)), key, {
        enumerable: true,
        get: () => {
          throw new Error('no');
        },
      });
      const { status, faults } = readStatus(type, parent);
      if (faults.some(({ code }) => code === 'feed-unreadable')) expect(status).toEqual(UNKNOWN_STATUS);
      else expect(bannerState({ status, now: NOW }).phase).not.toBe('clear');
    }
  });

  it('STATUS-10: lists of ten thousand entries are read in bounded time, and in part', () => {
    const lists = placesIn(busy()).filter((place) => Array.isArray(valueAt(busy(), place)));
    for (const place of lists) {
      const [entry = 'x'] = valueAt(busy(), place) as unknown[];
      const many = Array.from({ length: 10_000 }, (_, index) =>
        typeof entry === 'object' ? { ...entry, id: `entry-${index}` } : `entry-${index}`,
      );
      const before = performance.now();
      const { status } = expectSound(type, withAt(busy(), place, many));
      expect(performance.now() - before).toBeLessThan(5_000);
      const longest = Math.max(
        ...[status.incidents, status.maintenances, status.components].map((all) => all.length),
      );
      expect(longest).toBeLessThanOrEqual(2_000);
    }
  });

  it('reading leaves the document as it was', () => {
    for (const make of [busy, quiet]) {
      const document = make();
      readStatus(type, document);
      expect(document).toEqual(make());
    }
  });
});

it('STATUS-10: never throws, whatever the type', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (type, input) => {
      const { status, faults } = readStatus(type as FeedType, input);
      if (supportedFeeds.some((each) => each === type)) return;
      expect(status).toEqual(UNKNOWN_STATUS);
      expect(faults).toMatchObject([{ path: '', code: 'feed-unsupported', severity: 'error' }]);
    }),
    { numRuns: 1_000 },
  );
});

it('STATUS-10: all names of formats are read', () => {
  const types: FeedType[] = [
    'statuspage',
    'incident-io',
    'instatus',
    'openstatus',
    'cstate',
    'upptime',
    'better-stack',
    'trust',
  ];
  expect(supportedFeeds).toEqual(types);
});
