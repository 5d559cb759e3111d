import { expect, it } from 'vitest';

import { documentZone } from './document-zone.js';

it('SHARED-14: the zone of a document is the one that its maintenance is planned in', () => {
  expect(documentZone({ maintenance: { timeZone: 'Europe/Oslo', activities: 'anything' } })).toEqual({
    timeZone: 'Europe/Oslo',
  });
});

it.each([
  ['no section', {}],
  ['a section that is nothing', { maintenance: null }],
  ['a section that is no object', { maintenance: 'Europe/Oslo' }],
  ['a list', { maintenance: [] }],
  ['no zone', { maintenance: {} }],
  ['a zone that is no text', { maintenance: { timeZone: 60 } }],
  ['a zone that is a list of texts', { maintenance: { timeZone: ['Europe/Oslo'] } }],
])('SHARED-14: with %s there is none, and nothing is thrown', (_what, input) => {
  expect(documentZone(input)).toEqual({});
});
