import type { ElementName } from './element-names.js';

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What every element reads: what the document is, and whether its release of the widgets was withdrawn. */
const HEADER = ['version', 'defaultLanguage', 'updated', 'organization', 'widgets'];

/** The zone that a document's days begin in; of its maintenance, a list reads nothing more. */
function zoneOnly(maintenance: unknown): unknown {
  return isRecord(maintenance) && Object.hasOwn(maintenance, 'timeZone')
    ? { timeZone: maintenance['timeZone'] }
    : undefined;
}

const SECTIONS: Readonly<Record<ElementName, readonly string[]>> = {
  'status-banner': ['maintenance'],
  'agreement-list': ['agreementGroups', 'agreements'],
  'subprocessor-table': ['subprocessors'],
  'maintenance-calendar': ['maintenance'],
};

/**
 * The part of a trust document that one element reads, as it was written: keys stay in their order, and what is
 * unknown or faulty in a section stays as it was, so that the element says the same of it as of the whole. What is
 * no document is given back as it is. Pure.
 *
 * @param input A trust document, as parsed JSON.
 */
export function documentFor(element: ElementName, input: unknown): unknown {
  if (!isRecord(input)) return input;
  const wanted = new Set([...HEADER, ...SECTIONS[element]]);
  const kept = Object.entries(input).flatMap(([key, value]): [string, unknown][] => {
    if (wanted.has(key)) return [[key, value]];
    const zone = key === 'maintenance' ? zoneOnly(value) : undefined;
    return zone === undefined ? [] : [[key, zone]];
  });
  return Object.fromEntries(kept);
}
