import { statusOn } from '@trust-widgets/trust-document';
import type {
  DocumentHeader,
  Subprocessor,
  SubprocessorSection,
  SubprocessorStatus,
} from '@trust-widgets/trust-document';

import { COMMON_STRINGS } from '../shared/common.strings.js';
import type { Locale } from '../shared/locale.js';
import type { CellLine, CellWording } from './cell-line.js';
import { cellLines } from './cell-lines.js';
import { COLUMN_IDS } from './columns.js';
import type { ColumnId } from './columns.js';
import { fold } from './fold.js';
import { placeKey, placeName } from './place-lines.js';
import { FACET_IDS, SUBPROCESSOR_TABLE_STRINGS } from './subprocessor-table.strings.js';
import type { FacetId } from './subprocessor-table.strings.js';

/** What a table takes from a trust document: one that was read whole will do as well. */
export type ListedSubprocessors = Pick<DocumentHeader, 'defaultLanguage' | 'updated'> & {
  readonly subprocessors: SubprocessorSection;
};

/** Something that rows can be chosen by, named in the table's language. */
export interface FacetValue {
  readonly value: string;
  readonly label: string;
}

/** An entry in words, whatever of it is shown. */
export interface RecordRow {
  readonly entry: Subprocessor;
  readonly status: SubprocessorStatus;
  readonly lines: Readonly<Record<ColumnId, readonly CellLine[]>>;
  readonly values: Readonly<Record<FacetId, readonly FacetValue[]>>;
  /** Everything that it says, with case and accents folded. */
  readonly searched: () => string;
}

/** The record on one day in one language: what stays the same while a reader filters and sorts. */
export interface TableRecord {
  readonly wording: CellWording;
  readonly rows: readonly RecordRow[];
  /** Everything that rows can be chosen by, in the order of the names. */
  readonly choices: Readonly<Record<FacetId, readonly FacetValue[]>>;
}

const ofEach = <TKey extends string, T>(keys: readonly TKey[], make: (key: TKey) => T) =>
  Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<TKey, T>;

function wordingOf(
  listed: ListedSubprocessors,
  locale: Locale,
  on: string,
  showRemoved: boolean,
): CellWording {
  const { language } = locale;
  const strings = SUBPROCESSOR_TABLE_STRINGS[language];
  const { entries, noticeDays } = listed.subprocessors;
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const byParent = new Map<string, Subprocessor[]>();
  for (const entry of entries) {
    if (entry.parent === undefined) continue;
    byParent.set(entry.parent, [...(byParent.get(entry.parent) ?? []), entry]);
  }
  return {
    strings,
    notStated: COMMON_STRINGS[language].notStated,
    language,
    requested: locale.requested,
    tag: locale.tag,
    defaultLanguage: listed.defaultLanguage,
    on,
    noticeDays,
    entryOf: (id) => byId.get(id),
    isRow: (entry) => showRemoved || statusOn(entry, on) !== 'removed',
    engagedBy: (id) => byParent.get(id) ?? [],
  };
}

function valuesOf(entry: Subprocessor, status: SubprocessorStatus, wording: CellWording) {
  const { strings, notStated } = wording;
  const mechanisms = new Set((entry.transfers ?? []).map(({ mechanism }) => mechanism));
  if (mechanisms.size === 0) mechanisms.add('unknown');
  const unknown = { value: 'unknown', label: notStated };
  const places = new Map(
    (entry.processing ?? []).map((place) => [placeKey(place), placeName(place, wording)]),
  );
  return {
    country: places.size === 0 ? [unknown] : [...places].map(([value, label]) => ({ value, label })),
    role: [{ value: entry.role, label: strings.roles[entry.role] }],
    transfers: [...mechanisms].map((value) =>
      value === 'unknown' ? unknown : { value, label: strings.transfers[value] },
    ),
    status: [{ value: status, label: strings.statuses[status] }],
  };
}

function rowOf(entry: Subprocessor, wording: CellWording): RecordRow {
  const status = statusOn(entry, wording.on);
  const lines = ofEach(COLUMN_IDS, (column) => cellLines(entry, column, wording));
  let searched: string | undefined;
  return {
    entry,
    status,
    lines,
    values: valuesOf(entry, status, wording),
    searched: () =>
      (searched ??= fold(
        Object.values(lines)
          .flatMap((each) => each.map(({ label = '', text }) => `${label} ${text}`))
          .join(' '),
      )),
  };
}

function choicesOf(rows: readonly RecordRow[], tag: string): TableRecord['choices'] {
  const { compare } = new Intl.Collator(tag);
  return ofEach(FACET_IDS, (facet) => {
    const found = new Map(rows.flatMap(({ values }) => values[facet].map((each) => [each.value, each])));
    return [...found.values()].sort((a, b) => compare(a.label, b.label));
  });
}

/** Puts a record into words. Nothing is left out for want of a fact: what is not stated says so. */
export function tableRecord(
  listed: ListedSubprocessors,
  locale: Locale,
  on: string,
  showRemoved: boolean,
): TableRecord {
  const wording = wordingOf(listed, locale, on, showRemoved);
  const rows = listed.subprocessors.entries.filter(wording.isRow).map((entry) => rowOf(entry, wording));
  return { wording, rows, choices: choicesOf(rows, wording.tag) };
}
