import { sentence } from '#authoring';

import { errorFault, formatPath } from './fault.js';
import type { Fault, PathSegment } from './fault.js';
import { faultsOf, isError, isObject, list, LIST_LIMIT, unread, withinLimit } from './schema.js';
import type { Schema } from './schema.js';

/**
 * The value, where it fits its schema; what is wrong with it goes to the faults. Warnings leave it standing.
 */
export function readValue<T>(
  schema: Schema<T>,
  input: unknown,
  path: readonly PathSegment[],
  faults: Fault[],
): T | undefined {
  const own = faultsOf(schema, input, path);
  for (const fault of own) faults.push(fault);
  return own.some(isError) ? undefined : (input as T);
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
export function readList<T>(
  schema: Schema<T>,
  input: unknown,
  path: readonly PathSegment[],
  faults: Fault[],
  limit: number = LIST_LIMIT,
): ReadEntry<T>[] {
  if (!Array.isArray(input)) {
    if (input !== undefined && input !== null) list(unread).check(input, path, faults);
    return [];
  }
  return withinLimit<unknown>(input, path, faults, limit).flatMap((each, index) => {
    const at = [...path, index];
    const value = readValue(schema, each, at, faults);
    return value === undefined ? [] : [{ value, path: at }];
  });
}

/** The entries whose `id` no earlier one has, with a fault for each of the others. */
export function withUniqueIds<T extends { readonly id: string }>(
  entries: readonly ReadEntry<T>[],
  faults: Fault[],
): ReadEntry<T>[] {
  const seen = new Set<string>();
  return entries.filter(({ value: { id }, path }) => {
    if (!seen.has(id)) return seen.add(id);
    faults.push(errorFault(formatPath([...path, 'id']), 'duplicate-id', sentence('duplicate-id', id)));
    return false;
  });
}

/** The ids that are written, of faulty entries too: a reference to one of those is right. */
export const writtenIds = (entries: unknown): ReadonlySet<unknown> =>
  new Set(
    Array.isArray(entries) ? entries.slice(0, LIST_LIMIT).map((entry) => isObject(entry) && entry['id']) : [],
  );
