import { readList, readValue } from '@trust-widgets/schedule-core/engine';
import type { Fault, PathSegment, ReadEntry } from '@trust-widgets/schedule-core/engine';
import * as v from 'valibot';

import { isObject } from './facts.js';
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
export function readEntries<const THead extends v.GenericSchema<unknown, object>, TLists extends object>(
  head: THead,
  readLists: (entry: JsonObject, path: readonly PathSegment[]) => Found<TLists>,
  input: unknown,
  base: readonly PathSegment[],
  limit: number,
): { entries: ReadEntry<v.InferOutput<THead> & TLists>[]; faults: Fault[] } {
  const raw = readList(v.unknown(), input, base, limit);
  const faults = [...raw.faults];
  const entries = raw.entries.flatMap(({ value, path }) => {
    const facts = readValue(head, value, path);
    const lists = readLists(isObject(value) ? value : {}, path);
    faults.push(...facts.faults, ...lists.faults);
    return facts.value === undefined ? [] : [{ value: { ...facts.value, ...lists.value }, path }];
  });
  return { entries, faults };
}
