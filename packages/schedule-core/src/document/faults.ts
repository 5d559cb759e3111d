import { sentence } from '#sentences';

import { errorFault, formatPath } from './fault.js';
import type { Fault, PathSegment } from './fault.js';
import { complaint, expects, withinLimit } from './schema.js';
import type { Infer, Schema } from './schema.js';

/** A value that fits its schema, or the reasons why there is none. */
export interface Reading<T> {
  readonly value?: T;
  readonly faults: readonly Fault[];
}

/** Reads one value against a schema; never throws. Warnings leave the value standing. */
export function readValue<TSchema extends Schema>(
  schema: TSchema,
  input: unknown,
  base: readonly PathSegment[],
): Reading<Infer<TSchema>> {
  const faults: Fault[] = [];
  schema.check(input, base, faults);
  if (faults.some(({ severity }) => severity === 'error')) return { faults };
  return { value: input as Infer<TSchema>, faults };
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
export function readList<TSchema extends Schema>(
  schema: TSchema,
  input: unknown,
  base: readonly PathSegment[],
  limit: number,
): { entries: ReadEntry<Infer<TSchema>>[]; faults: Fault[] } {
  if (input === undefined || input === null) return { entries: [], faults: [] };
  if (!Array.isArray(input)) {
    return {
      entries: [],
      faults: [{ path: formatPath(base), ...complaint(input, expects('type', 'a list')) }],
    };
  }
  const entries: ReadEntry<Infer<TSchema>>[] = [];
  const faults: Fault[] = [];
  withinLimit(input, base, faults, limit).forEach((each, index) => {
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
    faults.push(errorFault(formatPath([...path, 'id']), 'duplicate-id', sentence('duplicate-id', value.id)));
    return false;
  });
  return { entries: unique, faults };
}
