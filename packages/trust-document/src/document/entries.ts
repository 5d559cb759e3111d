import { isObject, readList, readValue, unread } from '@trust-widgets/schedule-core/engine';
import type { Fault, Infer, PathSegment, ReadEntry, Schema } from '@trust-widgets/schedule-core/engine';

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
export function readEntries<const THead extends Schema<object>, TLists extends object>(
  head: THead,
  readLists: (entry: JsonObject, path: readonly PathSegment[]) => Found<TLists>,
  input: unknown,
  base: readonly PathSegment[],
  limit: number,
): { entries: ReadEntry<Infer<THead> & TLists>[]; faults: Fault[] } {
  const raw = readList(unread, input, base, limit);
  const faults = [...raw.faults];
  const entries = raw.entries.flatMap(({ value, path }) => {
    const facts = readValue(head, value, path);
    const lists = readLists(isObject(value) ? value : {}, path);
    faults.push(...facts.faults, ...lists.faults);
    return facts.value === undefined ? [] : [{ value: { ...facts.value, ...lists.value }, path }];
  });
  return { entries, faults };
}
