import { formatPath } from '@trust-widgets/schedule-core/engine';
import type { LocalizedText, PathSegment } from '@trust-widgets/schedule-core/engine';

/** One fact that differs. Absent `before`: it was not stated; absent `after`: it no longer is. */
export interface FieldChange<T = string> {
  /** Where within the entry: `entity.country`, `purpose.nl`, `transfers`. */
  readonly path: string;
  readonly before?: T;
  readonly after?: T;
}

/** A fact of one word, one language of a text, or a map of such facts. */
type Fact = string | { readonly [key: string]: Fact | undefined } | undefined;

function* leaves(fact: Fact, path: readonly PathSegment[]): Generator<[path: string, value: string]> {
  if (typeof fact === 'string') yield [formatPath(path), fact];
  else for (const [key, each] of Object.entries(fact ?? {})) yield* leaves(each, [...path, key]);
}

/** What is said differently of the facts with these keys, word by word and language by language. */
export function fieldChanges<K extends string>(
  keys: readonly K[],
  before: { readonly [key in K]?: Fact },
  after: { readonly [key in K]?: Fact },
): FieldChange[] {
  return keys.flatMap((key) => {
    const former = new Map(leaves(before[key], [key]));
    const latter = new Map(leaves(after[key], [key]));
    return [...new Set([...former.keys(), ...latter.keys()])]
      .filter((path) => former.get(path) !== latter.get(path))
      .map((path) => changeAt(path, former.get(path), latter.get(path)));
  });
}

/** A change of what stands at a path, either side of which may be absent. */
export function changeAt<T>(path: string, before: T | undefined, after: T | undefined): FieldChange<T> {
  return { path, ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

/**
 * Whether two texts share a language in which they say the same, and none in which they differ: what sets them
 * apart are translations.
 */
export function sayTheSame(a: LocalizedText | undefined, b: LocalizedText | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  const [former, latter] = [new Map(leaves(a, [])), new Map(leaves(b, []))];
  // A plain text is in the document's own language, of which the other side has it then.
  if (typeof a === 'string') return [...latter.values()].includes(a);
  if (typeof b === 'string') return [...former.values()].includes(b);
  const shared = [...former].filter(([language]) => latter.has(language));
  return shared.length > 0 && shared.every(([language, text]) => latter.get(language) === text);
}
