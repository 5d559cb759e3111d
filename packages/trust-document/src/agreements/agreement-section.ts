import {
  errorFault,
  formatPath,
  identifier,
  isObject,
  localizedText,
  readList,
  readValue,
  warningFault,
  withUniqueIds,
} from '@trust-widgets/schedule-core/engine';
import type { Fault, PathSegment, ReadEntry } from '@trust-widgets/schedule-core/engine';

import { readEntries } from '../document/entries.js';
import type { Found } from '../document/entries.js';
import type { JsonObject } from '../document/facts.js';
import { LIMITS } from '../document/limits.js';
import { agreementHead, editionSchema, versionHead } from './agreements.schema.js';
import type {
  Agreement,
  AgreementGroup,
  AgreementSection,
  AgreementVersion,
  Edition,
} from './agreements.schema.js';

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
    const id = readValue(identifier, key, path, faults);
    const title = readValue(localizedText, heading, path, faults);
    return id !== undefined && title !== undefined ? [{ id, title }] : [];
  });
  return { value, faults };
}

/** Editions of which one was read before, by language and format: which of the two is meant is not known. */
function repeated(editions: readonly ReadEntry<Edition>[]): Fault[] {
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

function editions(version: JsonObject, path: readonly PathSegment[]) {
  const input = version['editions'];
  const faults: Fault[] = [];
  const read = readList(editionSchema, input, [...path, 'editions'], faults, LIMITS.members);
  return {
    value: {
      editions: read.map(({ value }) => value),
      whole: !Array.isArray(input) || input.length === read.length,
    },
    faults: [...faults, ...repeated(read)],
  };
}

/** The order of coming into force. A version without a date counts as there from the beginning. */
function byEffectiveFrom(a: AgreementVersion, b: AgreementVersion): number {
  const [first, second] = [a.effectiveFrom ?? '', b.effectiveFrom ?? ''];
  return first === second ? 0 : first < second ? -1 : 1;
}

/** Several versions must say which of them is in force. */
function undecided(all: readonly AgreementVersion[], path: readonly PathSegment[]): Fault[] {
  const days = new Set(all.map(({ effectiveFrom }) => effectiveFrom));
  if (all.length < 2 || (days.size === all.length && !days.has(undefined))) return [];
  const message = 'Each of several versions needs an effectiveFrom of its own, to tell which is in force.';
  return [warningFault(formatPath(path), 'version-order', message)];
}

/** An agreement's versions in order, and whether all of them and all their editions could be read. */
function versions(agreement: JsonObject, path: readonly PathSegment[]) {
  const base = [...path, 'versions'];
  const input = agreement['versions'];
  const read = readEntries(versionHead, editions, input, base, LIMITS.members);
  const ordered = read.entries
    .map(({ value: { whole: _, ...version } }): AgreementVersion => version)
    .sort(byEffectiveFrom);
  const faults = [...read.faults, ...undecided(ordered, base)];
  if (faults.length === 0 && Array.isArray(input) && !ordered.some((each) => each.editions.length > 0)) {
    faults.push(warningFault(formatPath(base), 'empty', 'The agreement has no edition to read.'));
  }
  const all = !Array.isArray(input) || input.length === ordered.length;
  return {
    value: { versions: ordered, whole: all && read.entries.every(({ value }) => value.whole) },
    faults,
  };
}

/** Reads `agreementGroups` and `agreements`, entry by entry and edition by edition. */
export function agreementSection(sections: JsonObject): Found<AgreementSection> {
  const written = sections['agreementGroups'];
  const { value: agreementGroups, faults } = groups(written);
  const list = readEntries(agreementHead, versions, sections['agreements'], ['agreements'], LIMITS.entries);
  const lost: Fault[] = [];
  const agreements = withUniqueIds(list.entries, lost).map(
    ({ value: { group, whole, ...facts }, path }): Agreement => {
      const known = group !== undefined && isObject(written) && Object.hasOwn(written, group);
      if (group !== undefined && !known) {
        const message = `There is no group "${group}" in agreementGroups; the agreement is shown without one.`;
        lost.push(warningFault(formatPath([...path, 'group']), 'reference', message));
      }
      return {
        ...facts,
        ...(known && { group }),
        // An edition that could not be read is one that exists: nothing may be said to be the only one then.
        ...(!whole && { otherEditions: 'unknown' }),
      };
    },
  );
  return {
    value: { agreementGroups, agreements },
    faults: [...faults, ...list.faults, ...lost],
  };
}
