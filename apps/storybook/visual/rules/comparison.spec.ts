import { expect, test } from '@playwright/test';

import { LEVELS, PIXELS, differenceOf, differencePicture } from '../support/comparison.js';
import type { Pixels } from '../support/png.js';

type Colour = readonly [number, number, number];

const PAPER: Colour = [250, 250, 248];
const INK: Colour = [33, 30, 21];

/** A white page of 60 × 40 with rectangles on it. */
function page(
  ...rectangles: { x: number; y: number; width: number; height: number; colour: Colour }[]
): Pixels {
  const [width, height] = [60, 40];
  const rgb = new Uint8Array(width * height * 3);
  const paint = (x: number, y: number, colour: Colour) => rgb.set(colour, (y * width + x) * 3);
  const all = [{ x: 0, y: 0, width, height, colour: PAPER }, ...rectangles];
  for (const area of all) {
    for (let y = area.y; y < area.y + area.height; y += 1)
      for (let x = area.x; x < area.x + area.width; x += 1) paint(x, y, area.colour);
  }
  return { width, height, rgb };
}

const lighter = ([red, green, blue]: Colour, by: number): Colour => [red + by, green + by, blue + by];

test('the same picture twice is no difference', () => {
  const rule = { x: 4, y: 4, width: 30, height: 1, colour: INK };
  expect(differenceOf(page(rule), page(rule))).toBeUndefined();
});

test('a line of one pixel that moved by one pixel is a difference, and its box says where', () => {
  const rule = { x: 4, y: 10, width: 30, height: 1, colour: INK };
  expect(differenceOf(page(rule), page({ ...rule, y: 11 }))).toEqual({
    pixels: 60,
    box: { x: 4, y: 10, width: 30, height: 2 },
  });
});

test('an upright hairline as short as a small letter that moved is a difference', () => {
  const hairline = { x: 20, y: 10, width: 1, height: 6, colour: INK };
  expect(differenceOf(page(hairline), page({ ...hairline, x: 21 }))?.pixels).toBe(12);
});

test('a colour that changed by a step that can be seen is a difference, on a badge as on the whole page', () => {
  const badge = { x: 10, y: 10, width: 12, height: 8, colour: INK };
  const changed = { ...badge, colour: lighter(INK, LEVELS + 1) };
  expect(differenceOf(page(badge), page(changed))).toEqual({
    pixels: 96,
    box: { x: 10, y: 10, width: 12, height: 8 },
  });
  const whole = { x: 0, y: 0, width: 60, height: 40, colour: lighter(PAPER, -LEVELS - 1) };
  expect(differenceOf(page(), page(whole))?.pixels).toBe(2400);
});

test('a colour that changed in one channel only is a difference', () => {
  const badge = { x: 10, y: 10, width: 12, height: 8, colour: INK };
  const bluer = { ...badge, colour: [INK[0], INK[1], INK[2] + LEVELS + 1] as const };
  expect(differenceOf(page(badge), page(bluer))?.pixels).toBe(96);
});

test('what rounding does is none: few levels anywhere, or few pixels at all', () => {
  const badge = { x: 10, y: 10, width: 12, height: 8, colour: INK };
  const rounded = { ...badge, colour: lighter(INK, LEVELS) };
  expect(differenceOf(page(badge), page(rounded))).toBeUndefined();
  const dots = { x: 10, y: 10, width: PIXELS, height: 1, colour: INK };
  expect(differenceOf(page(), page(dots))).toBeUndefined();
  expect(differenceOf(page(), page({ ...dots, width: PIXELS + 1 }))?.pixels).toBe(PIXELS + 1);
});

test('a page that grew by one row differs, in that row alone where nothing else moved', () => {
  const short = page();
  const tall = { width: 60, height: 41, rgb: new Uint8Array([...short.rgb, ...short.rgb.subarray(0, 180)]) };
  const grown = { pixels: 60, box: { x: 0, y: 40, width: 60, height: 1 } };
  expect(differenceOf(short, tall)).toEqual(grown);
  expect(differenceOf(tall, short)).toEqual(grown);
});

test('a full stop that vanishes is a difference', () => {
  const stop = { x: 20, y: 20, width: 2, height: 2, colour: INK };
  expect(differenceOf(page(stop), page())?.pixels).toBe(4);
});

test('the picture of a difference shows each differing pixel in red, and is as large as both', () => {
  const dot = { x: 5, y: 3, width: 1, height: 1, colour: INK };
  const { rgb } = differencePicture(page(), page(dot));
  const red = [...Array(60 * 40).keys()].filter((at) => rgb[at * 3] === 220 && rgb[at * 3 + 1] === 0);
  expect(red).toEqual([3 * 60 + 5]);
  const narrow = { width: 1, height: 50, rgb: new Uint8Array(150) };
  expect(differencePicture(page(), narrow)).toMatchObject({ width: 60, height: 50 });
});
