import type { Pixels } from './png.js';
import { slackOf } from './rounding.js';

/** Processors round the smoothing of edges differently: by one of 255, seldom two. */
export const LEVELS = 2;

/** So many pixels may be further off, wherever they lie: fewer than an accent or a full stop has. */
export const PIXELS = 3;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Difference {
  /** How many pixels differ by more than `LEVELS`, and what was rounded, in red, green or blue. What only one of the two has counts. */
  readonly pixels: number;
  /** Where all of them lie. */
  readonly box: Box;
}

/** How two pictures differ, or undefined where they are as good as the same. */
export function differenceOf(expected: Pixels, actual: Pixels): Difference | undefined {
  const sameSize = expected.width === actual.width && expected.height === actual.height;
  if (sameSize && Buffer.compare(expected.rgb, actual.rgb) === 0) return undefined;

  let pixels = 0;
  let [left, top, right, bottom] = [Infinity, Infinity, -1, -1];
  forEachDiffering(expected, actual, (x, y) => {
    pixels += 1;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = y;
  });
  if (sameSize && pixels <= PIXELS) return undefined;
  return { pixels, box: { x: left, y: top, width: right - left + 1, height: bottom - top + 1 } };
}

/** The actual picture, faded, with every pixel that differs in red. */
export function differencePicture(expected: Pixels, actual: Pixels): Pixels {
  const { width, height } = sizeOfBoth(expected, actual);
  const rgb = new Uint8Array(width * height * 3).fill(255);
  for (let y = 0; y < actual.height; y += 1) {
    for (let at = 0; at < actual.width * 3; at += 1)
      rgb[y * width * 3 + at] = 255 - ((255 - (actual.rgb[y * actual.width * 3 + at] ?? 0)) >> 2);
  }
  forEachDiffering(expected, actual, (x, y) => rgb.set([220, 0, 40], (y * width + x) * 3));
  return { width, height, rgb };
}

function forEachDiffering(expected: Pixels, actual: Pixels, found: (x: number, y: number) => void): void {
  const { width, height } = sizeOfBoth(expected, actual);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) if (differs(expected, actual, x, y)) found(x, y);
  }
}

function differs(expected: Pixels, actual: Pixels, x: number, y: number): boolean {
  const inside = x < expected.width && x < actual.width && y < expected.height && y < actual.height;
  if (!inside) return true;
  const one = (y * expected.width + x) * 3;
  const other = (y * actual.width + x) * 3;
  let furthest = 0;
  for (let channel = 0; channel < 3; channel += 1) {
    const step = (expected.rgb[one + channel] ?? 0) - (actual.rgb[other + channel] ?? 0);
    furthest = Math.max(furthest, Math.abs(step));
  }
  if (furthest <= LEVELS) return false;
  const [red = 0, green = 0, blue = 0] = expected.rgb.subarray(one, one + 3);
  return furthest > LEVELS + slackOf(red, green, blue);
}

const sizeOfBoth = (one: Pixels, other: Pixels) => ({
  width: Math.max(one.width, other.width),
  height: Math.max(one.height, other.height),
});
