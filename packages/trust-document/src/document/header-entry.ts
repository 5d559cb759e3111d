import { readValue } from '@trust-widgets/schedule-core/engine';
import type { Fault, Schema } from '@trust-widgets/schedule-core/engine';

/** Reads an entry of the header, such as `organization`; absent where the document has none, or a faulty one. */
export function readHeaderEntry<K extends string, T>(
  key: K,
  schema: Schema<T>,
  input: unknown,
): { value: { readonly [P in K]?: T }; faults: readonly Fault[] } {
  if (input === undefined || input === null) return { value: {}, faults: [] };
  const faults: Fault[] = [];
  const value = readValue(schema, input, [key], faults);
  return { value: value === undefined ? {} : ({ [key]: value } as { readonly [P in K]?: T }), faults };
}
