import { expect, test } from '@playwright/test';

import { LEVELS, differenceOf } from '../support/comparison.js';
import { encode } from '../support/png.js';
import type { Pixels } from '../support/png.js';
import { rounded, slackOf } from '../support/rounding.js';

const WIDTH = 64;

/** A surface of one colour above, and below a row of edges of which no two neighbours are alike. */
function picture(surface: readonly number[], edges: (x: number) => number): Pixels {
  const rgb = new Uint8Array(WIDTH * 2 * 3);
  for (let x = 0; x < WIDTH; x += 1) {
    rgb.set(surface, x * 3);
    rgb.set([edges(x), edges(x + 7), edges(x + 3)], (WIDTH + x) * 3);
  }
  return { width: WIDTH, height: 2, rgb };
}

const edge = (x: number): number => (x * 37) % 251;

test('surfaces keep their colours, and edges are the middle of their step', () => {
  const { rgb } = rounded(picture([237, 243, 253], edge));
  expect([...rgb.subarray(0, 3)]).toEqual([237, 243, 253]);
  expect([...rgb.subarray(WIDTH * 3)].every((level) => level % 8 === 4)).toBe(true);
});

test('a picture and what it was rounded to are no difference', () => {
  const drawn = picture([237, 243, 253], edge);
  expect(differenceOf(rounded(drawn), drawn)).toBeUndefined();
});

test('a surface that changes by a visible step is a difference still', () => {
  const accepted = rounded(picture([237, 243, 253], edge));
  expect(differenceOf(accepted, picture([237, 243 - LEVELS - 1, 253], edge))?.pixels).toBe(WIDTH);
});

test('edges that change by more than a step are a difference', () => {
  const accepted = rounded(picture([255, 255, 255], edge));
  expect(
    differenceOf(
      accepted,
      picture([255, 255, 255], (x) => edge(x) ^ 32),
    )?.pixels,
  ).toBe(WIDTH);
});

test('white and the colours of the tokens are no rounded ones', () => {
  for (const [red, green, blue] of [
    [255, 255, 255],
    [0, 0, 0],
    [27, 30, 36],
    [45, 84, 160],
  ] as const)
    expect(slackOf(red, green, blue)).toBe(0);
  expect(slackOf(100, 108, 4)).toBe(4);
  expect(slackOf(104, 24, 8)).toBe(8);
});

test('many colours are rounded coarser, until a palette holds them', () => {
  const size = 96;
  const rgb = new Uint8Array(size * size * 3).map((_, at) => {
    const [x, y] = [Math.floor(at / 3) % size, Math.floor(at / 3 / size)];
    return [(x * 37) % 251, (y * 59) % 251, (x * y) % 251][at % 3] ?? 0;
  });
  const noise = { width: size, height: size, rgb };
  const colourType = 25;
  expect(encode(noise)[colourType]).toBe(2);
  const levels = new Set([...rounded(noise).rgb].map((level) => level % 16));
  expect([...levels]).toEqual([8]);
});
