import { DAY, HOUR, MINUTE, SECOND } from '@trust-widgets/schedule-core/engine';
import { describe, expect, it } from 'vitest';

import { keptAnswer } from './kept-answer.js';
import { polling } from './polling.js';
import type { PollingEvent } from './polling.js';
import { nextAskAt, UNASKED } from './polling-state.js';
import type { PolledStatus, PollingState } from './polling-state.js';

const NINE = Date.UTC(2026, 10, 26, 9);

interface Status extends PolledStatus {
  readonly says?: string;
}
const FINE: Status = { known: true, says: 'fine' };

/** One page and its feed: tells the machine what happens, and gives instants as time since nine o'clock. */
function screen(interval = MINUTE) {
  let config = { interval };
  let state: PollingState<Status> = UNASKED;
  const tell = (after: number, event: PollingEvent<Status>, random = 0) => {
    const wasAsking = state.asking;
    state = polling(config, state, event, { now: NINE + after, random });
    if (state.asking && !wasAsking) return 'now';
    const askAt = nextAskAt(state);
    return askAt === Infinity ? undefined : askAt - NINE;
  };
  const page = {
    type: (after: number, type: 'shown' | 'hidden' | 'stopped' | 'online' | 'due', random?: number) =>
      tell(after, { type }, random),
    answer: (after: number, status: Partial<Status> = {}, random?: number, at = NINE + after) =>
      tell(after, { type: 'answered', answer: { status: { ...FINE, ...status }, at } }, random),
    /** The server answers, and asks to be left alone. */
    rest: (after: number, retryAfter: number, random: number) =>
      tell(after, { type: 'answered', answer: { status: FINE, at: NINE + after }, retryAfter }, random),
    fail: (after: number, random?: number, retryAfter?: number) =>
      tell(after, { type: 'failed', retryAfter }, random),
    /** Opened at nine, answered at once, and asked again: its first wait is over. */
    settled(status?: Partial<Status>) {
      page.type(0, 'shown');
      const askAt = page.answer(0, status);
      if (typeof askAt !== 'number') return;
      page.type(askAt, 'due');
      page.answer(askAt, status);
    },
    configure(after: number, changed: number) {
      config = { interval: changed };
      return tell(after, { type: 'configured' });
    },
    kept: (after: number) => {
      const { status, changesAt, ...rest } = keptAnswer(config, state, NINE + after);
      return {
        ...(status && { says: status.says }),
        ...rest,
        ...(changesAt !== undefined && { changesAt: changesAt - NINE }),
      };
    },
  };
  return page;
}

describe('when all is well', () => {
  it('POLL-1: it is asked at once where it is seen, and only then', () => {
    expect(screen().type(0, 'shown')).toBe('now');
    const background = screen();
    expect(background.type(0, 'hidden')).toBeUndefined();
    expect(background.type(HOUR, 'online')).toBeUndefined();
    expect(background.type(2 * HOUR, 'shown')).toBe('now');
    expect(background.type(2 * HOUR + SECOND, 'shown')).toBeUndefined();
  });

  it.each([0, -1])('POLL-1: with the interval %d it is asked once, whatever comes of it', (interval) => {
    const [one, other] = [screen(interval), screen(interval)];
    one.type(0, 'shown');
    expect(one.answer(SECOND)).toBeUndefined();
    other.type(0, 'shown');
    expect(other.fail(SECOND)).toBeUndefined();
    for (const type of ['online', 'due', 'hidden', 'shown'] as const) {
      expect(one.type(DAY, type)).toBeUndefined();
      expect(other.type(DAY, type)).toBeUndefined();
    }
  });

  it('POLL-2, POLL-4: first after one to two intervals, then after one and up to a fifth more', () => {
    for (const [random, first, later] of [
      [0, 61, 121],
      [0.5, 91, 157],
      [1, 121, 193],
    ] as const) {
      const page = screen();
      page.type(0, 'shown');
      expect(page.answer(SECOND, {}, random)).toBe(first * SECOND);
      expect(page.type(first * SECOND, 'due')).toBe('now');
      expect(page.answer(first * SECOND, {}, random)).toBe(later * SECOND);
    }
  });

  it('POLL-2: at least ten seconds apart, whatever the page asks for', () => {
    const page = screen(1);
    page.type(0, 'shown');
    expect(page.answer(0)).toBe(10 * SECOND);
  });

  it.each([
    [5 * MINUTE, 5 * MINUTE],
    [30 * SECOND, MINUTE],
    [DAY, 15 * MINUTE],
  ])('POLL-3: a feed that wants to be asked every %d ms is asked every %d ms', (pollAfter, expected) => {
    const page = screen();
    page.type(0, 'shown');
    expect(page.answer(0, { pollAfter })).toBe(expected);
  });

  it('POLL-3: what the feed asked for holds while it fails, and until it asks for something else', () => {
    const page = screen();
    page.settled({ pollAfter: 5 * MINUTE });
    page.type(10 * MINUTE, 'due');
    expect(page.fail(10 * MINUTE)).toBe(15 * MINUTE);
    page.type(15 * MINUTE, 'due');
    expect(page.answer(15 * MINUTE)).toBe(16 * MINUTE);
  });

  it('POLL-10: another interval counts from when the page asks for it', () => {
    const page = screen();
    page.settled();
    expect(page.configure(65 * SECOND, 5 * MINUTE)).toBe(365 * SECOND);
    expect(page.configure(66 * SECOND, 0)).toBeUndefined();
    expect(page.configure(67 * SECOND, 20 * SECOND)).toBe(87 * SECOND);
  });
});

describe('when it fails', () => {
  it('POLL-5: waits double, up to a quarter of an hour, and end with the first answer', () => {
    for (const [random, minutes] of [
      [0, [1, 2, 4, 7.5, 7.5, 7.5]],
      [1, [2, 4, 8, 15, 15, 15]],
    ] as const) {
      const page = screen();
      page.settled();
      const waits = minutes.map((_, index) => Number(page.fail(index * HOUR, random)) - index * HOUR);
      expect(waits).toEqual(minutes.map((each) => each * MINUTE));
      expect(page.answer(9 * HOUR, {}, 0)).toBe(9 * HOUR + MINUTE);
      expect(page.fail(10 * HOUR, 0)).toBe(10 * HOUR + MINUTE);
    }
  });

  it('POLL-5: a page that asks rarely asks no more often because of a failure', () => {
    const page = screen(HOUR);
    page.settled();
    expect([0, 1].map((random) => page.fail(2 * HOUR, random))).toEqual([3 * HOUR, 4 * HOUR]);
    for (let failures = 0; failures < 2_000; failures++) page.fail(2 * HOUR);
    expect(page.fail(2 * HOUR)).toBe(3 * HOUR);
  });

  it('POLL-6: not before Retry-After, and spread over a whole wait after it', () => {
    const page = screen();
    page.settled();
    expect([0, 1].map((random) => page.rest(0, 5 * MINUTE, random))).toEqual([5 * MINUTE, 6 * MINUTE]);
    expect([0, 1].map((random) => page.fail(0, random, 30 * MINUTE))).toEqual([30 * MINUTE, 32 * MINUTE]);
    expect(page.fail(0, 0, 30 * DAY)).toBe(DAY);
  });

  it('POLL-6: neither looking nor the network hastens what the server put off', () => {
    const page = screen();
    page.settled();
    const askAt = page.fail(2 * MINUTE, 0.5, HOUR);
    page.type(3 * MINUTE, 'hidden');
    expect(page.type(30 * MINUTE, 'shown')).toBe(askAt);
    expect(page.type(31 * MINUTE, 'online')).toBe(askAt);
  });

  it('POLL-9: a request that ended unheard, because the page did without, was none', () => {
    const page = screen();
    page.type(0, 'shown');
    expect(page.type(SECOND, 'stopped')).toBeUndefined();
    expect(page.type(SECOND, 'shown')).toBe('now');
    page.answer(2 * SECOND);
    expect(page.type(3 * SECOND, 'stopped')).toBeUndefined();
    expect(page.type(3 * SECOND, 'shown')).toBe(62 * SECOND);
  });
});

describe('hidden, offline, asleep', () => {
  it('POLL-7: hidden it is not asked; seen again it is asked at its time', () => {
    const page = screen();
    page.settled();
    expect(page.type(70 * SECOND, 'hidden')).toBeUndefined();
    expect(page.type(HOUR, 'due')).toBeUndefined();
    const other = screen();
    other.settled();
    other.type(70 * SECOND, 'hidden');
    expect(other.type(80 * SECOND, 'shown', 0.1)).toBe(120 * SECOND);
  });

  it('POLL-7: overdue, it is asked within ten seconds, and after that at a time of its own', () => {
    const page = screen();
    page.settled();
    page.type(70 * SECOND, 'hidden');
    expect(page.type(HOUR, 'shown', 0.5)).toBe(HOUR + 5 * SECOND);
    expect(page.type(HOUR + 5 * SECOND, 'due')).toBe('now');
    expect(page.answer(HOUR + 6 * SECOND, {}, 1)).toBe(HOUR + 126 * SECOND);
  });

  it('POLL-7: what arrives while it is hidden is heard', () => {
    const page = screen();
    page.type(0, 'shown');
    page.type(SECOND, 'hidden');
    expect(page.answer(2 * SECOND)).toBeUndefined();
    expect(page.kept(3 * SECOND).says).toBe('fine');
    expect(page.type(4 * SECOND, 'shown')).toBe(62 * SECOND);
  });

  it.each(['shown', 'online'] as const)(
    'POLL-7, POLL-8: while it fails, "%s" need not wait for the back-off to end',
    (type) => {
      const page = screen();
      page.type(0, 'shown');
      page.fail(0, 1);
      page.fail(0, 1);
      expect(page.fail(0, 1)).toBe(8 * MINUTE);
      expect(page.type(5 * SECOND, type, 0.5)).toBe(65 * SECOND);
      expect(page.type(6 * SECOND, type, 1)).toBe(65 * SECOND);
      expect(page.type(65 * SECOND, 'due')).toBe('now');
      expect(page.fail(65 * SECOND, 1)).toBe(65 * SECOND + 15 * MINUTE);
      expect(page.type(10 * MINUTE, type, 0.25)).toBe(10 * MINUTE + 2.5 * SECOND);
    },
  );

  it('POLL-11: a machine that slept is treated as a page that is seen again', () => {
    const page = screen();
    page.settled();
    expect(page.type(2 * MINUTE + 30 * SECOND, 'due')).toBe('now');
    page.answer(2 * MINUTE + 30 * SECOND);
    expect(page.type(8 * HOUR, 'due', 0.5)).toBe(8 * HOUR + 5 * SECOND);
    expect(page.type(8 * HOUR + 5 * SECOND, 'due', 0.5)).toBe('now');
  });

  it('POLL-11: a timer that is early waits on, and a clock that was set back puts nothing off', () => {
    const page = screen();
    page.settled();
    expect(page.type(119 * SECOND, 'due')).toBe(120 * SECOND);
    const back = 120 * SECOND - 3 * HOUR;
    page.type(back, 'hidden');
    expect(page.type(back, 'shown', 0.5)).toBe(back + 5 * SECOND);
    expect(page.type(back + 5 * SECOND, 'due')).toBe('now');
  });
});

describe('the answer that is kept', () => {
  it('POLL-12: it stays, from three intervals on with its age, for a quarter of an hour', () => {
    const page = screen();
    page.type(0, 'shown');
    expect(page.kept(0)).toEqual({});
    page.answer(0);
    page.fail(MINUTE);
    expect(page.kept(3 * MINUTE - 1)).toEqual({ says: 'fine', changesAt: 3 * MINUTE });
    expect(page.kept(3 * MINUTE)).toEqual({
      says: 'fine',
      staleAge: 3 * MINUTE,
      changesAt: 15 * MINUTE,
    });
    expect(page.kept(15 * MINUTE - 1).says).toBe('fine');
    expect(page.kept(15 * MINUTE)).toEqual({});
  });

  it.each([
    [10 * SECOND, undefined, 2 * MINUTE, 15 * MINUTE],
    [10 * SECOND, 5 * MINUTE, 5 * MINUTE, 15 * MINUTE],
    [MINUTE, SECOND, 3 * MINUTE, 15 * MINUTE],
    [MINUTE, DAY, 15 * MINUTE, 16 * MINUTE],
    [HOUR, undefined, 3 * HOUR, 4 * HOUR],
    [0, undefined, 2 * MINUTE, Infinity],
  ])(
    'POLL-12: asked every %d ms, and good for %s ms by its own word, it is stale after %d ms and given up after %s ms',
    (interval, maxAge, stale, givenUp) => {
      const page = screen(interval);
      page.type(0, 'shown');
      page.answer(0, maxAge === undefined ? {} : { maxAge });
      if (interval > 0) page.fail(0);
      expect(page.kept(0).changesAt).toBe(stale);
      expect(page.kept(stale).changesAt).toBe(givenUp);
      expect(page.kept(DAY).says).toBe(givenUp === Infinity ? 'fine' : undefined);
    },
  );

  it('POLL-12: that nobody looked does not make it doubtful; a request that fails does', () => {
    const page = screen();
    page.settled();
    page.type(2 * MINUTE, 'hidden');
    const fresh = { says: 'fine', changesAt: Infinity };
    expect(page.kept(8 * HOUR)).toEqual(fresh);
    page.type(8 * HOUR, 'shown', 0.5);
    page.type(8 * HOUR + 5 * SECOND, 'due');
    expect(page.kept(8 * HOUR + 6 * SECOND)).toEqual(fresh);
    page.fail(8 * HOUR + 6 * SECOND);
    expect(page.kept(8 * HOUR + 6 * SECOND)).toEqual({});
  });

  it('POLL-13: its age counts from the instant of which it tells', () => {
    const page = screen();
    page.type(0, 'shown');
    page.answer(MINUTE, {}, 0, NINE - 4 * MINUTE);
    expect(page.kept(MINUTE)).toMatchObject({ says: 'fine', staleAge: 5 * MINUTE });
    page.fail(2 * MINUTE);
    expect(page.kept(2 * MINUTE)).toEqual({ says: 'fine', staleAge: 6 * MINUTE, changesAt: 11 * MINUTE });
  });

  it('POLL-14: half an answer counts as a failure, and stands in only where no whole one is left', () => {
    const page = screen();
    page.type(0, 'shown');
    expect(page.answer(0, { says: 'half', known: false }, 1)).toBe(2 * MINUTE);
    expect(page.kept(0).says).toBe('half');
    page.answer(MINUTE, { says: 'whole' });
    page.answer(2 * MINUTE, { says: 'half', known: false });
    expect(page.kept(3 * MINUTE).says).toBe('whole');
    page.answer(16 * MINUTE, { says: 'half', known: false });
    expect(page.kept(16 * MINUTE).says).toBe('half');
    page.answer(17 * MINUTE, { says: 'other half', known: false });
    expect(page.kept(17 * MINUTE).says).toBe('other half');
  });
});
