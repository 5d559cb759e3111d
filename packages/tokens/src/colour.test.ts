import { describe, expect, it } from 'vitest';

import { measuredContrast } from '../build/exchange.mjs';
import { contrast, inSrgb, mixed, toHex } from '../build/oklch.mjs';
import { contrastDemands, readThemes } from '../build/themes.mjs';
import type { Colour } from '../build/themes.mjs';

const themes = await readThemes();

const dashed = (path: string): string => path.replaceAll('.', '-');

describe('colour arithmetic', () => {
  it('TOKENS-1: agrees with the values that CSS Color 4 gives for OKLCH', () => {
    expect(toHex([0.62796, 0.25768, 29.2339])).toBe('#f00');
    expect(toHex([0.51975, 0.17686, 142.495])).toBe('#008000');
    expect(toHex([0.999999, 0, 0])).toBe('#fff');
    expect(toHex([0.62796, 0.25768, 29.2339], 0.5)).toBe('#ff000080');
    expect(contrast('#767676', '#fff')).toBeCloseTo(4.54, 2);
    expect(contrast('#000', '#fff')).toBe(21);
  });

  it('TOKENS-1: mixes as browsers do, to a step of eight bits', () => {
    // `color-mix(in oklab, …)` as Chromium paints it.
    const painted = [
      { one: [0.62796, 0.25768, 29.2339], other: [0.51975, 0.17686, 142.495], share: 0.5, as: 'a66900' },
      { one: [0.235, 0.012, 260], other: [1, 0, 0], share: 0.7, as: '56595e' },
      { one: [0.45, 0.075, 220], other: [0.968, 0.026, 80], share: 0.3, as: 'b9c5c0' },
    ];
    const bytes = (hex: string): number[] =>
      (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
    for (const { one, other, share, as } of painted) {
      const mix = bytes(toHex(mixed(one, other, share)).slice(1));
      for (const [index, byte] of bytes(as).entries())
        expect(Math.abs((mix[index] ?? NaN) - byte)).toBeLessThanOrEqual(1);
    }
  });
});

describe.each(
  Object.entries(themes).flatMap(([theme, schemes]) =>
    Object.entries(schemes).map(([scheme, tokens]) => ({ theme, scheme, tokens })),
  ),
)('$theme, $scheme', ({ theme, scheme, tokens }) => {
  it.each(tokens.filter(({ type }) => type === 'color'))('TOKENS-2: $name lies within sRGB', ({ value }) => {
    expect(inSrgb((value as Colour).components)).toBe(true);
  });

  it.each(contrastDemands.flatMap(({ of, on, ratio }) => on.map((surface) => ({ of, on: surface, ratio }))))(
    'TOKENS-3: $of on $on has contrast $ratio',
    ({ of, on, ratio }) => {
      const measured = measuredContrast(themes, dashed(of), dashed(on))[theme]?.[scheme as 'light'];
      expect(measured).toBeGreaterThanOrEqual(ratio);
    },
  );
});

it('TOKENS-3: every colour that text, icons, controls and focus rings are drawn in states what it is drawn on', () => {
  const stated = new Set(contrastDemands.map(({ of }) => dashed(of)));
  const drawn = themes.neutral.light.filter(
    ({ name, type, layer }) =>
      type === 'color' && layer === 'semantic' && /ink|accent|focus|control/.test(name),
  );
  expect(drawn.length).toBeGreaterThan(7);
  expect(drawn.map(({ name }) => name).filter((name) => !stated.has(name))).toEqual([]);
});

it('TOKENS-3: every component colour that is no alias of a stated one states its own', () => {
  const stated = new Set(contrastDemands.map(({ of }) => dashed(of)));
  const own = themes.neutral.light.filter(
    ({ type, layer, alias }) => type === 'color' && layer === 'component' && alias === undefined,
  );
  expect(own.map(({ name }) => name).filter((name) => !stated.has(name))).toEqual([]);
});

/** Lightness and chroma in small steps and every 30 degrees of hue. */
const grid = Array.from({ length: 40 }, (_, step) => 0.1 + step * 0.02).flatMap((lightness) =>
  [0, 0.03, 0.06, 0.1, 0.14, 0.18].flatMap((chroma) =>
    Array.from({ length: 12 }, (_, hue) => [lightness, chroma, hue * 30] as const),
  ),
);
const WHITE = [1, 0, 0] as const;
const surfaces = ['planned', 'active', 'incident'].map((tone) => {
  const token = themes.neutral.light.find(({ name }) => name === `color-${tone}-surface`);
  return toHex((token?.value as Colour).components);
});

it('TOKENS-8: with ink at 12 : 1 on white, all that is mixed of it is legible', () => {
  const inks = grid.filter((ink) => inSrgb(ink) && contrast(toHex(ink), '#fff') >= 12);
  expect(inks.length).toBeGreaterThan(100);
  for (const ink of inks) {
    const soft = toHex(mixed(ink, WHITE, 0.7));
    const tint = toHex(mixed(ink, WHITE, 0.04));
    for (const surface of ['#fff', tint, ...surfaces])
      expect(contrast(soft, surface)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(toHex(mixed(ink, WHITE, 0.5)), '#fff')).toBeGreaterThanOrEqual(3);
  }
});

it('TOKENS-8: with an accent at 5.5 : 1 on white, links are legible on every surface', () => {
  const accents = grid.filter((accent) => inSrgb(accent) && contrast(toHex(accent), '#fff') >= 5.5);
  expect(accents.length).toBeGreaterThan(100);
  for (const accent of accents)
    for (const surface of surfaces) expect(contrast(toHex(accent), surface)).toBeGreaterThanOrEqual(4.5);
});
