import { DAY } from '@trust-widgets/schedule-core/engine';

import { isGivenUp } from './kept-answer.js';
import { LONGEST_BACK_OFF, pollInterval, SHORTEST_INTERVAL } from './polling-state.js';
import type { FeedHints, PollingConfig, PollingState } from './polling-state.js';

/**
 * - `shown`: the page is seen, for the first time or again; `hidden`: it no longer is.
 * - `stopped`: the page does without the feed from now on; a request under way has ended unheard.
 * - `online`: the network is back. `due`: `askAt` has come. `configured`: the page asks for another interval.
 * - `answered` and `failed`: how a request ended.
 */
export type PollingEvent<T> =
  | { readonly type: 'shown' | 'hidden' | 'stopped' | 'online' | 'due' | 'configured' }
  | (Settled & { readonly type: 'failed' })
  | (Settled & {
      readonly type: 'answered';
      readonly value: T;
      /** All of it could be read; otherwise it counts as a failure that says something. */
      readonly whole: boolean;
      /** The instant of which it tells, where that is not now: a cache kept it, or ages go by another clock. */
      readonly at?: number | undefined;
      readonly hints?: FeedHints | undefined;
    });

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

export interface PollingStep<T> {
  readonly state: PollingState<T>;
  /** Ask now, once. */
  readonly ask: boolean;
  /** Tell `due` then; undefined where nothing is to be asked before something else happens. */
  readonly askAt?: number | undefined;
}

/**
 * When a feed is asked: one step of a state machine that begins with {@link UNASKED}. It has no clock, no
 * timer and no dice of its own; who drives it tells what happens, asks when told to, and tells how that ended.
 *
 * @example
 * const config = { interval: 60_000 };
 * const first = polling(config, UNASKED, { type: 'shown' }, { now, random });
 * first.ask; // true: the request is made, and fails
 * const next = polling(config, first.state, { type: 'failed' }, { now: later, random });
 * next.askAt; // one to two minutes later: tell `due` then
 */
export function polling<T>(
  config: PollingConfig,
  state: PollingState<T>,
  event: PollingEvent<T>,
  { now, random }: PollingMoment,
): PollingStep<T> {
  switch (event.type) {
    case 'hidden':
      return step({ ...state, hidden: true });
    case 'stopped':
      return step({ ...state, hidden: true, ...(state.asking && { asking: false, askedAt: undefined }) });
    case 'shown':
      return resume(config, { ...state, hidden: false }, now, random * SHORTEST_INTERVAL);
    case 'online':
      return resume(config, state, now, random * pollInterval(config, state.hints));
    case 'due':
      return due(config, state, now, random);
    case 'configured':
      return step(plan(config, state, state.askedAt, random));
    default:
      return step(plan(config, settle(config, state, event, now), now, random));
  }
}

function step<T>(state: PollingState<T>): PollingStep<T> {
  return { state, ask: false, askAt: state.hidden || state.asking ? undefined : state.dueAt };
}

function ask<T>(state: PollingState<T>, now: number): PollingStep<T> {
  return { state: { ...state, asking: true, askedAt: now, dueAt: undefined }, ask: true };
}

/** Somebody may look again: what is overdue, or put off by failures, need not wait for long. */
function resume<T>(
  config: PollingConfig,
  state: PollingState<T>,
  now: number,
  delay: number,
): PollingStep<T> {
  const { hidden, asking, askedAt, dueAt, notBefore, failures } = state;
  if (hidden || asking) return step(state);
  if (askedAt === undefined) return ask({ ...state, crowded: true }, now);
  if (dueAt === undefined) return step(state);
  const planned = plannedAt(dueAt, state, now);
  const ripe = askedAt + pollInterval(config, state.hints);
  const soon = Math.max(now, ripe) + delay;
  // What the server put off to one instant for all keeps the place that was drawn for it.
  const stays = notBefore > now || planned <= soon || (failures === 0 && now < ripe);
  if (planned >= now && stays) return step({ ...state, dueAt: planned });
  return step({ ...state, dueAt: soon, wait: soon - now, crowded: true });
}

function due<T>(config: PollingConfig, state: PollingState<T>, now: number, random: number): PollingStep<T> {
  const { hidden, asking, dueAt } = state;
  if (hidden || asking || dueAt === undefined) return step(state);
  const planned = plannedAt(dueAt, state, now);
  if (now < planned) return step({ ...state, dueAt: planned });
  // A machine that slept wakes with all the others of its office.
  return now - planned > pollInterval(config, state.hints)
    ? resume(config, state, now, random * SHORTEST_INTERVAL)
    : ask(state, now);
}

/** A clock that was set back puts nothing off. */
const plannedAt = (dueAt: number, { wait }: { readonly wait: number }, now: number): number =>
  Math.min(dueAt, now + wait);

function settle<T>(
  config: PollingConfig,
  state: PollingState<T>,
  event: Settled & PollingEvent<T>,
  now: number,
): PollingState<T> {
  const { retryAfter = 0 } = event;
  const settled = { ...state, asking: false, notBefore: now + Math.min(retryAfter, DAY) };
  if (event.type !== 'answered') return { ...settled, failures: state.failures + 1 };
  const { value, whole, at = now, hints = {} } = event;
  const answer = { value, at, whole };
  if (whole) return { ...settled, failures: 0, hints, answer };
  // What it does say counts all the same, unless an older answer said more.
  const kept = state.answer;
  const keeps = kept?.whole && !isGivenUp(config, state.hints, kept, at);
  return { ...settled, failures: state.failures + 1, answer: keeps ? kept : answer };
}

/** Draws the wait for the next request, counted from `from`. */
function plan<T>(
  config: PollingConfig,
  state: PollingState<T>,
  from: number | undefined,
  random: number,
): PollingState<T> {
  if (from === undefined || state.asking) return state;
  if (!(config.interval > 0)) return { ...state, dueAt: undefined };
  const { failures, crowded, notBefore } = state;
  const interval = pollInterval(config, state.hints);
  const backOff = failures > 0 ? Math.min(interval * 2 ** (failures - 1), LONGEST_BACK_OFF / 2) : 0;
  const base = Math.max(interval, backOff);
  const rest = notBefore - from;
  // Who may act together with many others is spread over a whole wait; the others stay where they are.
  const spread = crowded || failures > 0 || rest > base ? base : base / 5;
  const wait = Math.max(base, rest) + random * spread;
  return { ...state, dueAt: from + wait, wait, crowded: false };
}
