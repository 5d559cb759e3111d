import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import * as authoring from './authoring.js';
import type { Details, SentenceKey } from './authoring.js';
import * as production from './authoring.production.js';
import {
  boolean,
  choice,
  expects,
  list,
  map,
  number,
  object,
  optional,
  refined,
  text,
  union,
  unread,
  wholeNumber,
  words,
} from './schema.js';

const { adviceOnFact, adviceOnShares, found, sentence } = authoring;

/** Details as they are in the code, for each sentence: one that is missing here does not compile. */
const DETAILS: { readonly [K in SentenceKey]: Details<K> } = {
  required: [],
  'too-many': [5_001, 5_000],
  'unknown-key': ['titel', ['title', 'start']],
  'duplicate-id': ['system'],
  'duplicate-id:waves': [],
  instant: [Number.NaN],
  range: [],
  'too-long': [366],
  'too-many:windows': [250_000],
  'rrule:length': [1_000],
  'rrule:part': ['X'],
  'rrule:name': ['OFTEN', 'FREQ', ['DAILY', 'WEEKLY']],
  'rrule-unsupported': ['BYHOUR', 'part of a rule', ['FREQ']],
  'rrule:twice': ['FREQ'],
  'rrule:number': ['BYMONTHDAY', '32', 31, true],
  'rrule:one': ['COUNT'],
  'rrule:until': ['2026'],
  'rrule:freq': [],
  'rrule:ordinal': ['DAILY'],
  'rrule:weekly': [],
  'rrule:end': [],
  'rrule:positions': [],
  'length:none': [],
  'length:both': [],
  'length:known': [],
  'start-required': ['rrule'],
  'start-not-in-rule': ['2026-01-09T00:00', 'FREQ=WEEKLY;BYDAY=MO'],
  'no-such-occurrence': ['2026-01-09T00:00'],
  'no-such-activity': ['sistem'],
  'no-such-wave': ['c', ['a', 'b']],
  'required:start': [],
  'not-moved': ['start'],
  'original-start': [],
  'undone-move': [],
};
const KEYS = Object.keys(DETAILS) as SentenceKey[];

const sources = readdirSync(new URL('..', import.meta.url), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|testing|authoring/.test(file))
  .map((file) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'))
  .join('\n');

/** The codes that the sources ask for without words of their own. */
const codes = [
  ...sources.matchAll(/\bexpects\('([^']+)'\)|\bfailOn\([^,()]*(?:\([^()]*\))?,\s*'([^']+)'/g),
].map(([, expected, failed]) => expected ?? failed ?? '');

/** These have the words of their schema's form. */
const BY_FORM = ['type', 'choice'];

describe('what faults say', () => {
  it('FAULT-1: every code that is asked for has words', () => {
    // Else the pattern above would look past what it is to find.
    expect(codes).toEqual(expect.arrayContaining(['wall-time', 'zone', 'end-before-start', ...BY_FORM]));
    const unexplained = found('x', { code: 'a code without words' });
    for (const code of codes.filter((each) => !BY_FORM.includes(each))) {
      expect(found('x', { code }), code).not.toBe(unexplained);
    }
  });

  it('FAULT-1: every sentence is said somewhere', () => {
    expect(KEYS.filter((key) => !sources.includes(`'${key}'`))).toEqual([]);
  });

  it.each(KEYS)('FAULT-1: "%s" is a sentence', (key) => {
    const said = sentence(key, ...DETAILS[key]);
    expect(said).toMatch(/^[A-Za-z].+[.?]$/);
    expect(said).not.toMatch(/undefined|\[object|null/);
    for (const detail of DETAILS[key].flat()) {
      if (typeof detail === 'string' && key !== 'unknown-key' && key !== 'rrule-unsupported') {
        expect(said).toContain(detail);
      }
    }
  });

  it('FAULT-3: an unknown key is answered with the nearest one, or with all', () => {
    expect(sentence('unknown-key', 'titel', ['title', 'start'])).toContain('Did you mean "title"?');
    expect(sentence('unknown-key', 'colour', ['title', 'start'])).toContain('Known keys: title, start.');
  });

  it.each<[unknown, string]>([
    ['a', '"a"'],
    [null, 'null'],
    [1.5, '1.5'],
    [['a', 'b'], 'a list of 2'],
    [{ a: [1] }, 'a map of keys'],
    [undefined, 'nothing'],
    [Number.NaN, 'NaN'],
    [10n, 'a bigint'],
    [Symbol('a'), 'a symbol'],
    [circular(), 'a map of keys'],
    [nested(), 'a list of 1'],
    [Object.create(null), 'a map of keys'],
    ['"', String.raw`"\""`],
  ])('FAULT-1: what was found is said as JSON has it, or by its kind (%#)', (value, shown) => {
    expect(found(value, { code: 'type' })).toBe(`Found ${shown}; expected a text.`);
  });

  it('FAULT-9: what is long is cut', () => {
    const long = 'x'.repeat(1_000_000);
    expect(found(long, { code: 'date' })).toMatch(/^Found "x{56}\.\.\.; expected a calendar date/);
    for (const value of [[long], { [long]: long }, Symbol(long), Object.assign(() => long)]) {
      expect(found(value, { code: 'date' }).length).toBeLessThan(200);
    }
    expect(sentence('unknown-key', long, ['title']).length).toBeLessThan(200);
    expect(sentence('no-such-activity', long).length).toBeLessThan(200);
  });

  it.each([
    [number(0, 1), 'a number from 0 to 1'],
    [wholeNumber(1, 7), 'a whole number from 1 to 7'],
    [choice<string | number>('a', 2), 'one of "a", 2'],
    [list(words), 'a list'],
    [boolean, 'true or false'],
    [map(words, words), 'a map of keys'],
    [object({}), 'a map of keys'],
    [words, 'a text'],
  ])('FAULT-1: a wrong type is answered by the form (%#)', ({ form }, expected) => {
    expect(found(true, { code: 'type' }, form)).toBe(`Found true; expected ${expected}.`);
  });

  it('FAULT-1: words of their own go before those of the code', () => {
    expect(found(1, { code: 'zone', allowed: 'a colour' }, words.form)).toBe('Found 1; expected a colour.');
  });
});

describe('advice', () => {
  it('FAULT-10: on shares that are more than all, as far as they are stated', () => {
    expect(adviceOnShares([{ share: 0.1 }, { share: 0.2 }, { share: 0.7 }, {}])).toBeUndefined();
    expect(adviceOnShares([{ share: 0.5 }, { share: 0.6 }])).toMatchObject({
      code: 'shares',
      severity: 'warning',
    });
  });

  it('FAULT-10: on a fact that is none', () => {
    const facts = (): object => ({ start: 1, downtime: 1 });
    expect(['start', 'downtime.typical'].map((name) => adviceOnFact(name, facts))).toEqual([
      undefined,
      undefined,
    ]);
    for (const name of ['strat', 'toString', '', '.start']) {
      expect(adviceOnFact(name, facts)).toMatchObject({ code: 'unknown-fact', severity: 'warning' });
    }
  });
});

describe('forms', () => {
  it('DOC-7: a schema keeps what it says', () => {
    const pattern = /^a$/;
    const digits = text(expects('digits'), pattern);
    const no = () => undefined;
    expect(
      [
        unread,
        digits,
        words,
        boolean,
        number(0, 1),
        wholeNumber(1),
        choice('a'),
        list(words, true),
        map(digits, words),
        object({ digits }),
        union(expects('who'), digits, words),
        optional(digits),
        refined(words, no),
      ].map(({ form }) => form),
    ).toEqual([
      { kind: 'unknown' },
      { kind: 'text', pattern },
      { kind: 'text', isNonEmpty: true },
      { kind: 'boolean' },
      { kind: 'number', min: 0, max: 1, isWhole: false },
      { kind: 'number', min: 1, max: Number.MAX_SAFE_INTEGER, isWhole: true },
      { kind: 'choice', options: ['a'] },
      { kind: 'list', item: words, isNonEmpty: true },
      { kind: 'map', key: digits, value: words, isNonEmpty: false },
      { kind: 'object', entries: { digits } },
      { kind: 'union', options: [digits, words] },
      { kind: 'refined', of: digits },
      { kind: 'refined', of: words },
    ]);
  });
});

describe('the stand-in of production bundles', () => {
  it('SIZE-3: has the same exports, and no more', () => {
    const same: typeof authoring = production;
    expect(Object.keys(same).sort()).toEqual(Object.keys(authoring).sort());
  });

  it('SIZE-3: keeps no form, and says one short sentence for all', () => {
    expect(production.kept({ kind: 'boolean' })).toBeUndefined();
    expect(production.adviceOnShares([{ share: 2 }])).toBeUndefined();
    expect(production.adviceOnFact('none', () => ({}))).toBeUndefined();
    const said = production.found('x', { code: 'zone' });
    expect(said).toMatch(/^[A-Z].{1,40}\.$/);
    for (const key of KEYS) expect(production.sentence(key, ...DETAILS[key]), key).toBe(said);
  });
});

function circular(): object {
  const value: Record<string, unknown> = {};
  value['self'] = value;
  return value;
}

function nested(): unknown {
  let value: unknown = 'x';
  for (let depth = 0; depth < 100_000; depth++) value = [value];
  return value;
}
