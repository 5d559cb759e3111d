import { DAY, HOUR, MINUTE, SECOND } from '@trust-widgets/schedule-core/engine';
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { keptAnswer } from './kept-answer.js';
import { polling } from './polling.js';
import type { PollingEvent } from './polling.js';
import { pollInterval, UNASKED } from './polling-state.js';
import type { FeedHints, PollingState } from './polling-state.js';

const START = Date.UTC(2026, 10, 26);

const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const intervals = fc.constantFrom(1, 20 * SECOND, MINUTE, 10 * MINUTE, 2 * HOUR);
const seldom = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.option<T, undefined>(arbitrary, { nil: undefined, freq: 2 });
const lengths = fc.constantFrom(0, SECOND, 30 * SECOND, 10 * MINUTE, 3 * HOUR, 3 * DAY);
const hints: fc.Arbitrary<FeedHints> = fc.record({ pollAfter: seldom(lengths), maxAge: seldom(lengths) });

const happening = fc.record({
  /** Since what happened before it. */
  after: fc.oneof(fc.integer({ min: 0, max: 2 * MINUTE }), fc.integer({ min: 0, max: 8 * HOUR })),
  event: fc.oneof(
    fc
      .constantFrom<'shown' | 'hidden' | 'online' | 'due'>('shown', 'hidden', 'online', 'due')
      .map((type): PollingEvent<number> => ({ type })),
    fc.record({ retryAfter: seldom(lengths) }).map((more): PollingEvent<number> => ({
      type: 'failed',
      ...more,
    })),
    fc
      .record({ retryAfter: seldom(lengths), whole: fc.boolean(), hints })
      .map((more): PollingEvent<number> => ({ type: 'answered', value: 0, ...more })),
  ),
  random,
});

interface Moment {
  readonly now: number;
  readonly before: PollingState<number>;
  readonly state: PollingState<number>;
  readonly asks: boolean;
  readonly askAt: number | undefined;
  readonly event: PollingEvent<number>;
}

/** Plays a life of one page: between what happens its timer goes off, and a request ends only when told. */
function play(
  interval: number,
  life: readonly { after: number; event: PollingEvent<number>; random: number }[],
) {
  const moments: Moment[] = [];
  let state: PollingState<number> = UNASKED;
  let askAt: number | undefined;
  let now = START;
  const tell = (event: PollingEvent<number>, dice: number) => {
    const before = state;
    const step = polling({ interval }, state, event, { now, random: dice });
    ({ state, askAt } = step);
    moments.push({ now, before, state, asks: step.ask, askAt, event });
  };
  tell({ type: 'shown' }, 0);
  for (const { after, event, random: dice } of life) {
    const end = now + after;
    while (askAt !== undefined && askAt <= end) {
      now = Math.max(now, askAt);
      tell({ type: 'due' }, dice);
    }
    now = end;
    const settles = event.type === 'answered' || event.type === 'failed';
    // A request ends once; its answer's value is the instant at which it came.
    if (!settles || state.asking) tell(event.type === 'answered' ? { ...event, value: now } : event, dice);
  }
  return moments;
}

const lives = fc.tuple(intervals, fc.array(happening, { maxLength: 40 }));
const holds = (check: (moments: readonly Moment[], interval: number) => void) =>
  fc.assert(
    fc.property(lives, ([interval, life]) => check(play(interval, life), interval)),
    { numRuns: 1_000 },
  );

it('POLL-2, POLL-3: never sooner than ten seconds, than the page asks, than the feed asks', () => {
  holds((moments, interval) => {
    const asked = moments.filter(({ asks }) => asks);
    for (const [index, { now, before }] of asked.entries()) {
      const previous = asked[index - 1];
      if (previous)
        expect(now - previous.now).toBeGreaterThanOrEqual(pollInterval({ interval }, before.hints));
      expect(pollInterval({ interval }, before.hints)).toBeGreaterThanOrEqual(
        Math.max(10 * SECOND, interval),
      );
    }
  });
});

it('POLL-6: never before Retry-After', () => {
  holds((moments) => {
    let notBefore = 0;
    for (const { now, asks, event } of moments) {
      if (asks) expect(now).toBeGreaterThanOrEqual(notBefore);
      if (event.type === 'answered' || event.type === 'failed')
        notBefore = now + Math.min(event.retryAfter ?? 0, DAY);
    }
  });
});

it('POLL-1, POLL-7: hidden it never asks, and one request at a time', () => {
  holds((moments) => {
    for (const { asks, askAt, before, state } of moments) {
      if (asks) expect(before.asking).toBe(false);
      if (!state.hidden) continue;
      expect(asks).toBe(false);
      expect(askAt).toBeUndefined();
    }
  });
});

it('POLL-5: whatever happened, a page that is seen asks again, and soon enough', () => {
  holds((moments, interval) => {
    const last = moments.at(-1);
    if (!last) return;
    const config = { interval };
    const dice = { random: 0.999 };
    let step = polling(config, last.state, { type: 'shown' }, { ...dice, now: last.now });
    // It waits for a request that is under way, which always ends.
    if (step.state.asking) step = polling(config, step.state, { type: 'failed' }, { ...dice, now: last.now });
    const askAt = step.askAt ?? NaN;
    const rest = Math.max(0, step.state.notBefore - last.now);
    const longest = Math.max(15 * MINUTE, 2 * pollInterval(config, step.state.hints));
    expect(askAt).toBeGreaterThanOrEqual(last.now);
    expect(askAt - last.now).toBeLessThanOrEqual(rest + longest);
    expect(polling(config, step.state, { type: 'due' }, { ...dice, now: askAt }).ask).toBe(true);
  });
});

it('POLL-12: an answer stays until it is given up, and grows older until then', () => {
  holds((moments, interval) => {
    for (const [index, { now, state, event }] of moments.entries()) {
      const until = moments[index + 1]?.now ?? now + DAY;
      const kept = keptAnswer({ interval }, state, now);
      if (event.type === 'answered' && event.whole) expect(kept).toMatchObject({ value: now });
      if (kept.changesAt === undefined) expect(kept.value).toBeUndefined();
      else expect(kept.changesAt).toBeGreaterThan(now);
      let age = kept.staleAge ?? 0;
      for (let next = kept; next.changesAt !== undefined && next.changesAt <= until;) {
        // Until then nothing changes but the age.
        const justBefore = keptAnswer({ interval }, state, next.changesAt - 1);
        expect({ ...justBefore, staleAge: undefined }).toEqual({ ...next, staleAge: undefined });
        const at = next.changesAt;
        next = keptAnswer({ interval }, state, at);
        if (next.value === undefined) {
          expect(at - (kept.value ?? NaN)).toBeGreaterThanOrEqual(15 * MINUTE);
          break;
        }
        expect(next.staleAge).toBeGreaterThan(age);
        age = next.staleAge ?? NaN;
      }
    }
  });
});
