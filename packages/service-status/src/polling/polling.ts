import { DAY } from '@trust-widgets/schedule-core/engine';

import { keptAnswer } from './kept-answer.js';
import { pollInterval, QUARTER_OF_AN_HOUR, SHORTEST_INTERVAL } from './polling-state.js';
import type { FeedAnswer, PolledStatus, PollingConfig, PollingState } from './polling-state.js';

/**
 * - `shown`: the page is seen, for the first time or again; `hidden`: it no longer is.
 * - `online`: the network is back. `due`: `nextAskAt` has come. `configured`: the page asks for another interval.
 * - `stopped`: the page does without the feed from now on; a request under way has ended unheard.
 * - `answered` and `failed`: how a request ended. An answer that is not `known` is a failure that says something.
 */
export type PollingEvent<T extends PolledStatus> =
  | { readonly type: 'shown' | 'hidden' | 'online' | 'due' | 'configured' | 'stopped' }
  | (Settled & { readonly type: 'failed' })
  | (Settled & { readonly type: 'answered'; readonly answer: FeedAnswer<T> });

interface Settled {
  /** What the server asked for, milliseconds. */
  readonly retryAfter?: number | undefined;
}

/** What the machine has no means to know. */
export interface PollingMoment {
  /** Epoch milliseconds. */
  readonly now: number;
  /** 0 to 1: sets apart what happens to many readers at once. */
  readonly random: number;
}

/**
 * When a feed is asked: one step of a state machine that begins with {@link UNASKED}. It has no clock, no
 * timer and no dice of its own. Who drives it tells what happens, makes a request when `asking` becomes
 * true, tells how that ended, and tells `due` at `nextAskAt`.
 *
 * @example
 * const config = { interval: 60_000 };
 * const first = polling(config, UNASKED, { type: 'shown' }, { now, random });
 * first.asking; // true: the request is made, and fails
 * const next = polling(config, first, { type: 'failed' }, { now: later, random });
 * nextAskAt(next); // one to two minutes later
 */
export function polling<T extends PolledStatus>(
  config: PollingConfig,
  state: PollingState<T>,
  event: PollingEvent<T>,
  moment: PollingMoment,
): PollingState<T> {
  const { asking } = state;
  switch (event.type) {
    case 'hidden':
      return { ...state, hidden: true };
    case 'stopped':
      return asking
        ? { ...state, hidden: true, asking: false, askedAt: -Infinity }
        : { ...state, hidden: true };
    case 'answered':
    case 'failed':
      return plan(config, settle(config, state, event, moment), moment);
    case 'configured':
      return plan(config, state, moment);
    default: {
      const seen = event.type === 'shown' ? { ...state, hidden: false } : state;
      return seen.hidden || asking ? seen : resume(config, seen, event, moment);
    }
  }
}

/** Asks, or sees to it that what is overdue, or put off by failures, need not wait for long. */
function resume<T extends PolledStatus>(
  config: PollingConfig,
  state: PollingState<T>,
  { type }: PollingEvent<T>,
  { now, random }: PollingMoment,
): PollingState<T> {
  const { askedAt, dueAt, notBefore, failures } = state;
  const interval = pollInterval(config, state);
  const late = now - dueAt;
  // Who is later than that comes from a machine that slept, and wakes with all the others of its office.
  if (askedAt === -Infinity || (type === 'due' && late >= 0 && late <= interval))
    return { ...state, asking: true, askedAt: now };
  // A clock that was set back since then puts nothing off.
  const rest = now < askedAt ? 0 : Math.max(0, askedAt + interval - now);
  const soon = now + rest + random * SHORTEST_INTERVAL;
  // What the server put off to one instant for all keeps the place that was drawn for it.
  const isPutOff = now < notBefore || (rest > 0 && failures === 0);
  const stays = late <= 0 && now >= askedAt && (isPutOff || dueAt <= soon);
  return dueAt === Infinity || stays ? state : { ...state, dueAt: soon, crowded: true };
}

function settle<T extends PolledStatus>(
  config: PollingConfig,
  state: PollingState<T>,
  event: Settled & PollingEvent<T>,
  { now }: PollingMoment,
): PollingState<T> {
  const answer = event.type === 'answered' ? event.answer : undefined;
  const isKnown = answer?.status.known;
  // Half an answer counts all the same, unless an older one said more.
  const said = isKnown || !keptAnswer(config, state, now).status?.known ? answer : undefined;
  return {
    ...state,
    asking: false,
    failures: isKnown ? 0 : state.failures + 1,
    notBefore: now + Math.min(event.retryAfter ?? 0, DAY),
    answer: said ? { ...said, heardAt: now } : state.answer,
  };
}

/** Draws the wait for the next request. */
function plan<T extends PolledStatus>(
  config: PollingConfig,
  state: PollingState<T>,
  { now, random }: PollingMoment,
): PollingState<T> {
  const { failures, notBefore } = state;
  const interval = pollInterval(config, state);
  const backOff = Math.min((interval / 2) * 2 ** failures, QUARTER_OF_AN_HOUR / 2);
  const base = Math.max(interval, backOff);
  const earliest = Math.max(now + base, notBefore);
  // Who may act together with many others is spread over a whole wait; the others stay where they are.
  const isSpread = state.crowded || failures > 0 || earliest === notBefore;
  const dueAt = config.interval > 0 ? earliest + random * (isSpread ? base : base / 5) : Infinity;
  return { ...state, dueAt, crowded: false };
}
