/** When a feed is asked again. All lengths in milliseconds. */
export interface PollingState {
  /** How often, when all is well. */
  readonly interval: number;
  /** Failures in a row. */
  readonly failures: number;
  /** What the server asked for. */
  readonly retryAfter?: number | undefined;
  /** 0 to 1: spreads readers who opened the page at the same moment. */
  readonly random: number;
}

const MINUTE = 60_000;
/** However long a feed is down, it is asked at least this often. */
const LONGEST = 15 * MINUTE;
/** Attributes may ask for less than this, feeds would suffer from it. */
const SHORTEST = 10_000;

/** The last good answer is given up at this age. */
export const GIVE_UP_AFTER = 15 * MINUTE;

/**
 * How long to wait: the interval and up to a fifth more, doubled by each failure in a row, never less than
 * the server asked for.
 */
export function nextPoll({ interval, failures, retryAfter = 0, random }: PollingState): number {
  const regular = Math.max(SHORTEST, interval) * 2 ** Math.min(failures, 8);
  const spread = 1 + random / 5;
  return Math.max(Math.min(regular, Math.max(LONGEST, interval)), retryAfter) * spread;
}

/** Is an answer of this age older than it would be, were all well? Then its age is shown. */
export function isStale(age: number, interval: number): boolean {
  return age >= Math.max(2 * MINUTE, 3 * interval);
}
