import { MINUTE } from '@trust-widgets/schedule-core/engine';

import { LONGEST_BACK_OFF, pollInterval } from './polling-state.js';
import type { FeedAnswer, FeedHints, PollingConfig, PollingState } from './polling-state.js';

const STALE_AFTER = 2 * MINUTE;
const GIVE_UP_AFTER = 15 * MINUTE;

/** From this age on an answer is older than it would be, were all well. */
function staleAfter(config: PollingConfig, hints: FeedHints): number {
  const { maxAge = STALE_AFTER } = hints;
  return Math.max(3 * pollInterval(config, hints), Math.min(maxAge, LONGEST_BACK_OFF));
}

/** At this age what it said may long be over. Who asks once has nothing to wait for, and keeps it. */
function giveUpAfter(config: PollingConfig, hints: FeedHints): number {
  if (!(config.interval > 0)) return Infinity;
  return Math.max(GIVE_UP_AFTER, staleAfter(config, hints) + pollInterval(config, hints));
}

export function isGivenUp<T>(
  config: PollingConfig,
  hints: FeedHints,
  { at }: FeedAnswer<T>,
  now: number,
): boolean {
  return now - at >= giveUpAfter(config, hints);
}

/** What a reader may still be told. */
export interface KeptAnswer<T> {
  readonly value?: T;
  /** Milliseconds, where it is older than it should be, so that the reader must be told. */
  readonly staleAge?: number;
  /** When this changes although nothing happens. */
  readonly changesAt?: number;
}

/** The last good answer, and what must be said of its age; nothing where there is none, or none left. */
export function keptAnswer<T>(
  config: PollingConfig,
  { hints, answer }: PollingState<T>,
  now: number,
): KeptAnswer<T> {
  if (!answer || isGivenUp(config, hints, answer, now)) return {};
  const { value, at } = answer;
  const staleAt = at + staleAfter(config, hints);
  if (now < staleAt) return { value, changesAt: staleAt };
  const givenUpAt = at + giveUpAfter(config, hints);
  return { value, staleAge: now - at, ...(givenUpAt < Infinity && { changesAt: givenUpAt }) };
}
