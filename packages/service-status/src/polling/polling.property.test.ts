import { DAY, HOUR, MINUTE, SECOND } from '@trust-widgets/schedule-core/engine';
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { keptAnswer } from './kept-answer.js';
import { polling } from './polling.js';
import type { PollingEvent } from './polling.js';
import { nextAskAt, pollInterval, UNASKED } from './polling-state.js';
import type { PolledStatus, PollingState } from './polling-state.js';

/** Says when it was received. */
interface Status extends PolledStatus {
  readonly received: number;
}

type Happening = PollingEvent<Status>;

const START = Date.UTC(2026, 10, 26);

const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const intervals = fc.constantFrom(1, 20 * SECOND, MINUTE, 10 * MINUTE, 2 * HOUR);
const lengths = fc.constantFrom(0, SECOND, 30 * SECOND, 10 * MINUTE, 3 * HOUR, 3 * DAY);
const statuses = fc.record(
  { known: fc.boolean(), received: fc.constant(0), pollAfter: lengths, maxAge: lengths },
  { requiredKeys: ['known', 'received'] },
);
const retryAfter = fc.option<number, undefined>(lengths, { nil: undefined, freq: 2 });

const happening = fc.record({
  /** Since what happened before it. */
  after: fc.oneof(fc.integer({ min: 0, max: 2 * MINUTE }), fc.integer({ min: 0, max: 8 * HOUR })),
  event: fc.oneof(
    fc
      .constantFrom('shown' as const, 'hidden' as const, 'online' as const, 'due' as const)
      .map((type): Happening => ({ type })),
    fc.record({ retryAfter }).map((more): Happening => ({ type: 'failed', ...more })),
    fc
      .record({ retryAfter, status: statuses })
      .map(({ status, ...more }): Happening => ({ type: 'answered', answer: { status, at: 0 }, ...more })),
  ),
  random,
});

interface Moment {
  readonly now: number;
  readonly before: PollingState<Status>;
  readonly state: PollingState<Status>;
  readonly asks: boolean;
  readonly event: Happening;
}

const receivedAt = (event: Happening & { type: 'answered' }, at: number): Happening => ({
  ...event,
  answer: { status: { ...event.answer.status, received: at }, at },
});

/** Plays a life of one page: between what happens its timer goes off, and a request ends only when told. */
function play(interval: number, life: readonly { after: number; event: Happening; random: number }[]) {
  const moments: Moment[] = [];
  let state: PollingState<Status> = UNASKED;
  let now = START;
  const tell = (event: Happening, dice: number) => {
    const before = state;
    state = polling({ interval }, state, event, { now, random: dice });
    moments.push({ now, before, state, asks: state.asking && state.askedAt !== before.askedAt, event });
  };
  tell({ type: 'shown' }, 0);
  for (const { after, event, random: dice } of life) {
    const end = now + after;
    while (nextAskAt(state) <= end) {
      now = Math.max(now, nextAskAt(state));
      tell({ type: 'due' }, dice);
    }
    now = end;
    // A request ends once.
    const isOfRequest = event.type === 'answered' || event.type === 'failed';
    if (!isOfRequest || state.asking) tell(event.type === 'answered' ? receivedAt(event, now) : event, dice);
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
      if (previous) expect(now - previous.now).toBeGreaterThanOrEqual(pollInterval({ interval }, before));
      expect(pollInterval({ interval }, before)).toBeGreaterThanOrEqual(Math.max(10 * SECOND, interval));
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
    for (const { asks, before, state } of moments) {
      if (asks) expect(before.asking).toBe(false);
      if (!state.hidden) continue;
      expect(asks).toBe(false);
      expect(nextAskAt(state)).toBe(Infinity);
    }
  });
});

it('POLL-5: whatever happened, a page that is seen asks again, and soon enough', () => {
  holds((moments, interval) => {
    const last = moments.at(-1);
    if (!last) return;
    const config = { interval };
    const dice = { random: 0.999 };
    let state = polling(config, last.state, { type: 'shown' }, { ...dice, now: last.now });
    // It waits for a request that is under way, which always ends.
    if (state.asking) state = polling(config, state, { type: 'failed' }, { ...dice, now: last.now });
    const askAt = nextAskAt(state);
    const rest = Math.max(0, state.notBefore - last.now);
    const longest = Math.max(15 * MINUTE, 2 * pollInterval(config, state));
    expect(askAt).toBeGreaterThanOrEqual(last.now);
    expect(askAt - last.now).toBeLessThanOrEqual(rest + longest);
    expect(polling(config, state, { type: 'due' }, { ...dice, now: askAt }).asking).toBe(true);
  });
});

it('POLL-12: an answer stays until it is given up, and grows older until then', () => {
  holds((moments, interval) => {
    for (const [index, { now, state, event }] of moments.entries()) {
      const until = moments[index + 1]?.now ?? now + DAY;
      const kept = keptAnswer({ interval }, state, now);
      if (event.type === 'answered' && event.answer.status.known) expect(kept.status?.received).toBe(now);
      if (kept.changesAt === undefined) expect(kept.status).toBeUndefined();
      else expect(kept.changesAt).toBeGreaterThan(now);
      let age = kept.staleAge ?? 0;
      for (let next = kept; next.changesAt !== undefined && next.changesAt <= until;) {
        // Until then nothing changes but the age.
        const justBefore = keptAnswer({ interval }, state, next.changesAt - 1);
        expect({ ...justBefore, staleAge: undefined }).toEqual({ ...next, staleAge: undefined });
        const at = next.changesAt;
        next = keptAnswer({ interval }, state, at);
        if (next.status === undefined) {
          expect(at - (kept.status?.received ?? NaN)).toBeGreaterThanOrEqual(15 * MINUTE);
          break;
        }
        expect(next.staleAge).toBeGreaterThan(age);
        age = next.staleAge ?? NaN;
      }
    }
  });
});
