import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';
import { parse } from 'yaml';

import { LANGUAGES } from './languages.mjs';
import { missingTexts } from './missing-texts.mjs';

it('WEB-8: no page lacks a text that another has', () => {
  const editions = LANGUAGES.map((language) =>
    parse(readFileSync(new URL(`../content/${language}.yaml`, import.meta.url), 'utf8')),
  );
  expect(editions.map(({ language }) => language)).toEqual(LANGUAGES);
  expect(missingTexts(editions)).toEqual([]);
});

it('WEB-8: a missing text is named with its path and its language', () => {
  const whole = { heading: 'A', list: ['B', 'C'], rows: [{ term: 'D', text: 'E' }] };
  expect(missingTexts([{ language: 'nl', ...whole }])).toEqual([]);
  expect(
    missingTexts([
      { language: 'nl', ...whole, list: ['B'] },
      { language: 'de', ...whole, heading: ' ', rows: [{ term: 'D' }] },
      { language: 'sv', ...whole, extra: 'F' },
    ]),
  ).toEqual(['nl: list[1]', 'nl: extra', 'de: heading', 'de: rows[0].text', 'de: extra']);
});
