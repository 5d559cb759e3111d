import { describe, expect, it } from 'vitest';

import { BARE, OURS, PEERS } from './contestants.js';
import type { CalendarContestant } from './contestants.js';
import type { FirstResult } from './first.js';
import { monthAhead } from './next.js';
import type { NextResult } from './next.js';
import { firstReport, nextReport, yearReport } from './report.js';
import { firstVerdicts, nextVerdicts } from './verdicts.js';
import { growthPerTen, SIZES } from './year.js';

const [PEER = BARE, OTHER_PEER = BARE] = PEERS;

const NOTHING = { script: 0, style: 0, layout: 0, paint: 0 };
const painted = (time: number) => ({
  painted: time,
  sinceNavigation: 2 * time,
  longestTask: 0,
  longTasks: 0,
  items: 60,
});
const first = (
  contestant: CalendarContestant,
  times: readonly number[],
  rest: Partial<FirstResult> = {},
): FirstResult => ({
  calendar: { contestant, code: '', brotli: 28 * 1_024 },
  loads: times.map((time) => ({ ...painted(time), mainThread: time })),
  nodes: 300,
  items: 60,
  reachable: 60,
  heap: 1,
  faults: {},
  ...rest,
});
const next = (months: number, scripts: readonly number[]): NextResult => ({
  calendar: { contestant: OURS, code: '', brotli: 1 },
  months,
  steps: scripts.map((script) => ({
    ...painted(20),
    work: { script, style: 1, layout: 2, paint: 100 },
    later: NOTHING,
  })),
});
const kept = (verdicts: readonly { readonly isKept: boolean }[]): boolean[] =>
  verdicts.map(({ isKept }) => isKept);

describe('the first render', () => {
  const judged = (ours: FirstResult) =>
    firstVerdicts([ours, first(BARE, [40, 50, 900]), first(PEER, [170]), first(OTHER_PEER, [160])]);

  it('is at most 1.6 times the bare table and half of the fastest peer, by the medians of both clocks', () => {
    expect(kept(judged(first(OURS, [10, 80, 800])))).toEqual([true, true, true, true, true, true]);
    expect(kept(judged(first(OURS, [10, 81, 800])))).toEqual([false, false, false, false, true, true]);
  });

  it('weighs what its file weighs, and leaves axe nothing to find', () => {
    const heavy = first(OURS, [1], {
      calendar: { contestant: OURS, code: '', brotli: 28 * 1_024 + 1 },
      faults: { 'color-contrast': 2 },
    });
    expect(kept(judged(heavy)).slice(-2)).toEqual([false, false]);
    expect(judged(heavy).at(-1)?.measured).toBe('color-contrast');
  });

  it('is not judged where ours or nobody else takes part', () => {
    expect(firstVerdicts([first(BARE, [1])])).toEqual([]);
    expect(firstVerdicts([first(OURS, [1])]).map(({ what }) => what)).toEqual([
      'calendar, its file, brotli',
      'calendar, what axe finds fault with',
    ]);
  });
});

describe('the next month', () => {
  it('is 16 ms of script, style and layout at most, at every distance, by the median', () => {
    expect(kept(nextVerdicts([next(1, [1, 13, 99]), next(240, [1, 13.1, 99])]))).toEqual([true, false]);
  });

  it("is judged of ours, and not of a peer's", () => {
    const { steps } = next(1, [99]);
    expect(nextVerdicts([{ calendar: first(PEER, []).calendar, months: 1, steps }])).toEqual([]);
  });

  it.each([
    [0, '2026-11-01'],
    [1, '2026-12-01'],
    [2, '2027-01-01'],
    [240, '2046-11-01'],
  ])('%i months ahead begins on %s', (months, date) => {
    expect(monthAhead(months)).toBe(date);
  });
});

it('growth is told per ten times more', () => {
  expect(growthPerTen(5, 5, 100)).toBe(1);
  expect(growthPerTen(5, 500, 100)).toBeCloseTo(10);
  expect(growthPerTen(5, 20, 100)).toBeCloseTo(2);
});

describe('the tables', () => {
  it('set everybody beside the bare table, and say what axe found', () => {
    const text = firstReport([
      first(OURS, [75]),
      first(BARE, [50]),
      first(PEER, [200], { faults: { 'color-contrast': 6 } }),
    ]);
    expect(text).toMatch(/^ours +75 \(75-75\) +1\.50 × +150 \(150-150\) +1\.50 × /m);
    expect(text).toMatch(/^FullCalendar 6 +200 \(200-200\) +4\.00 ×/m);
    expect(text).toContain('axe on FullCalendar 6: color-contrast 6');
  });

  it('say what a step takes, and of what kind', () => {
    expect(nextReport([next(12, [4])])).toMatch(
      /^ours +12 +7\.0 \(7\.0-7\.0\) +4\.00 +1\.00 +2\.00 +100 +20 /m,
    );
  });

  it('say how a measure grows from the fewest windows to the most', () => {
    const [load] = first(OURS, [8]).loads;
    const [step] = next(1, [5]).steps;
    const results = SIZES.map((windows) => ({
      view: 'month',
      form: 'rules',
      windows,
      loads: load && step ? [{ first: { ...load, painted: windows }, next: step }] : [],
    }));
    expect(yearReport(results)).toMatch(
      /^month, rules: first render from evaluation +60\.0 +500 +5,000 +10\.0 ×$/m,
    );
    expect(yearReport(results)).toMatch(/^month, rules: next: work +8\.00 +8\.00 +8\.00 +1\.00 ×$/m);
  });
});
