import { formatCalendarDate, parseCalendarDate, resolveText } from '@trust-widgets/schedule-core/engine';
import { contactLink, lastDayToObject, statusOn } from '@trust-widgets/trust-document';
import type {
  DocumentHeader,
  Subprocessor,
  SubprocessorSection,
  SubprocessorStatus,
} from '@trust-widgets/trust-document';

import { COMMON_STRINGS } from '../shared/common.strings.js';
import { localeOf } from '../shared/locale.js';
import type { Locale } from '../shared/locale.js';
import { speak } from '../shared/strings.js';
import type { Language } from '../shared/strings.js';
import { formatDate } from '../shared/time-format.js';
import { cellLines, placeName, recordDay } from './cell-lines.js';
import type { CellLine, CellWording } from './cell-lines.js';
import { COLUMN_IDS } from './columns.js';
import type { ColumnId, Sorting } from './columns.js';
import { facetView, matches, placeKey } from './filtering.js';
import type { FacetChoice, FacetView } from './filtering.js';
import { SUBPROCESSOR_TABLE_STRINGS } from './subprocessor-table.strings.js';
import type { SubprocessorTableStrings } from './subprocessor-table.strings.js';

export type { CellLine } from './cell-lines.js';
export type { ColumnId, Sorting } from './columns.js';
export type { FacetChoice, FacetView } from './filtering.js';

/** What a table takes from a trust document: one that was read whole will do as well. */
export type ListedSubprocessors = Pick<DocumentHeader, 'defaultLanguage' | 'updated'> & {
  readonly subprocessors: SubprocessorSection;
};

export interface SubprocessorTableOptions {
  /** The calendar day, `2026-11-22`: it decides what is planned and what is gone. */
  readonly on: string;
  readonly columns?: readonly ColumnId[];
  /** Absent: the document's order. */
  readonly sorting?: Sorting | undefined;
  readonly groupBy?: 'role' | 'country' | undefined;
  readonly showRemoved?: boolean;
  /** Words that a row must hold, all of them, accents and case folded. */
  readonly filter?: string;
  readonly facets?: FacetChoice;
}

export interface SubprocessorRow {
  /** The entry's id: its anchor. */
  readonly id: string;
  readonly status: SubprocessorStatus;
  /** Of each column, in the order of the columns. */
  readonly cells: readonly (readonly CellLine[])[];
}

export interface SubprocessorGroup {
  /** Absent where the table is not grouped. */
  readonly heading?: string;
  readonly rows: readonly SubprocessorRow[];
}

/** Everything that a table shows, in words. */
export interface SubprocessorTableView {
  /** The language of the table's own words. */
  readonly language: Language;
  readonly caption: string;
  /** The day of the record, and its version. */
  readonly asOf?: string;
  /** That day, `2026-11-20`. */
  readonly asOfDay?: string;
  readonly columns: readonly { readonly id: ColumnId; readonly label: string }[];
  readonly groups: readonly SubprocessorGroup[];
  /** How many rows are shown, of how many, and in which order: one sentence. */
  readonly result: string;
  readonly isEmpty: boolean;
  readonly facets: readonly FacetView[];
  /** The filter in force, for a print; absent where there is none. */
  readonly filteredBy?: string;
  /** What holds for the list as a whole. */
  readonly notes: readonly CellLine[];
  readonly strings: SubprocessorTableStrings;
}

function notesOf(section: SubprocessorSection, wording: CellWording): CellLine[] {
  const { strings, locale } = wording;
  const { authorisation, noticeDays, objectionContact } = section;
  const { notStated } = speak(COMMON_STRINGS, locale.language).strings;
  const kind = authorisation === 'general' || authorisation === 'specific' ? authorisation : undefined;
  return [
    {
      label: strings.authorisation,
      text: kind === undefined ? notStated : strings.authorisations[kind],
      tone: kind === undefined ? 'missing' : 'soft',
    },
    ...(noticeDays === undefined ? [] : [{ text: strings.notice(noticeDays), tone: 'soft' } as const]),
    ...(objectionContact === undefined
      ? []
      : [
          {
            label: strings.objections,
            text: objectionContact,
            href: contactLink(objectionContact),
            tone: 'soft',
          } as const,
        ]),
  ];
}

function asOfText(
  asOfDay: string | undefined,
  version: string | undefined,
  { strings, tag }: CellWording,
): string | undefined {
  const day = parseCalendarDate(asOfDay ?? '');
  const parts = [
    ...(day === undefined ? [] : [strings.asOf(formatDate(day, tag))]),
    ...(version === undefined ? [] : [strings.version(version)]),
  ];
  return parts.length === 0 ? undefined : parts.join(' · ');
}

/** Sorted by the words that a reader sees first in the column; equal ones keep the document's order. */
function sorted(rows: readonly Drawn[], sorting: Sorting | undefined, tag: string): readonly Drawn[] {
  if (!sorting) return rows;
  const { compare } = new Intl.Collator(tag, { sensitivity: 'base', numeric: true });
  const direction = sorting.descending ? -1 : 1;
  const key = ({ lines }: Drawn): string => lines[sorting.column][0]?.text ?? '';
  return [...rows].sort((a, b) => direction * compare(key(a), key(b)));
}

interface Drawn {
  readonly entry: Subprocessor;
  readonly lines: Readonly<Record<ColumnId, readonly CellLine[]>>;
}

function grouped(rows: readonly Drawn[], groupBy: 'role' | 'country' | undefined, wording: CellWording) {
  if (!groupBy) return [{ rows }];
  const headingOf = ({ entry }: Drawn): string => {
    if (groupBy === 'role') return wording.strings.roles[entry.role];
    return entry.entity ? placeName(entry.entity, wording) : wording.strings.elsewhere;
  };
  const groups = new Map<string, Drawn[]>();
  for (const row of rows) {
    const heading = headingOf(row);
    groups.set(heading, [...(groups.get(heading) ?? []), row]);
  }
  return [...groups].map(([heading, members]) => ({ heading, rows: members }));
}

/** What a table shows. Nothing is left out for want of a fact: what is not stated says so. */
export function subprocessorTableView(
  listed: ListedSubprocessors,
  locale: Locale,
  options: SubprocessorTableOptions,
): SubprocessorTableView {
  const { strings, language } = speak(SUBPROCESSOR_TABLE_STRINGS, locale.language);
  const { entries, noticeDays } = listed.subprocessors;
  const { on, sorting, filter = '', facets = {} } = options;
  const names = new Map(entries.map(({ id, legalName }) => [id, legalName]));
  const wording: CellWording = {
    strings,
    language,
    locale,
    tag: language === locale.language ? locale.tag : localeOf(language).tag,
    defaultLanguage: listed.defaultLanguage,
    on,
    noticeDays,
    nameOf: (id) => resolveText(names.get(id) ?? id, locale.requested, listed.defaultLanguage).text,
  };
  const columns = options.columns ?? COLUMN_IDS;

  const all = entries
    .filter((entry) => options.showRemoved === true || statusOn(entry, on) !== 'removed')
    .map((entry): Drawn => {
      const of = (column: ColumnId) => cellLines(entry, column, wording);
      return {
        entry,
        lines: {
          company: of('company'),
          entity: of('entity'),
          processing: of('processing'),
          purpose: of('purpose'),
          safeguards: of('safeguards'),
        },
      };
    });
  const asOfDay = recordDay(listed.subprocessors.updated, listed.updated);
  const asOf = asOfText(asOfDay, listed.subprocessors.version, wording);
  const label = (id: ColumnId): string => strings.columns[id];
  const order = sorting ? strings.sortedBy(label(sorting.column), sorting.descending) : undefined;
  const facetViews = [
    facetView('country', all, facets, wording, (entry) =>
      (entry.processing ?? []).map((place) => ({ value: placeKey(place), label: placeName(place, wording) })),
    ),
    facetView('role', all, facets, wording, ({ role }) => [{ value: role, label: strings.roles[role] }]),
  ];
  // What another document or language no longer offers is not in force: nobody could see or undo it.
  const chosen = facetViews.flatMap(({ id, options: each }) =>
    each.filter(({ selected }) => selected).map(({ value, label: text }) => ({ id, value, text })),
  );
  const inForce = Object.fromEntries(chosen.map(({ id, value }) => [id, value]));
  const shown = all.filter(({ entry, lines }) =>
    matches(entry, Object.values(lines).flat(), filter, inForce),
  );
  const filters = [filter.trim(), ...chosen.map(({ text }) => text)].filter((text) => text !== '');

  return {
    language,
    caption: strings.caption,
    ...(asOf !== undefined && { asOf }),
    ...(asOfDay !== undefined && { asOfDay }),
    columns: columns.map((id) => ({ id, label: label(id) })),
    groups: grouped(sorted(shown, sorting, wording.tag), options.groupBy, wording).map(
      ({ rows, ...group }) => ({
        ...group,
        rows: rows.map(({ entry, lines }) => ({
          id: entry.id,
          status: statusOn(entry, on),
          cells: columns.map((column) => lines[column]),
        })),
      }),
    ),
    result: [strings.result(shown.length, all.length), ...(order === undefined ? [] : [order])].join(', '),
    isEmpty: shown.length === 0,
    facets: facetViews,
    ...(filters.length > 0 && { filteredBy: `${strings.filteredBy}: ${filters.join(', ')}` }),
    notes: notesOf(listed.subprocessors, wording),
    strings,
  };
}

function dayAfterObjection(entry: Subprocessor, noticeDays: number | undefined): string | undefined {
  const last = parseCalendarDate(lastDayToObject(entry, noticeDays) ?? '');
  return last === undefined ? undefined : formatCalendarDate(last + 1);
}

/**
 * The next calendar day on which a table says something else although its document stays the same: an
 * entry comes into force or goes, or a last day to object has passed. `undefined` where none is known.
 */
export function tableChangesOn({ entries, noticeDays }: SubprocessorSection, on: string): string | undefined {
  return entries
    .flatMap((entry) => [entry.effectiveFrom, entry.removedOn, dayAfterObjection(entry, noticeDays)])
    .filter((day) => day !== undefined && day > on)
    .sort()
    .at(0);
}
