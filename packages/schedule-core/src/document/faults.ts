import * as v from 'valibot';

import { errorFault, formatPath, warningFault } from './fault.js';
import type { Fault, PathSegment } from './fault.js';

/** What the message of a check is made of; see `expects` and `asSentence`. */
const EXPECTATION = /^([a-z-]+)([:!]) (.+)$/s;

/** valibot's names of what it expects, in an author's words. */
const PLAIN_WORDS: Readonly<Record<string, string>> = { Object: 'a map of keys', Array: 'a list' };

function shown(value: unknown): string {
  // There is no JSON of undefined or of a function.
  const text = (JSON.stringify(value) as string | undefined) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function segmentsOf(issue: v.BaseIssue<unknown>): PathSegment[] {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

function faultOf(issue: v.BaseIssue<unknown>, base: readonly PathSegment[]): Fault {
  const path = formatPath([...base, ...segmentsOf(issue)]);
  if (issue.received === 'undefined') {
    return errorFault(path, 'required', `This key is required.`);
  }
  const [, code, kind, words] = EXPECTATION.exec(issue.message) ?? [];
  if (code !== undefined && words !== undefined) {
    return errorFault(path, code, kind === '!' ? words : `Found ${shown(issue.input)}; expected ${words}.`);
  }
  const isChoice = issue.type === 'picklist' || issue.type === 'literal' || issue.type === 'union';
  const allowed = (issue.expected ?? 'something else')
    .replaceAll(' | ', ', ')
    .replace(/^\((.*)\)$/, '$1')
    .replace(/^>=/, 'at least ')
    .replace(/^<=/, 'at most ');
  return errorFault(
    path,
    isChoice ? 'choice' : 'type',
    `Found ${shown(issue.input)}; expected ${isChoice ? 'one of ' : ''}${PLAIN_WORDS[allowed] ?? allowed}.`,
  );
}

/** The number of single-character edits between two words, for "did you mean". */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

function nearest(word: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((name) => ({ name, distance: editDistance(word.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  return best && best.distance <= Math.max(2, word.length / 3) ? best.name : undefined;
}

interface SchemaShape {
  readonly entries?: Record<string, SchemaShape>;
  readonly item?: SchemaShape;
  readonly wrapped?: SchemaShape;
  readonly pipe?: readonly SchemaShape[];
  readonly options?: readonly unknown[];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keys that the schema does not know: harmless to read, but most are misspelt. */
export function unknownKeys(schema: SchemaShape, value: unknown, base: readonly PathSegment[]): Fault[] {
  const inner = schema.wrapped ?? schema.pipe?.[0];
  if (inner && inner !== schema) return unknownKeys(inner, value, base);
  if (schema.item && Array.isArray(value)) {
    const { item } = schema;
    return value.flatMap((each, index) => unknownKeys(item, each, [...base, index]));
  }
  if (!schema.entries || !isRecord(value)) return [];
  const known = schema.entries;
  return Object.entries(value).flatMap(([key, each]) => {
    const entry = Object.hasOwn(known, key) ? known[key] : undefined;
    if (entry) return unknownKeys(entry, each, [...base, key]);
    const name = nearest(key, Object.keys(known));
    const hint =
      name === undefined ? `Known keys: ${Object.keys(known).join(', ')}.` : `Did you mean "${name}"?`;
    return [
      warningFault(
        formatPath([...base, key]),
        'unknown-key',
        `The key "${key}" is not known and is ignored. ${hint}`,
      ),
    ];
  });
}

/** A value that fits its schema, or the reasons why there is none. */
export interface Reading<T> {
  readonly value?: T;
  readonly faults: readonly Fault[];
}

/** Reads one value against a schema; never throws. */
export function readValue<const TSchema extends v.GenericSchema>(
  schema: TSchema,
  input: unknown,
  base: readonly PathSegment[],
): Reading<v.InferOutput<TSchema>> {
  if (schema.type === 'object' && Array.isArray(input)) {
    return {
      faults: [errorFault(formatPath(base), 'type', 'Found a list; expected a map of keys.')],
    };
  }
  const result = v.safeParse(schema, input);
  const unknown = unknownKeys(schema as SchemaShape, input, base);
  if (result.success) return { value: result.output, faults: unknown };
  const found = new Map<string, Fault>();
  for (const issue of result.issues) {
    const fault = faultOf(issue, base);
    found.set(`${fault.path} ${fault.code}`, fault);
  }
  return { faults: [...found.values(), ...unknown] };
}

/** A sound entry of a list, and the place that it came from. */
export interface ReadEntry<T> {
  readonly value: T;
  readonly path: readonly PathSegment[];
}

/**
 * Reads a list entry by entry, so that a faulty entry leaves its siblings alone. An absent list is an
 * empty one.
 */
export function readList<const TSchema extends v.GenericSchema>(
  schema: TSchema,
  input: unknown,
  base: readonly PathSegment[],
  limit: number,
): { entries: ReadEntry<v.InferOutput<TSchema>>[]; faults: Fault[] } {
  if (input === undefined || input === null) return { entries: [], faults: [] };
  if (!Array.isArray(input)) {
    return {
      entries: [],
      faults: [errorFault(formatPath(base), 'type', `Found ${shown(input)}; expected a list.`)],
    };
  }
  const entries: ReadEntry<v.InferOutput<TSchema>>[] = [];
  const faults: Fault[] = [];
  if (input.length > limit) {
    const message = `Found ${input.length} entries; only the first ${limit} are read.`;
    faults.push(errorFault(formatPath(base), 'too-many', message));
  }
  input.slice(0, limit).forEach((each, index) => {
    const path = [...base, index];
    const reading = readValue(schema, each, path);
    faults.push(...reading.faults);
    if (reading.value !== undefined) entries.push({ value: reading.value, path });
  });
  return { entries, faults };
}

/** Drops entries whose `id` an earlier one has, with a fault for each. */
export function withUniqueIds<T extends { readonly id: string }>(
  entries: readonly ReadEntry<T>[],
): { entries: ReadEntry<T>[]; faults: Fault[] } {
  const seen = new Set<string>();
  const faults: Fault[] = [];
  const unique = entries.filter(({ value, path }) => {
    if (!seen.has(value.id)) {
      seen.add(value.id);
      return true;
    }
    faults.push(
      errorFault(formatPath([...path, 'id']), 'duplicate-id', `The id "${value.id}" is used before.`),
    );
    return false;
  });
  return { entries: unique, faults };
}
