import { describe, expect, it } from 'vitest';

import { contrast, inSrgb, toHex } from '../build/oklch.mjs';
import { elementCss, pageCss } from '../build/formats.mjs';
import { readThemes } from '../build/themes.mjs';
import { customProperty, darkTheme, lightTheme, tokenNames, tokensCss } from './index.js';

const themes = await readThemes();
const each = Object.entries(themes).flatMap(([theme, tokens]) =>
  tokens.map((token) => ({ theme, tokens, ...token })),
);

describe('colour arithmetic', () => {
  it('TOKENS-1: agrees with the values that CSS Color 4 gives for OKLCH', () => {
    expect(toHex([0.62796, 0.25768, 29.2339])).toBe('#f00');
    expect(toHex([0.51975, 0.17686, 142.495])).toBe('#008000');
    expect(toHex([0.999999, 0, 0])).toBe('#fff');
    expect(contrast('#767676', '#fff')).toBeCloseTo(4.54, 2);
    expect(contrast('#000', '#fff')).toBe(21);
  });
});

describe('colours', () => {
  it.each(each.filter(({ components }) => components))(
    'TOKENS-2: $theme $name lies within sRGB',
    ({ components }) => {
      expect(inSrgb(components ?? [])).toBe(true);
    },
  );

  const pairs = each.flatMap(({ theme, tokens, name, plain, contrast: demands }) =>
    demands.map(({ on, ratio }) => ({
      theme,
      name,
      on,
      ratio,
      plain,
      under: tokens.find((t) => t.name === on)?.plain,
    })),
  );

  it.each(pairs)('TOKENS-3: $theme $name on $on has contrast $ratio', ({ plain, under, ratio }) => {
    expect(contrast(plain, under ?? plain)).toBeGreaterThanOrEqual(ratio);
  });

  it('TOKENS-3: every colour that text, icons, controls and focus rings are drawn in states its contrast', () => {
    const drawn = each.filter(
      ({ type, name }) => type === 'color' && /^color-.*(ink|accent|focus|control)/.test(name),
    );
    expect(drawn.length).toBeGreaterThan(10);
    expect(drawn.filter((token) => token.contrast.length === 0)).toEqual([]);
  });
});

describe('output', () => {
  it('TOKENS-4: both themes have the same tokens, in the same order', () => {
    expect(themes.dark.map(({ name }) => name)).toEqual(themes.light.map(({ name }) => name));
    expect(Object.keys(lightTheme)).toEqual([...tokenNames]);
    expect(Object.keys(darkTheme)).toEqual([...tokenNames]);
  });

  it('TOKENS-5: a shadow root reads the public name and never declares it', () => {
    expect(tokensCss).toBe(elementCss(themes));
    expect(tokensCss).not.toMatch(/[{;]--trust-/);
    for (const name of tokenNames) expect(tokensCss).toContain(`--_${name}:var(${customProperty(name)},`);
  });

  it('TOKENS-6: a page gets each token under its public name, colours in sRGB and then in OKLCH', () => {
    const css = pageCss(themes);
    for (const name of tokenNames) expect(css).toContain(`  ${customProperty(name)}: `);
    expect(css).toMatch(/--trust-color-ink: #[\da-f]+;/);
    expect(css).toMatch(/--trust-color-ink: light-dark\(oklch\([^)]+\), oklch\([^)]+\)\);/);
    expect(css).toContain('--trust-space-3: 0.75em;');
  });
});
