import { isAlias, isMap, isSeq } from 'yaml';
import type { Document, ParsedNode, Range } from 'yaml';

import { parsePath } from '@trust-widgets/schedule-core/engine';
import type { Fault } from '@trust-widgets/schedule-core/engine';

import { keyOf } from './plain-value.js';

interface Place {
  readonly node: unknown;
  /** The key that the node stands under, if it stands under one. */
  readonly key?: unknown;
}

const startOf = (node: unknown): number | undefined => (node as { range?: Range | null } | null)?.range?.[0];

function step(
  document: Document.Parsed<ParsedNode>,
  node: unknown,
  segment: string | number,
): Place | undefined {
  const target = isAlias(node) ? node.resolve(document) : node;
  if (isMap(target)) {
    const pair = target.items.find((item) => keyOf(item) === String(segment));
    return pair && { node: pair.value, key: pair.key };
  }
  if (isSeq(target) && typeof segment === 'number' && segment < target.items.length) {
    return { node: target.items[segment] };
  }
  return undefined;
}

/**
 * The offset in the source that a fault is about: the key where the key is what is wrong, else the
 * value; for something that is missing, the place that should have it.
 */
export function locate(document: Document.Parsed<ParsedNode>, fault: Fault): number {
  let place: Place = { node: document.contents };
  for (const segment of parsePath(fault.path)) {
    const next = step(document, place.node, segment);
    if (!next) return startOf(place.node) ?? startOf(place.key) ?? 0;
    place = next;
  }
  const [first, second] = fault.code === 'unknown-key' ? [place.key, place.node] : [place.node, place.key];
  return startOf(first) ?? startOf(second) ?? 0;
}
