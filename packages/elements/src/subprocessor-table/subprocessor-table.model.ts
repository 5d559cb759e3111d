import {
  DAY,
  formatCalendarDate,
  parseCalendarDate,
  parseInstant,
} from '@trust-widgets/schedule-core/engine';
import { contactLink, lastDayToObject } from '@trust-widgets/trust-document';
import type { SubprocessorSection } from '@trust-widgets/trust-document';

import type { Locale } from '../shared/locale.js';
import { remembered } from '../shared/remembered.js';
import type { Language } from '../shared/strings.js';
import { dateText, notStated } from './cell-line.js';
import type { CellLine, CellWording } from './cell-line.js';
import { USUAL_COLUMNS } from './columns.js';
import type { ColumnId, Sorting } from './columns.js';
import { canBeMissing, columnsLeft, drawnRows } from './drawn-rows.js';
import type { SubprocessorRow } from './drawn-rows.js';
import { orderedGroups } from './ordering.js';
import type { GroupBy, SubprocessorGroup } from './ordering.js';
import { select } from './selection.js';
import type { FacetChoice, FacetView, Selection } from './selection.js';
import type { SubprocessorTableStrings } from './subprocessor-table.strings.js';
import { tableRecord } from './table-record.js';
import type { ListedSubprocessors, TableRecord } from './table-record.js';

export type { CellLine } from './cell-line.js';
export type { ColumnId, Sorting } from './columns.js';
export type { RowDetail, SubprocessorRow } from './drawn-rows.js';
export type { GroupBy, SubprocessorGroup } from './ordering.js';
export type { FacetChoice, FacetView } from './selection.js';
export type { ListedSubprocessors } from './table-record.js';

export interface SubprocessorTableOptions {
  /** The calendar day, `2026-11-22`: it decides what is planned and what is gone. */
  readonly on: string;
  /** Absent: the usual ones. */
  readonly columns?: readonly ColumnId[];
  /** Absent: the document's order. */
  readonly sorting?: Sorting | undefined;
  readonly groupBy?: GroupBy | undefined;
  readonly showRemoved?: boolean;
  /** Words that a row must hold, all of them, accents and case folded. */
  readonly filter?: string;
  readonly facets?: FacetChoice;
}

const NO_CHOICE: FacetChoice = {};

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
  /** Every row, shown or not: a filter hides rows, and does not take them away. */
  readonly groups: readonly SubprocessorGroup[];
  /** The ids of the rows that are shown. */
  readonly shown: ReadonlySet<string>;
  readonly hasDetails: boolean;
  /** How many rows are shown, of how many, and in which order: one sentence. */
  readonly result: string;
  readonly facets: readonly FacetView[];
  /** The filter in force, for a print; absent where there is none. */
  readonly filteredBy?: string;
  /** What holds for the list as a whole. */
  readonly notes: readonly CellLine[];
  readonly strings: SubprocessorTableStrings;
}

function sectionNotes(
  { authorisation, noticeDays, objectionContact }: SubprocessorSection,
  wording: CellWording,
): CellLine[] {
  const { strings } = wording;
  return [
    authorisation === 'general' || authorisation === 'specific'
      ? { label: strings.authorisation, text: strings.authorisations[authorisation], tone: 'soft' }
      : notStated(wording, strings.authorisation),
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

/** What is not stated where a row offers no details, said once. */
function gapsNote(
  rows: readonly SubprocessorRow[],
  columns: readonly ColumnId[],
  { strings }: CellWording,
): CellLine[] {
  const named = columnsLeft(columns).filter(canBeMissing);
  if (named.length === 0 || rows.every(({ details }) => details.length > 0)) return [];
  const text = named.map((id) => strings.columns[id]).join(', ');
  return [{ label: strings.noDetails, text, tone: 'soft' }];
}

/** What holds for the list as a whole. */
function tableNotes(
  section: SubprocessorSection,
  { wording }: TableRecord,
  rows: readonly SubprocessorRow[],
  columns: readonly ColumnId[],
): readonly CellLine[] {
  return [...gapsNote(rows, columns, wording), ...sectionNotes(section, wording)];
}

/** The record's own day: the section's, else the document's. */
function recordDay({ updated, subprocessors }: ListedSubprocessors): string | undefined {
  if (subprocessors.updated !== undefined) return subprocessors.updated;
  const instant = parseInstant(updated ?? '');
  return instant === undefined ? undefined : formatCalendarDate(Math.floor(instant / DAY));
}

function asOfText(day: string | undefined, version: string | undefined, wording: CellWording) {
  const { strings } = wording;
  const parts = [
    ...(day === undefined ? [] : [strings.asOf(dateText(day, wording))]),
    ...(version === undefined ? [] : [strings.version(version)]),
  ];
  return parts.length === 0 ? undefined : parts.join(' · ');
}

/** What a table shows, and what that is made of. */
export interface TableWords {
  readonly record: TableRecord;
  readonly columns: readonly ColumnId[];
  readonly rows: readonly SubprocessorRow[];
  readonly groups: readonly SubprocessorGroup[];
  readonly selection: Selection;
  readonly notes: readonly CellLine[];
  readonly view: SubprocessorTableView;
}

function viewOf(
  listed: ListedSubprocessors,
  { record, columns, rows, groups, selection, notes }: Omit<TableWords, 'view'>,
  sorting: Sorting | undefined,
): SubprocessorTableView {
  const { wording } = record;
  const { strings } = wording;
  const { shown, facets, inForce } = selection;
  const asOfDay = recordDay(listed);
  const asOf = asOfText(asOfDay, listed.subprocessors.version, wording);
  return {
    language: wording.language,
    caption: strings.caption,
    ...(asOf !== undefined && { asOf }),
    ...(asOfDay !== undefined && { asOfDay }),
    columns: columns.map((id) => ({ id, label: strings.columns[id] })),
    groups,
    shown,
    hasDetails: rows.some(({ details }) => details.length > 0),
    result: [
      strings.result(shown.size, rows.length),
      ...(sorting ? [strings.sortedBy(strings.columns[sorting.column], sorting.descending)] : []),
    ].join(', '),
    facets,
    ...(inForce.length > 0 && { filteredBy: `${strings.filteredBy}: ${inForce.join(', ')}` }),
    notes,
    strings,
  };
}

/**
 * What words tables, one after the other. Each part is made again only when what it is made of has changed: a
 * keystroke selects, and words nothing.
 */
export function tableWording(): (
  listed: ListedSubprocessors,
  locale: Locale,
  options: SubprocessorTableOptions,
) => TableWords {
  const recordOf = remembered(tableRecord);
  const rowsOf = remembered(drawnRows);
  const groupsOf = remembered(orderedGroups);
  const selectionOf = remembered(select);
  const notesOf = remembered(tableNotes);
  return (listed, locale, options) => {
    const {
      on,
      sorting,
      columns = USUAL_COLUMNS,
      showRemoved = false,
      filter = '',
      facets = NO_CHOICE,
    } = options;
    const record = recordOf(listed, locale, on, showRemoved);
    const rows = rowsOf(record, columns);
    const parts = {
      record,
      columns,
      rows,
      groups: groupsOf(record, rows, sorting, options.groupBy),
      selection: selectionOf(record, filter, facets),
      notes: notesOf(listed.subprocessors, record, rows, columns),
    };
    return { ...parts, view: viewOf(listed, parts, sorting) };
  };
}

/** What a table shows, in words. */
export function subprocessorTableView(
  listed: ListedSubprocessors,
  locale: Locale,
  options: SubprocessorTableOptions,
): SubprocessorTableView {
  return tableWording()(listed, locale, options).view;
}

function dayAfter(day: string | undefined): string | undefined {
  const last = parseCalendarDate(day ?? '');
  return last === undefined ? undefined : formatCalendarDate(last + 1);
}

/**
 * The next calendar day on which a table says something else although its document stays the same: an
 * entry comes into force or goes, a last day to object has passed, or a certificate has run out. `undefined` where none is known.
 */
export function tableChangesOn({ entries, noticeDays }: SubprocessorSection, on: string): string | undefined {
  return entries
    .flatMap((entry) => [
      entry.effectiveFrom,
      entry.removedOn,
      dayAfter(lastDayToObject(entry, noticeDays)),
      ...(entry.assurances ?? []).map(({ validUntil }) => dayAfter(validUntil)),
    ])
    .filter((day) => day !== undefined && day > on)
    .sort()
    .at(0);
}
