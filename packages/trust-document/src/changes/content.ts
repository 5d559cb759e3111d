/**
 * A value as a text that is the same for the same content. The order of keys means nothing, and neither does
 * that of lists: what a document lists of an entry is a set.
 */
export function contentOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(contentOf).sort().join()}]`;
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const stated = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{${stated
    .map(([key, each]) => `${JSON.stringify(key)}:${contentOf(each)}`)
    .sort()
    .join()}}`;
}

/** What two lists do not share. */
export interface Difference<T> {
  /** One thing that is said differently, in the order of the second list. */
  readonly changed: readonly (readonly [before: T, after: T])[];
  readonly added: readonly T[];
  readonly removed: readonly T[];
}

function grouped<T>(list: readonly T[], keyOf: (each: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of list) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return groups;
}

/** The members of a list without those of another; what is there twice counts twice. */
function without<T>(list: readonly T[], others: readonly T[]): T[] {
  const rest = grouped(others, contentOf);
  return list.filter((each) => rest.get(contentOf(each))?.pop() === undefined);
}

function byContent<T>(list: readonly T[]): T[] {
  const keyed = list.map((each) => ({ each, content: contentOf(each) }));
  return keyed.sort((a, b) => (a.content < b.content ? -1 : 1)).map(({ each }) => each);
}

/**
 * Compares two lists whose order means nothing. Members with the same identity are one thing that changed;
 * where several have it, the order of their contents decides, so that the answer is the same either way round.
 */
export function difference<T>(
  before: readonly T[],
  after: readonly T[],
  identityOf: (member: T) => string,
): Difference<T> {
  const gained = without(after, before);
  const lost = without(before, after);
  const lostBy = grouped(lost, identityOf);
  const formerOf = new Map<T, T>();
  for (const [identity, members] of grouped(gained, identityOf)) {
    const former = byContent(lostBy.get(identity) ?? []);
    for (const [index, member] of byContent(members).entries()) {
      const match = former[index];
      if (match !== undefined) formerOf.set(member, match);
    }
  }
  const matched = new Set(formerOf.values());
  return {
    changed: gained.flatMap((member) => {
      const former = formerOf.get(member);
      return former === undefined ? [] : [[former, member] as const];
    }),
    added: gained.filter((member) => !formerOf.has(member)),
    removed: lost.filter((member) => !matched.has(member)),
  };
}
