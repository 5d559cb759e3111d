import { readFileSync } from 'node:fs';

import { tokenNames, tokensCss } from '@trust-widgets/tokens';
import { expect, it } from 'vitest';

import { elementNames } from './element-names.js';

const css = readFileSync(new URL('../../fallback.css', import.meta.url), 'utf8').replace(
  /\/\*[^]*?\*\//g,
  '',
);

/** The parts of a list that stand between commas, brackets kept together. */
function partsOf(list: string): string[] {
  let depth = 0;
  const parts = [''];
  for (const character of list) {
    if ('(['.includes(character)) depth++;
    if (')]'.includes(character)) depth--;
    if (character === ',' && depth === 0) parts.push('');
    else parts.push((parts.pop() ?? '') + character);
  }
  return parts.map((part) => part.trim());
}

const selectors = [...css.matchAll(/([^{};]+)\{/g)]
  .map(([, prelude = '']) => prelude.trim())
  .filter((prelude) => !prelude.startsWith('@'))
  .flatMap(partsOf);

it('EMBED-32: every rule is one of the four tags', () => {
  expect(selectors.length).toBeGreaterThan(100);
  const tags = elementNames.join('|');
  const begin = new RegExp(`^(?:trust-(?:${tags})|:(?:is|where)\\(\\s*trust-(?:${tags}))`);
  for (const selector of selectors) expect(selector).toMatch(begin);
});

/** What a token is where nobody sets it, as the elements have it. */
const defaultOf = (name: string): string | undefined => {
  const start = tokensCss.indexOf(`var(--trust-${name},`);
  if (start < 0) return undefined;
  const from = start + `var(--trust-${name},`.length;
  let depth = 0;
  for (let index = from; index < tokensCss.length; index++) {
    if (tokensCss[index] === '(') depth++;
    if (tokensCss[index] === ')' && depth-- === 0) return tokensCss.slice(from, index);
  }
  return undefined;
};

const normal = (value: string): string => value.replace(/\s+/g, '').replace(/(^|[^\d])0\./g, '$1.');

it('EMBED-32: tokens are those of the elements, with the same values where nobody sets them', () => {
  const used = [...css.matchAll(/var\(--trust-([a-z\d-]+),\s*((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/g)];
  expect(used.length).toBeGreaterThan(30);
  expect(used).toHaveLength([...css.matchAll(/var\(--trust-/g)].length);
  for (const [, name = '', value = ''] of used) {
    // The face is the page's own; how much room a banner reserves is the banner's, not a token.
    if (name === 'font-family' || name === 'banner-reserve') continue;
    expect(tokenNames).toContain(name);
    // What comes from another token has the name that it has here.
    if (!value.includes('var(--_h-'))
      expect([name, normal(value)]).toEqual([name, normal(defaultOf(name) ?? '')]);
  }
});

it('EMBED-33: room is kept where scripts run only', () => {
  const at = css.indexOf('@media screen and (scripting: enabled)');
  expect(at).toBeGreaterThan(-1);
  expect(css.slice(0, at)).toMatch(/:is\(\.trust-room, \[data-room\]\) \{\s*display: none;/);
  expect(css.slice(0, at)).not.toContain('attr(data-room)');
});
