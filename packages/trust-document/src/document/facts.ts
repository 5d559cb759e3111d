import { readValue, unknownKeys } from '@trust-widgets/schedule-core/engine';
import type { Fault, PathSegment } from '@trust-widgets/schedule-core/engine';
import type * as v from 'valibot';

export type JsonObject = Readonly<Record<string, unknown>>;

/** The facts of a map of schemas, of which any may be missing. */
export type Facts<TEntries extends v.ObjectEntries> = Partial<
  v.InferOutput<v.ObjectSchema<TEntries, undefined>>
>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads a map key by key, so that a faulty fact is left out and the others stay. `unread` names the keys
 * that someone else reads.
 */
export function readFacts<TEntries extends v.ObjectEntries>(
  entries: TEntries,
  input: JsonObject,
  base: readonly PathSegment[],
  unread: readonly string[],
): { facts: Facts<TEntries>; faults: Fault[] } {
  const facts: Record<string, unknown> = {};
  const known = Object.fromEntries([...Object.keys(entries), ...unread].map((key) => [key, {}]));
  const faults = unknownKeys({ entries: known }, input, base);
  for (const [key, schema] of Object.entries(entries)) {
    const reading = readValue(schema, input[key], [...base, key]);
    faults.push(...reading.faults);
    if (reading.value !== undefined) facts[key] = reading.value;
  }
  return { facts: facts as Facts<TEntries>, faults };
}
