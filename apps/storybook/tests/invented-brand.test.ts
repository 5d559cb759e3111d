import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('../.storybook/themes/invented.css', import.meta.url), 'utf8');
const tokens = new Map(
  Array.from(css.matchAll(/(--trust-[\w-]+):\s*([^;]+);/g), ([, name, value]) => [name!, value!] as const),
);

/** Linear sRGB of an OKLCH colour, after Björn Ottosson. */
function linearRgb([lightness, chroma, hue]: readonly number[]): number[] {
  const [a, b] = [Math.cos, Math.sin].map((turn) => chroma! * turn((hue! * Math.PI) / 180)) as [
    number,
    number,
  ];
  const long = (lightness! + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (lightness! - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness! - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ];
}

/** The colours of a token: in light, and in dark. */
const pairOf = (name: string): number[][] =>
  Array.from(tokens.get(name)!.matchAll(/oklch\(([^)]+)\)/g), ([, parts]) =>
    linearRgb(parts!.split(' ').map(Number)),
  );

function contrast(one: readonly number[], other: readonly number[]): number {
  const [darker, lighter] = [one, other]
    .map(([red, green, blue]) => 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!)
    .toSorted((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

test('the invented brand sets five tokens', () => {
  expect([...tokens.keys()]).toEqual([
    '--trust-color-accent',
    '--trust-color-ink',
    '--trust-color-paper',
    '--trust-font-family',
    '--trust-radius-medium',
  ]);
});

test.each(['--trust-color-accent', '--trust-color-ink'])(
  '%s reads on the paper of the invented brand, in light and in dark (WCAG AA)',
  (name) => {
    const papers = pairOf('--trust-color-paper');
    const ratios = pairOf(name).map((color, index) => contrast(color, papers[index]!));
    expect(ratios).toHaveLength(2);
    for (const ratio of ratios) expect(ratio).toBeGreaterThanOrEqual(4.5);
  },
);

test('every colour of the invented brand is one that each screen can show', () => {
  for (const name of ['--trust-color-accent', '--trust-color-ink', '--trust-color-paper']) {
    for (const part of pairOf(name).flat()) {
      expect(part).toBeGreaterThan(-0.001);
      expect(part).toBeLessThan(1.001);
    }
  }
});
