import { parseCalendarDate, resolveText } from '@trust-widgets/schedule-core/engine';
import type { LocalizedText } from '@trust-widgets/schedule-core/engine';
import type { Subprocessor } from '@trust-widgets/trust-document';

import { memory } from '../shared/intl.js';
import type { Language } from '../shared/strings.js';
import { formatDate, formatMonth } from '../shared/time-format.js';
import type { SubprocessorTableStrings } from './subprocessor-table.strings.js';

/** One line of a cell, in words. */
export interface CellLine {
  readonly text: string;
  /** The language of the text, where it is not the table's own. */
  readonly language?: string;
  /** What the text is about, before it: "Announced". */
  readonly label?: string;
  /** A checked link, or `#id` of another row. */
  readonly href?: string;
  /** The calendar day that the text names, `2026-11-22`. */
  readonly date?: string;
  /** `main` leads, `soft` adds to it, `mark` wants attention, `missing` is a fact that is not stated. */
  readonly tone: 'main' | 'soft' | 'mark' | 'missing';
}

/** What cells are worded in. */
export interface CellWording {
  readonly strings: SubprocessorTableStrings;
  /** The words for a fact that the source does not give. */
  readonly notStated: string;
  /** The language of the strings. */
  readonly language: Language;
  /** The page's own tag, for choosing among the document's texts. */
  readonly requested: string;
  /** What `Intl` is asked for beside the strings. */
  readonly tag: string;
  readonly defaultLanguage: string;
  /** The calendar day, `2026-11-22`. */
  readonly on: string;
  readonly noticeDays: number | undefined;
  /** Another entry; `undefined` where it was left out. */
  readonly entryOf: (id: string) => Subprocessor | undefined;
  /** Whether an entry is a row of the table, which a link could lead to. */
  readonly isRow: (entry: Subprocessor) => boolean;
  /** The entries that this one engages. */
  readonly engagedBy: (id: string) => readonly Subprocessor[];
}

/** A record says a few days many times. */
const days = memory<string>(512);

/** A calendar date in words, or as much of one as is known: a year, a month. */
export function dateText(date: string, { tag }: CellWording): string {
  return days(`${tag} ${date}`, () => {
    const day = parseCalendarDate(date);
    if (day !== undefined) return formatDate(day, tag);
    const month = parseCalendarDate(`${date}-01`);
    return month === undefined ? date : formatMonth(month, tag);
  });
}

/** A text of the document, marked where it is in another language than the table's words. */
export function said(text: LocalizedText, tone: CellLine['tone'], wording: CellWording): CellLine {
  const resolved = resolveText(text, wording.requested, wording.defaultLanguage);
  const isForeign = resolved.language !== wording.language;
  return { text: resolved.text, tone, ...(isForeign && { language: resolved.language }) };
}

/** A fact that the source does not give. */
export const notStated = ({ notStated: text }: CellWording, label?: string): CellLine => ({
  text,
  tone: 'missing',
  ...(label !== undefined && { label }),
});

/** A text of the document where there is one. */
export const optionalText = (
  text: LocalizedText | undefined,
  tone: CellLine['tone'],
  wording: CellWording,
): CellLine[] => (text === undefined ? [] : [said(text, tone, wording)]);

/** The name of another entry, leading to its row where it has one. */
export function entryLink(
  entry: Subprocessor,
  tone: CellLine['tone'],
  wording: CellWording,
  label: string,
): CellLine {
  return {
    ...said(entry.legalName, tone, wording),
    label,
    ...(wording.isRow(entry) && { href: `#${entry.id}` }),
  };
}

/** "example.com", where a link leads to; empty where it stays on the page's own site. */
export const hostOf = (href: string): string => /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(href)?.[1] ?? '';
