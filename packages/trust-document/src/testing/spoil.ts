import fc from 'fast-check';

/** A place in a value: the keys that lead there. */
export type Place = readonly (string | number)[];

type Members = Record<string | number, unknown>;

const membersOf = (value: unknown): Members | undefined =>
  typeof value === 'object' && value !== null ? (value as Members) : undefined;

/** Every place in a value, itself first. */
export function placesIn(value: unknown, path: Place = []): Place[] {
  const members = membersOf(value);
  if (!members) return [path];
  const keys = Array.isArray(members) ? [...members.keys()] : Object.keys(members);
  return [path, ...keys.flatMap((key) => placesIn(members[key], [...path, key]))];
}

/** What stands at a place. */
export function valueAt(value: unknown, place: Place): unknown {
  return place.reduce<unknown>((holder, key) => membersOf(holder)?.[key], value);
}

const deep = (levels: number): unknown =>
  levels === 0 ? 'x' : levels % 2 ? [deep(levels - 1)] : { x: deep(levels - 1) };

/** Values that trip up what reads them: wrong types, huge ones, keys that every object inherits, markup. */
const HOSTILE: readonly (() => unknown)[] = [
  ...[null, undefined, true, false, 0, -1, 1.5, 1e308, Number.NaN, Infinity, 10n, Symbol('x')].map(
    (each) => () => each,
  ),
  ...['', ' ', '\u0000', '\ud800', '0', '-1', 'true', 'null', 'unknown', '__proto__', 'constructor'].map(
    (each) => () => each,
  ),
  ...['<script>alert(1)</script>', 'javascript:alert(1)', '//evil.example', '9999-12-31', '2026-02-30'].map(
    (each) => () => each,
  ),
  ...['P99999999999999Y', 'PT1E400S', 'FREQ=SECONDLY', 'FREQ=DAILY;COUNT=99999999', 'Europe/Nowhere'].map(
    (each) => () => each,
  ),
  () => 'x'.repeat(100_000),
  () => [],
  () => ({}),
  () => [[]],
  () => [null],
  () => Array(100),
  () => Array(201).fill({ id: 'x' }),
  () => deep(20),
  () => deep(200),
  () => new Date(0),
  () => new Map([['id', 'x']]),
  () => () => 1,
  () => Object.create(null) as unknown,
  () =>
    JSON.parse(
      '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}',
    ) as unknown,
  () => ({ toString: 1, valueOf: null, hasOwnProperty: 'x', length: 5, then: 1 }),
  () => ({ en: '<b>', nl: 3, 'not a tag': 'x' }),
];

const KEYS = ['constructor', 'toString', 'hasOwnProperty', 'id', 'x'.repeat(300)] as const;

const KINDS = ['replace', 'replace', 'replace', 'delete', 'twice', 'listed', 'key'] as const;

/** What is done to which place, and with what: numbers are taken modulo how many there are. */
type Mutation = readonly [kind: (typeof KINDS)[number], at: number, by: number];

/** One to four mutations of a document; see {@link spoilt}. */
export const mutations: fc.Arbitrary<Mutation[]> = fc.array(
  fc.tuple(fc.constantFrom(...KINDS), fc.nat(), fc.nat()),
  { minLength: 1, maxLength: 4 },
);

function mutate(holder: Members, key: string | number, [kind, , by]: Mutation): void {
  const hostile = HOSTILE[by % HOSTILE.length]?.();
  if (kind === 'listed') holder[key] = [holder[key]];
  else if (kind === 'key') holder[KEYS[by % KEYS.length] ?? 'id'] = hostile;
  else if (kind === 'replace' || typeof key !== 'number' || !Array.isArray(holder)) {
    if (kind === 'delete') Reflect.deleteProperty(holder, key);
    else holder[key] = hostile;
  } else if (kind === 'twice') holder.push(holder[key]);
  else {
    // The last one takes its place: what a list calls its constructor may be spoilt, and `splice` asks for it.
    holder[key] = holder.at(-1);
    holder.pop();
  }
}

/** Every key of a list or map, and of those in it, with what has it. */
function slotsIn(holder: Members, slots: (readonly [Members, string | number])[] = []) {
  const keys = Array.isArray(holder) ? [...holder.keys()] : Object.keys(holder);
  for (const key of keys) {
    slots.push([holder, key]);
    const members = membersOf(holder[key]);
    if (members) slotsIn(members, slots);
  }
  return slots;
}

/** A copy of a document after these mutations, all of them inside what stands at a place. */
export function spoilt(document: unknown, all: readonly Mutation[], within: Place = []): unknown {
  const copy = { document: structuredClone(document) };
  const root = within.length === 0 ? copy : membersOf(valueAt(copy.document, within));
  for (const mutation of all) {
    const slots = slotsIn(root ?? {});
    const [holder, key] = slots[mutation[1] % slots.length] ?? [];
    if (holder && key !== undefined) mutate(holder, key, mutation);
  }
  return copy.document;
}
