import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// eslint-disable-next-line project/import-direction -- colour arithmetic of the build, which no package publishes
import { contrast, inSrgb, mixed, toHex } from '../../../packages/tokens/build/oklch.mjs';

const css = readFileSync(new URL('../.storybook/themes/invented.css', import.meta.url), 'utf8');
const tokens = new Map(
  Array.from(css.matchAll(/(--trust-[\w-]+):\s*([^;]+);/g), ([, name, value]) => [name!, value!] as const),
);

type Oklch = readonly [number, number, number];

/** The colours of a token: in light, and in dark. */
const pairOf = (name: string): Oklch[] =>
  Array.from(
    tokens.get(name)!.matchAll(/oklch\(([^)]+)\)/g),
    ([, parts]) => parts!.split(' ').map(Number) as unknown as Oklch,
  );

const [papers, inks, accents] = ['paper', 'ink', 'accent'].map((name) => pairOf(`--trust-color-${name}`)) as [
  Oklch[],
  Oklch[],
  Oklch[],
];

test('the invented brand sets five tokens', () => {
  expect([...tokens.keys()]).toEqual([
    '--trust-color-accent',
    '--trust-color-ink',
    '--trust-color-paper',
    '--trust-font-family',
    '--trust-radius-medium',
  ]);
});

test.each(['light', 'dark'])('what follows from them is legible in %s (WCAG AA)', (scheme) => {
  const index = scheme === 'dark' ? 1 : 0;
  const [paper, ink, accent] = [papers[index]!, inks[index]!, accents[index]!];
  const on = (colour: readonly number[], surface: readonly number[]): number =>
    contrast(toHex(colour), toHex(surface));
  const tint = mixed(ink, paper, 0.04);
  for (const surface of [paper, tint]) {
    expect(on(ink, surface)).toBeGreaterThanOrEqual(7);
    expect(on(mixed(ink, paper, 0.7), surface)).toBeGreaterThanOrEqual(4.5);
    expect(on(accent, surface)).toBeGreaterThanOrEqual(4.5);
    expect(on(mixed(ink, paper, 0.5), surface)).toBeGreaterThanOrEqual(3);
  }
});

test('every colour of the invented brand is one that each screen can show', () => {
  for (const colour of [...papers, ...inks, ...accents]) expect(inSrgb(colour)).toBe(true);
});
