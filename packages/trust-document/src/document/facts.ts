import { readValue, unknownKeys } from '@trust-widgets/schedule-core/engine';
import type { Entries, Fault, InferEntries, PathSegment } from '@trust-widgets/schedule-core/engine';

export type JsonObject = Readonly<Record<string, unknown>>;

/** The facts of a map of schemas, of which any may be missing. */
export type Facts<TEntries extends Entries> = Partial<InferEntries<TEntries>>;

/**
 * Reads a map key by key, so that a faulty fact is left out and the others stay. `unread` names the keys
 * that someone else reads.
 */
export function readFacts<TEntries extends Entries>(
  entries: TEntries,
  input: JsonObject,
  base: readonly PathSegment[],
  unread: readonly string[],
): { facts: Facts<TEntries>; faults: Fault[] } {
  const facts: Record<string, unknown> = {};
  const faults = unknownKeys([...Object.keys(entries), ...unread], input, base);
  for (const [key, schema] of Object.entries(entries)) {
    const value = readValue(schema, input[key], [...base, key], faults);
    if (value !== undefined) facts[key] = value;
  }
  return { facts: facts as Facts<TEntries>, faults };
}
