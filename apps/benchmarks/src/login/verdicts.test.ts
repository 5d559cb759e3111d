import { describe, expect, it } from 'vitest';

import type { Measures } from '../browser/measures.js';
import type { MeasuredPage } from '../browser/report.js';
import { longTaskVerdicts, shiftVerdicts, usableVerdicts } from './verdicts.js';

const LOAD: Measures = {
  usable: 200,
  longTasks: 0,
  blocked: 0,
  ownScript: 0,
  shift: 0,
  shiftOutside: 0,
  mainThread: 30,
  bytes: 1,
  requests: 1,
};
const page = (id: string, ...loads: Partial<Measures>[]): MeasuredPage => ({
  id,
  name: id,
  loads: loads.map((load) => ({ ...LOAD, ...load })),
});
const kept = (verdicts: readonly { readonly isKept: boolean }[]): boolean[] =>
  verdicts.map(({ isKept }) => isKept);

describe('the form is as soon usable with the banner as without', () => {
  it('up to a twentieth and a frame later', () => {
    const pages = [page('without', {}), page('near', { usable: 226 }), page('late', { usable: 227 })];
    expect(kept(usableVerdicts('cold', pages))).toEqual([true, false]);
  });

  it('judged by the medians', () => {
    const pages = [
      page('without', { usable: 190 }, { usable: 200 }, { usable: 900 }),
      page('banner', { usable: 195 }, { usable: 205 }, { usable: 2_000 }),
    ];
    expect(kept(usableVerdicts('cold', pages))).toEqual([true]);
  });

  it('not kept where the form never was usable', () => {
    const { usable: _never, ...rest } = LOAD;
    expect(kept(usableVerdicts('cold', [page('without', {}), { ...page('banner'), loads: [rest] }]))).toEqual(
      [false],
    );
  });

  it('not judged where there is nothing to compare with', () => {
    expect(usableVerdicts('cold', [])).toEqual([]);
  });
});

describe('nothing moves', () => {
  const moved = (shift: number, shiftOutside: number) => ({ shift, shiftOutside });
  const judged = (without: Partial<Measures>, ...loads: Partial<Measures>[]) =>
    kept(shiftVerdicts('cold', [page('without', without), page('banner', ...loads)]));

  it('outside of the banner, in any load', () => {
    expect(judged({}, {}, {})).toEqual([true, true]);
    expect(judged({}, {}, moved(0.001, 0.001))).toEqual([false, true]);
  });

  it('beyond what moves without the banner', () => {
    expect(judged(moved(0.002, 0.002), moved(0.002, 0.002))).toEqual([true, true]);
  });

  it('nor inside of it, but for what is written as 0.00', () => {
    expect(judged({}, moved(0.004, 0))).toEqual([true, true]);
    expect(judged({}, {}, moved(0.005, 0))).toEqual([true, false]);
  });
});

describe('no script of the banner is a long task', () => {
  it('in three quarters of the loads at least', () => {
    const loads = (...scripts: number[]) => scripts.map((ownScript) => ({ ownScript }));
    const judged = (...scripts: number[]) =>
      longTaskVerdicts('cold', [page('without', {}), page('banner', ...loads(...scripts))]);
    expect(kept(judged(0, 0, 0, 0, 90))).toEqual([true]);
    expect(kept(judged(0, 0, 60, 70, 90))).toEqual([false]);
    expect(judged(0, 0, 0, 0, 90)[0]?.measured).toBe('1 of 5 loads over 50 ms');
  });

  it('and the page without the banner is not asked', () => {
    const pages = [page('without', { ownScript: 90 }), page('banner', {})];
    expect(kept(longTaskVerdicts('cold', pages))).toEqual([true]);
  });
});
