import fc from 'fast-check';

import { calendarDate, identifier, languageTag, link, words } from '@trust-widgets/schedule-core/engine';
import type { Schema } from '@trust-widgets/schedule-core/engine';

import { countryCode, email, partialDate, regionCode, retentionLength } from '../document/terms.js';
import {
  entitySchema,
  processingPlaceSchema,
  sectionFacts,
  subprocessorSchema,
} from '../subprocessors/subprocessors.schema.js';

/** What a table's cells may trip over: separators, quotes, formulas, and what looks like something else. */
const TRICKY = [
  ...[
    '=',
    '+',
    '-',
    '@',
    '＝',
    '＋',
    '－',
    '＠',
    "'",
    '"',
    ',',
    ';',
    '\t',
    '\r',
    '\n',
    '\r\n',
    ' ',
    '\u00a0',
  ],
  ...[
    '\u0000',
    '\u2028',
    '\ufeff',
    '\ud800',
    '🇳🇴',
    'é',
    'e\u0301',
    'ß',
    '日本',
    'שלום',
    'a',
    '[]',
    'unknown',
  ],
  ...['2023-03-16', '1e5', '007', 'TRUE', 'null', '#N/A', "'s-Hertogenbosch", '{{x}}', '<b>', '\\', '%', '|'],
];

/** A text of at least one character. */
const anyWords = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.array(fc.constantFrom(...TRICKY), { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join('')),
);

const anyDay = fc
  .date({ min: new Date('0100-01-01'), max: new Date('9998-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Values of the schemas that are more than their form says. */
const KNOWN = new Map<Schema, fc.Arbitrary<unknown>>([
  [words, anyWords],
  [identifier, fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,20}$/)],
  [calendarDate, anyDay],
  [partialDate, fc.oneof(anyDay, fc.constantFrom('2018', '2018-06'))],
  [retentionLength, fc.constantFrom('PT24H', 'P30D', 'P1Y6M', 'P1DT2H3M4S')],
  [link, fc.constantFrom('https://example.com/a,b;c?d="e"', 'mailto:a@b.example', '/-site', '#=x', "/'")],
  [email, fc.constantFrom('a@b.example', '=1@b.example', '+a;b@c.example', "'-a@b.example")],
  [countryCode, fc.constantFrom('NO', 'NL', 'NA')],
  [regionCode, fc.constantFrom('155', '002')],
  [languageTag, fc.constantFrom('en', 'nl', 'nb-NO', 'zh-Hant-TW', 'EN', 'und')],
]);

const ONE_OF = ['country', 'region', 'variesBy'];

/** Of the three ways to say where something is, exactly one. */
const onePlace = (value: unknown): unknown => {
  const entries = Object.entries(value as object);
  const said = entries.find(([key]) => ONE_OF.includes(key)) ?? ['country', 'NO'];
  return Object.fromEntries([said, ...entries.filter(([key]) => !ONE_OF.includes(key))]);
};

/** Any value that fits a schema. */
export function anyOf(schema: Schema): fc.Arbitrary<unknown> {
  const known = KNOWN.get(schema);
  if (known) return known;
  const { form } = schema;
  switch (form?.kind) {
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc.integer({ min: form.min, max: form.max });
    case 'choice':
      return fc.constantFrom(...form.options);
    case 'list':
      return fc.array(anyOf(form.item), { minLength: form.isNonEmpty ? 1 : 0, maxLength: 3 });
    case 'map':
      return fc
        .array(fc.tuple(anyOf(form.key), anyOf(form.value)), { minLength: 1, maxLength: 3 })
        .map((pairs) => Object.fromEntries(pairs as [string, unknown][]));
    case 'union':
      return fc.oneof(...form.options.map(anyOf));
    case 'refined':
      return schema === entitySchema || schema === processingPlaceSchema
        ? anyOf(form.of).map(onePlace)
        : anyOf(form.of);
    case 'object': {
      const entries = Object.entries(form.entries);
      const requiredKeys = entries.filter(([, each]) => !('isOptional' in each)).map(([key]) => key);
      return fc.record(Object.fromEntries(entries.map(([key, each]) => [key, anyOf(each)])), {
        requiredKeys,
        noNullPrototype: true,
      });
    }
    default:
      throw new Error(`There is no generator for the form "${form?.kind}".`);
  }
}

interface AnyEntry {
  readonly id: string;
  readonly assurances?: readonly object[];
}

/** What a document may say in `subprocessors`, without a fault but for days that cannot follow each other. */
export const anySection = fc
  .tuple(
    fc.record(Object.fromEntries(Object.entries(sectionFacts).map(([key, each]) => [key, anyOf(each)])), {
      requiredKeys: [],
      noNullPrototype: true,
    }),
    fc.uniqueArray(anyOf(subprocessorSchema) as fc.Arbitrary<AnyEntry>, {
      selector: ({ id }) => id,
      maxLength: 4,
    }),
  )
  .map(([facts, written]) => {
    const [first] = written;
    const entries = written.map((entry, index) => ({
      ...entry,
      // Chains and holders have to exist.
      ...('parent' in entry && { parent: index === 0 ? undefined : first?.id }),
      ...(entry.assurances && {
        assurances: entry.assurances.map((each) => ({
          ...each,
          ...('heldBy' in each && { heldBy: first?.id }),
        })),
      }),
    }));
    return { ...facts, entries };
  });
