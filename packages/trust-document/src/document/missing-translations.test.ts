import { formatPath, isObject } from '@trust-widgets/schedule-core/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { aDocument } from '../testing/a-document.js';
import { missingTranslations } from './missing-translations.js';

const header = { version: 1, defaultLanguage: 'en' };
const marks = (input: unknown, ...languages: string[]) =>
  missingTranslations(input, languages).map(({ path, message }) => `${path}: ${message}`);
const heading = (title: unknown) => ({ ...header, agreementGroups: { online: title } });

/** The paths of all maps with the key `en`, wherever they are: nothing else in the document has it. */
function englishMaps(value: unknown, path: (string | number)[] = []): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isObject(value) && Object.hasOwn(value, 'en')) return [formatPath(path)];
  const members = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return members.flatMap(([key, each]) => englishMaps(each, [...path, key]));
}

describe('missingTranslations', () => {
  it('TRANSLATION-1: names the text and the languages that it lacks', () => {
    expect(missingTranslations(heading({ en: 'Online', de: 'Online' }), ['nl', 'en', 'nb'])).toEqual([
      {
        path: 'agreementGroups.online',
        code: 'translation',
        severity: 'warning',
        message: 'The text is missing in nl, nb.',
      },
    ]);
    expect(marks(heading({ en: 'Online' }), 'en')).toEqual([]);
    expect(marks(heading({ en: 'Online' }), 'nl', 'nl')).toEqual([
      'agreementGroups.online: The text is missing in nl.',
    ]);
  });

  it('TRANSLATION-1: finds every map of translations, in every section, in the order of the document', () => {
    const english = { en: 'English' };
    const document = {
      ...aDocument(),
      organization: { name: english },
      maintenance: {
        timeZone: 'Europe/Oslo',
        notice: 'PT24H',
        activities: [{ id: 'a', kind: 'system', title: english, description: english }],
        changes: [{ activity: 'a', occurrence: '2026-01-09T00:00', state: 'confirmed', message: english }],
        announcements: [{ id: 'b', kind: 'other', title: english, start: '2026-01-09T00:00' }],
      },
    };
    const [mail] = document.subprocessors.entries.splice(1);
    const categories = { ...mail, entity: { variesBy: 'partner', city: english, address: english } };
    document.subprocessors.entries.push({ ...categories, dataCategories: [english, 'Names'] } as never);

    const all = englishMaps(document);
    expect(all).toContain('subprocessors.entries[1].dataCategories[0]');
    expect(all).toContain('maintenance.announcements[0].title');
    expect(missingTranslations(document, ['sv']).map(({ path }) => path)).toEqual(all);
  });

  it('TRANSLATION-2: passes over plain strings, and maps that are no texts', () => {
    const agreements = [{ id: 'a', title: 'Terms', versions: [] }];
    expect(marks({ ...header, agreements, organization: { name: 'Example' } }, 'nl')).toEqual([]);
    expect(marks({ ...header, more: { title: { en: 'x' } }, constructor: { en: 'x' } }, 'nl')).toEqual([]);
  });

  it('TRANSLATION-3: takes a language for its regions, and never a region for its language', () => {
    const title = { nl: 'Online', 'de-CH': 'Online', 'NB-no': 'Online' };
    expect(marks(heading(title), 'nl-BE', 'NL', 'de-ch', 'nb-NO')).toEqual([]);
    expect(marks(heading(title), 'de', 'nb-SJ', 'n')).toEqual([
      'agreementGroups.online: The text is missing in de, nb-SJ, n.',
    ]);
  });

  it('TRANSLATION-3: Norwegian is Bokmål, and Nynorsk is a language of its own', () => {
    expect(marks(heading({ nb: 'På nett' }), 'no', 'NO-no', 'nb')).toEqual([]);
    expect(marks(heading({ no: 'På nett' }), 'nb-NO', 'no')).toEqual([]);
    expect(marks(heading({ nb: 'På nett' }), 'nn')).toEqual([
      'agreementGroups.online: The text is missing in nn.',
    ]);
    expect(marks(heading({ nn: 'På nett' }), 'nb', 'no')).toEqual([
      'agreementGroups.online: The text is missing in nb, no.',
    ]);
  });

  it('TRANSLATION-4: has nothing to say of what no reader reads, and never throws', () => {
    expect(marks({ ...heading({ en: 'x' }), version: 2 }, 'nl')).toEqual([]);
    for (const input of [undefined, null, [], 'x', new Map()]) expect(marks(input, 'nl')).toEqual([]);
    fc.assert(
      fc.property(fc.jsonValue(), fc.array(fc.string()), (value, languages) => {
        for (const key of ['organization', 'agreements', 'agreementGroups', 'subprocessors', 'maintenance']) {
          expect(Array.isArray(missingTranslations({ ...header, [key]: value }, languages))).toBe(true);
        }
      }),
    );
  });
});
