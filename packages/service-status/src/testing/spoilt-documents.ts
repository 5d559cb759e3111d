import fc from 'fast-check';

import { withAt } from './formats.js';
import type { Path } from './formats.js';

/** Every place in a document, at any depth, the document itself first. */
export function placesIn(document: unknown, path: Path = []): Path[] {
  if (typeof document !== 'object' || document === null) return [path];
  const steps = Array.isArray(document) ? document.map((_, index) => index) : Object.keys(document);
  const children = steps.map((step) => [step, (document as Record<string | number, unknown>)[step]] as const);
  return [path, ...children.flatMap(([step, child]) => placesIn(child, [...path, step]))];
}

/** Values that somebody might put into a document on purpose. */
const hostile = fc.oneof(
  { withCrossShrink: true },
  fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withSparseArray: true }),
  fc.constantFrom<unknown>(
    JSON.parse('{"__proto__": {"status": "major_outage"}, "constructor": {"prototype": 1}}'),
    JSON.parse('{"toString": 1, "valueOf": 1, "hasOwnProperty": 1, "length": -1}'),
    '__proto__',
    'constructor',
    'hasOwnProperty',
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '9999-12-31T23:59:59.999Z',
    'Sat Jan 99 9999 99:99:99 GMT+9999',
    '999999-99-99 99:99:99 +9999 UTC',
    'x'.repeat(100_000),
    '\uD800',
    1e308,
    -0,
    NaN,
  ),
);

/** A sound document in which any one value, at any depth, was replaced by anything at all, and where it was. */
export function spoilt(
  document: unknown,
): fc.Arbitrary<{ readonly place: Path; readonly document: unknown }> {
  return fc
    .record({ place: fc.constantFrom(...placesIn(document)), value: hostile })
    .map(({ place, value }) => ({ place, document: withAt(document, place, value) }));
}

/** What is nested as deep as any parser lets it be. */
export function nested(depth: number, wrap: (inside: unknown) => unknown): unknown {
  let document: unknown = 'bottom';
  for (let level = 0; level < depth; level++) document = wrap(document);
  return document;
}
