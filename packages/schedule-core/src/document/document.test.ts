import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { formatPath, parsePath } from './fault.js';
import { resolveText } from './localized-text.js';
import { readValue } from './faults.js';
import type { Schema } from './schema.js';
import { link, localizedText } from './vocabulary.js';

describe('paths', () => {
  it('FAULT-4: are written as people read them', () => {
    expect(formatPath(['maintenance', 'activities', 2, 'title', 'nb-NO'])).toBe(
      'maintenance.activities[2].title["nb-NO"]',
    );
    expect(formatPath([])).toBe('');
  });

  it('FAULT-4: can be read back', () => {
    const segment = fc.oneof(fc.string(), fc.nat(), fc.constantFrom('a.b', 'a"]b', '0', '$x'));
    fc.assert(
      fc.property(fc.array(segment), (segments) => {
        expect(parsePath(formatPath(segments))).toEqual(segments);
      }),
    );
  });
});

describe('resolveText', () => {
  const text = { en: 'Maintenance', nl: 'Onderhoud', 'de-CH': 'Wartung' };

  it.each([
    ['nl', 'Onderhoud', 'nl'],
    ['nl-BE', 'Onderhoud', 'nl'],
    ['NL', 'Onderhoud', 'nl'],
    ['de-CH', 'Wartung', 'de-CH'],
    ['de', 'Maintenance', 'en'],
    ['sv', 'Maintenance', 'en'],
  ])('TEXT-1: for a reader of %s', (language, expected, resolved) => {
    expect(resolveText(text, language, 'en')).toEqual({ text: expected, language: resolved });
  });

  const norwegian = { en: 'Maintenance', nb: 'Vedlikehold', nn: 'Vedlikehald' };
  it.each([
    ['no', 'nb', norwegian],
    ['no-NO', 'nb', norwegian],
    ['NB-no', 'nb', norwegian],
    ['nn-NO', 'nn', norwegian],
    ['nn', 'nb', { en: 'Maintenance', nb: 'Vedlikehold' }],
    ['nn-NO', 'no', { en: 'Maintenance', no: 'Vedlikehold' }],
    ['nb', 'no', { en: 'Maintenance', no: 'Vedlikehold' }],
    ['no-NO', 'no-NO', { en: 'Maintenance', nb: 'Vedlikehold', 'no-NO': 'Vedlikehold' }],
    // Bokmål is what is meant by Norwegian, and not the other way round.
    ['no', 'en', { en: 'Maintenance', nn: 'Vedlikehald' }],
    ['nb', 'en', { en: 'Maintenance', nn: 'Vedlikehald' }],
    ['da', 'en', norwegian],
  ])('TEXT-2: a reader of %s is given the text in %s', (language, resolved, texts) => {
    expect(resolveText(texts, language, 'en').language).toBe(resolved);
  });

  it('TEXT-2: a document in Norwegian is one in Bokmål', () => {
    const resolved = resolveText({ en: 'Maintenance', nb: 'Vedlikehold' }, 'sv', 'no');
    expect(resolved).toEqual({ text: 'Vedlikehold', language: 'nb' });
  });

  it('TEXT-1: a plain string is in the default language; with no match the first entry is taken', () => {
    expect(resolveText('Onderhoud', 'en', 'nl')).toEqual({ text: 'Onderhoud', language: 'nl' });
    expect(resolveText({ 'de-CH': 'Wartung' }, 'sv', 'en')).toEqual({ text: 'Wartung', language: 'de-CH' });
  });
});

const fits = (schema: Schema, value: unknown): boolean => readValue(schema, value, [], []) !== undefined;

describe('links', () => {
  it.each([
    'https://example.com/a?b#c',
    'https://example.com/@someone?to=a@b',
    'https://example.com?a@b',
    'https://example.com#a@b',
    'http://example.com',
    'mailto:a@example.com',
    '/legal',
    '#maintenance',
  ])('FAULT-7: %s is allowed', (href) => {
    expect(fits(link, href)).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    '//evil.example',
    '/\\evil.example',
    'data:text/html,x',
    'ftp://x',
    'https:evil',
    'https://',
    'https://example.com@evil.example/',
    'https://example.com:pass@evil.example',
    '',
    'www.example.com',
  ])('FAULT-7: "%s" is refused', (href) => {
    expect(fits(link, href)).toBe(false);
  });

  it('FAULT-7: a localised text names languages, and has at least one', () => {
    expect(fits(localizedText, { nl: 'Onderhoud' })).toBe(true);
    for (const wrong of [
      {},
      '',
      { '': 'x' },
      { 'not a tag': 'x' },
      { 'en-us-gb': 'x' },
      { nl: '' },
      { nl: 3 },
      null,
    ]) {
      expect(fits(localizedText, wrong)).toBe(false);
    }
  });
});
