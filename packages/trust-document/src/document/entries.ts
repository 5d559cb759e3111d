import { isObject, readList, readValue, unread } from '@trust-widgets/schedule-core/engine';
import type { Fault, PathSegment, ReadEntry, Schema } from '@trust-widgets/schedule-core/engine';

import type { JsonObject } from './facts.js';

/** What was found, and what was wrong beside it. */
export interface Found<T> {
  readonly value: T;
  readonly faults: readonly Fault[];
}

/**
 * Reads a list of entries that hold lists themselves. `head` has an entry's facts; `readLists` reads its
 * lists, of faulty entries too, so that an author sees every fault at once.
 */
export function readEntries<T extends object, TLists extends object>(
  head: Schema<T>,
  readLists: (entry: JsonObject, path: readonly PathSegment[]) => Found<TLists>,
  input: unknown,
  base: readonly PathSegment[],
  limit: number,
): { entries: ReadEntry<T & TLists>[]; faults: Fault[] } {
  const faults: Fault[] = [];
  const entries = readList(unread, input, base, faults, limit).flatMap(({ value, path }) => {
    const facts = readValue(head, value, path, faults);
    const lists = readLists(isObject(value) ? value : {}, path);
    faults.push(...lists.faults);
    return facts === undefined ? [] : [{ value: { ...facts, ...lists.value }, path }];
  });
  return { entries, faults };
}
