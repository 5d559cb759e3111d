import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { formatPath } from './fault.js';
import type { Fault, PathSegment } from './fault.js';
import { readList, readValue, withUniqueIds, writtenIds } from './faults.js';
import {
  boolean,
  choice,
  complaint,
  expects,
  list,
  LIST_LIMIT,
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
import type { Schema } from './schema.js';

const told = (faults: readonly Fault[]): string[] =>
  faults.map(({ code, path, severity }) => `${severity} ${code} ${path}`.trim());

/** What a schema finds wrong with a value that stands at `here`. */
function faultsOf(schema: Schema, value: unknown): string[] {
  const faults: Fault[] = [];
  schema.check(value, ['here'], faults);
  return told(faults);
}

const digits = text(expects('digits'), /^\d+$/);
const even = refined(wholeNumber(0), (value) =>
  value % 2 === 0 ? undefined : complaint(value, expects('even')),
);
const unlikely = refined(words, (value) =>
  value === 'odd' ? { ...complaint(value, expects('odd')), severity: 'warning' } : undefined,
);
const person = object({ name: words, age: optional(wholeNumber(0, 150)) });
const wordOrPerson = union(expects('who'), digits, person);

describe('schemas', () => {
  it.each<[string, Schema, unknown[]]>([
    ['text', text(), ['', 'a']],
    ['text of a form', digits, ['0', '42']],
    ['text with a check', text(expects('long'), undefined, ({ length }) => length > 2), ['abc']],
    ['words', words, [' ', 'a']],
    ['number', number(0, 1), [0, 0.5, 1]],
    ['whole number', wholeNumber(1), [1, Number.MAX_SAFE_INTEGER]],
    ['boolean', boolean, [true, false]],
    ['choice', choice<string | number>('a', 2), ['a', 2]],
    ['optional', object({ a: optional(words) }), [{}, { a: undefined }, { a: 'b' }]],
    ['refined', even, [0, 2]],
    ['list', list(words), [[], ['a', 'b']]],
    ['map', map(digits, words), [{}, { 1: 'a' }]],
    ['object', person, [{ name: 'Ada' }, { name: 'Ada', age: 36 }]],
    ['union', wordOrPerson, ['42', { name: 'Ada' }]],
    ['unread', unread, [null, 1, [], {}, Symbol('any')]],
  ])('FAULT-1: %s: what fits has no fault', (_, schema, values) => {
    for (const value of values) expect(faultsOf(schema, value), String(value)).toEqual([]);
  });

  it.each<[string, Schema, unknown, string[]]>([
    ['text, of a number', text(), 1, ['error type here']],
    ['text, absent', text(), undefined, ['error required here']],
    ['text, null', text(), null, ['error type here']],
    ['text of a form, of another', digits, '4x', ['error digits here']],
    ['text of a form, of a number', digits, 42, ['error type here']],
    [
      'text with a check',
      text(expects('long'), undefined, ({ length }) => length > 2),
      'ab',
      ['error long here'],
    ],
    ['words, empty', words, '', ['error empty here']],
    ['number, too small', number(0, 1), -0.1, ['error type here']],
    ['number, too great', number(0, 1), 1.1, ['error type here']],
    ['number, none', number(0, 1), Number.NaN, ['error type here']],
    ['number, a text', number(0, 1), '1', ['error type here']],
    ['whole number, of a part', wholeNumber(1), 1.5, ['error type here']],
    ['whole number, endless', wholeNumber(1), Infinity, ['error type here']],
    ['boolean, a text', boolean, 'true', ['error type here']],
    ['choice, of another', choice<string | number>('a', 2), '2', ['error choice here']],
    ['optional, null', object({ a: optional(words) }), { a: null }, ['error type here.a']],
    ['refined, not further', even, 3, ['error even here']],
    ['refined, not so far: not asked further', even, -3, ['error type here']],
    ['refined, absent', even, undefined, ['error required here']],
    ['list, a map', list(words), { length: 0 }, ['error type here']],
    ['list, empty', list(words, true), [], ['error empty here']],
    ['list, of some', list(words), ['a', '', 'b', 1], ['error empty here[1]', 'error type here[3]']],
    ['list, of lists', list(list(words)), [[], ['']], ['error empty here[1][0]']],
    ['map, a list', map(words, words), [], ['error type here']],
    ['map, null', map(words, words), null, ['error type here']],
    ['map, empty', map(words, words, true), {}, ['error empty here']],
    ['map, of keys', map(digits, words), { 'a-b': 'x' }, ['error digits here["a-b"]']],
    ['map, of both', map(digits, words), { a: '' }, ['error digits here.a', 'error empty here.a']],
    ['object, a list', person, [], ['error type here']],
    ['object, without a key', person, {}, ['error required here.name']],
    ['object, of all', person, { name: '', age: 151 }, ['error empty here.name', 'error type here.age']],
    ['object, of more', person, { name: 'a', 'x y': 1 }, ['warning unknown-key here["x y"]']],
    ['union, of no kind', wordOrPerson, 42, ['error who here']],
    ['unread, absent', unread, undefined, ['error required here']],
    ['union, absent', wordOrPerson, undefined, ['error required here']],
    ['union, told by the text', wordOrPerson, 'x', ['error digits here']],
    [
      'union, told by the object',
      wordOrPerson,
      { age: -1 },
      ['error required here.name', 'error type here.age'],
    ],
    ['union, of two that both say', union(expects('who'), digits, words), '', ['error who here']],
    [
      'union, of objects told apart by a choice',
      union(expects('shape'), object({ kind: choice('a'), x: words }), object({ kind: choice('b') })),
      { kind: 'a' },
      ['error shape here'],
    ],
  ])('FAULT-1: %s: the code and the path', (_, schema, value, expected) => {
    expect(faultsOf(schema, value)).toEqual(expected);
  });

  it('FAULT-3: in a union, a warning of the option whose kind it is remains one', () => {
    expect(faultsOf(wordOrPerson, { name: 'a', nick: 'b' })).toEqual(['warning unknown-key here.nick']);
    expect(faultsOf(union(expects('who'), unlikely, person), 'odd')).toEqual(['warning odd here']);
    const firm = object({ company: words });
    expect(faultsOf(union(expects('who'), firm, person), { name: 'a', nick: 'b' })).toEqual([
      'warning unknown-key here.nick',
    ]);
  });

  it('FAULT-1: a hole in a list is nothing, which its items have to allow', () => {
    const holes: unknown[] = ['a'];
    holes.length = 2;
    expect(faultsOf(list(words), holes)).toEqual(['error required here[1]']);
    expect(faultsOf(list(optional(words)), holes)).toEqual([]);
  });

  it('FAULT-6: of a list beyond the limit nothing further is read', () => {
    const asked: unknown[] = [];
    const item: Schema = { check: (_, path) => void asked.push(path.at(-1)) };
    const read: number[] = [];
    const long = new Proxy(new Array<unknown>(2 * LIST_LIMIT).fill('a'), {
      get(target, key): unknown {
        if (typeof key === 'string' && /^\d+$/.test(key)) read.push(Number(key));
        return Reflect.get(target, key);
      },
    });
    expect(faultsOf(list(item), long)).toEqual(['error too-many here']);
    expect(asked).toHaveLength(LIST_LIMIT);
    expect(asked.at(-1)).toBe(LIST_LIMIT - 1);
    expect(read.reduce((a, b) => Math.max(a, b))).toBe(LIST_LIMIT - 1);
    expect(faultsOf(list(item), Array(LIST_LIMIT).fill('a'))).toEqual([]);
  });

  it('FAULT-6: a list of four billion places takes no longer', () => {
    const endless: unknown[] = [];
    endless.length = 2 ** 32 - 1;
    expect(faultsOf(list(optional(unread)), endless)).toEqual(['error too-many here']);
  });

  it('FAULT-6: of a map beyond the limit nothing further is read', () => {
    const keys = Array.from({ length: LIST_LIMIT + 1 }, (_, i) => [`k${i}`, i === LIST_LIMIT ? 1 : 'a']);
    expect(faultsOf(map(words, words), Object.fromEntries(keys))).toEqual(['error too-many here']);
    expect(faultsOf(map(words, words), Object.fromEntries(keys.slice(0, -1)))).toEqual([]);
  });

  it('FAULT-1: nothing that would be read is left unchecked, and no key is special', () => {
    expect(faultsOf(person, Object.create({ name: 1 }))).not.toEqual([]);
    expect(faultsOf(object({ name: optional(words) }), Object.create({ name: 1 }))).toEqual([
      'error type here.name',
    ]);
    const written: unknown = JSON.parse('{"__proto__": {"name": "a"}}');
    expect(faultsOf(person, written)).toEqual([
      'error required here.name',
      'warning unknown-key here.__proto__',
    ]);
    expect(faultsOf(map(digits, unread), written)).toEqual(['error digits here.__proto__']);
  });
});

describe('readValue', () => {
  it('FAULT-1: errors take the value away, warnings leave it standing, both are added to the others', () => {
    const faults: Fault[] = [{ path: '', code: 'before', severity: 'error', message: 'x' }];
    const misspelt = { name: 'a', nane: 'b' };
    expect(readValue(person, misspelt, ['p'], faults)).toBe(misspelt);
    expect(readValue(unlikely, 'odd', ['q'], faults)).toBe('odd');
    expect(readValue(person, { nane: 'b' }, ['r', 0], faults)).toBeUndefined();
    expect(told(faults)).toEqual([
      'error before',
      'warning unknown-key p.nane',
      'warning odd q',
      'error required r[0].name',
      'warning unknown-key r[0].nane',
    ]);
  });
});

describe('readList', () => {
  const read = (input: unknown, limit?: number) => {
    const faults: Fault[] = [];
    return { entries: readList(person, input, ['all'], faults, limit), faults: told(faults) };
  };

  it('FAULT-2: a faulty entry leaves its siblings alone, and they keep their places', () => {
    const [a, b] = [{ name: 'a' }, { name: 'b', nick: 'c' }];
    expect(read([a, { name: 1 }, b])).toEqual({
      entries: [
        { value: a, path: ['all', 0] },
        { value: b, path: ['all', 2] },
      ],
      faults: ['error type all[1].name', 'warning unknown-key all[2].nick'],
    });
  });

  it.each([undefined, null, []])('FAULT-2: nothing (%j) is an empty list', (input) => {
    expect(read(input)).toEqual({ entries: [], faults: [] });
  });

  it.each([{}, 'ab', 0, false])('FAULT-1: %j is no list', (input) => {
    expect(read(input)).toEqual({ entries: [], faults: ['error type all'] });
  });

  it('FAULT-6: what is beyond the limit is neither read nor reported', () => {
    const { entries, faults } = read([{ name: 'a' }, { name: 'b' }, { name: 3 }], 2);
    expect(entries.map(({ value }) => value.name)).toEqual(['a', 'b']);
    expect(faults).toEqual(['error too-many all']);
  });
});

describe('ids', () => {
  it('FAULT-2: the first of those with the same id stays', () => {
    const faults: Fault[] = [];
    const entries = ['a', 'b', 'a', 'a'].map((id, i) => ({ value: { id, i }, path: ['all', i] }));
    expect(withUniqueIds(entries, faults).map(({ value }) => value.i)).toEqual([0, 1]);
    expect(told(faults)).toEqual(['error duplicate-id all[2].id', 'error duplicate-id all[3].id']);
  });

  it('FAULT-5: the ids of faulty entries are written too', () => {
    const ids = writtenIds([{ id: 'a' }, { id: 'b', kind: 'none' }, null, 'c', ['d'], {}]);
    expect(['a', 'b', 'c', 'd'].map((id) => ids.has(id))).toEqual([true, true, false, false]);
    expect(writtenIds({ id: 'a' }).size).toBe(0);
  });
});

/** A value with one thing wrong, and where. */
interface Spoilt {
  readonly value: unknown;
  readonly path: readonly PathSegment[];
}

/** A schema with values that fit it, and values with one thing wrong. */
interface Sample {
  readonly schema: Schema;
  readonly fitting: fc.Arbitrary<unknown>;
  readonly spoilt: fc.Arbitrary<Spoilt>;
}

const wrong = (...values: unknown[]): fc.Arbitrary<Spoilt> =>
  fc.constantFrom(...values).map((value) => ({ value, path: [] }));

const simpleSamples: Sample[] = [
  { schema: digits, fitting: fc.nat().map(String), spoilt: wrong('', 'x', 1, null, [], {}) },
  { schema: words, fitting: fc.string({ minLength: 1 }), spoilt: wrong('', 1, null, ['a'], {}) },
  {
    schema: number(-1, 1),
    fitting: fc.double({ min: -1, max: 1, noNaN: true }),
    spoilt: wrong(-2, 2, NaN, '0'),
  },
  { schema: wholeNumber(0, 9), fitting: fc.nat(9), spoilt: wrong(-1, 10, 0.5, Infinity, '1', true) },
  { schema: boolean, fitting: fc.boolean(), spoilt: wrong(0, 'true', null) },
  {
    schema: choice<string | number>('a', 2),
    fitting: fc.constantFrom('a', 2),
    spoilt: wrong('b', '2', null),
  },
  { schema: even, fitting: fc.nat(99).map((half) => 2 * half), spoilt: wrong(1, 7, -2, 'x') },
];

const KEYS = ['a', 'b-c', '', '0', '__proto__', 'constructor', 'ø"]'];
const someKeys = fc.uniqueArray(fc.constantFrom(...KEYS), { minLength: 1, maxLength: 4 });
/** A schema names no key that every object has. */
const someNames = someKeys
  .map((keys) => keys.filter((key) => !(key in {})))
  .filter(({ length }) => length > 0);

/** The fitting values of some samples, with one of them spoilt. */
function oneSpoilt(
  samples: readonly (readonly [PathSegment, Sample])[],
  place: (values: readonly unknown[]) => unknown,
): fc.Arbitrary<Spoilt>[] {
  return samples.map(([key, { spoilt }], at) =>
    fc
      .tuple(spoilt, ...samples.map(([, { fitting }]) => fitting))
      .map(([bad, ...values]) => ({ value: place(values.with(at, bad.value)), path: [key, ...bad.path] })),
  );
}

function listSample(item: Sample): Sample {
  const three = [0, 1, 2].map((i) => [i, item] as const);
  return {
    schema: list(item.schema),
    fitting: fc.array(item.fitting, { maxLength: 3 }),
    spoilt: fc.oneof(wrong({}, 'x', null), ...oneSpoilt(three, (values) => values)),
  };
}

function mapSample(keys: readonly string[], each: Sample): Sample {
  const place = (values: readonly unknown[]) => Object.fromEntries(keys.map((key, i) => [key, values[i]]));
  const entries = keys.map((key) => [key, each] as const);
  const misnamed = each.fitting.map((value) => ({ value: { misnamed: value }, path: ['misnamed'] }));
  return {
    schema: map(
      text(expects('key'), undefined, (key) => key !== 'misnamed'),
      each.schema,
    ),
    fitting: fc.tuple(...keys.map(() => each.fitting)).map(place),
    spoilt: fc.oneof(wrong([], 'x', null), misnamed, ...oneSpoilt(entries, place)),
  };
}

function objectSample(keys: readonly string[], required: Sample, other: Sample): Sample {
  const place = (values: readonly unknown[]) => Object.fromEntries(keys.map((key, i) => [key, values[i]]));
  const entries = keys.map((key, i) => [key, i % 2 === 0 ? required : other] as const);
  const fitting = fc.tuple(...entries.map(([, { fitting: each }]) => each));
  const incomplete = fitting.map((values) => {
    const { [keys[0] ?? '']: _, ...rest } = place(values);
    return { value: rest, path: keys.slice(0, 1) };
  });
  return {
    schema: object(
      Object.fromEntries(
        entries.map(([key, { schema }], i) => [key, i % 2 === 0 ? schema : optional(schema)]),
      ),
    ),
    fitting: fc.oneof(
      fitting.map(place),
      fitting.map((values) => place(values.map((each, i) => (i % 2 === 0 ? each : undefined)))),
    ),
    spoilt: fc.oneof(wrong([], 'x', null), incomplete, ...oneSpoilt(entries, place)),
  };
}

/** Options of different kinds: then it is clear which one was meant. */
function unionSample(option: Sample): Sample {
  const [simple] = simpleSamples;
  if (!simple) return option;
  return {
    schema: union(expects('neither'), simple.schema, option.schema),
    fitting: fc.oneof(simple.fitting, option.fitting),
    spoilt: fc.oneof(
      wrong(1, true, null),
      option.spoilt.filter(({ path }) => path.length > 0),
    ),
  };
}

const { sample } = fc.letrec<{ sample: Sample; collection: Sample }>((tie) => ({
  sample: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom(...simpleSamples),
    tie('collection'),
    tie('collection').map(unionSample),
  ),
  collection: fc.oneof(
    tie('sample').map(listSample),
    fc.tuple(someKeys, tie('sample')).map(([keys, each]) => mapSample(keys, each)),
    fc
      .tuple(someNames, tie('sample'), tie('sample'))
      .map(([keys, required, other]) => objectSample(keys, required, other)),
  ),
}));

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

describe('random schemas', () => {
  it('FAULT-1: a value that fits has no fault, and is handed on as it is', () => {
    fc.assert(
      fc.property(
        sample.chain(({ schema, fitting }) => fc.tuple(fc.constant(schema), fitting)),
        ([schema, value]) => {
          const faults: Fault[] = [];
          expect(readValue(schema, frozen(value), [], faults)).toBe(value);
          expect(faults).toEqual([]);
        },
      ),
    );
  });

  it('FAULT-1: what is wrong with a value is told at its place and nowhere else', () => {
    fc.assert(
      fc.property(
        sample.chain(({ schema, spoilt }) => fc.tuple(fc.constant(schema), spoilt)),
        ([schema, { value, path }]) => {
          const faults: Fault[] = [];
          expect(readValue(schema, frozen(value), ['in', 3], faults)).toBeUndefined();
          expect([...new Set(faults.map((fault) => fault.path))]).toEqual([formatPath(['in', 3, ...path])]);
        },
      ),
    );
  });
});
