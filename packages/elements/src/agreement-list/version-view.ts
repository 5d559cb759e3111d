import { parseCalendarDate, resolveText } from '@trust-widgets/schedule-core/engine';
import type { ResolvedText } from '@trust-widgets/schedule-core/engine';
import { resolveEdition } from '@trust-widgets/trust-document';
import type {
  Agreement,
  AgreementVersion,
  EditionChoice,
  EditionRequest,
} from '@trust-widgets/trust-document';

import type { Locale } from '../shared/locale.js';
import { formatDate } from '../shared/time-format.js';
import { editionView, otherEditionView } from './edition-view.js';
import type { EditionView, EditionWording } from './edition-view.js';

/** A few words, and the calendar day that they name. */
export interface Remark {
  readonly text: string;
  /** `2026-11-22`, for `<time datetime>`. */
  readonly date?: string;
}

/** What is said of one version. */
export interface VersionView {
  /** The edition that stands for the version; absent where the document has none. */
  readonly edition?: EditionView;
  readonly others: readonly EditionView[];
  /** Its name, its days and whether its text binds, as far as they are stated. */
  readonly remarks: readonly Remark[];
  /** What changed with it, where that is stated and to be shown. */
  readonly changes?: ResolvedText;
}

/** A version under its own name. */
export interface NamedVersionView extends VersionView {
  readonly name: Remark;
}

/** What versions are worded in, and for whom. */
export interface VersionWording extends EditionWording {
  readonly locale: Locale;
  readonly request: EditionRequest;
}

/** A calendar date in words, "22 November 2026". */
export function dateText(date: string, tag: string): string {
  const day = parseCalendarDate(date);
  return day === undefined ? date : formatDate(day, tag);
}

/** Its editions in words. */
export function editionsOf(
  { edition, badge, others }: EditionChoice,
  wording: VersionWording,
): Pick<VersionView, 'edition' | 'others'> {
  return {
    ...(edition ? { edition: editionView(edition, badge ?? {}, wording) } : {}),
    others: others.map((other) => otherEditionView(other, wording)),
  };
}

/** What changed with it, in words. */
export function changesOf(
  { summaryOfChanges }: AgreementVersion,
  { locale, request }: VersionWording,
): Pick<VersionView, 'changes'> {
  return summaryOfChanges === undefined
    ? {}
    : { changes: resolveText(summaryOfChanges, locale.requested, request.defaultLanguage) };
}

/** Whether the text of an edition binds, where that is stated. */
export const forceOf = (edition: EditionView | undefined): Remark[] =>
  edition?.force === undefined ? [] : [{ text: edition.force }];

/** The edition of one version of an agreement, whether it is in force or not. */
function choiceOf(agreement: Agreement, version: AgreementVersion, request: EditionRequest): EditionChoice {
  return resolveEdition({ ...agreement, versions: [version] }, request);
}

/** A version that is to replace the one in force on a day that is stated. */
export function upcomingView(
  agreement: Agreement,
  version: AgreementVersion,
  wording: VersionWording,
): NamedVersionView {
  const { strings, tag, request } = wording;
  const { effectiveFrom: date = '' } = version;
  const editions = editionsOf(choiceOf(agreement, version, request), wording);
  return {
    name: { text: strings.newVersionFrom(dateText(date, tag)), date },
    ...editions,
    remarks: [
      ...(version.version === undefined ? [] : [{ text: strings.version(version.version) }]),
      ...forceOf(editions.edition),
    ],
    ...changesOf(version, wording),
  };
}

/** A version that another one replaced. */
export function formerView(
  agreement: Agreement,
  version: AgreementVersion,
  successor: AgreementVersion | undefined,
  wording: VersionWording,
): NamedVersionView {
  const { strings, tag, request } = wording;
  const { version: named, effectiveFrom: from } = version;
  const until = successor?.effectiveFrom;
  const editions = editionsOf(choiceOf(agreement, version, request), wording);
  return {
    name: { text: named === undefined ? strings.earlierVersion : strings.version(named) },
    ...editions,
    remarks: [
      ...(from === undefined ? [] : [{ text: strings.validFrom(dateText(from, tag)), date: from }]),
      ...(until === undefined ? [] : [{ text: strings.replacedOn(dateText(until, tag)), date: until }]),
      ...forceOf(editions.edition),
    ],
    ...changesOf(version, wording),
  };
}
