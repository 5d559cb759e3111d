import { formatCalendarDate, parseCalendarDate, resolveText } from '@trust-widgets/schedule-core/engine';
import type { ResolvedText } from '@trust-widgets/schedule-core/engine';
import { resolveEdition } from '@trust-widgets/trust-document';
import type {
  Agreement,
  AgreementSection,
  AgreementVersion,
  DocumentHeader,
} from '@trust-widgets/trust-document';

import type { Locale } from '../shared/locale.js';
import type { Language } from '../shared/strings.js';
import { AGREEMENT_LIST_STRINGS } from './agreement-list.strings.js';
import { changesOf, dateText, editionsOf, forceOf, formerView, upcomingView } from './version-view.js';
import type { NamedVersionView, Remark, VersionView, VersionWording } from './version-view.js';

export { readAgreementDocument } from './agreement-document.js';
export type { AgreementDocument } from './agreement-document.js';
export type { EditionView } from './edition-view.js';
export type { NamedVersionView, Remark, VersionView } from './version-view.js';

/** What a list takes from a trust document: one that was read whole will do as well. */
export type ListedAgreements = Pick<DocumentHeader, 'defaultLanguage'> & AgreementSection;

export interface AgreementListOptions {
  /** The calendar day, `2026-11-22`. */
  readonly on: string;
  /** The reader's languages, the preferred one first, for what there is not in the page's. */
  readonly languages?: readonly string[];
  /** Under the document's headings; otherwise one list in the document's order. */
  readonly grouped?: boolean;
  /** With the versions that were replaced, and what changed from one to the next. */
  readonly history?: boolean;
}

/** An agreement: the version in force, or before there is one the first to come. */
export interface AgreementItem extends VersionView {
  readonly id: string;
  readonly title: ResolvedText;
  /** Where the version in force is a recent one. */
  readonly updated?: string;
  readonly upcoming?: NamedVersionView;
  /** Versions that were replaced, the latest first. */
  readonly history?: { readonly label: string; readonly versions: readonly NamedVersionView[] };
}

export interface AgreementGroupView {
  /** The group's key in the document; empty for what belongs to none. */
  readonly key: string;
  /** Absent where there is only one list. */
  readonly heading?: ResolvedText;
  readonly items: readonly AgreementItem[];
}

/** Everything that a list shows, in words; what is absent is not shown. */
export interface AgreementListView {
  /** The language of the list's own words. */
  readonly language: Language;
  /** Before links to other editions. */
  readonly also: string;
  /** Before what changed in a version. */
  readonly changes: string;
  readonly groups: readonly AgreementGroupView[];
}

/** For how many days a version that replaced another counts as recent, the day it came into force included. */
const RECENT_DAYS = 30;

/** What a list shows. An agreement is never left out for want of a translation, a link or a date. */
export function agreementListView(
  listed: ListedAgreements,
  locale: Locale,
  options: AgreementListOptions,
): AgreementListView {
  const { language } = locale;
  const strings = AGREEMENT_LIST_STRINGS[language];
  const wording = {
    strings,
    language,
    tag: locale.tag,
    locale,
    request: {
      language: locale.requested,
      languages: options.languages ?? [],
      defaultLanguage: listed.defaultLanguage,
      on: options.on,
    },
  };
  const items = (agreements: readonly Agreement[]) =>
    agreements.map((agreement) => itemView(agreement, options.history === true, wording));
  return {
    language,
    also: strings.also,
    changes: strings.changes,
    groups: groupsOf(listed, options.grouped === true, wording).map(({ agreements, ...group }) => ({
      ...group,
      items: items(agreements),
    })),
  };
}

/** The document's groups in its order, then what belongs to none; empty groups are left out. */
function groupsOf(
  { agreementGroups, agreements }: ListedAgreements,
  isGrouped: boolean,
  { strings, language, locale, request }: VersionWording & { readonly language: Language },
) {
  const named = isGrouped
    ? agreementGroups.map(({ id, title }) => ({
        key: id,
        heading: resolveText(title, locale.requested, request.defaultLanguage),
        agreements: agreements.filter(({ group }) => group === id),
      }))
    : [];
  const used = named.filter((group) => group.agreements.length > 0);
  const rest = isGrouped ? agreements.filter(({ group }) => group === undefined) : agreements;
  if (rest.length === 0) return used;
  const other = { text: strings.otherDocuments, language };
  return [...used, { key: '', ...(used.length > 0 ? { heading: other } : {}), agreements: rest }];
}

function itemView(agreement: Agreement, withHistory: boolean, wording: VersionWording): AgreementItem {
  const { locale, request, strings } = wording;
  const choice = resolveEdition(agreement, request);
  const { version, inForce, upcoming, previous } = choice;
  const editions = editionsOf(choice, wording);
  const isUpdated = inForce && previous.length > 0 && isRecent(version, request.on);
  const former = withHistory ? previous : [];
  return {
    id: agreement.id,
    title: resolveText(agreement.title, locale.requested, request.defaultLanguage),
    ...editions,
    remarks: [...validity(version, inForce, wording), ...forceOf(editions.edition)],
    ...(isUpdated ? { updated: strings.updated } : {}),
    ...(version && (isUpdated || withHistory) ? changesOf(version, wording) : {}),
    ...(inForce && upcoming ? { upcoming: upcomingView(agreement, upcoming, wording) } : {}),
    ...(former.length > 0
      ? {
          history: {
            label: strings.earlierVersions(former.length),
            versions: former.map((each, index) =>
              formerView(agreement, each, index === 0 ? version : former[index - 1], wording),
            ),
          },
        }
      : {}),
  };
}

function validity(
  version: AgreementVersion | undefined,
  inForce: boolean,
  { strings, tag }: VersionWording,
): Remark[] {
  const { version: named, effectiveFrom: date } = version ?? {};
  const day = dateText(date ?? '', tag);
  return [
    ...(date === undefined
      ? []
      : [{ text: inForce ? strings.validFrom(day) : strings.validFromLater(day), date }]),
    ...(named === undefined ? [] : [{ text: strings.version(named) }]),
  ];
}

/** The civil day on which a version stops being recent. */
function lastsUntil(version: AgreementVersion | undefined): number | undefined {
  const from = parseCalendarDate(version?.effectiveFrom ?? '');
  return from === undefined ? undefined : from + RECENT_DAYS;
}

function isRecent(version: AgreementVersion | undefined, on: string): boolean {
  const end = lastsUntil(version);
  return end !== undefined && on < formatCalendarDate(end);
}

/**
 * The next calendar day on which a list says something else although its document stays the same: a version
 * comes into force, or is recent no more. `undefined` where none is known.
 */
export function listChangesOn({ agreements }: AgreementSection, on: string): string | undefined {
  return agreements
    .flatMap(({ versions }) => versions)
    .flatMap((version) => {
      const end = lastsUntil(version);
      return end === undefined ? [] : [version.effectiveFrom ?? '', formatCalendarDate(end)];
    })
    .filter((day) => day > on)
    .sort()
    .at(0);
}
