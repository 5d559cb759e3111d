import {
  errorFault,
  formatPath,
  readList,
  warningFault,
  withUniqueIds,
} from '@trust-widgets/schedule-core/engine';
import type { Fault, PathSegment, ReadEntry } from '@trust-widgets/schedule-core/engine';
import type * as v from 'valibot';

import { isObject, readFacts } from '../document/facts.js';
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

type Head = v.InferOutput<typeof subprocessorHead>;

/** Pairs of dates of which the first cannot be later than the second. */
const DATE_ORDER = [
  ['announcedOn', 'objectUntil'],
  ['announcedOn', 'effectiveFrom'],
  ['effectiveFrom', 'removedOn'],
] as const;

function dateFaults(entry: Head, path: readonly PathSegment[]): Fault[] {
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

function readEntry(
  { value, path }: ReadEntry<Head>,
  ids: ReadonlySet<unknown>,
  faults: Fault[],
): Subprocessor {
  const incomplete: EntryList[] = [];
  const members = <const TSchema extends v.GenericSchema>(key: EntryList, schema: TSchema) => {
    const input = value[key];
    if (input === undefined || input === null) return undefined;
    const read = readList(schema, input, [...path, key], LIMITS.members);
    faults.push(...read.faults);
    return { length: Array.isArray(input) ? input.length : -1, entries: read.entries };
  };
  const kept = <T>(
    key: EntryList,
    read: { length: number; entries: readonly ReadEntry<T>[] } | undefined,
  ) => {
    if (read === undefined) return undefined;
    if (read.entries.length !== read.length) incomplete.push(key);
    return read.entries.map((entry) => entry.value);
  };
  const claims = members('assurances', assuranceSchema);
  const processing = kept('processing', members('processing', processingPlaceSchema));
  const transfers = kept('transfers', members('transfers', transferSchema));
  const assurances = kept(
    'assurances',
    claims && { ...claims, entries: attributed(claims.entries, ids, faults) },
  );
  const links = kept('links', members('links', subprocessorLinkSchema));
  faults.push(...dateFaults(value, path));
  return { ...value, processing, transfers, assurances, links, ...(incomplete.length > 0 && { incomplete }) };
}

/** Entries whose `parent` exists and does not lead back to the entry itself. */
function withSoundParents(entries: readonly ReadEntry<Head>[], ids: ReadonlySet<unknown>, faults: Fault[]) {
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

/** Every id that is written, of faulty entries too: a reference to one of those is right. */
function writtenIds(entries: unknown): ReadonlySet<unknown> {
  return new Set(
    Array.isArray(entries) ? entries.map((entry) => (isObject(entry) ? entry['id'] : undefined)) : [],
  );
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
  const list = readList(subprocessorHead, input['entries'], [...base, 'entries'], LIMITS.entries);
  const unique = withUniqueIds(list.entries);
  const faults = [...section.faults, ...list.faults, ...unique.faults];
  if (input['entries'] === undefined) {
    faults.push(errorFault('subprocessors.entries', 'required', 'This key is required.'));
  }
  const ids = writtenIds(input['entries']);
  const entries = withSoundParents(unique.entries, ids, faults).map((entry) => readEntry(entry, ids, faults));
  return { value: { ...section.facts, entries }, faults };
}
