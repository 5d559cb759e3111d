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

/**
 * How long to wait: the interval and up to a fifth more, doubled by each failure in a row, never less than
 * the server asked for.
 */
export function nextPoll({ interval, failures, retryAfter = 0, random }: PollingState): number {
  const regular = Math.max(SHORTEST, interval) * 2 ** Math.min(failures, 8);
  const spread = 1 + random / 5;
  return Math.max(Math.min(regular, Math.max(LONGEST, interval)), retryAfter) * spread;
}

/** From this age on an answer is older than it would be, were all well, and its age is shown. */
export function staleAfter(interval: number): number {
  return Math.max(2 * MINUTE, 3 * interval);
}

/** At this age an answer is given up: what it said may long be over. */
export function giveUpAfter(interval: number): number {
  return Math.max(15 * MINUTE, 4 * interval);
}
