import { MINUTE } from '@trust-widgets/schedule-core/engine';

import { pollInterval, QUARTER_OF_AN_HOUR } from './polling-state.js';
import type { PolledStatus, PollingConfig, PollingState } from './polling-state.js';

/** What a reader may still be told. */
export interface KeptAnswer<T> {
  readonly status?: T;
  /** Milliseconds, where it is older than it would be, were all well, so that the reader must be told. */
  readonly staleAge?: number;
  /** When this changes although nothing happens; `Infinity`: never. */
  readonly changesAt?: number;
}

/**
 * The last good answer, and what must be said of its age; nothing where there is none, or where it is so
 * old that what it said may long be over. Who asks once has no better one to wait for, and keeps it.
 */
export function keptAnswer<T extends PolledStatus>(
  config: PollingConfig,
  state: PollingState<T>,
  now: number,
): KeptAnswer<T> {
  if (!state.answer) return {};
  const { status, at, heardAt } = state.answer;
  const interval = pollInterval(config, state);
  const stale = Math.max(3 * interval, Math.min(status.maxAge ?? 2 * MINUTE, QUARTER_OF_AN_HOUR));
  const givenUp = config.interval > 0 ? Math.max(QUARTER_OF_AN_HOUR, stale + interval) : Infinity;
  // Nothing speaks against an answer that was not yet due to be renewed, or could not be for want of a reader.
  const isUnrefuted = config.interval > 0 && state.failures === 0;
  const doubtedAt = isUnrefuted ? heardAt : now;
  const from = (age: number): number => (isUnrefuted ? Infinity : at + age);
  if (doubtedAt - at < stale) return { status, changesAt: from(stale) };
  return doubtedAt - at < givenUp ? { status, staleAge: now - at, changesAt: from(givenUp) } : {};
}
