import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { LANGUAGES } from '../shared/strings.js';
import { TIME_STRINGS } from '../shared/time.strings.js';
import { CALENDAR_STRINGS } from './maintenance-calendar.strings.js';

type Words = string | ((...parameters: never[]) => string);

/** Every text of a table by its name: `badges.moved`. */
function leaves(table: object, before = ''): Map<string, Words> {
  return new Map(
    Object.entries(table).flatMap(([key, value]): [string, Words][] =>
      typeof value === 'object' && value !== null
        ? [...leaves(value as object, `${before}${key}.`)]
        : [[`${before}${key}`, value as Words]],
    ),
  );
}

/** What each text takes, in order; all others are strings. */
const COUNTS = new Set(['entries', 'more']);
const CHOICES: Readonly<Record<string, number>> = { clockChange: 2, duringWork: 0, workingHours: 0 };

const called = (words: Words, parameters: readonly unknown[]): string =>
  typeof words === 'string' ? words : words(...(parameters as never[]));

/** Distinct arguments for a text, some to be found in it again and one to choose by. */
function parametersOf(name: string, words: Words, isFirst: boolean, texts: readonly string[]): unknown[] {
  const count = typeof words === 'string' ? 0 : words.length;
  return Array.from({ length: count }, (_, index) =>
    CHOICES[name] === index ? isFirst : COUNTS.has(name) ? 7 : texts[index],
  );
}

const TABLES = { calendar: CALENDAR_STRINGS, time: TIME_STRINGS };

/** The same word in both languages. */
const SHARED_WORDS: Readonly<Record<string, readonly string[]>> = {
  nl: ['following.agenda', 'views.agenda', 'views.week', 'timeIn'],
  de: ['kinds.system', 'timeIn'],
  nb: ['kinds.system'],
  sv: ['kinds.system'],
  da: ['kinds.system'],
};

const TEXTS = ['Alpha', 'Bravo', 'Charlie', 'Delta', 'Echo'];

describe.each(LANGUAGES)('CALENDAR-33: the words in %s', (language) => {
  it('are all there, each of its form', () => {
    for (const table of Object.values(TABLES)) {
      const [english, own] = [leaves(table.en), leaves(table[language])];
      expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
      for (const [name, words] of own) {
        expect([name, typeof words]).toEqual([name, typeof english.get(name)]);
        const text = called(words, parametersOf(name, words, true, TEXTS));
        expect([name, text.trim(), text.includes('undefined')]).toEqual([name, text, false]);
        expect(text).not.toBe('');
      }
    }
  });

  it('repeat what they are told', () => {
    // Letters and digits: what is told is never changed on the way.
    const told = fc.stringMatching(/^[a-zA-Z0-9 ÅÄÖåäöß()+:]{3,20}$/);
    fc.assert(
      fc.property(fc.array(told, { minLength: 5, maxLength: 5 }), fc.boolean(), (texts, isFirst) => {
        for (const table of Object.values(TABLES)) {
          for (const [name, words] of leaves(table[language])) {
            const parameters = parametersOf(name, words, isFirst, texts);
            const text = called(words, parameters);
            for (const each of parameters) {
              if (typeof each !== 'boolean') expect(text).toContain(String(each));
            }
          }
        }
      }),
    );
  });

  it('tell apart what is to be told apart', () => {
    for (const [name, words] of leaves(CALENDAR_STRINGS[language])) {
      if (CHOICES[name] === undefined) continue;
      const [one, other] = [true, false].map((choice) =>
        called(words, parametersOf(name, words, choice, TEXTS)),
      );
      expect([name, one]).not.toEqual([name, other]);
    }
    const { badges, views, previous, following, kinds, entries, more } = CALENDAR_STRINGS[language];
    for (const group of [badges, views, previous, following, kinds]) {
      const texts = Object.values(group);
      expect(new Set(texts).size).toBe(texts.length);
    }
    for (const view of ['agenda', 'month', 'week'] as const) expect(previous[view]).not.toBe(following[view]);
    expect(entries(1).replace('1', '2')).not.toBe(entries(2));
    expect(more(1)).not.toBe(more(2));
  });

  it('are English only where both languages have the same word', () => {
    if (language === 'en') return;
    const same = Object.values(TABLES).flatMap((table) => {
      const english = leaves(table.en);
      return [...leaves(table[language])]
        .filter(([name, words]) => {
          const parameters = parametersOf(name, words, true, TEXTS);
          return called(words, parameters) === called(english.get(name)!, parameters);
        })
        .map(([name]) => name);
    });
    expect(same.sort()).toEqual([...SHARED_WORDS[language]!].sort());
  });
});
