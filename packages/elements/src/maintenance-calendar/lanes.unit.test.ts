import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { lanesOf } from './lanes.js';
import type { Stretch } from './lanes.js';

const stretch = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 12 }))
  .map(([from, length]): Stretch => ({ from, to: from + length }));
const stretches = fc.array(stretch, { maxLength: 25 });

const meet = (one: Stretch, other: Stretch): boolean => one.from < other.to && other.from < one.to;

/** How many are there at once at most: it can only be where one begins. */
const greatestOverlap = (all: readonly Stretch[]): number =>
  Math.max(0, ...all.map(({ from }) => all.filter((each) => each.from <= from && from < each.to).length));

describe('lanes', () => {
  it('a stretch that begins where another ends goes on in its lane', () => {
    expect(
      lanesOf([
        { from: 0, to: 2 },
        { from: 1, to: 3 },
        { from: 2, to: 4 },
      ]),
    ).toEqual([0, 1, 0]);
  });

  it('of those that begin together, the longest is on top', () => {
    expect(
      lanesOf([
        { from: 0, to: 1 },
        { from: 0, to: 5 },
      ]),
    ).toEqual([1, 0]);
  });

  it('no two of one lane meet', () => {
    fc.assert(
      fc.property(stretches, (all) => {
        const lanes = lanesOf(all);
        expect(lanes).toHaveLength(all.length);
        all.forEach((one, i) =>
          all.forEach((other, j) => {
            if (i < j && lanes[i] === lanes[j]) expect(meet(one, other)).toBe(false);
          }),
        );
      }),
    );
  });

  it('there are no more lanes than stretches at once', () => {
    fc.assert(
      fc.property(stretches, (all) => {
        expect(new Set(lanesOf(all)).size).toBe(greatestOverlap(all));
      }),
    );
  });

  it('what follows later moves nothing that is there', () => {
    fc.assert(
      fc.property(stretches, stretches, (all, more) => {
        const end = Math.max(0, ...all.map(({ from }) => from)) + 1;
        const later = more.map(({ from, to }) => ({ from: from + end, to: to + end }));
        expect(lanesOf([...all, ...later]).slice(0, all.length)).toEqual(lanesOf(all));
      }),
    );
  });

  it('the order in which they are given does not matter, but for those that are alike', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(stretch, { maxLength: 20, selector: ({ from, to }) => `${from} ${to}` }),
        (all) => {
          expect(lanesOf(all.toReversed()).toReversed()).toEqual(lanesOf(all));
        },
      ),
    );
  });
});
