import * as v from 'valibot';
import {
  calendarDate,
  identifier,
  languageTag,
  link,
  localizedText,
} from '@trust-widgets/schedule-core/engine';

import { words } from '../document/terms.js';

/** The formats that an edition comes in, the one that a browser shows best first. */
export const EDITION_FORMATS = ['html', 'pdf', 'docx', 'odt', 'md', 'txt'] as const;

/** One text of a version: one language and one format. */
export const editionSchema = v.object({
  language: languageTag,
  format: v.picklist(EDITION_FORMATS),
  /** Absent: the edition exists, and where is not stated. */
  href: v.optional(link),
  bytes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** True: the text that binds. False: a translation for convenience. Absent: not stated. */
  binding: v.optional(v.boolean()),
});

const versionFacts = {
  version: v.optional(words),
  effectiveFrom: v.optional(calendarDate),
  summaryOfChanges: v.optional(localizedText),
};

export const versionSchema = v.object({ ...versionFacts, editions: v.array(editionSchema) });

const agreementFacts = {
  id: identifier,
  title: localizedText,
  /** What sort of agreement, in the words of whoever writes the document. */
  type: v.optional(identifier),
  /** A key of `agreementGroups`. */
  group: v.optional(identifier),
  /** `unknown`: there may be editions that the document does not list. */
  otherEditions: v.optional(v.picklist(['unknown'])),
};

export const agreementSchema = v.object({ ...agreementFacts, versions: v.array(versionSchema) });

/** Headings by key; their order is the order of the groups. */
export const agreementGroupsSchema = v.record(identifier, localizedText);

/** The same with their lists unread, so that the reader can take those entry by entry. */
export const versionHead = v.object({ ...versionFacts, editions: v.unknown() });
export const agreementHead = v.object({ ...agreementFacts, versions: v.unknown() });

export type EditionFormat = (typeof EDITION_FORMATS)[number];
export type Edition = v.InferOutput<typeof editionSchema>;
export type AgreementVersion = v.InferOutput<typeof versionSchema>;

/** An agreement or policy. Its versions are in the order in which they come into force. */
export type Agreement = v.InferOutput<typeof agreementSchema>;

export interface AgreementGroup {
  readonly id: string;
  readonly title: v.InferOutput<typeof localizedText>;
}

/** Both are empty where the document has no such section. */
export interface AgreementSection {
  readonly agreementGroups: readonly AgreementGroup[];
  readonly agreements: readonly Agreement[];
}
