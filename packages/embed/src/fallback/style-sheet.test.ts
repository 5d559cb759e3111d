import { readFileSync } from 'node:fs';

import { tokenNames, tokensCss } from '@trust-widgets/tokens';
import { expect, it } from 'vitest';

import { elementNames } from './element-names.js';

const css = readFileSync(new URL('../../fallback.css', import.meta.url), 'utf8').replace(
  /\/\*[^]*?\*\//g,
  '',
);

/** A rule of the style sheet, with what is around it from the outside in: media, and the rule of a tag. */
interface Rule {
  readonly selector: string;
  readonly around: readonly string[];
}

function readRules(): Rule[] {
  const open: string[] = [];
  return [...css.matchAll(/([^{};]*)([{};])/g)].flatMap(([, text = '', end]) => {
    if (end === '}') open.pop();
    if (end !== '{') return [];
    const around = [...open];
    const selector = text.trim();
    open.push(selector);
    return selector.startsWith('@') ? [] : [{ selector, around }];
  });
}

const rules = readRules();
const isWithin = ({ around }: Rule): boolean => around.some((each) => !each.startsWith('@'));

it('EMBED-32: every rule is one of the four tags, or stands in one', () => {
  const name = `trust-(?:${elementNames.join('|')})`;
  const tags = new RegExp(`^(?:${name}|:(?:is|where)\\(${name}(?:, ${name})*\\))$`);
  const nested = rules.filter(isWithin);
  expect(nested.length).toBeGreaterThan(100);
  for (const rule of rules) if (!isWithin(rule)) expect(rule.selector).toMatch(tags);
  // A tag in another place than at the beginning, or what comes after it, is the page's own.
  for (const { selector } of nested) expect(selector).not.toMatch(/[^,\s]\s*&|&\s+&|(?:^|,)\s*&?\s*[+~]/);
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
  const ofRoom = rules.filter(({ selector }) => /trust-room|data-room/.test(selector));
  const always = ofRoom.filter(({ around }) => !around.includes('@media screen and (scripting: enabled)'));
  expect(always.map(({ selector }) => selector)).toEqual([':is(.trust-room, [data-room])']);
  expect(css).toMatch(/:is\(\.trust-room, \[data-room\]\) \{\s*display: none;/);
  expect(ofRoom.length).toBeGreaterThan(5);
});
