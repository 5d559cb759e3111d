import { DAY } from '../time/civil.js';
import type { ZoneClock } from '../zones/zone-clock.js';
import type { Length } from './length.js';
import type { RoundKeys } from './round-keys.js';

/** Half-open [start, end), epoch milliseconds UTC. */
export interface TimeSpan {
  readonly start: number;
  readonly end: number;
}

/** A round with the span that it takes place in. */
export interface Round extends TimeSpan {
  /** The wall clock start that the rule gives, in milliseconds. */
  readonly key: number;
}

/** When a window that begins at wall clock time `wall`, which is the instant `start`, is over. */
function endOf(wall: number, start: number, { kind, length }: Length, clock: ZoneClock): number {
  if (kind === 'elapsed') return start + length;
  const end = clock.toInstant(wall + length);
  return end > start ? end : start + length;
}

/**
 * The span that begins at a wall clock time. An `end` stays at its wall clock time when the clocks change
 * in between; where the change would put it at or before the start, the nominal length holds.
 */
export function spanAt(wall: number, length: Length, clock: ZoneClock): TimeSpan {
  const start = clock.toInstant(wall);
  return { start, end: endOf(wall, start, length, clock) };
}

/** Wall clock time and instant are less than a day apart, and a clock change moves a window by at most one. */
const MARGIN = 2 * DAY;

/** Where the spans of a recurrence come from. */
export interface SpanSource {
  readonly keys: RoundKeys;
  readonly length: Length;
  readonly clock: ZoneClock;
  /** Wall clock milliseconds from a key to the start: the offset of a wave. */
  readonly shift?: number;
}

/**
 * Makes something of a round: its key, which is the wall clock start that the rule gives, and its span.
 * A round of which nothing is made is passed over.
 */
export type FromRound<T> = (key: number, start: number, end: number) => T | undefined;

/**
 * Every round whose span overlaps [from, to), ascending by start. Two rounds that a skipped day lets begin
 * at the same instant are one, under the earlier key.
 */
export function roundsOverlapping<T>(
  { keys, length, clock, shift = 0 }: SpanSource,
  from: number,
  to: number,
  make: FromRound<T>,
): T[] {
  const { toInstant } = clock;
  const found: T[] = [];
  const candidates = keys.between(from - length.length - MARGIN - shift, to + MARGIN - shift);
  // One time of the day never overtakes itself; only extra rounds may, where the clocks are set forward.
  if (keys.isMixed) candidates.sort((a, b) => toInstant(a + shift) - toInstant(b + shift) || a - b);
  let last = Number.NaN;
  for (const key of candidates) {
    const start = toInstant(key + shift);
    if (start >= to) break;
    if (start === last) continue;
    last = start;
    const end = endOf(key + shift, start, length, clock);
    const made = end > from ? make(key, start, end) : undefined;
    if (made !== undefined) found.push(made);
  }
  return found;
}

/** The earliest round with start > after; `undefined` where there is none. */
export function roundAfter<T>(
  { keys, length, clock, shift = 0 }: SpanSource,
  after: number,
  make: FromRound<T>,
): T | undefined {
  const { toInstant } = clock;
  for (;;) {
    let key = keys.firstFrom(clock.earliestWall(after) - shift);
    while (key !== undefined && toInstant(key + shift) <= after) key = keys.firstFrom(key + 1);
    if (key === undefined) return undefined;
    let start = toInstant(key + shift);
    if (keys.isMixed) {
      // A later key may begin earlier; it lies within a day.
      for (const other of keys.between(key, key + MARGIN)) {
        const otherStart = toInstant(other + shift);
        if (otherStart <= after || otherStart >= start) continue;
        key = other;
        start = otherStart;
      }
    }
    const made = make(key, start, endOf(key + shift, start, length, clock));
    if (made !== undefined) return made;
    after = start;
  }
}
