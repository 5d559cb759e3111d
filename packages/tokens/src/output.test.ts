import { describe, expect, it } from 'vitest';

import { elementCss, pageCss, themeCss } from '../build/css.mjs';
import { catalogue, designTokens } from '../build/exchange.mjs';
import { toHex } from '../build/oklch.mjs';
import { readThemes } from '../build/themes.mjs';
import type { Colour, Schemes, Token } from '../build/themes.mjs';
import { customProperty, themes as constants, tokenNames, tokensCss } from './index.js';

const themes = await readThemes();
const { neutral, ...others } = themes;

const named = (tokens: readonly Token[], name: string): Token => {
  const token = tokens.find((each) => each.name === name);
  if (!token) throw new Error(`There is no token ${name}.`);
  return token;
};

it('TOKENS-4: every theme and scheme has the same tokens, in the same order', () => {
  const names = neutral.light.map(({ name }) => name);
  for (const schemes of Object.values(themes)) {
    expect(schemes.light.map(({ name }) => name)).toEqual(names);
    expect(schemes.dark.map(({ name }) => name)).toEqual(names);
  }
  for (const { light, dark } of Object.values(constants)) {
    expect(Object.keys(light)).toEqual([...tokenNames]);
    expect(Object.keys(dark)).toEqual([...tokenNames]);
  }
});

describe('a shadow root', () => {
  it('TOKENS-5: reads the public name and never declares it', () => {
    expect(tokensCss).toBe(elementCss(neutral));
    expect(tokensCss).not.toMatch(/[{;]--trust-/);
    for (const name of tokenNames.filter((each) => each !== 'font-family'))
      expect(tokensCss).toContain(`--_${name}:var(${customProperty(name)},`);
  });

  it('TOKENS-5: leaves the type face to the page', () => {
    expect(tokensCss).not.toContain('font-family');
    expect(pageCss(neutral)).not.toContain('font-family');
  });

  it('TOKENS-8: derives what follows from ink, paper and accent', () => {
    expect(tokensCss).toContain(
      '--_color-ink-soft:var(--trust-color-ink-soft,color-mix(in oklab,var(--_color-ink) 70%,var(--_color-paper)))',
    );
    expect(tokensCss).toContain('--_color-on-accent:var(--trust-color-on-accent,var(--_color-paper))');
    expect(tokensCss).toContain('--_color-focus:var(--trust-color-focus,var(--_color-accent))');
  });
});

describe('a page', () => {
  const css = pageCss(neutral);

  it('TOKENS-6: gets each token under its public name, colours in sRGB and then in OKLCH', () => {
    for (const name of tokenNames.filter((each) => each !== 'font-family'))
      expect(css).toContain(`  ${customProperty(name)}: `);
    expect(css).toMatch(/--trust-color-ink: #[\da-f]+;/);
    expect(css).toMatch(/--trust-color-ink: light-dark\(oklch\([^)]+\), oklch\([^)]+\)\);/);
    expect(css).toContain('--trust-space-3: 0.75em;');
    expect(css).toMatch(/--trust-elevation-raised: 0 1px 2px #[\da-f]{8}, 0 6px 20px #[\da-f]{8};/);
  });

  it.each(Object.entries(others))('TOKENS-9: theme %s says what differs and nothing else', (_name, theme) => {
    const declared = [...themeCss(theme, neutral).matchAll(/(--trust-[\w-]+):/g)].map(([, name]) => name);
    expect(new Set(declared)).toContain('--trust-color-accent');
    expect(declared).not.toContain('--trust-color-ink-soft');
    expect(declared).not.toContain('--trust-color-planned-ink');
    expect(declared).toContain('--trust-font-family');
  });
});

describe('themes', () => {
  const withFocus = (schemes: Schemes, alias: string): Schemes => {
    const changed = (tokens: readonly Token[]): Token[] =>
      tokens.map((token) => (token.name === 'color-focus' ? { ...token, alias } : token));
    return { light: changed(schemes.light), dark: changed(schemes.dark) };
  };

  it('TOKENS-9: a reference that a theme changes is said', () => {
    expect(themeCss(withFocus(neutral, 'color-ink'), neutral)).toContain(
      '--trust-color-focus: var(--trust-color-ink);',
    );
  });

  it('TOKENS-9: what follows otherwise in the dark than in light is refused', () => {
    const { dark } = withFocus(neutral, 'color-ink');
    expect(() => pageCss({ light: neutral.light, dark })).toThrow('color-focus');
  });

  it('TOKENS-9: what a tone means is the same in every theme', () => {
    const tones =
      /^(palette-(blue|amber|red)|color-(planned|active|incident|critical)|banner-(planned|active|incident|critical))/;
    for (const theme of Object.values(others))
      for (const scheme of ['light', 'dark'] as const)
        for (const [index, token] of theme[scheme].entries())
          if (tones.test(token.name)) expect(token.value, token.name).toEqual(neutral[scheme][index]?.value);
  });

  it('TOKENS-7: light or dark is the page’s, not the system’s', () => {
    const sheets = [
      tokensCss,
      pageCss(neutral),
      ...Object.values(others).map((theme) => themeCss(theme, neutral)),
    ];
    for (const css of sheets) {
      expect(css).not.toContain('prefers-color-scheme');
      expect(css).toMatch(/color-accent:[^;]*light-dark\(/);
    }
  });
});

describe('what other tools read', () => {
  interface Imported {
    readonly color: Readonly<Record<string, { readonly $type: string; readonly $value: Colour }>>;
    readonly space: Readonly<Record<string, { readonly $value: unknown }>>;
  }

  it('TOKENS-10: a design tool gets sRGB and pixels, every reference followed', () => {
    for (const tokens of Object.values(themes).flatMap(({ light, dark }) => [light, dark])) {
      const text = JSON.stringify(designTokens(tokens));
      expect(text).not.toMatch(/oklch|"\{|"em"|"ch"/);
      const { color, space } = designTokens(tokens) as unknown as Imported;
      expect(color['ink']?.$type).toBe('color');
      expect(color['ink']?.$value).toMatchObject({
        colorSpace: 'srgb',
        alpha: 1,
        hex: toHex((named(tokens, 'color-ink').value as Colour).components),
      });
      expect(space['3']).toMatchObject({ $type: 'dimension', $value: { value: 12, unit: 'px' } });
    }
  });

  it('TOKENS-10: the catalogue has every token with its layer, its values and its measured contrasts', () => {
    const entries = catalogue(themes);
    expect(entries.map(({ name }) => name)).toEqual(neutral.light.map(({ name }) => name));
    expect(entries).toContainEqual(
      expect.objectContaining({
        name: 'banner-planned',
        customProperty: '--trust-banner-planned',
        layer: 'component',
        alias: 'color-planned-ink',
      }),
    );
    const ink = entries.find(({ name }) => name === 'color-ink');
    expect(ink?.['contrast']).toContainEqual(
      expect.objectContaining({ on: 'color-paper', ratio: 7, for: 'text' }),
    );
  });
});
