import {
  agreementListView,
  bannerView,
  calendarView,
  localeOf,
  readAgreementDocument,
  readMaintenanceDocument,
  readSubprocessorDocument,
  subprocessorTableView,
} from '@trust-widgets/elements/models.js';
import { luxonZones } from '@trust-widgets/schedule-core';
import type { Fault } from '@trust-widgets/schedule-core';
import { bannerState } from '@trust-widgets/service-status';
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { HOSTILE, SAMPLE_NOW, sampleDocument } from '../testing/sample-document.js';
import { documentFor } from './document-for.js';
import { elementNames } from './element-names.js';
import type { ElementName } from './element-names.js';

const LOCALE = localeOf('nl');
const ON = '2026-11-26';

/** What is wrong. That a document has sections which nobody knows is nothing to an element that is given its part. */
const wrong = (faults: readonly Fault[]) =>
  faults.filter(({ code, path }) => code !== 'unknown-key' || /[.[]/.test(path));

/** What each element makes of a document: everything that it shows, and what it says is wrong. */
const SEEN: Readonly<Record<ElementName, (input: unknown) => unknown>> = {
  'agreement-list': (input) => {
    const { value, faults } = readAgreementDocument(input);
    const view = value && agreementListView(value, LOCALE, { on: ON, grouped: true, history: true });
    return { faults: wrong(faults), view, zone: value?.timeZone };
  },
  'subprocessor-table': (input) => {
    const { value, faults } = readSubprocessorDocument(input);
    return {
      faults: wrong(faults),
      view: value && subprocessorTableView(value, LOCALE, { on: ON }),
      zone: value?.timeZone,
    };
  },
  'maintenance-calendar': (input) => {
    const { value, faults } = readMaintenanceDocument(input, luxonZones);
    const zone = value && ({ name: value.schedule.timeZone, whose: 'source' } as const);
    return {
      faults,
      view: zone && calendarView({ ...value, zone, locale: LOCALE, now: SAMPLE_NOW, months: 2 }),
    };
  },
  'status-banner': (input) => {
    const { value, faults } = readMaintenanceDocument(input, luxonZones);
    if (!value) return { faults: wrong(faults) };
    const { schedule, defaultLanguage } = value;
    const sourceZone = schedule.timeZone;
    const view = bannerView({
      state: bannerState({ schedule, now: SAMPLE_NOW }),
      locale: LOCALE,
      zone: { name: sourceZone, whose: 'source' },
      sourceZone,
      defaultLanguage,
      now: SAMPLE_NOW,
      lead: schedule.notice,
      standing: true,
    });
    return { faults: wrong(faults), view };
  },
};

/** Every place in a document, the document itself left out. */
function places(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => [[...path, key], ...places(each, [...path, key])]);
}

function spoiled(value: unknown, [key = '', ...rest]: readonly string[], put: unknown): unknown {
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>;
  copy[key] = rest.length === 0 ? put : spoiled(copy[key], rest, put);
  return copy;
}

const DOCUMENT = {
  ...sampleDocument,
  updated: '2026-11-20T09:00:00Z',
  organization: { name: 'Example', url: 'https://example.com/' },
  widgets: { withdrawn: ['0.3.0'] },
  note: 'of nobody',
};

it.each(elementNames)('EMBED-28: %s shows the same of its part as of the whole', (element) => {
  const damage = fc.record({
    place: fc.constantFrom(...places(DOCUMENT)),
    put: fc.constantFrom(null, 0, '', [], {}, HOSTILE, '2026-12-01', { en: 'A', nl: 'B' }),
  });
  fc.assert(
    fc.property(fc.array(damage, { maxLength: 3 }), (damages) => {
      const damaged = damages.reduce<unknown>((document, { place, put }) => {
        try {
          return spoiled(document, place, put);
        } catch {
          return document;
        }
      }, DOCUMENT);
      // As it would come over the network: a list has no keys of its own there.
      const input = JSON.parse(JSON.stringify(damaged)) as unknown;
      expect(SEEN[element](documentFor(element, input))).toEqual(SEEN[element](input));
    }),
    { numRuns: 100 },
  );
});

it('EMBED-28: the part is what the element reads, as it was written, and no more', () => {
  const part = (element: ElementName) => documentFor(element, DOCUMENT) as Record<string, unknown>;
  const header = { version: 1, defaultLanguage: 'en', widgets: DOCUMENT.widgets };
  const { maintenance, agreements, agreementGroups, subprocessors } = sampleDocument;
  for (const element of elementNames) expect(part(element)).toMatchObject(header);
  expect(part('status-banner')).toMatchObject({ maintenance });
  expect(part('maintenance-calendar')).toEqual(part('status-banner'));
  expect(part('agreement-list')).toMatchObject({
    agreements,
    agreementGroups,
    maintenance: { timeZone: 'Europe/Oslo' },
  });
  expect(part('subprocessor-table')).toMatchObject({ subprocessors });
  expect(Object.keys(part('subprocessor-table')).sort()).toEqual([
    'defaultLanguage',
    'maintenance',
    'organization',
    'subprocessors',
    'updated',
    'version',
    'widgets',
  ]);
  expect(Object.keys(part('subprocessor-table')['maintenance'] as object)).toEqual(['timeZone']);
});

it('EMBED-28: what is no document stays what it is', () => {
  for (const input of [undefined, null, 'text', 7, [1]])
    expect(documentFor('agreement-list', input)).toBe(input);
});
