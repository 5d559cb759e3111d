import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Alias, Document, Node, Pair, ParsedNode, Range } from 'yaml';

import { errorFault, formatPath } from '@trust-widgets/schedule-core/engine';
import type { Fault, PathSegment } from '@trust-widgets/schedule-core/engine';

import { SOURCE_DEPTH, SOURCE_VALUES } from './limits.js';

/** A fault and the offset in the source that it is about. */
export interface FaultAt {
  readonly fault: Fault;
  readonly offset: number;
}

/** What a source says, as JSON values. */
export interface PlainValue {
  readonly value: unknown;
  readonly faults: readonly FaultAt[];
}

/** The name of a key; `undefined` where the key is a map or a list. Written as in the source: `no` stays `no`. */
export function keyOf(pair: Pair<unknown, unknown>): string | undefined {
  const { key } = pair;
  if (!isScalar(key)) return undefined;
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
}

const offsetOf = (node: unknown): number => (node as { range?: Range | null } | null)?.range?.[0] ?? 0;

/** Thrown inside, to leave a source that is too large to go on with; never leaves this file. */
class Refused extends Error {}

/**
 * Turns a parsed YAML document into JSON values. Aliases are written out as copies. What JSON cannot say
 * (keys that are lists, numbers without end, an alias inside its own anchor) is a fault, as are keys
 * given twice and the key `__proto__`, which programs that read the result could trip over.
 */
export function plainValue(document: Document.Parsed<ParsedNode>): PlainValue {
  const faults: FaultAt[] = [];
  const open = new Set<Node>();
  let count = 0;

  const report = (node: unknown, path: readonly PathSegment[], code: string, message: string): void => {
    faults.push({ fault: errorFault(formatPath(path), code, message), offset: offsetOf(node) });
  };

  function convert(node: unknown, path: readonly PathSegment[]): unknown {
    count += 1;
    if (count > SOURCE_VALUES) {
      report(
        node,
        path,
        'too-many',
        `There are more than ${SOURCE_VALUES} values, aliases counted as copies.`,
      );
      throw new Refused();
    }
    if (open.size >= SOURCE_DEPTH) {
      report(node, path, 'too-deep', `Maps and lists are more than ${SOURCE_DEPTH} levels deep.`);
      throw new Refused();
    }
    if (isAlias(node)) return convertAlias(node, path);
    if (isMap(node)) return within(node, () => convertMap(node.items, path));
    if (isSeq(node))
      return within(node, () => node.items.map((item, index) => convert(item, [...path, index])));
    return isScalar(node) ? convertScalar(node, path) : null;
  }

  function within<T>(node: Node, work: () => T): T {
    open.add(node);
    const result = work();
    open.delete(node);
    return result;
  }

  function convertAlias(alias: Alias, path: readonly PathSegment[]): unknown {
    const target = alias.resolve(document);
    if (target && !open.has(target)) return convert(target, path);
    const reason = target ? 'is used inside what it names' : 'is not defined before';
    report(alias, path, 'alias', `The alias *${alias.source} ${reason}.`);
    return null;
  }

  function convertMap(pairs: readonly Pair<unknown, unknown>[], path: readonly PathSegment[]) {
    const entries = new Map<string, unknown>();
    for (const pair of pairs) {
      const key = keyOf(pair);
      if (key === undefined) {
        report(pair.key, path, 'key-type', 'A key is a word, not a list or a map.');
      } else if (key === '__proto__') {
        report(pair.key, [...path, key], 'unsafe-key', 'The key "__proto__" is not allowed.');
      } else if (entries.has(key)) {
        report(
          pair.key,
          [...path, key],
          'duplicate-key',
          `The key "${key}" is given before in the same map.`,
        );
      } else {
        entries.set(key, convert(pair.value, [...path, key]));
      }
    }
    return Object.fromEntries(entries);
  }

  function convertScalar(node: { value: unknown }, path: readonly PathSegment[]): unknown {
    const { value } = node;
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    report(node, path, 'not-json', 'JSON has no such value; expected a text, a number, true, false or null.');
    return null;
  }

  try {
    return { value: convert(document.contents, []), faults };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { value: undefined, faults };
  }
}
