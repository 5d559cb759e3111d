import {
  DAY,
  formatCalendarDate,
  parseCalendarDate,
  parseDuration,
  parseInstant,
  resolveText,
} from '@trust-widgets/schedule-core/engine';
import type { LocalizedText } from '@trust-widgets/schedule-core/engine';
import { lastDayToObject, statusOn } from '@trust-widgets/trust-document';
import type { Assurance, ProcessingPlace, Subprocessor } from '@trust-widgets/trust-document';

import { COMMON_STRINGS } from '../shared/common.strings.js';
import { displayNames, listFormat, numberFormat } from '../shared/intl.js';
import type { Locale } from '../shared/locale.js';
import { speak } from '../shared/strings.js';
import { formatDate, formatDuration } from '../shared/time-format.js';
import type { ColumnId } from './columns.js';
import type { SubprocessorTableStrings } from './subprocessor-table.strings.js';

/** One line of a cell, in words. */
export interface CellLine {
  readonly text: string;
  /** The language of the text, where it is not the table's own. */
  readonly language?: string;
  /** What the text is about, before it: "Transfer basis". */
  readonly label?: string;
  /** A checked link. */
  readonly href?: string;
  /** `main` leads, `soft` adds to it, `mark` wants attention, `missing` is a fact that is not stated. */
  readonly tone: 'main' | 'soft' | 'mark' | 'missing';
}

/** What cells are worded in. */
export interface CellWording {
  readonly strings: SubprocessorTableStrings;
  /** The language of the strings. */
  readonly language: string;
  readonly locale: Locale;
  /** What `Intl` is asked for beside the strings. */
  readonly tag: string;
  readonly defaultLanguage: string;
  /** The calendar day, `2026-11-22`. */
  readonly on: string;
  readonly noticeDays: number | undefined;
  /** The name of another entry. */
  nameOf(id: string): string;
}

const date = (text: string, tag: string): string => {
  const day = parseCalendarDate(text);
  return day === undefined ? text : formatDate(day, tag);
};

/** A text of the document, marked where it is in another language than the table's words. */
function said(text: LocalizedText, tone: CellLine['tone'], wording: CellWording): CellLine {
  const resolved = resolveText(text, wording.locale.requested, wording.defaultLanguage);
  const isForeign = resolved.language !== wording.language;
  return { text: resolved.text, tone, ...(isForeign && { language: resolved.language }) };
}

const textOf = (text: LocalizedText, { locale, defaultLanguage }: CellWording): string =>
  resolveText(text, locale.requested, defaultLanguage).text;

function notStated({ locale }: CellWording, label?: string): CellLine {
  const { strings } = speak(COMMON_STRINGS, locale.language);
  return { text: strings.notStated, tone: 'missing', ...(label !== undefined && { label }) };
}

type Place = Pick<ProcessingPlace, 'country' | 'region' | 'variesBy'>;

/** A country or region by its name in the table's language, or who it depends on. */
export function placeName(place: Place, { strings, tag }: CellWording): string {
  const { country, region, variesBy } = place;
  const code = country ?? region;
  if (code === undefined) return variesBy === undefined ? '' : strings.variesBy[variesBy];
  // Where `Intl` knows no name it gives the code back. Browsers differ: some know countries only.
  const name = displayNames(tag, 'region').of(code) ?? code;
  return name === region ? (strings.areas[region] ?? strings.area(region)) : name;
}

function companyLines(entry: Subprocessor, wording: CellWording): CellLine[] {
  const { strings, tag, on, noticeDays } = wording;
  const lines: CellLine[] = [
    said(entry.legalName, 'main', wording),
    { text: strings.roles[entry.role], tone: 'soft' },
  ];
  if (entry.parent !== undefined)
    lines.push({ text: strings.engagedBy(wording.nameOf(entry.parent)), tone: 'soft' });
  const status = statusOn(entry, on);
  if (status === 'planned') {
    const from = entry.effectiveFrom;
    lines.push({ text: strings.plannedFrom(from && date(from, tag)), tone: 'mark' });
    const last = lastDayToObject(entry, noticeDays);
    if (last !== undefined && last >= on)
      lines.push({ text: strings.objectUntil(date(last, tag)), tone: 'mark' });
  }
  if (status === 'removed') {
    const { removedOn } = entry;
    lines.push({ text: strings.removedOn(removedOn && date(removedOn, tag)), tone: 'mark' });
  }
  return lines;
}

function entityLines({ entity }: Subprocessor, wording: CellWording): CellLine[] {
  if (!entity) return [notStated(wording)];
  const { city, address } = entity;
  return [
    { text: placeName(entity, wording), tone: 'main' },
    ...(city === undefined ? [] : [said(city, 'soft', wording)]),
    ...(address === undefined ? [] : [said(address, 'soft', wording)]),
  ];
}

function processingLines(entry: Subprocessor, wording: CellWording): CellLine[] {
  const { strings, tag } = wording;
  if (!entry.processing?.length) return [notStated(wording)];
  return entry.processing.flatMap((place) => {
    const activities = (place.activity ?? []).map((activity) => strings.activities[activity]);
    const details = [
      ...(place.city === undefined ? [] : [textOf(place.city, wording)]),
      ...(place.rank === undefined ? [] : [strings.ranks[place.rank]]),
      ...(activities.length === 0 ? [] : [listFormat(tag, { type: 'conjunction' }).format(activities)]),
    ];
    return [
      { text: placeName(place, wording), tone: 'main' } as const,
      ...(details.length === 0 ? [] : [{ text: details.join(' · '), tone: 'soft' } as const]),
      ...(place.note === undefined ? [] : [said(place.note, 'soft', wording)]),
    ];
  });
}

/** "24 hours" where hours are stated, rather than "1 day": a promise is said in its own unit. */
function retentionText(retention: string, tag: string): string | undefined {
  const [, hours] = /^PT(\d{1,2})H$/.exec(retention) ?? [];
  if (hours !== undefined)
    return numberFormat(tag, { style: 'unit', unit: 'hour', unitDisplay: 'long' }).format(Number(hours));
  const length = parseDuration(retention);
  return length === undefined ? undefined : formatDuration(length, tag);
}

function purposeLines(entry: Subprocessor, wording: CellWording): CellLine[] {
  const { strings, tag } = wording;
  const retention = retentionText(entry.retention ?? '', tag);
  const { dataCategories } = entry;
  const categories =
    dataCategories === undefined || dataCategories === 'unknown'
      ? notStated(wording, strings.dataCategories)
      : {
          text: listFormat(tag, { type: 'conjunction' }).format(
            dataCategories.map((category) => textOf(category, wording)),
          ),
          label: strings.dataCategories,
          tone: 'soft' as const,
        };
  return [
    entry.purpose === undefined ? notStated(wording) : said(entry.purpose, 'main', wording),
    ...(entry.appliesTo === undefined
      ? []
      : [{ ...said(entry.appliesTo, 'soft', wording), label: strings.appliesTo }]),
    ...(retention === undefined ? [] : [{ text: strings.retention(retention), tone: 'soft' } as const]),
    categories,
  ];
}

function stateText({ state, heldBy, expected }: Assurance, { strings, tag, nameOf }: CellWording): string[] {
  const holder = heldBy === undefined ? [] : [strings.heldBy(nameOf(heldBy))];
  switch (state) {
    case undefined:
      return holder;
    case 'held':
      return holder.length > 0 ? holder : [strings.held];
    case 'announced':
      return [strings.announced(expected && date(expected, tag)), ...holder];
    case 'on-request':
      return [strings.onRequest, ...holder];
    case 'expired':
      return [strings.expired, ...holder];
  }
}

/** "ISO 27018 certificate, announced for 2018": what it is, who says so, whether it is held yet. */
function assuranceLines(assurance: Assurance, wording: CellWording): CellLine[] {
  const { strings, tag } = wording;
  const { kind, scheme, issuer, validUntil, href, note } = assurance;
  const name = strings.assurances[kind](scheme ?? '');
  const facts = [
    issuer === undefined ? name : `${name} ${strings.issuedBy(issuer)}`,
    ...stateText(assurance, wording),
    ...(validUntil === undefined ? [] : [strings.validUntil(date(validUntil, tag))]),
  ];
  return [
    { text: facts.join(', '), tone: 'main', ...(href !== undefined && { href }) },
    ...(note === undefined ? [] : [said(note, 'soft', wording)]),
  ];
}

const hostOf = (href: string): string => /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(href)?.[1] ?? '';

function safeguardLines(entry: Subprocessor, wording: CellWording): CellLine[] {
  const { strings } = wording;
  const assurances = (entry.assurances ?? []).flatMap((assurance) => assuranceLines(assurance, wording));
  const transfers = (entry.transfers ?? []).flatMap(({ mechanism, href, note }): CellLine[] => [
    mechanism === 'unknown'
      ? notStated(wording, strings.transferBasis)
      : {
          text: strings.transfers[mechanism],
          label: strings.transferBasis,
          tone: 'main',
          ...(href !== undefined && { href }),
        },
    ...(note === undefined ? [] : [said(note, 'soft', wording)]),
  ]);
  const links = (entry.links ?? []).map(({ kind, href }): CellLine => {
    const host = hostOf(href);
    return {
      text: host === '' ? strings.links[kind] : `${strings.links[kind]} (${host})`,
      href,
      tone: 'main',
    };
  });
  // What is known first: a gap at the head of a cell would hide it.
  return [
    ...assurances,
    ...transfers,
    ...links,
    ...(transfers.length > 0 ? [] : [notStated(wording, strings.transferBasis)]),
  ];
}

/** Columns that show a list which lost a faulty member, so that nobody takes what is left for all there is. */
const SHOWN_IN: Readonly<Record<NonNullable<Subprocessor['incomplete']>[number], ColumnId>> = {
  processing: 'processing',
  transfers: 'safeguards',
  assurances: 'safeguards',
  links: 'safeguards',
};

const LINES: Readonly<Record<ColumnId, (entry: Subprocessor, wording: CellWording) => CellLine[]>> = {
  company: companyLines,
  entity: entityLines,
  processing: processingLines,
  purpose: purposeLines,
  safeguards: safeguardLines,
};

/** Everything that a cell says, line by line; never empty. */
export function cellLines(entry: Subprocessor, column: ColumnId, wording: CellWording): readonly CellLine[] {
  const isIncomplete = entry.incomplete?.some((list) => SHOWN_IN[list] === column) ?? false;
  const lines = LINES[column](entry, wording);
  return isIncomplete ? [...lines, { text: wording.strings.incomplete, tone: 'mark' }] : lines;
}

/** The record's own day: the section's, else the document's. */
export function recordDay(
  updated: string | undefined,
  documentUpdated: string | undefined,
): string | undefined {
  if (updated !== undefined) return updated;
  const instant = parseInstant(documentUpdated ?? '');
  return instant === undefined ? undefined : formatCalendarDate(Math.floor(instant / DAY));
}
