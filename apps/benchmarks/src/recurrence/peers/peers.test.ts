import { describe, expect, it } from 'vitest';

import { answer } from '../answers.js';
import { readGolden } from '../cases.js';
import type { GoldenCase } from '../cases.js';
import { loadPeers } from './index.js';

const { cases } = readGolden();
const { peers } = await loadPeers();

/**
 * What every peer is claimed to answer: the content's rules and the examples of RFC 5545. Who is wrong elsewhere is what
 * the benchmark is there to find out.
 */
const isClaimed = ({ name }: GoldenCase): boolean =>
  /^(?:system|application|recycle|patching|infrastructure|RFC 5545)/.test(name);

/** Known faults of theirs among these; each is one of the library, found with the library alone. */
const FAULTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'rrule-temporal': { 'recycle, spring': 'leaves out a time that a clock change skips' },
  'ical-js': {
    'recycle, spring': 'is an hour early where a clock change skips the time',
    'recycle, autumn': 'takes the second of two equal times',
    'RFC 5545 §3.8.5.3: FREQ=YEARLY;BYDAY=20MO': 'takes every Monday after the first year',
  },
  rschedule: {
    'recycle, autumn': 'leaves it to luxon and the day of the run which of two equal times is meant',
    'RFC 5545 §3.8.5.3: FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13': 'gives up',
  },
  'rrule-luxon': {
    'recycle, autumn': 'leaves it to luxon and the day of the run which of two equal times is meant',
  },
  'naive-luxon': {
    'recycle, autumn': 'leaves it to luxon and the day of the run which of two equal times is meant',
  },
};

describe.each(peers)('$name', (peer) => {
  it('gives the golden answers to what it claims', { timeout: 60_000 }, () => {
    const claimed = peer.role === 'peer' ? cases.filter(isClaimed) : cases;
    const asked = claimed.filter(({ name }) => FAULTS[peer.id]?.[name] === undefined);
    const answers = asked.map((each) => ({ case: each.name, ...answer(peer, each) }));
    const answered = answers.filter(({ kind }) => kind === 'right' || kind === 'starts-right');

    expect(answers.filter(({ kind }) => kind === 'wrong' || kind === 'fails')).toEqual([]);
    expect(answered.length).toBeGreaterThan(10);
    if (peer.role === 'ours') expect(answered.length).toBe(cases.length);
  });
});

describe('an answer', () => {
  const golden = cases.find(({ name }) => name === 'recycle, spring')!;
  const ours = peers.find(({ role }) => role === 'ours')!;
  const shifted = (by: number) => ({
    ...ours,
    rule: (spec: GoldenCase['spec']) => {
      const rule = ours.rule(spec);
      return {
        ...rule,
        between: (from: number, to: number) =>
          rule.between(from, to).map(({ start, end }) => ({ start: start + by, end: end + by })),
      };
    },
  });

  it('is wrong where one span is, and says which', () => {
    expect(answer(shifted(0), golden)).toEqual({ kind: 'right' });
    expect(answer(shifted(1_000), golden)).toMatchObject({
      kind: 'wrong',
      expected: '2026-03-20T01:00:00Z/2026-03-20T01:00:03Z',
      got: '2026-03-20T01:00:01Z/2026-03-20T01:00:04Z',
    });
  });

  it('is wrong where next is', () => {
    const lazy = {
      ...ours,
      rule: (spec: GoldenCase['spec']) => ({ ...ours.rule(spec), next: () => undefined }),
    };
    expect(answer(lazy, golden)).toMatchObject({ kind: 'wrong', got: 'none' });
  });

  it('looks at starts alone where a peer knows no end by the clock', () => {
    const byClock = cases.find(({ name }) => name === 'infrastructure, spring')!;
    expect(answer({ ...ours, ends: 'elapsed' }, byClock)).toEqual({ kind: 'starts-right' });
  });
});
