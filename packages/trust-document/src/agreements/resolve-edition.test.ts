import { describe, expect, it } from 'vitest';

import type { Agreement, Edition } from './agreements.schema.js';
import { resolveEdition } from './resolve-edition.js';
import type { EditionRequest } from './resolve-edition.js';
import { sameLanguage } from './same-language.js';

const edition = (language: string, format: Edition['format'] = 'html', href?: string): Edition => ({
  language,
  format,
  ...(href !== undefined && { href }),
});
const agreement = (editions: Edition[], facts: Partial<Agreement> = {}): Agreement => ({
  id: 'a',
  title: 'A',
  versions: [{ editions }],
  ...facts,
});
const choose = (of: Agreement, request: Partial<EditionRequest> = {}) =>
  resolveEdition(of, { language: 'nl', defaultLanguage: 'en', on: '2026-11-22', ...request });

describe('resolveEdition', () => {
  it('EDITION-1: shows the version in force on the day, and names the next and the former ones', () => {
    const days = ['2020-01-01', '2023-03-16', '2026-12-01', '2027-01-01'];
    const of = agreement([], {
      versions: days.map((effectiveFrom) => ({ effectiveFrom, editions: [edition('nl')] })),
    });
    const on = (day: string) => {
      const { version, inForce, upcoming, previous } = choose(of, { on: day });
      return [
        version?.effectiveFrom,
        inForce,
        upcoming?.effectiveFrom,
        previous.map((each) => each.effectiveFrom),
      ];
    };
    expect(on('2026-11-22')).toEqual(['2023-03-16', true, '2026-12-01', ['2020-01-01']]);
    expect(on('2026-11-30')).toEqual(['2023-03-16', true, '2026-12-01', ['2020-01-01']]);
    expect(on('2026-12-01')).toEqual(['2026-12-01', true, '2027-01-01', ['2023-03-16', '2020-01-01']]);
    expect(on('2030-01-01')).toEqual([
      '2027-01-01',
      true,
      undefined,
      ['2026-12-01', '2023-03-16', '2020-01-01'],
    ]);
    expect(on('2019-12-31')).toEqual(['2020-01-01', false, '2020-01-01', []]);
    expect(choose(agreement([edition('nl')])).inForce).toBe(true);
  });

  it("EDITION-2: takes the page's language, the reader's in order, the document's, then the first", () => {
    const chosen = (languages: string[], editions: string[]) => {
      const choice = choose(agreement(editions.map((each) => edition(each))), { languages });
      return [choice.edition?.language, choice.reason];
    };
    expect(chosen(['de'], ['en', 'de', 'nl'])).toEqual(['nl', 'page']);
    expect(chosen(['sv', 'de'], ['en', 'de', 'sv'])).toEqual(['sv', 'reader']);
    expect(chosen(['fi', 'de'], ['en', 'de', 'sv'])).toEqual(['de', 'reader']);
    expect(chosen(['fi'], ['sv', 'de', 'en'])).toEqual(['en', 'default']);
    expect(chosen([], ['sv', 'de'])).toEqual(['sv', 'other']);
  });

  it('EDITION-2: keeps an agreement that has nothing to link', () => {
    expect(choose(agreement([]))).toEqual({
      version: { editions: [] },
      inForce: true,
      others: [],
      complete: true,
      previous: [],
    });
    expect(choose(agreement([], { versions: [] }))).toEqual({
      inForce: false,
      others: [],
      complete: true,
      previous: [],
    });
  });

  it('EDITION-3: prefers a link, then the very tag, then html, within one language only', () => {
    const chosen = (...editions: Edition[]) => choose(agreement(editions)).edition;
    expect(chosen(edition('nl-BE'), edition('nl'))?.language).toBe('nl');
    expect(chosen(edition('nl'), edition('nl-BE', 'html', '/a'))?.language).toBe('nl-BE');
    const inTheNetherlands = { on: '2026-11-22', language: 'nl-NL', defaultLanguage: 'en' };
    expect(resolveEdition(agreement([edition('nl-BE'), edition('nl')]), inTheNetherlands).edition).toEqual(
      edition('nl'),
    );
    expect(chosen(edition('nl'), edition('nl', 'pdf', '/a.pdf'))?.format).toBe('pdf');
    expect(chosen(edition('nl', 'pdf', '/a.pdf'), edition('nl', 'html', '/a'))?.format).toBe('html');
    expect(chosen(edition('en', 'html', '/a'), edition('nl'))).toEqual(edition('nl'));
  });

  it('EDITION-4: badges a foreign language and a format that is not html, and nothing else', () => {
    const badge = (...editions: Edition[]) => choose(agreement(editions)).badge;
    expect(badge(edition('nl'), edition('en'))).toBeUndefined();
    expect(badge(edition('nl-BE'))).toBeUndefined();
    expect(badge({ ...edition('nl', 'pdf'), bytes: 210_000 })).toEqual({
      format: { name: 'pdf', bytes: 210_000 },
    });
    expect(badge(edition('nl', 'pdf'))).toEqual({ format: { name: 'pdf' } });
    expect(badge(edition('en', 'pdf'))).toEqual({
      language: { tag: 'en', only: true },
      format: { name: 'pdf' },
    });
  });

  it('EDITION-5: says "only" of complete editions in one language', () => {
    const only = (editions: Edition[], facts: Partial<Agreement> = {}) =>
      choose(agreement(editions, facts)).badge?.language?.only;
    expect(only([edition('en'), edition('en', 'pdf'), edition('en-GB')])).toBe(true);
    expect(only([edition('en'), edition('de')])).toBe(false);
    expect(only([edition('en')], { otherEditions: 'unknown' })).toBe(false);
    expect(choose(agreement([edition('en')], { otherEditions: 'unknown' })).complete).toBe(false);
  });

  it('EDITION-6: offers every other edition, the most useful first', () => {
    const of = agreement([edition('sv'), edition('en', 'pdf'), edition('de'), edition('en'), edition('nl')]);
    const { others } = choose(of, { languages: ['de'] });
    expect(others.map(({ language, format }) => `${language} ${format}`)).toEqual([
      'de html',
      'en html',
      'en pdf',
      'sv html',
    ]);
  });
});

describe('sameLanguage', () => {
  it('LANG-2: compares language and script, and never throws', () => {
    const same = [
      ['nl-BE', 'nl'],
      ['EN', 'en-gb'],
      ['zh-TW', 'zh-Hant'],
      ['no', 'nb-NO'],
      ['und', 'und'],
      ['xx-1', 'xx-1'],
    ] as const;
    const different = [
      ['nl', 'en'],
      ['zh-CN', 'zh-TW'],
      ['sr-Latn', 'sr'],
      ['nn', 'nb'],
      ['und', 'en'],
      ['en-abcdefghi', 'en'],
    ] as const;
    for (const [a, b] of same)
      expect([a, b, sameLanguage(a, b), sameLanguage(b, a)]).toEqual([a, b, true, true]);
    for (const [a, b] of different)
      expect([a, b, sameLanguage(a, b), sameLanguage(b, a)]).toEqual([a, b, false, false]);
  });
});
