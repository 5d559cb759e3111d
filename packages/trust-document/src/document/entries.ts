import { isObject, object, readList, readValue, unread } from '@trust-widgets/schedule-core/engine';
import type {
  Entries,
  Fault,
  InferEntries,
  PathSegment,
  ReadEntry,
} from '@trust-widgets/schedule-core/engine';

import type { JsonObject } from './facts.js';

/** What was found, and what was wrong beside it. */
export interface Found<T> {
  readonly value: T;
  readonly faults: readonly Fault[];
}

/** The keys of an entry that its schema names: what nobody knows is warned of, and not passed on. */
function known<T extends object>(value: T, names: readonly string[]): T {
  return Object.fromEntries(Object.entries(value).filter(([key]) => names.includes(key))) as T;
}

/**
 * Reads a list of entries that hold lists themselves. `head` has the schemas of an entry's facts; `readLists`
 * reads its lists, of faulty entries too, so that an author sees every fault at once.
 */
export function readEntries<T extends Entries, TLists extends object>(
  head: T,
  readLists: (entry: JsonObject, path: readonly PathSegment[]) => Found<TLists>,
  input: unknown,
  base: readonly PathSegment[],
  limit: number,
): { entries: ReadEntry<InferEntries<T> & TLists>[]; faults: Fault[] } {
  const schema = object(head);
  const names = Object.keys(head);
  const faults: Fault[] = [];
  const entries = readList(unread, input, base, faults, limit).flatMap(({ value, path }) => {
    const facts = readValue(schema, value, path, faults);
    const lists = readLists(isObject(value) ? value : {}, path);
    faults.push(...lists.faults);
    return facts === undefined ? [] : [{ value: { ...known(facts, names), ...lists.value }, path }];
  });
  return { entries, faults };
}
