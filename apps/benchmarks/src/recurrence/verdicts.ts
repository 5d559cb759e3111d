import { threeDigits } from '../table.js';
import type { Verdict } from '../suite.js';
import type { Answer } from './answers.js';
import type { ColdResult } from './cold.js';
import { timeOf } from './contest.js';
import type { Result } from './contest.js';
import type { Peer } from './peers/peer.js';

/** Two medians of the same thing differ by about so much on a quiet machine. */
const NOISE = 1.1;

const atMost = (what: string, ratio: number, limit: number): Verdict => ({
  what,
  measured: `${threeDigits(ratio)} ×`,
  limit: `at most ${limit} ×`,
  isKept: ratio <= limit,
});

const atLeast = (what: string, ratio: number, limit: number): Verdict => ({
  what,
  measured: `${threeDigits(ratio)} ×`,
  limit: `at least ${limit} ×`,
  isKept: ratio >= limit,
});

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
  const rust = timeOf(ten, 'rrule-rust');
  return [
    ...(Number.isFinite(rust) ? [atLeast('ten years: faster than rrule-rust', rust / ours, 5)] : []),
    atMost('ten years: against the limit', ours / timeOf(ten, 'limit'), 2),
  ];
}

export function nextVerdicts(byAge: ReadonlyMap<number, readonly Result[]>): Verdict[] {
  const [young = [], old = []] = [byAge.get(0), byAge.get(100)];
  const ours = timeOf(young, 'ours-intl');
  return [
    atMost('next: against the limit', ours / timeOf(young, 'limit'), 2),
    atMost(
      'next: against the limit, begun 100 years ago',
      timeOf(old, 'ours-intl') / timeOf(old, 'limit'),
      2,
    ),
    atMost('next: begun 100 years ago against begun this year', timeOf(old, 'ours-intl') / ours, NOISE),
  ];
}

export function windowsVerdicts({ spans, windows }: { spans: number; windows: number }): Verdict[] {
  return [atMost('ten years of windows with ids: against bare spans', windows / spans, 3)];
}

export function coldVerdicts(range: readonly ColdResult[], next: readonly ColdResult[]): Verdict[] {
  const ratio = (results: readonly ColdResult[]): number => {
    const timeOf = (id: string): number => results.find(({ peer }) => peer.id === id)?.answering ?? NaN;
    return timeOf('ours-intl') / timeOf('naive-luxon');
  };
  return [
    atMost('first call, one year: against the naive luxon loop', ratio(range), 1),
    atMost('first call, next: against the naive luxon loop', ratio(next), 1),
  ];
}
