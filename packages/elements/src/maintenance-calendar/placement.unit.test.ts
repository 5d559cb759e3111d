import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { placed } from './placement.js';
import type { Box } from './placement.js';

const VIEWPORT = { width: 800, height: 600 };
const box = (left: number, top: number, width = 100, height = 20): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const SIZE = { width: 300, height: 200 };

describe('CALENDAR-28: where details stand', () => {
  it('below what they tell of, from its start on', () => {
    expect(placed(box(200, 100), SIZE, VIEWPORT, 'ltr')).toEqual({ left: 200, top: 124 });
    expect(placed(box(400, 100), SIZE, VIEWPORT, 'rtl')).toEqual({ left: 200, top: 124 });
  });

  it('above, where there is no room below', () => {
    expect(placed(box(200, 500), SIZE, VIEWPORT, 'ltr').top).toBe(500 - 4 - 200);
  });

  it('never outside of the viewport, wherever what they tell of is', () => {
    const coordinate = fc.integer({ min: -2_000, max: 4_000 });
    const scenes = fc.record({
      viewport: fc.record({
        width: fc.integer({ min: 320, max: 3_840 }),
        height: fc.integer({ min: 256, max: 2_160 }),
      }),
      share: fc.record({ width: fc.integer({ min: 1, max: 100 }), height: fc.integer({ min: 1, max: 100 }) }),
      anchor: fc.tuple(
        coordinate,
        coordinate,
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 0, max: 900 }),
      ),
      direction: fc.constantFrom('ltr' as const, 'rtl' as const),
    });
    fc.assert(
      fc.property(scenes, ({ viewport, share, anchor, direction }) => {
        // It scrolls inside before it is larger than this.
        const width = ((viewport.width - 16) * share.width) / 100;
        const height = ((viewport.height - 16) * share.height) / 100;
        const { left, top } = placed(box(...anchor), { width, height }, viewport, direction);
        expect(left).toBeGreaterThanOrEqual(8);
        expect(top).toBeGreaterThanOrEqual(8);
        expect(left + width).toBeLessThanOrEqual(viewport.width - 8 + 1e-6);
        expect(top + height).toBeLessThanOrEqual(viewport.height - 8 + 1e-6);
      }),
    );
  });

  it('beside what is too tall for both, at its end, else at its start', () => {
    const tall = (left: number): Box => box(left, 20, 100, 560);
    expect(placed(tall(200), SIZE, VIEWPORT, 'ltr')).toEqual({ left: 304, top: 20 });
    expect(placed(tall(600), SIZE, VIEWPORT, 'ltr')).toEqual({ left: 296, top: 20 });
    expect(placed(tall(600), SIZE, VIEWPORT, 'rtl')).toEqual({ left: 296, top: 20 });
    expect(placed(tall(100), SIZE, VIEWPORT, 'rtl')).toEqual({ left: 204, top: 20 });
  });

  it('not over what they tell of, where there is room on any side', () => {
    const scenes = fc.record({
      left: fc.integer({ min: 0, max: 700 }),
      top: fc.integer({ min: 0, max: 500 }),
      width: fc.integer({ min: 10, max: 700 }),
      height: fc.integer({ min: 10, max: 600 }),
      direction: fc.constantFrom('ltr' as const, 'rtl' as const),
    });
    fc.assert(
      fc.property(scenes, ({ left: x, top: y, width, height, direction }) => {
        const anchor = box(x, y, Math.min(width, VIEWPORT.width - x), Math.min(height, VIEWPORT.height - y));
        const room = {
          below: VIEWPORT.height - anchor.bottom,
          above: anchor.top,
          before: anchor.left,
          after: VIEWPORT.width - anchor.right,
        };
        const [tall, wide] = [SIZE.height + 12, SIZE.width + 12];
        fc.pre(room.below >= tall || room.above >= tall || room.before >= wide || room.after >= wide);
        const { left, top } = placed(anchor, SIZE, VIEWPORT, direction);
        const isApart =
          top >= anchor.bottom ||
          top + SIZE.height <= anchor.top ||
          left >= anchor.right ||
          left + SIZE.width <= anchor.left;
        expect(isApart).toBe(true);
      }),
    );
  });

  it('what is larger than the viewport begins in it', () => {
    expect(placed(box(0, 0), { width: 2_000, height: 2_000 }, VIEWPORT, 'ltr')).toEqual({ left: 8, top: 8 });
  });
});
