import {
  calendarDate,
  choice,
  complaint,
  expects,
  identifier,
  link,
  list,
  localizedText,
  object,
  optional,
  refined,
  union,
  unread,
  wholeNumber,
  words,
} from '@trust-widgets/schedule-core/engine';
import type { Complaint, Infer, InferEntries } from '@trust-widgets/schedule-core/engine';

import { countryCode, email, partialDate, regionCode, retentionLength } from '../document/terms.js';

export const SUBPROCESSOR_ROLES = [
  'provider',
  'sub-processor',
  'affiliate',
  'app-partner',
  'identity-provider',
  'independent-controller',
] as const;

export const TRANSFER_MECHANISMS = [
  'none-eea',
  'adequacy',
  'dpf',
  'scc',
  'bcr',
  'uk-idta',
  'derogation',
  'unknown',
] as const;

/** Where something is: exactly one of country, region and variesBy. */
const place = {
  country: optional(countryCode),
  region: optional(regionCode),
  /** There is no one place: it is the country of each partner, or of each customer. */
  variesBy: optional(choice('partner', 'customer')),
  city: optional(localizedText),
};

interface Place {
  readonly country?: string | undefined;
  readonly region?: string | undefined;
  readonly variesBy?: string | undefined;
}

const ONE_PLACE = expects('place', 'exactly one of country, region and variesBy');

function onePlace(place: Place): Complaint | undefined {
  const { country, region, variesBy } = place;
  const named = [country, region, variesBy].filter((each) => each !== undefined);
  return named.length === 1 ? undefined : complaint(place, ONE_PLACE);
}

/** Where the company is established. */
export const entitySchema = refined(object({ ...place, address: optional(localizedText) }), onePlace);

/** Whom to ask about this company's processing: a person or an office (SCC annex IV, EDPB opinion 22/2024). */
export const contactSchema = object({
  name: optional(words),
  email: optional(email),
  url: optional(link),
});

/** What registers and supervisors know a company by; the schemes are those of DORA's register, and D-U-N-S. */
export const companyIdentifierSchema = object({
  scheme: choice('lei', 'euid', 'crn', 'vat', 'duns'),
  value: words,
});

/** Where data is processed, and what happens there. */
export const processingPlaceSchema = refined(
  object({
    ...place,
    activity: optional(list(choice('storage', 'processing', 'backup', 'access', 'support'))),
    rank: optional(choice('primary', 'secondary')),
    note: optional(localizedText),
  }),
  onePlace,
);

/** What allows data to leave the European Economic Area. */
export const transferSchema = object({
  mechanism: choice(...TRANSFER_MECHANISMS),
  href: optional(link),
  note: optional(localizedText),
});

/** Something that backs what is said of privacy and security: whose it is, and whether it is held yet. */
export const assuranceSchema = object({
  kind: choice('certificate', 'audit', 'legal-review', 'report', 'contract'),
  /** What it is measured by, such as `ISO/IEC 27001`. */
  scheme: optional(words),
  /** Absent: not stated. */
  state: optional(choice('held', 'announced', 'on-request', 'expired')),
  issuer: optional(words),
  /** The id of the entry whose it is; absent: this entry's own. */
  heldBy: optional(identifier),
  /** With `announced`: when it was to come. */
  expected: optional(partialDate),
  validUntil: optional(calendarDate),
  href: optional(link),
  note: optional(localizedText),
});

export const subprocessorLinkSchema = object({
  kind: choice('dpa', 'privacy', 'trust', 'own-list'),
  href: link,
});

const entryFacts = {
  id: identifier,
  /** Localised where an entry stands for a class of companies rather than for one. */
  legalName: localizedText,
  role: choice(...SUBPROCESSOR_ROLES),
  entity: optional(entitySchema),
  contact: optional(contactSchema),
  identifier: optional(companyIdentifierSchema),
  purpose: optional(localizedText),
  /** A condition: the entry concerns only those of whom it is true. */
  appliesTo: optional(localizedText),
  retention: optional(retentionLength),
  /** Absent means `unknown`: shown as "not stated", never as none. */
  dataCategories: optional(
    union(
      expects('choice', 'the word "unknown", or a list of texts'),
      choice('unknown'),
      list(localizedText, true),
    ),
  ),
  /** The id of the entry that engages this one. */
  parent: optional(identifier),
  status: optional(choice('planned', 'active', 'removed')),
  announcedOn: optional(calendarDate),
  effectiveFrom: optional(calendarDate),
  objectUntil: optional(calendarDate),
  removedOn: optional(calendarDate),
};

/** The lists of an entry, and the schema of what is in each. Absent means not stated. */
export const entryLists = {
  processing: processingPlaceSchema,
  transfers: transferSchema,
  assurances: assuranceSchema,
  links: subprocessorLinkSchema,
};

export const subprocessorSchema = object({
  ...entryFacts,
  processing: optional(list(processingPlaceSchema)),
  transfers: optional(list(transferSchema)),
  assurances: optional(list(assuranceSchema)),
  links: optional(list(subprocessorLinkSchema)),
});

/** The same with its lists unread, so that the reader can take those entry by entry. */
export const subprocessorHead = {
  ...entryFacts,
  processing: optional(unread),
  transfers: optional(unread),
  assurances: optional(unread),
  links: optional(unread),
};

/** What the section says of the list as a whole. */
export const sectionFacts = {
  version: optional(words),
  updated: optional(calendarDate),
  authorisation: optional(choice('general', 'specific', 'unknown')),
  /** How many calendar days a change is announced ahead. */
  noticeDays: optional(wholeNumber(0, 3_660)),
  objectionContact: optional(union(expects('contact', 'an e-mail address or a link'), email, link)),
};

export const subprocessorsSchema = object({ ...sectionFacts, entries: list(subprocessorSchema) });

export type ProcessingPlace = Infer<typeof processingPlaceSchema>;
export type Transfer = Infer<typeof transferSchema>;
export type SubprocessorContact = Infer<typeof contactSchema>;
export type CompanyIdentifier = Infer<typeof companyIdentifierSchema>;
export type Assurance = Infer<typeof assuranceSchema>;
export type SubprocessorLink = Infer<typeof subprocessorLinkSchema>;
export type SubprocessorRole = (typeof SUBPROCESSOR_ROLES)[number];
export type TransferMechanism = (typeof TRANSFER_MECHANISMS)[number];
export type SubprocessorStatus = 'planned' | 'active' | 'removed';

/** The keys of an entry that hold lists. */
export type EntryList = keyof typeof entryLists;

/** A company, or class of companies, that has to do with the customer's data. */
export type Subprocessor = Infer<typeof subprocessorSchema> & {
  /** Lists that lost a faulty member in reading, so that nobody takes what is left for all there is. */
  readonly incomplete?: readonly EntryList[];
};

export type SubprocessorSection = Partial<InferEntries<typeof sectionFacts>> & {
  readonly entries: readonly Subprocessor[];
};
