import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';

import { goldenRecurrence } from '../testing/golden.js';
import type { GoldenQuestion, GoldenSpan } from '../testing/golden.js';
import { intlZones } from '../zones/intl-zone.js';
import { luxonZones } from '../zones/luxon-zone.js';
import { recurrence } from './recurrence.js';

const { cases, digests } = goldenRecurrence();

const seconds = (instant: number): string => new Date(instant).toISOString().replace('.000Z', 'Z');

/** The same question and answer as in the golden file, by our engine. */
describe.each([
  ['Intl', intlZones],
  ['luxon', luxonZones],
])('RECUR-1 to RECUR-10, ZONE-1, ZONE-2: recurrence with the zones of %s answers as dateutil', (_, zones) => {
  const spansOf = ({ name: _name, from, to, ...question }: GoldenQuestion): GoldenSpan[] =>
    recurrence(question, zones)
      .between(Date.parse(from), Date.parse(to))
      .map(({ start, end }) => [seconds(start), seconds(end)]);

  it.each(cases.map((each) => [each.name, each] as const))('%s', (_name, { spans, ...question }) => {
    expect(spansOf(question)).toEqual(spans);
  });

  it.each(digests.map((each) => [each.name, each] as const))(
    '%s',
    (_name, { count, first, last, sha256, ...question }) => {
      const spans = spansOf(question);
      expect({ count: spans.length, first: spans[0], last: spans.at(-1) }).toEqual({ count, first, last });
      const joined = spans.map((span) => span.join('/')).join('\n');
      expect(createHash('sha256').update(joined).digest('hex')).toBe(sha256);
    },
  );
});
