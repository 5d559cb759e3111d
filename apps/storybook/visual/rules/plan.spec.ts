import { expect, test } from '@playwright/test';

import { orphansOf } from '../support/hold.js';
import { overviewOf } from '../support/overview.js';
import { asksAxe, picturesOf } from '../support/plan.js';

const namesOf = (parameter: unknown) => picturesOf(parameter).map(({ name }) => name);

const PLAIN = ['320-light', '320-dark', '768-light', '768-dark', '1280-light', '1280-dark'];

test('every story has six pictures', () => {
  expect(namesOf(undefined)).toEqual(PLAIN);
  expect(namesOf({ also: [], widths: [] })).toEqual(PLAIN);
});

test('a story gets the widths and the states that it asks for, each once', () => {
  expect(namesOf({ widths: [1920, 320] })).toEqual([...PLAIN, '1920-light', '1920-dark']);
  expect(namesOf({ also: ['forced', 'print', 'text200', 'grey', 'grey'] })).toEqual([
    ...PLAIN,
    'forced-768',
    'print-768',
    'text200-320',
    'text200-1280',
    'grey-768',
  ]);
});

test('a story that is nearly another has just the pictures that it names', () => {
  expect(namesOf({ only: ['768-light', 'forced-320', '1920-dark'] })).toEqual([
    '768-light',
    'forced-320',
    '1920-dark',
  ]);
  expect(picturesOf({ only: ['text200-320'], axe: false })).toEqual([
    { name: 'text200-320', width: 320, scheme: 'light', mode: 'text200' },
  ]);
});

for (const misspelt of [
  { only: [] },
  { only: ['768'] },
  { only: ['768-grey'] },
  { only: ['200-light'] },
  { only: ['768-light'], also: ['grey'] },
  { also: ['gray'] },
  { also: 'grey' },
  { width: [400] },
  { widths: ['400'] },
  { axe: 'no' },
  'grey',
]) {
  test(`what no picture can be made of is refused: ${JSON.stringify(misspelt)}`, () => {
    expect(() => picturesOf(misspelt)).toThrow('The parameter "pictures"');
  });
}

test('axe is asked unless a story is too long for it', () => {
  expect([undefined, {}, { axe: true }, { axe: false }].map(asksAxe)).toEqual([true, true, true, false]);
});

test('pictures that nothing asks for are orphans', () => {
  const pictures = picturesOf(undefined);
  expect(orphansOf(PLAIN, pictures)).toEqual([]);
  expect(orphansOf([...PLAIN, 'grey-768', 'notes.txt'], pictures)).toEqual(['grey-768', 'notes.txt']);
});

test('the overview shows every finding with its pictures, and no markup of theirs', () => {
  const files = ['a--b/320-dark.expected.png', 'a--b/320-dark.actual.png'];
  const page = overviewOf([{ story: 'a--b', name: '320-dark', text: '<9 pixels>', files }]);
  for (const file of files) expect(page).toContain(`src="${file}"`);
  expect(page).toContain('&lt;9 pixels&gt;');
});
