import { DAY } from '../time/civil.js';
import type { ZoneClock } from '../zones/zone-clock.js';
import type { RoundKeys } from './round-keys.js';

/** Half-open [start, end), epoch milliseconds UTC. */
export interface TimeSpan {
  readonly start: number;
  readonly end: number;
}

/** How long a window lasts: elapsed, or until a wall clock time so many wall clock milliseconds later. */
export type Length = { readonly kind: 'elapsed' | 'wall'; readonly length: number };

/**
 * The span that begins at a wall clock time. An `end` stays at its wall clock time when the clocks change
 * in between; where the change would put it at or before the start, the nominal length holds.
 */
export function spanAt(wall: number, { kind, length }: Length, clock: ZoneClock): TimeSpan {
  const start = clock.toInstant(wall);
  if (kind === 'elapsed') return { start, end: start + length };
  const end = clock.toInstant(wall + length);
  return { start, end: end > start ? end : start + length };
}

/** A round with the span that it takes place in. */
export interface Round extends TimeSpan {
  /** The wall clock start that the rule gives, in milliseconds. */
  readonly key: number;
}

/** Wall clock time and instant are less than a day apart, and a clock change moves a window by at most one. */
const MARGIN = 2 * DAY;

function byStartThenKey(a: Round, b: Round): number {
  return a.start - b.start || a.key - b.key;
}

/** Rounds with their spans, `shift` wall clock milliseconds after the rule's own (the offset of a wave). */
export interface RoundSpans {
  /** Every round whose span overlaps [from, to), ascending. */
  overlapping(from: number, to: number): Round[];
  /** The earliest round with start > after. */
  startingAfter(after: number): Round | undefined;
}

export function roundSpans(keys: RoundKeys, length: Length, clock: ZoneClock, shift = 0): RoundSpans {
  const roundOf = (key: number): Round => ({ key, ...spanAt(key + shift, length, clock) });

  /** Two rounds that a skipped day lets begin at the same instant are one, under the earlier key. */
  const distinct = (rounds: Round[]): Round[] =>
    rounds.sort(byStartThenKey).filter((round, i) => i === 0 || round.start !== rounds[i - 1]?.start);

  return {
    overlapping(from, to) {
      const earliest = from - length.length - MARGIN - shift;
      const rounds = keys.between(earliest, to + MARGIN - shift).map(roundOf);
      return distinct(rounds).filter((round) => round.start < to && round.end > from);
    },
    startingAfter(after) {
      let key = keys.firstFrom(after - MARGIN - shift);
      while (key !== undefined) {
        const round = roundOf(key);
        if (round.start > after) {
          // A clock change may let a later key begin earlier; it lies within a day.
          const rounds = keys.between(key, key + MARGIN).map(roundOf);
          return rounds.filter((each) => each.start > after).sort(byStartThenKey)[0];
        }
        key = keys.firstFrom(key + 1);
      }
      return undefined;
    },
  };
}
