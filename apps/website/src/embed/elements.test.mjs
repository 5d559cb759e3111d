import { readFileSync } from 'node:fs';

import { parseKinds } from '@trust-widgets/elements/models.js';
import { expect, it } from 'vitest';

import { ELEMENT_NAMES, ELEMENTS, tagOf } from './elements.mjs';

const manifest = JSON.parse(
  readFileSync(new URL(import.meta.resolve('@trust-widgets/elements/custom-elements.json')), 'utf8'),
);
const declared = Object.fromEntries(
  manifest.modules
    .flatMap(({ declarations }) => declarations ?? [])
    .filter(({ tagName }) => tagName)
    .map(({ tagName, attributes }) => [tagName, attributes]),
);

/** Written for every element alike. */
const GENERAL = ['src', 'time-zone'];

/** What this page does not offer: it is for pages that know their reader, for previews, or for scripts. */
const NOT_OFFERED = {
  'status-banner': ['wave', 'region', 'service', 'components', 'poll', 'now'],
  'maintenance-calendar': ['wave', 'region', 'service', 'from', 'fallback-href', 'now'],
  'subprocessor-table': ['sort', 'csv-href', 'feed-href', 'fallback-href', 'now'],
  'agreement-list': ['heading-level', 'fallback-href', 'now'],
};

const unquoted = (text) => text.replaceAll(/^'|'$/g, '');

it('WEB-11: the elements are those there are', () => {
  expect(ELEMENT_NAMES.map(tagOf).sort()).toEqual(Object.keys(declared).sort());
});

it.each(ELEMENT_NAMES)(
  'WEB-11: every attribute of the element is offered, or left out on purpose (%s)',
  (element) => {
    const known = [...GENERAL, ...ELEMENTS[element].map(({ name }) => name), ...NOT_OFFERED[element]];
    expect(known.sort()).toEqual(declared[tagOf(element)].map(({ name }) => name).sort());
  },
);

it.each(ELEMENT_NAMES)(
  'WEB-11: values are those that the element knows, and what is usual is its default (%s)',
  (element) => {
    for (const { name, type, values, usual } of ELEMENTS[element]) {
      const attribute = declared[tagOf(element)].find((each) => each.name === name);
      const kind = attribute.type.text;
      if (type === 'flag') expect([name, kind, attribute.default]).toEqual([name, 'boolean', 'false']);
      if (type === 'number') expect([name, kind, attribute.default]).toEqual([name, 'number', usual]);
      if (type !== 'choice') continue;
      const told = values.filter((value) => value !== '');
      if (kind.startsWith("'")) {
        const union = kind
          .split(' | ')
          .filter((each) => each !== 'null')
          .map(unquoted);
        expect([name, told.toSorted()]).toEqual([name, union.toSorted()]);
      }
      if (usual !== '') expect([name, unquoted(attribute.default)]).toEqual([name, usual]);
    }
  },
);

/** Lists that the manifest tells of in words. */
it.each([
  ['maintenance-calendar', 'view'],
  ['status-banner', 'status-type'],
  ['subprocessor-table', 'columns'],
])('WEB-11: the description of %s has every value of %s', (element, name) => {
  const { values } = ELEMENTS[element].find((each) => each.name === name);
  const { description } = declared[tagOf(element)].find((each) => each.name === name);
  const named = [...description.matchAll(/`([a-z-]+)`/g)].map(([, value]) => value);
  expect(new Set(named)).toEqual(new Set(values));
});

it('WEB-11: the calendar knows every kind of maintenance that is offered', () => {
  const { values } = ELEMENTS['maintenance-calendar'].find(({ name }) => name === 'kinds');
  expect(parseKinds(values.join(' '))).toEqual(values);
});
