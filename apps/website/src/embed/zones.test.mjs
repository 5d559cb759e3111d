import { expect, it } from 'vitest';

import { accepted } from './values.mjs';
import { zoneNames } from './zones.mjs';

it('WEB-11: every zone that is offered is one, and those with a new name are found by it', () => {
  const names = zoneNames();
  expect(names.filter((name) => accepted({ type: 'zone' }, name) !== name)).toEqual([]);
  expect(names).toEqual(expect.arrayContaining(['Europe/Oslo', 'Asia/Kolkata', 'Europe/Kyiv', 'UTC']));
  expect(names).toEqual([...new Set(names)].sort());
});

it.each([
  ['Oslo', 'Europe/Oslo'],
  [' new york ', 'America/New_York'],
  ['Argentina/Salta', 'America/Argentina/Salta'],
])('WEB-18: a place, "%s", is the zone that is named after it', (text, name) => {
  expect(accepted({ type: 'zone' }, text)).toBe(name);
});

it.each(['slo', 'Osl', '/Oslo', 'Olympus', 'Europe/'])('WEB-18: "%s" is no zone', (text) => {
  expect(accepted({ type: 'zone' }, text)).toBeUndefined();
});
