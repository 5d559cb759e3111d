import { errorFault, formatPath, warningFault } from './fault.js';
import type { Fault, PathSegment } from './fault.js';
import { nearest } from './nearest.js';

/**
 * What the values of a document may be. A schema is data with a check: a reader collects what is wrong with a
 * value, and a JSON Schema can be written from the same. Nothing is copied or converted.
 */

type Path = readonly PathSegment[];

interface Check {
  /** Adds what is wrong with a value, which stands at `path`, to the faults. */
  check(value: unknown, path: Path, faults: Fault[]): void;
}

/** A schema of values of the type `T`. */
export interface Schema<T = unknown> extends Check {
  /** Never there: it carries the type. */
  readonly type?: T;
  readonly form: Form;
}

/** What a schema says, for those who write it down in another language. */
export type Form =
  | { readonly kind: 'unknown' | 'boolean' }
  | { readonly kind: 'text'; readonly pattern?: RegExp | undefined; readonly isNonEmpty?: boolean }
  | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly isWhole: boolean }
  | { readonly kind: 'choice'; readonly options: readonly (string | number)[] }
  | { readonly kind: 'list'; readonly item: Schema; readonly isNonEmpty: boolean }
  | { readonly kind: 'map'; readonly key: Schema; readonly value: Schema; readonly isNonEmpty: boolean }
  | { readonly kind: 'object'; readonly entries: Entries }
  | { readonly kind: 'union'; readonly options: readonly Schema[] }
  | { readonly kind: 'refined'; readonly of: Schema };

/** A key that may be absent. */
export interface OptionalSchema<T = unknown> extends Schema<T> {
  readonly isOptional: true;
}

/** The schemas of an object's keys. */
export type Entries = Readonly<Record<string, Schema | OptionalSchema>>;

/** The type of the values that fit a schema. */
export type Infer<TSchema extends Schema> = Exclude<TSchema['type'], undefined>;

type OptionalKeys<T extends Entries> = { [K in keyof T]: T[K] extends OptionalSchema ? K : never }[keyof T];

/** The type of an object with these keys. */
export type InferEntries<T extends Entries> = {
  -readonly [K in Exclude<keyof T, OptionalKeys<T>>]: Infer<T[K]>;
} & { -readonly [K in OptionalKeys<T>]?: Infer<T[K]> | undefined };

/** What a check asks for: the code of its fault, and the words that complete "Found …; expected …". */
export interface Expectation {
  readonly code: string;
  readonly allowed: string;
}

/** What is wrong with a value, as a whole sentence. */
export interface Complaint {
  readonly code: string;
  readonly message: string;
}

/* @__NO_SIDE_EFFECTS__ */
export function expects(code: string, allowed: string): Expectation {
  return { code, allowed };
}

const ofType = (allowed: string): Expectation => ({ code: 'type', allowed });

/** What an empty text, list or map lacks. */
const SOMETHING: Expectation = { code: 'empty', allowed: 'at least one entry' };

const ABSENT: Complaint = { code: 'required', message: 'This key is required.' };

function shown(value: unknown): string {
  // There is no JSON of undefined or of a function.
  const text = (JSON.stringify(value) as string | undefined) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

/** The sentence that says what was found, and what is allowed. */
export function complaint(value: unknown, { code, allowed }: Expectation): Complaint {
  return { code, message: `Found ${shown(value)}; expected ${allowed}.` };
}

/** A schema with one question: what, if anything, is expected that the value is not? */
function simple<T>(form: Form, missing: (value: unknown) => Expectation | undefined | false): Schema<T> {
  return {
    form,
    check(value, path, faults) {
      const expectation = missing(value);
      if (!expectation) return;
      const { code, message } = value === undefined ? ABSENT : complaint(value, expectation);
      faults.push(errorFault(formatPath(path), code, message));
    },
  };
}

/** Anything: someone else reads it. */
export const unread: Schema = { form: { kind: 'unknown' }, check: () => undefined };

// So that a bundler drops the schemas that nobody uses:
/* @__NO_SIDE_EFFECTS__ */
export function text(
  expected?: Expectation,
  pattern?: RegExp,
  isValid: (value: string) => boolean = () => true,
): Schema<string> {
  return simple({ kind: 'text', pattern }, (value) =>
    typeof value !== 'string'
      ? ofType('a text')
      : expected && (pattern?.test(value) === false || !isValid(value)) && expected,
  );
}

/** A text that is not empty. */
export const words: Schema<string> = simple({ kind: 'text', isNonEmpty: true }, (value) =>
  typeof value === 'string' ? value === '' && SOMETHING : ofType('a text'),
);

/* @__NO_SIDE_EFFECTS__ */
function inRange(min: number, max: number, isWhole: boolean): Schema<number> {
  return simple(
    { kind: 'number', min, max, isWhole },
    (value) =>
      !(typeof value === 'number' && value >= min && value <= max && (!isWhole || Number.isInteger(value))) &&
      ofType(`a ${isWhole ? 'whole ' : ''}number from ${min} to ${max}`),
  );
}

/* @__NO_SIDE_EFFECTS__ */
export function number(min: number, max: number): Schema<number> {
  return inRange(min, max, false);
}

/* @__NO_SIDE_EFFECTS__ */
export function wholeNumber(min: number, max: number = Number.MAX_SAFE_INTEGER): Schema<number> {
  return inRange(min, max, true);
}

/** True or false. */
export const boolean: Schema<boolean> = simple(
  { kind: 'boolean' },
  (value) => typeof value !== 'boolean' && ofType('true or false'),
);

/* @__NO_SIDE_EFFECTS__ */
export function choice<const T extends string | number>(...options: readonly T[]): Schema<T> {
  return simple(
    { kind: 'choice', options },
    (value) =>
      !options.includes(value as T) && {
        code: 'choice',
        allowed: `one of ${options.map(shown).join(', ')}`,
      },
  );
}

/* @__NO_SIDE_EFFECTS__ */
export function optional<T>(of: Schema<T>): OptionalSchema<T> {
  return {
    form: { kind: 'refined', of },
    isOptional: true,
    check(value, path, faults) {
      if (value !== undefined) of.check(value, path, faults);
    },
  };
}

/** A schema with a further demand on values that fit it so far. */
/* @__NO_SIDE_EFFECTS__ */
export function refined<T>(of: Schema<T>, wrong: (value: T) => Complaint | undefined): Schema<T> {
  return {
    form: { kind: 'refined', of },
    check(value, path, faults) {
      const before = faults.length;
      of.check(value, path, faults);
      const found = faults.length === before ? wrong(value as T) : undefined;
      if (found) faults.push(errorFault(formatPath(path), found.code, found.message));
    },
  };
}

/** How many entries a list may hold; what is beyond is a fault with the code `too-many`. */
export const LIST_LIMIT = 5_000;

/** The part of a list that is read, with a fault where that is not all. */
export function withinLimit(list: readonly unknown[], path: Path, faults: Fault[], limit: number): unknown[] {
  if (list.length > limit) {
    const message = `Found ${list.length} entries; only the first ${limit} are read.`;
    faults.push(errorFault(formatPath(path), 'too-many', message));
  }
  return list.slice(0, limit);
}

/* @__NO_SIDE_EFFECTS__ */
export function list<T>(item: Schema<T>, isNonEmpty = false): Schema<T[]> {
  const self = simple<T[]>({ kind: 'list', item, isNonEmpty }, (value) =>
    Array.isArray(value) ? isNonEmpty && value.length === 0 && SOMETHING : ofType('a list'),
  );
  return {
    ...self,
    check(value, path, faults) {
      self.check(value, path, faults);
      if (!Array.isArray(value)) return;
      withinLimit(value, path, faults, LIST_LIMIT).forEach((each, i) => {
        item.check(each, [...path, i], faults);
      });
    },
  };
}

/** A map of keys, and not a list. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A map whose keys are part of what it says. */
/* @__NO_SIDE_EFFECTS__ */
export function map<T>(key: Schema<string>, value: Schema<T>, isNonEmpty = false): Schema<Record<string, T>> {
  const self = simple<Record<string, T>>({ kind: 'map', key, value, isNonEmpty }, (found) =>
    isObject(found) ? isNonEmpty && Object.keys(found).length === 0 && SOMETHING : ofType('a map of keys'),
  );
  return {
    ...self,
    check(found, path, faults) {
      self.check(found, path, faults);
      if (!isObject(found)) return;
      for (const [name, each] of Object.entries(found)) {
        key.check(name, [...path, name], faults);
        value.check(each, [...path, name], faults);
      }
    },
  };
}

/** Keys that are not known: harmless to read, but most are misspelt. */
export function unknownKeys(known: readonly string[], value: object, path: Path): Fault[] {
  return Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => {
      const name = nearest(key, known);
      const hint = name === undefined ? `Known keys: ${known.join(', ')}.` : `Did you mean "${name}"?`;
      const message = `This key is not known and is ignored. ${hint}`;
      return warningFault(formatPath([...path, key]), 'unknown-key', message);
    });
}

/** A map with these keys and no others. */
/* @__NO_SIDE_EFFECTS__ */
export function object<const T extends Entries>(entries: T): Schema<InferEntries<T>> {
  const self = simple<InferEntries<T>>(
    { kind: 'object', entries },
    (value) => !isObject(value) && ofType('a map of keys'),
  );
  return {
    ...self,
    check(value, path, faults) {
      self.check(value, path, faults);
      if (!isObject(value)) return;
      for (const [key, schema] of Object.entries(entries)) {
        schema.check(Object.hasOwn(value, key) ? value[key] : undefined, [...path, key], faults);
      }
      faults.push(...unknownKeys(Object.keys(entries), value, path));
    },
  };
}

/** One of several schemas. What is wrong is told by the one whose kind of value it is, else by `expected`. */
/* @__NO_SIDE_EFFECTS__ */
export function union<T extends readonly Schema[]>(
  expected: Expectation,
  ...options: T
): Schema<Infer<T[number]>> {
  const self = simple<Infer<T[number]>>({ kind: 'union', options }, () => expected);
  return {
    ...self,
    check(value, path, faults) {
      const readings = options.map((option) => {
        const found: Fault[] = [];
        option.check(value, path, found);
        return found;
      });
      if (readings.some((found) => found.length === 0)) return;
      const here = formatPath(path);
      const isOther = ({ code, path: at }: Fault): boolean =>
        at === here && (code === 'type' || code === 'choice');
      const near = readings.filter((found) => !found.some(isOther));
      if (near.length === 1) faults.push(...(near[0] ?? []));
      else self.check(value, path, faults);
    },
  };
}
