import { MINUTE, SECOND } from '@trust-widgets/schedule-core/engine';
import { describe, expect, it } from 'vitest';

import { keptAnswer } from './kept-answer.js';
import { polling } from './polling.js';
import type { PollingEvent } from './polling.js';
import { nextAskAt, UNASKED } from './polling-state.js';
import type { PolledStatus, PollingState } from './polling-state.js';

/*
 * Ten thousand screens and one feed, from nine to eleven. The feed refuses every request from half past
 * nine on, then answers 503 for ten minutes and names to all the same instant at which it will be back:
 * half past ten. Screens know nothing of each other, so each is played through by itself, and their
 * requests are counted by the second.
 */
const SCREENS = 10_000;
const NINE = Date.UTC(2026, 10, 26, 9);
const DOWN = 30 * MINUTE;
const OVERLOADED = 80 * MINUTE;
const BACK = 90 * MINUTE;
const END = 120 * MINUTE;
/** In the scene in which screens are hidden. */
const HIDDEN = 15 * MINUTE;
const GIVEN_UP_AFTER = 15 * MINUTE;
const config = { interval: MINUTE };

/** Mulberry32: small, and the same everywhere. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const STATUS: PolledStatus = { known: true };

function feedAt(since: number): PollingEvent<PolledStatus> {
  if (since < DOWN || since >= BACK)
    return { type: 'answered', answer: { status: STATUS, at: NINE + since } };
  return { type: 'failed', ...(since >= OVERLOADED && { retryAfter: BACK - since }) };
}

interface Scene {
  /** When a screen is opened, from a random number of its own. */
  readonly opened: (random: number) => number;
  /** When it is seen again after having been hidden. */
  readonly seenAgain?: (random: number) => number;
  /** What it throws for the machine. */
  readonly thrown?: (own: () => number) => number;
}

interface Result {
  readonly perSecond: Uint32Array;
  /** How long after the outage each screen had an answer again. */
  readonly knownAfter: number[];
  failures: number;
  /** Failures after which a screen would not keep its last answer for exactly as long as it should. */
  notKept: number;
}

function simulate(scene: Scene): Result {
  const result = { perSecond: new Uint32Array(END / SECOND), knownAfter: [], failures: 0, notKept: 0 };
  for (let screen = 0; screen < SCREENS; screen++) playScreen(scene, dice(screen), result);
  return result;
}

function playScreen(
  { opened, seenAgain, thrown = (own) => own() }: Scene,
  own: () => number,
  result: Result,
) {
  let state: PollingState<PolledStatus> = UNASKED;
  let now = opened(own());
  let last = now;
  let hasLeft = false;
  const tell = (event: PollingEvent<PolledStatus>) => {
    state = polling(config, state, event, { now: NINE + now, random: thrown(own) });
  };
  const end = () => {
    now += 50 + 200 * own();
    const answer = feedAt(now);
    tell(answer);
    if (answer.type === 'failed') {
      result.failures++;
      if (!keepsUntilGivenUp(state, last)) result.notKept++;
    } else {
      if (last < DOWN && now >= BACK) result.knownAfter.push(now - BACK);
      last = now;
    }
  };
  tell({ type: 'shown' });
  for (;;) {
    if (state.asking) {
      const second = Math.floor(now / SECOND);
      result.perSecond[second] = (result.perSecond[second] ?? 0) + 1;
      end();
    }
    const next = nextAskAt(state) - NINE;
    const leaves = seenAgain !== undefined && !hasLeft && next >= HIDDEN;
    if (leaves) {
      hasLeft = true;
      tell({ type: 'hidden' });
      now = seenAgain(own());
    } else {
      now = next;
    }
    if (now >= END) return;
    tell({ type: leaves ? 'shown' : 'due' });
  }
}

function keepsUntilGivenUp(state: PollingState<PolledStatus>, last: number): boolean {
  const keptAfter = (age: number) => keptAnswer(config, state, NINE + last + age).status;
  return keptAfter(GIVEN_UP_AFTER - 1) === STATUS && keptAfter(GIVEN_UP_AFTER) === undefined;
}

const counts = ({ perSecond }: Result, from: number, to: number) => [
  ...perSecond.subarray(Math.max(0, from / SECOND), to / SECOND),
];
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * How far the highest second stands out of the minute around it, in standard deviations of arrivals that
 * know nothing of each other (Poisson: the square root of their mean). Of two hours of such arrivals one
 * second stands out by six less than once in ten thousand runs; a crowd that moves together, by hundreds.
 */
function sharpest(result: Result, from: number, to: number): number {
  return Math.max(
    ...counts(result, from, to).map((count, index) => {
      const at = from + index * SECOND;
      const around = mean(counts(result, at - MINUTE / 2, at + MINUTE / 2));
      return (count - around) / Math.sqrt(around || 1);
    }),
  );
}

/** What {@link sharpest} may be, and how far a peak may stand above the mean of a steady rate. */
const DEVIATIONS = 6;
/** Requests per second when all is well: a wait is an interval and a tenth on average, and the answer takes its time. */
const STEADY = SCREENS / (66 + 0.15);
const HIGHEST = STEADY + DEVIATIONS * Math.sqrt(STEADY);

const WINDOWS = [
  ['well', 12 * MINUTE, DOWN],
  ['refused, first quarter', DOWN, DOWN + 15 * MINUTE],
  ['refused, later', DOWN + 15 * MINUTE, OVERLOADED],
  ['503', OVERLOADED, BACK],
  ['back, first quarter', BACK, BACK + 15 * MINUTE],
  ['well again', BACK + 15 * MINUTE, END],
] as const;

function report(result: Result): string {
  const rows = WINDOWS.map(([name, from, to]) => {
    const seen = counts(result, from, to);
    const [average, peak] = [mean(seen), Math.max(...seen)];
    const numbers = [average.toFixed(1), String(peak), (peak / average).toFixed(2)];
    return name.padEnd(23) + numbers.map((number) => number.padStart(8)).join('');
  });
  return ['requests per second:       mean    peak   ratio', ...rows].join('\n');
}

const OVER_TEN_MINUTES: Scene = { opened: (random) => random * 10 * MINUTE };
const WITHIN_A_SECOND: Scene = { opened: (random) => random * SECOND };

describe('ten thousand screens and a feed that is down for an hour', () => {
  const scattered = simulate(OVER_TEN_MINUTES);
  const together = simulate(WITHIN_A_SECOND);

  it('POLL-15: opened over ten minutes', () => {
    expect(report(scattered)).toMatchInlineSnapshot(`
      "requests per second:       mean    peak   ratio
      well                      151.1     198    1.31
      refused, first quarter     44.4     179    4.03
      refused, later             14.2      38    2.67
      503                        14.2      28    1.98
      back, first quarter        98.2     185    1.88
      well again                151.1     194    1.28"
    `);
  });

  it('POLL-15: opened within one second', () => {
    expect(report(together)).toMatchInlineSnapshot(`
      "requests per second:       mean    peak   ratio
      well                      151.1     193    1.28
      refused, first quarter     44.4     183    4.12
      refused, later             14.2      38    2.67
      503                        14.2      28    1.98
      back, first quarter        98.1     185    1.89
      well again                151.1     196    1.30"
    `);
  });

  describe.each([
    ['opened over ten minutes', scattered, 10 * MINUTE],
    ['opened within one second', together, MINUTE],
  ])('%s', (_name, result, settled) => {
    it('POLL-15: after the first requests they never come together', () => {
      expect(Math.max(...counts(result, settled, END))).toBeLessThan(HIGHEST);
      expect(sharpest(result, settled + MINUTE, END)).toBeLessThan(DEVIATIONS);
    });

    it('POLL-5, POLL-15: an outage is met with a tenth of the requests, and is over for all in a quarter of an hour', () => {
      expect(mean(counts(result, DOWN + 15 * MINUTE, BACK))).toBeLessThan(STEADY / 10);
      expect(result.knownAfter).toHaveLength(SCREENS);
      expect(Math.max(...result.knownAfter)).toBeLessThan(15 * MINUTE + SECOND);
    });

    it('POLL-12, POLL-15: each screen keeps its last answer for a quarter of an hour, and no longer', () => {
      expect(result.failures).toBeGreaterThan(5 * SCREENS);
      expect(result.notKept).toBe(0);
    });
  });

  it('POLL-7, POLL-15: an office that looks again within one second is spread over ten, and then over a minute', () => {
    const result = simulate({ ...OVER_TEN_MINUTES, seenAgain: (random) => 20 * MINUTE + random * SECOND });
    expect(Math.max(...counts(result, HIDDEN + SECOND, 20 * MINUTE))).toBe(0);
    const awake = SCREENS / 10;
    expect(Math.max(...counts(result, 20 * MINUTE, 21 * MINUTE))).toBeLessThan(
      awake + DEVIATIONS * Math.sqrt(awake),
    );
    expect(Math.max(...counts(result, 21 * MINUTE, END))).toBeLessThan(HIGHEST);
  });

  it('POLL-15: without dice they would come together, and this would show', () => {
    const result = simulate({ ...WITHIN_A_SECOND, thrown: () => 0.5 });
    expect(Math.max(...counts(result, 12 * MINUTE, DOWN))).toBeGreaterThan(SCREENS / 2);
    expect(sharpest(result, 12 * MINUTE, DOWN)).toBeGreaterThan(100);
  });
});
