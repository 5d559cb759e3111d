import { describe, expect, it } from 'vitest';

import { EMPTY, OURS, PEERS, PLAIN } from './contestants.js';
import type { TableContestant } from './contestants.js';
import type { FirstResult } from './first.js';
import { firstReport, stepsReport } from './report.js';
import { FILTER, SORT } from './steps.js';
import type { StepResult } from './steps.js';
import { firstVerdicts, stepVerdicts } from './verdicts.js';

const [PEER = PLAIN] = PEERS;
const NOTHING = { script: 0, style: 0, layout: 0, paint: 0 };

const painted = (time: number, sinceNavigation: number) => ({
  painted: time,
  sinceNavigation,
  longestTask: 0,
  longTasks: 0,
  items: 1,
});
const first = (
  contestant: TableContestant,
  rows: number,
  times: readonly (readonly [fromEvaluation: number, fromNavigation: number])[],
  { faults, brotli = 18 * 1_024 }: { faults?: Record<string, number>; brotli?: number } = {},
): FirstResult => ({
  table: { contestant, code: 'x', brotli },
  rows,
  loads: times.map(([time, since]) => ({ ...painted(time, since), mainThread: time })),
  nodes: 300,
  pageBrotli: 1_024,
  ...(faults && { faults }),
});
const step = (contestant: TableContestant, rows: number, scripts: readonly number[]): StepResult => ({
  table: { contestant, code: 'x', brotli: 1 },
  rows,
  step: 'a letter',
  taken: scripts.map((script) => ({
    ...painted(20, 0),
    work: { script, style: 1, layout: 2, paint: 3 },
    later: { ...NOTHING, script: 4 },
  })),
});
const kept = (verdicts: readonly { readonly isKept: boolean }[]): boolean[] =>
  verdicts.map(({ isKept }) => isKept);

describe('the first paint', () => {
  const judged = (ours: FirstResult) =>
    firstVerdicts([ours, first(PLAIN, 20, [[30, 90]]), first(EMPTY, 20, [[1, 50]])]);

  it('takes twice the same as plain HTML at most: from evaluation, from navigation, and beyond an empty page', () => {
    expect(kept(judged(first(OURS, 20, [[60, 130]])))).toEqual([true, true, true, true, true]);
    expect(kept(judged(first(OURS, 20, [[61, 131]])))).toEqual([false, true, false, true, true]);
    expect(kept(judged(first(OURS, 20, [[60, 181]])))).toEqual([true, false, false, true, true]);
  });

  it('is judged by the medians, each size by its own', () => {
    const loads = [first(OURS, 200, [[1, 1], [70, 1], [999, 1]]), first(PLAIN, 200, [[35, 1]])]; // prettier-ignore
    expect(firstVerdicts(loads)).toEqual([]);
    expect(firstVerdicts([first(OURS, 20, [[1, 1]]), ...loads])[0]).toMatchObject({
      what: 'table of 200 rows, first paint from evaluation',
      measured: '70 ms, 2.00 ×',
      isKept: true,
    });
  });

  it('weighs what its file weighs, and leaves axe nothing to find', () => {
    const heavy = first(OURS, 20, [[1, 1]], { faults: { 'color-contrast': 2 }, brotli: 18 * 1_024 + 1 });
    expect(kept(judged(heavy)).slice(-2)).toEqual([false, false]);
    expect(judged(heavy).at(-1)?.measured).toBe('color-contrast');
  });
});

describe('a step', () => {
  it('is 16 ms of script, style, layout and paint with 200 rows, and 50 ms with 2,000, by the median', () => {
    expect(kept(stepVerdicts([step(OURS, 200, [1, 10, 99]), step(OURS, 200, [10.1])]))).toEqual([
      true,
      false,
    ]);
    expect(kept(stepVerdicts([step(OURS, 2_000, [44]), step(OURS, 2_000, [44.1])]))).toEqual([true, false]);
  });

  it("is judged of ours, and not of a peer's", () => {
    expect(stepVerdicts([step(PEER, 200, [99])])).toEqual([]);
  });

  it.each([
    [FILTER, [20, 7, 200]],
    [SORT, [200, 200]],
  ])('waits for the rows that it leaves, and those alone', (steps, counts) => {
    const awaited = steps.map((each) => each.awaited(OURS, 200));
    expect(awaited.map(({ atLeast }) => atLeast)).toEqual(counts);
    expect(awaited.map(({ atMost }) => atMost)).toEqual(counts);
  });

  it('that sorts waits for the company that comes first then', () => {
    const [rising, falling] = SORT.map((each) => each.awaited(OURS, 200).first);
    expect(rising).toMatch(/^Alder /);
    expect(falling).toMatch(/^Zulu /);
  });
});

describe('the tables', () => {
  it('set everybody beside the same as plain HTML, and say what axe found', () => {
    const text = firstReport([
      first(OURS, 20, [[60, 150]]),
      first(PLAIN, 20, [[40, 100]]),
      first(EMPTY, 20, [[10, 50]]),
      first(PEER, 20, [[80, 200]], { faults: { 'color-contrast': 6 } }),
    ]);
    expect(text).toMatch(/^ours +60 +1\.50 × +150 +1\.50 × +100 +2\.00 × /m);
    expect(text).toMatch(/^Tabulator +80 +2\.00 × +200 +2\.00 × +150 +3\.00 × /m);
    expect(text).toContain('axe on Tabulator: color-contrast 6');
  });

  it('say what a step takes, of what kind, and what follows it', () => {
    expect(stepsReport('a key', [step(OURS, 200, [4])])).toMatch(
      /^a letter: ours +10\.0 \(10\.0-10\.0\) +4\.00 +1\.00 +2\.00 +3\.00 +4\.00 +20 +1$/m,
    );
  });
});
