import {
  boolean,
  choice,
  expects,
  list,
  map,
  number,
  object,
  optional,
  readValue,
  refined,
  text,
  union,
  unread,
  wholeNumber,
  words,
} from '@trust-widgets/schedule-core/engine';
import type { Fault, Schema } from '@trust-widgets/schedule-core/engine';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';

import { schemaToJson, written } from './schema-to-json.js';

const digits = text(expects('digits'), /^\d+$/);
const none = new Map<Schema, string>();

/** Each form that says something by itself, and says all of it: no check in code. */
const SIMPLE: readonly (readonly [string, Schema])[] = [
  ['unknown', unread],
  ['boolean', boolean],
  ['text', text()],
  ['text of a form', digits],
  ['text that is not empty', words],
  ['number', number(-1, 1)],
  ['whole number', wholeNumber(1, 3)],
  ['one choice', choice('a')],
  ['choices', choice<string | number>('a', '', 1)],
];

/** Each form that is made of others. */
const FORMS: readonly (readonly [string, Schema])[] = [
  ...SIMPLE,
  ...SIMPLE.flatMap(([name, of]): [string, Schema][] => [
    [`list of ${name}`, list(of)],
    [`list of ${name}, not empty`, list(of, true)],
    [`map from digits to ${name}`, map(digits, of)],
    [`map to ${name}, not empty`, map(words, of, true)],
    [`object with ${name}`, object({ a: of })],
    [`object with optional ${name}`, object({ a: optional(of), b: words })],
    [`refined ${name}`, refined(of, () => undefined)],
    [`union with ${name}`, union(expects('one'), of, list(digits))],
    [`list of objects with ${name}`, list(object({ a: of, '1': optional(list(of)) }))],
  ]),
];

const SCALARS: readonly unknown[] = [
  null,
  true,
  false,
  ...[-2, -1, -0.5, 0, 0.5, 1, 1.5, 2, 3, 4, 1e21],
  ...['', ' ', 'a', 'b', '1', '42', '4x', '1\n', 'é', 'true'],
];

const VALUES: readonly unknown[] = [
  ...SCALARS,
  ...[[], {}, [[]], [{}], { 1: {} }, { a: {} }],
  ...SCALARS.flatMap((each) => [
    [each],
    ['42', each],
    { a: each },
    { 1: each },
    { a: each, b: 'b' },
    { a: 1, b: each },
    { more: each },
    { '': each },
    [{ a: each, 1: ['a', each] }],
    [{ a: 'a' }, { a: each, more: 1 }],
  ]),
];

function fits(schema: Schema, value: unknown): boolean {
  const faults: Fault[] = [];
  readValue(schema, value, [], faults);
  return faults.every(({ severity }) => severity === 'warning');
}

describe('schemaToJson', () => {
  const ajv = new Ajv2020({ strict: true });

  it.each(FORMS)('DOC-7: %s: a value is valid where the reader finds no error in it', (_, schema) => {
    const isValid = ajv.compile(schemaToJson(schema, none));
    const differing = VALUES.filter((value) => isValid(value) !== fits(schema, value));
    expect(differing).toEqual([]);
  });

  it('DOC-7: the values above tell right from wrong', () => {
    for (const [name, schema] of FORMS) {
      const fitting = VALUES.filter((value) => fits(schema, value));
      expect(fitting.length, name).toBeGreaterThan(0);
      if (!/^(refined |union with )?unknown$/.test(name))
        expect(fitting.length, name).toBeLessThan(VALUES.length);
    }
  });

  it('DOC-7: a schema with a name is referred to wherever it is used, and written out once', () => {
    const person = object({ name: words });
    const definitions = new Map<Schema, string>([[person, 'person']]);
    const $ref = '#/$defs/person';
    expect(schemaToJson(person, definitions)).toEqual({ $ref });
    expect(written(object({ a: person, all: list(optional(person)) }), definitions)).toEqual({
      type: 'object',
      properties: { a: { $ref }, all: { type: 'array', items: { $ref } } },
      required: ['a', 'all'],
    });
    const isValid = ajv.compile({
      ...schemaToJson(list(person), definitions),
      $defs: { person: written(person, definitions) },
    });
    expect(isValid([{ name: 'a' }])).toBe(true);
    expect(isValid([{ name: '' }])).toBe(false);
  });

  it('DOC-7: without forms, as in production bundles, there is nothing to write', () => {
    expect(() => schemaToJson({ check: () => undefined }, none)).toThrow(/production/i);
  });
});
