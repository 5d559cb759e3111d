import { expect, it } from 'vitest';

import { accepted } from './values.mjs';
import { zoneNames } from './zones.mjs';

it('WEB-11: every zone that is offered is one, and those with a new name are found by it', () => {
  const names = zoneNames();
  expect(names.filter((name) => accepted({ type: 'zone' }, name) !== name)).toEqual([]);
  expect(names).toEqual(expect.arrayContaining(['Europe/Oslo', 'Asia/Kolkata', 'Europe/Kyiv', 'UTC']));
  expect(names).toEqual([...new Set(names)].sort());
});
