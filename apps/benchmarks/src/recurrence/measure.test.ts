import { describe, expect, it } from 'vitest';

import { measure, median } from './measure.js';

describe('measure', () => {
  it('takes the middle value', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  it('gives everyone as many rounds as there are at least, and never the same turn twice', () => {
    const turns: number[] = [];
    const contestant = {
      id: 'one',
      work(turn: number) {
        turns.push(turn);
        for (const started = performance.now(); performance.now() - started < 1;);
      },
    };
    const pace = { budget: 0, leastRounds: 3, mostRounds: 10 };
    const { samples, median: middle, fastest } = measure([contestant], pace).get('one')!;
    expect(samples).toBe(3);
    expect(middle).toBeGreaterThanOrEqual(fastest);
    expect(new Set(turns).size).toBe(turns.length);
  });

  it('sees which of two does ten times the work', () => {
    const work = (times: number) => () => {
      let sum = 0;
      for (let i = 0; i < times; i++) sum += Math.sqrt(i);
      return sum;
    };
    const pace = { budget: 50, leastRounds: 3, mostRounds: 30 };
    const timings = measure(
      [
        { id: 'little', work: work(20_000) },
        { id: 'much', work: work(200_000) },
      ],
      pace,
    );
    expect(timings.get('much')!.fastest).toBeGreaterThan(timings.get('little')!.fastest * 3);
  });
});
