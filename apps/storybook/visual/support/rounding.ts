import type { Pixels } from './png.js';

/** In a row of so many alike a colour is a surface or a line; smoothed edges of letters never are. */
const RUN = 4;
const PALETTE_SIZE = 256;

/**
 * Fine and coarse steps. A rounded colour is the middle of its step in each of red, green and blue, which is how it is
 * known later: hardly any other colour is.
 */
const FINE = 8;
const COARSE = 16;

/**
 * A picture whose smoothed edges have rounded colours, so that a palette of 256 holds it and the file is less than half
 * as large. Surfaces, lines and the strokes of letters keep their colours.
 */
export function rounded({ width, height, rgb }: Pixels): Pixels {
  const kept = coloursInRuns(rgb, width);
  const fine = withRounded(rgb, kept, FINE);
  const isEnough = coloursOf(fine) <= PALETTE_SIZE;
  return { width, height, rgb: isEnough ? fine : withRounded(rgb, kept, COARSE) };
}

/** How far what was drawn may be from a colour of a rounded picture, in levels: nothing where it is not a rounded one. */
export function slackOf(red: number, green: number, blue: number): number {
  const step = [FINE, COARSE].find((each) => [red, green, blue].every((level) => level % each === each / 2));
  return step === undefined ? 0 : step / 2;
}

const colourAt = (rgb: Uint8Array, at: number): number =>
  ((rgb[at * 3] ?? 0) << 16) | ((rgb[at * 3 + 1] ?? 0) << 8) | (rgb[at * 3 + 2] ?? 0);

function coloursInRuns(rgb: Uint8Array, width: number): ReadonlySet<number> {
  const found = new Set<number>();
  let [colour, length] = [-1, 0];
  for (let at = 0; at * 3 < rgb.length; at += 1) {
    const next = colourAt(rgb, at);
    length = next === colour && at % width !== 0 ? length + 1 : 1;
    colour = next;
    if (length === RUN) found.add(colour);
  }
  return found;
}

function withRounded(rgb: Uint8Array, kept: ReadonlySet<number>, step: number): Uint8Array {
  const out = Uint8Array.from(rgb);
  for (let at = 0; at * 3 < rgb.length; at += 1) {
    if (kept.has(colourAt(rgb, at))) continue;
    for (let place = at * 3; place < at * 3 + 3; place += 1)
      out[place] = Math.floor((rgb[place] ?? 0) / step) * step + step / 2;
  }
  return out;
}

function coloursOf(rgb: Uint8Array): number {
  const colours = new Set<number>();
  for (let at = 0; at * 3 < rgb.length && colours.size <= PALETTE_SIZE; at += 1)
    colours.add(colourAt(rgb, at));
  return colours.size;
}
