import {
  errorFault,
  formatPath,
  isObject,
  readList,
  warningFault,
  withUniqueIds,
  writtenIds,
} from '@trust-widgets/schedule-core/engine';
import type { Fault, PathSegment, ReadEntry, Schema } from '@trust-widgets/schedule-core/engine';

import { readEntries } from '../document/entries.js';
import type { Found } from '../document/entries.js';
import { readFacts } from '../document/facts.js';
import type { JsonObject } from '../document/facts.js';
import { LIMITS } from '../document/limits.js';
import {
  assuranceSchema,
  processingPlaceSchema,
  sectionFacts,
  subprocessorHead,
  subprocessorLinkSchema,
  transferSchema,
} from './subprocessors.schema.js';
import type { Assurance, EntryList, Subprocessor, SubprocessorSection } from './subprocessors.schema.js';

type Lists = Pick<Subprocessor, EntryList | 'incomplete'>;

/** Pairs of dates of which the first cannot be later than the second. */
const DATE_ORDER = [
  ['announcedOn', 'objectUntil'],
  ['announcedOn', 'effectiveFrom'],
  ['effectiveFrom', 'removedOn'],
] as const;

function dateFaults(entry: Subprocessor, path: readonly PathSegment[]): Fault[] {
  return DATE_ORDER.flatMap(([first, second]) => {
    const [earlier, later] = [entry[first], entry[second]];
    if (earlier === undefined || later === undefined || earlier <= later) return [];
    const message = `Found ${later}, which is before ${first} (${earlier}).`;
    return [warningFault(formatPath([...path, second]), 'date-order', message)];
  });
}

/** Assurances whose holder exists. A claim of somebody unknown must not read as this entry's own. */
function attributed(
  assurances: readonly ReadEntry<Assurance>[],
  ids: ReadonlySet<unknown>,
  faults: Fault[],
): ReadEntry<Assurance>[] {
  return assurances.filter(({ value: { heldBy }, path }) => {
    if (heldBy === undefined || ids.has(heldBy)) return true;
    faults.push(errorFault(formatPath([...path, 'heldBy']), 'reference', `There is no entry "${heldBy}".`));
    return false;
  });
}

/** Reads the lists of an entry member by member, and notes which lost one. */
function listReader(ids: ReadonlySet<unknown>) {
  return (entry: JsonObject, path: readonly PathSegment[]): Found<Lists> => {
    const faults: Fault[] = [];
    const incomplete: EntryList[] = [];
    const list = <T>(
      key: EntryList,
      schema: Schema<T>,
      accept = (entries: ReadEntry<T>[]) => entries,
    ): T[] | undefined => {
      const input = entry[key];
      if (input === undefined || input === null) return undefined;
      const accepted = accept(readList(schema, input, [...path, key], faults, LIMITS.members));
      if (!Array.isArray(input) || accepted.length < input.length) incomplete.push(key);
      return accepted.map(({ value }) => value);
    };
    const lists = {
      processing: list('processing', processingPlaceSchema),
      transfers: list('transfers', transferSchema),
      assurances: list('assurances', assuranceSchema, (found) => attributed(found, ids, faults)),
      links: list('links', subprocessorLinkSchema),
    };
    return { value: { ...lists, ...(incomplete.length > 0 && { incomplete }) }, faults };
  };
}

/** Entries whose `parent` exists and does not lead back to the entry itself. */
function withSoundParents(
  entries: readonly ReadEntry<Subprocessor>[],
  ids: ReadonlySet<unknown>,
  faults: Fault[],
): ReadEntry<Subprocessor>[] {
  const parents = new Map(entries.map(({ value }) => [value.id, value.parent]));
  const leadsBack = (id: string): boolean => {
    const passed = new Set<string>();
    let at = parents.get(id);
    while (at !== undefined && !passed.has(at)) {
      if (at === id) return true;
      passed.add(at);
      at = parents.get(at);
    }
    return false;
  };
  return entries.filter(({ value: { id, parent }, path }) => {
    if (parent === undefined) return true;
    const where = formatPath([...path, 'parent']);
    if (!ids.has(parent)) faults.push(errorFault(where, 'reference', `There is no entry "${parent}".`));
    else if (leadsBack(id)) faults.push(errorFault(where, 'cycle', `"${parent}" leads back to "${id}".`));
    else return true;
    return false;
  });
}

/** Reads `subprocessors`, entry by entry and fact by fact. An absent section stays absent. */
export function subprocessorSection(input: unknown): {
  value?: SubprocessorSection;
  faults: readonly Fault[];
} {
  if (input === undefined || input === null) return { faults: [] };
  const base = ['subprocessors'];
  if (!isObject(input)) {
    return { faults: [errorFault('subprocessors', 'type', 'Expected a map with a list of entries.')] };
  }
  const section = readFacts(sectionFacts, input, base, ['entries']);
  const written = input['entries'];
  const ids = writtenIds(written);
  const list = readEntries(subprocessorHead, listReader(ids), written, [...base, 'entries'], LIMITS.entries);
  const faults = [...section.faults, ...list.faults];
  const unique = withUniqueIds<Subprocessor>(list.entries, faults);
  if (written === undefined) {
    faults.push(errorFault('subprocessors.entries', 'required', 'This key is required.'));
  }
  faults.push(...unique.flatMap(({ value, path }) => dateFaults(value, path)));
  const entries = withSoundParents(unique, ids, faults).map(({ value }) => value);
  return { value: { ...section.facts, entries }, faults };
}
