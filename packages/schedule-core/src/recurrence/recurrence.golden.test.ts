import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';

import { goldenRecurrence } from '../testing/golden.js';
import type { GoldenQuestion, GoldenSpan } from '../testing/golden.js';
import { intlZones } from '../zones/intl-zone.js';
import { luxonZones } from '../zones/luxon-zone.js';
import type { ZoneProvider } from '../zones/zone-provider.js';
import { recurrence } from './recurrence.js';

const { cases, digests } = goldenRecurrence();
const PROVIDERS = { intlZones, luxonZones };

const seconds = (instant: number): string => new Date(instant).toISOString().replace('.000Z', 'Z');

function spansOf({ name: _name, from, to, ...question }: GoldenQuestion, zones: ZoneProvider): GoldenSpan[] {
  return recurrence(question, zones)
    .between(Date.parse(from), Date.parse(to))
    .map(({ start, end }) => [seconds(start), seconds(end)]);
}

describe('RECUR-1, RECUR-3 to RECUR-10, ZONE-1, ZONE-2, ZONE-4: both providers answer as dateutil', () => {
  it.each(cases.map((each) => [each.name, each] as const))('%s', (_name, { spans, ...question }) => {
    for (const [provider, zones] of Object.entries(PROVIDERS)) {
      expect(spansOf(question, zones), provider).toEqual(spans);
    }
  });

  it.each(digests.map((each) => [each.name, each] as const))(
    '%s',
    (_name, { count, first, last, sha256, ...question }) => {
      for (const [provider, zones] of Object.entries(PROVIDERS)) {
        const spans = spansOf(question, zones);
        const ends = { count: spans.length, first: spans[0], last: spans.at(-1) };
        expect(ends, provider).toEqual({ count, first, last });
        const joined = spans.map((span) => span.join('/')).join('\n');
        expect(createHash('sha256').update(joined).digest('hex'), provider).toBe(sha256);
      }
    },
  );
});
