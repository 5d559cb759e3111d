import { found, kept, sentence } from '#authoring';

import { errorFault, formatPath, warningFault } from './fault.js';
import type { Fault, PathSegment } from './fault.js';

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
  /** What it says; absent in production bundles. */
  readonly form?: Form | undefined;
  /** Is the value as such of the kind that is asked for? What is in it is not looked at, and nothing is written down. */
  holds?(value: unknown): boolean;
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

/** What a check asks for: the code of its fault, and words that complete "Found …; expected …". */
export interface Expectation {
  readonly code: string;
  /** Absent: the words for the code, or for the form of the schema. */
  readonly allowed?: string;
}

/* @__NO_SIDE_EFFECTS__ */
export function expects(code: string, allowed?: string): Expectation {
  return allowed === undefined ? { code } : { code, allowed };
}

/** What is wrong with a value, as a fault but for its place. */
export type Complaint = Omit<Fault, 'path'>;

const WRONG_TYPE = expects('type');
const SOMETHING = expects('empty');
const CHOICE = expects('choice');

/** The error of a value that does not meet an expectation. */
export function complaint(value: unknown, expectation: Expectation, form?: Form): Complaint {
  const { code } = expectation;
  return { code, severity: 'error', message: found(value, expectation, form) };
}

/** A schema with one question: what, if anything, is expected that the value is not? */
function simple<T>(
  form: Form | undefined,
  missing: (value: unknown) => Expectation | undefined | false,
): Schema<T> {
  return {
    form,
    holds: (value) => !missing(value),
    check(value, path, faults) {
      const expectation = missing(value);
      if (!expectation) return;
      const at = formatPath(path);
      if (value === undefined) faults.push(errorFault(at, 'required', sentence('required')));
      else faults.push({ path: at, ...complaint(value, expectation, form) });
    },
  };
}

/** Anything that is there: someone else reads it. */
export const unread: Schema = simple(kept({ kind: 'unknown' }), (value) => value === undefined && WRONG_TYPE);

// So that a bundler drops the schemas that nobody uses:
/* @__NO_SIDE_EFFECTS__ */
export function text(
  expected?: Expectation,
  pattern?: RegExp,
  isValid: (value: string) => boolean = () => true,
): Schema<string> {
  return simple(kept({ kind: 'text', pattern }), (value) =>
    typeof value !== 'string'
      ? WRONG_TYPE
      : expected && (pattern?.test(value) === false || !isValid(value)) && expected,
  );
}

/** A text that is not empty. */
export const words: Schema<string> = simple(kept({ kind: 'text', isNonEmpty: true }), (value) =>
  typeof value === 'string' ? value === '' && SOMETHING : WRONG_TYPE,
);

/* @__NO_SIDE_EFFECTS__ */
function inRange(min: number, max: number, isWhole: boolean): Schema<number> {
  return simple(
    kept({ kind: 'number', min, max, isWhole }),
    (value) =>
      !(typeof value === 'number' && value >= min && value <= max && (!isWhole || Number.isInteger(value))) &&
      WRONG_TYPE,
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
  kept({ kind: 'boolean' }),
  (value) => typeof value !== 'boolean' && WRONG_TYPE,
);

/* @__NO_SIDE_EFFECTS__ */
export function choice<const T extends string | number>(...options: readonly T[]): Schema<T> {
  return simple(kept({ kind: 'choice', options }), (value) => !options.includes(value as T) && CHOICE);
}

/* @__NO_SIDE_EFFECTS__ */
export function optional<T>(of: Schema<T>): OptionalSchema<T> {
  return {
    form: kept({ kind: 'refined', of }),
    isOptional: true,
    check(value, path, faults) {
      if (value !== undefined) of.check(value, path, faults);
    },
  };
}

export const isError = ({ severity }: Fault): boolean => severity === 'error';

/** What is wrong with one value. */
export function faultsOf(schema: Schema, value: unknown, path: Path): Fault[] {
  const faults: Fault[] = [];
  schema.check(value, path, faults);
  return faults;
}

/** A schema with a further demand on values that fit it so far. */
/* @__NO_SIDE_EFFECTS__ */
export function refined<T>(of: Schema<T>, wrong: (value: T) => Complaint | undefined): Schema<T> {
  return {
    form: kept({ kind: 'refined', of }),
    check(value, path, faults) {
      const own = faultsOf(of, value, path);
      faults.push(...own);
      const complained = own.some(isError) ? undefined : wrong(value as T);
      if (complained) faults.push({ path: formatPath(path), ...complained });
    },
  };
}

/** How many entries a list or map may hold; what is beyond is a fault with the code `too-many`. */
export const LIST_LIMIT = 5_000;

/** The part of a list that is read, with a fault where that is not all. */
export function withinLimit<T>(list: readonly T[], path: Path, faults: Fault[], limit: number): T[] {
  if (list.length > limit) {
    faults.push(errorFault(formatPath(path), 'too-many', sentence('too-many', list.length, limit)));
  }
  // Spread, so that holes count as what is missing.
  return [...list.slice(0, limit)];
}

/* @__NO_SIDE_EFFECTS__ */
export function list<T>(item: Schema<T>, isNonEmpty = false, limit = LIST_LIMIT): Schema<T[]> {
  const self = simple<T[]>(kept({ kind: 'list', item, isNonEmpty }), (value) =>
    Array.isArray(value) ? isNonEmpty && value.length === 0 && SOMETHING : WRONG_TYPE,
  );
  return {
    ...self,
    check(value, path, faults) {
      self.check(value, path, faults);
      if (!Array.isArray(value)) return;
      withinLimit<unknown>(value, path, faults, limit).forEach((each, i) => {
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
  const self = simple<Record<string, T>>(kept({ kind: 'map', key, value, isNonEmpty }), (each) =>
    isObject(each) ? isNonEmpty && Object.keys(each).length === 0 && SOMETHING : WRONG_TYPE,
  );
  return {
    ...self,
    check(entries, path, faults) {
      self.check(entries, path, faults);
      if (!isObject(entries)) return;
      for (const [name, each] of withinLimit(Object.entries(entries), path, faults, LIST_LIMIT)) {
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
    .slice(0, LIST_LIMIT)
    .map((key) =>
      warningFault(formatPath([...path, key]), 'unknown-key', sentence('unknown-key', key, known)),
    );
}

/** A map with these keys and no others. */
/* @__NO_SIDE_EFFECTS__ */
export function object<const T extends Entries>(entries: T): Schema<InferEntries<T>> {
  const self = simple<InferEntries<T>>(
    kept({ kind: 'object', entries }),
    (value) => !isObject(value) && WRONG_TYPE,
  );
  const schemas = Object.entries<Schema | OptionalSchema>(entries);
  const names = Object.keys(entries);
  return {
    ...self,
    check(value, path, faults) {
      self.check(value, path, faults);
      if (!isObject(value)) return;
      for (const [key, schema] of schemas) {
        // Most keys of a document are left out.
        if (value[key] !== undefined || !('isOptional' in schema))
          schema.check(value[key], [...path, key], faults);
      }
      faults.push(...unknownKeys(names, value, path));
    },
  };
}

/** One of several schemas. What is wrong is told by the one whose kind of value it is, else by `expected`. */
/* @__NO_SIDE_EFFECTS__ */
export function union<T extends readonly Schema[]>(
  expected: Expectation,
  ...options: T
): Schema<Infer<T[number]>> {
  const self = simple<Infer<T[number]>>(kept({ kind: 'union', options }), () => expected);
  return {
    ...self,
    check(value, path, faults) {
      // What is of another kind is not asked in full: most values fit one option, and the sentences of others are for nobody.
      for (const option of options) {
        const own = option.holds?.(value) === false ? undefined : faultsOf(option, value, path);
        if (own && !own.some(isError)) {
          faults.push(...own);
          return;
        }
      }
      const readings = options.map((option) => faultsOf(option, value, path));
      const here = formatPath(path);
      const near = readings.filter(([first]) => first?.path !== here || !/^(type|choice)$/.test(first.code));
      if (near.length === 1) faults.push(...(near[0] ?? []));
      else self.check(value, path, faults);
    },
  };
}
