import { times } from '../table.js';
import type { Verdict } from '../suite.js';
import type { Answer } from './answers.js';
import type { ColdResult } from './cold.js';
import { bestPeer, timeOf } from './contest.js';
import type { Result } from './contest.js';
import type { Peer } from './peers/peer.js';

/** Two medians of the same thing differ by about so much on a quiet machine. */
const NOISE = 1.1;

/** Who is compared with somebody who is not there is not judged. */
function atMost(what: string, ours: number, theirs: number, limit: number): Verdict[] {
  if (!Number.isFinite(theirs)) return [];
  const ratio = ours / theirs;
  return [{ what, measured: times(ratio), limit: `at most ${limit} ×`, isKept: ratio <= limit }];
}

function timesFaster(what: string, ours: number, theirs: number, limit: number): Verdict[] {
  if (!Number.isFinite(theirs)) return [];
  const ratio = theirs / ours;
  return [{ what, measured: times(ratio), limit: `at least ${limit} ×`, isKept: ratio >= limit }];
}

export function answersVerdicts(found: ReadonlyMap<Peer, readonly Answer[]>): Verdict[] {
  return [...found]
    .filter(([{ role }]) => role === 'ours')
    .map(([{ name }, answers]) => {
      const right = answers.filter(({ kind }) => kind === 'right').length;
      return {
        what: `${name}: golden answers`,
        measured: `${right} of ${answers.length}`,
        limit: 'all',
        isKept: right === answers.length && answers.length > 0,
      };
    });
}

export function yearsVerdicts(byYears: ReadonlyMap<number, readonly Result[]>): Verdict[] {
  const ten = byYears.get(10) ?? [];
  const ours = timeOf(ten, 'ours-intl');
  return [
    ...timesFaster('ten years: faster than rrule-rust', ours, timeOf(ten, 'rrule-rust'), 5),
    ...atMost('ten years: against the limit', ours, timeOf(ten, 'limit'), 2),
  ];
}

export function nextVerdicts(byAge: ReadonlyMap<number, readonly Result[]>): Verdict[] {
  const [young = [], old = []] = [byAge.get(0), byAge.get(100)];
  const [ours, ofOld] = [timeOf(young, 'ours-intl'), timeOf(old, 'ours-intl')];
  return [
    ...atMost('next: against the limit', ours, timeOf(young, 'limit'), 2),
    ...atMost('next: against the limit, begun 100 years ago', ofOld, timeOf(old, 'limit'), 2),
    ...atMost('next: begun 100 years ago against begun this year', ofOld, ours, NOISE),
  ];
}

export function thousandVerdicts(results: readonly Result[]): Verdict[] {
  return atMost('1,000 rules: against the best peer', timeOf(results, 'ours-intl'), bestPeer(results), 1);
}

export function windowsVerdicts({ spans, windows }: { spans: number; windows: number }): Verdict[] {
  return atMost('ten years of windows with ids: against bare spans', windows, spans, 3);
}

export function coldVerdicts(range: readonly ColdResult[], next: readonly ColdResult[]): Verdict[] {
  const answering = (results: readonly ColdResult[], id: string): number =>
    results.find(({ peer }) => peer.id === id)?.answering ?? Infinity;
  const judged = (what: string, results: readonly ColdResult[]): Verdict[] =>
    atMost(
      `first call, ${what}: against the naive luxon loop`,
      answering(results, 'ours-intl'),
      answering(results, 'naive-luxon'),
      1,
    );
  return [...judged('one year', range), ...judged('next', next)];
}
