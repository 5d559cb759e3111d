import {
  errorFault,
  formatPath,
  identifier,
  localizedText,
  readList,
  readValue,
  warningFault,
  withUniqueIds,
} from '@trust-widgets/schedule-core/engine';
import type { Fault, PathSegment, ReadEntry } from '@trust-widgets/schedule-core/engine';
import type * as v from 'valibot';

import { isObject } from '../document/facts.js';
import type { JsonObject } from '../document/facts.js';
import { LIMITS } from '../document/limits.js';
import { agreementHead, editionSchema, versionHead } from './agreements.schema.js';
import type { Agreement, AgreementGroup, AgreementSection, AgreementVersion } from './agreements.schema.js';

type Found<T> = { value: T; faults: readonly Fault[] };
type Head<TSchema extends v.GenericSchema> = ReadEntry<v.InferOutput<TSchema>>;

function groups(input: unknown): Found<AgreementGroup[]> {
  if (input === undefined || input === null) return { value: [], faults: [] };
  if (!isObject(input)) {
    const message = 'Expected a map from the key of a group to its heading.';
    return { value: [], faults: [errorFault('agreementGroups', 'type', message)] };
  }
  const faults: Fault[] = [];
  const all = Object.entries(input);
  if (all.length > LIMITS.entries) {
    const message = `Found ${all.length} groups; only the first ${LIMITS.entries} are read.`;
    faults.push(errorFault('agreementGroups', 'too-many', message));
  }
  const value = all.slice(0, LIMITS.entries).flatMap(([key, heading]) => {
    const path = ['agreementGroups', key];
    const id = readValue(identifier, key, path);
    const title = readValue(localizedText, heading, path);
    faults.push(...id.faults, ...title.faults);
    return id.value !== undefined && title.value !== undefined ? [{ id: id.value, title: title.value }] : [];
  });
  return { value, faults };
}

/** Editions of which one was read before, by language and format: which of the two is meant is not known. */
function repeated(editions: readonly ReadEntry<AgreementVersion['editions'][number]>[]): Fault[] {
  const seen = new Set<string>();
  return editions.flatMap(({ value: { language, format }, path }) => {
    const key = `${language.toLowerCase()} ${format}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const message = `This version has another edition in "${language}" as ${format}.`;
    return [warningFault(formatPath(path), 'duplicate-edition', message)];
  });
}

function readVersion({
  value,
  path,
}: Head<typeof versionHead>): Found<AgreementVersion> & { whole: boolean } {
  const read = readList(editionSchema, value.editions, [...path, 'editions'], LIMITS.members);
  return {
    value: { ...value, editions: read.entries.map((entry) => entry.value) },
    faults: [...read.faults, ...repeated(read.entries)],
    whole: !Array.isArray(value.editions) || value.editions.length === read.entries.length,
  };
}

/** The order of coming into force. A version without a date counts as there from the beginning. */
const byEffectiveFrom = (a: AgreementVersion, b: AgreementVersion): number => {
  const [first, second] = [a.effectiveFrom ?? '', b.effectiveFrom ?? ''];
  return first === second ? 0 : first < second ? -1 : 1;
};

/** Where several versions leave open which of them is in force. */
function undecided(versions: readonly AgreementVersion[], path: readonly PathSegment[]): Fault[] {
  const dates = versions.map(({ effectiveFrom }) => effectiveFrom ?? '');
  if (new Set(dates).size === dates.length && (dates.length < 2 || !dates.includes(''))) return [];
  const message =
    'Each of several versions needs an effectiveFrom of its own, or it is not certain which is in force.';
  return [warningFault(formatPath(path), 'version-order', message)];
}

function readAgreement({ value, path }: Head<typeof agreementHead>): Found<Agreement> {
  const versionsPath = [...path, 'versions'];
  const read = readList(versionHead, value.versions, versionsPath, LIMITS.members);
  const versions = read.entries.map(readVersion);
  const faults = [...read.faults, ...versions.flatMap((version) => version.faults)];
  const sorted = versions.map((version) => version.value).sort(byEffectiveFrom);
  if (faults.length === 0 && !sorted.some(({ editions }) => editions.length > 0)) {
    faults.push(warningFault(formatPath(versionsPath), 'empty', 'The agreement has no edition to read.'));
  }
  faults.push(...undecided(sorted, versionsPath));
  const agreement: Agreement = { ...value, versions: sorted };
  // An edition that could not be read is one that exists: nothing may be said to be the only one then.
  if (versions.some(({ whole }) => !whole)) agreement.otherEditions = 'unknown';
  return { value: agreement, faults };
}

function inKnownGroup(
  agreement: Agreement,
  path: readonly PathSegment[],
  known: JsonObject,
): Found<Agreement> {
  const { group, ...ungrouped } = agreement;
  if (group === undefined || Object.hasOwn(known, group)) return { value: agreement, faults: [] };
  const message = `There is no group "${group}" in agreementGroups; the agreement is shown without one.`;
  return { value: ungrouped, faults: [warningFault(formatPath([...path, 'group']), 'reference', message)] };
}

/** Reads `agreementGroups` and `agreements`, entry by entry and edition by edition. */
export function agreementSection(sections: JsonObject): Found<AgreementSection> {
  const found = groups(sections['agreementGroups']);
  const known = isObject(sections['agreementGroups']) ? sections['agreementGroups'] : {};
  const list = readList(agreementHead, sections['agreements'], ['agreements'], LIMITS.entries);
  const unique = withUniqueIds(list.entries);
  const faults = [...found.faults, ...list.faults, ...unique.faults];
  const agreements = unique.entries.map((entry) => {
    const read = readAgreement(entry);
    const grouped = inKnownGroup(read.value, entry.path, known);
    faults.push(...read.faults, ...grouped.faults);
    return grouped.value;
  });
  return { value: { agreementGroups: found.value, agreements }, faults };
}
