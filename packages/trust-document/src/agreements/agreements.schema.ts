import {
  boolean,
  calendarDate,
  choice,
  identifier,
  languageTag,
  link,
  list,
  localizedText,
  map,
  object,
  optional,
  unread,
  wholeNumber,
  words,
} from '@trust-widgets/schedule-core/engine';
import type { Infer } from '@trust-widgets/schedule-core/engine';

/** The formats that an edition comes in, the one that a browser shows best first. */
export const EDITION_FORMATS = ['html', 'pdf', 'docx', 'odt', 'md', 'txt'] as const;

/** One text of a version: one language and one format. */
export const editionSchema = object({
  language: languageTag,
  format: choice(...EDITION_FORMATS),
  /** Absent: the edition exists, and where is not stated. */
  href: optional(link),
  bytes: optional(wholeNumber(0)),
  /** True: the text that binds. False: a translation for convenience. Absent: not stated. */
  binding: optional(boolean),
});

const versionFacts = {
  version: optional(words),
  effectiveFrom: optional(calendarDate),
  summaryOfChanges: optional(localizedText),
};

export const versionSchema = object({ ...versionFacts, editions: list(editionSchema) });

const agreementFacts = {
  id: identifier,
  title: localizedText,
  /** What sort of agreement, in the words of whoever writes the document. */
  type: optional(identifier),
  /** A key of `agreementGroups`. */
  group: optional(identifier),
  /** `unknown`: there may be editions that the document does not list. */
  otherEditions: optional(choice('unknown')),
};

export const agreementSchema = object({ ...agreementFacts, versions: list(versionSchema) });

/** Headings by key; their order is the order of the groups. */
export const agreementGroupsSchema = map(identifier, localizedText);

/** The same with their lists unread, so that the reader can take those entry by entry. */
export const versionHead = { ...versionFacts, editions: unread };
export const agreementHead = { ...agreementFacts, versions: unread };

export type EditionFormat = (typeof EDITION_FORMATS)[number];
export type Edition = Infer<typeof editionSchema>;
export type AgreementVersion = Infer<typeof versionSchema>;

/** An agreement or policy. Its versions are in the order in which they come into force. */
export type Agreement = Infer<typeof agreementSchema>;

export interface AgreementGroup {
  readonly id: string;
  readonly title: Infer<typeof localizedText>;
}

/** Both are empty where the document has no such section. */
export interface AgreementSection {
  readonly agreementGroups: readonly AgreementGroup[];
  readonly agreements: readonly Agreement[];
}
