import { describe, expect, it } from 'vitest';

import { quartiles, spread } from './statistics.js';

describe('quartiles', () => {
  it('are values where values lie there, in whatever order they came', () => {
    expect(quartiles([5, 1, 4, 2, 3])).toEqual({ lower: 2, median: 3, upper: 4 });
  });

  it('lie between two values in proportion', () => {
    expect(quartiles([1, 2, 3, 4])).toEqual({ lower: 1.75, median: 2.5, upper: 3.25 });
  });

  it('of one value are that value, and of none are none', () => {
    expect(quartiles([7])).toEqual({ lower: 7, median: 7, upper: 7 });
    expect(quartiles([])).toEqual({ lower: NaN, median: NaN, upper: NaN });
  });

  it('do not change the list that they are asked of', () => {
    const values = [3, 1, 2];
    quartiles(values);
    expect(values).toEqual([3, 1, 2]);
  });

  it('say how noisy the measurements are, as a share', () => {
    expect(spread({ lower: 90, median: 100, upper: 115 })).toBe(0.25);
  });
});
