import * as v from 'valibot';
import {
  calendarDate,
  duration,
  expects,
  identifier,
  link,
  localizedText,
  SOMETHING,
} from '@trust-widgets/schedule-core/engine';

import { countryCode, email, partialDate, regionCode, words } from '../document/terms.js';

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
  country: v.optional(countryCode),
  region: v.optional(regionCode),
  /** There is no one place: it is the country of each partner, or of each customer. */
  variesBy: v.optional(v.picklist(['partner', 'customer'])),
  city: v.optional(localizedText),
};

interface Place {
  readonly country?: string | undefined;
  readonly region?: string | undefined;
  readonly variesBy?: string | undefined;
}

const isOnePlace = ({ country, region, variesBy }: Place): boolean =>
  [country, region, variesBy].filter((each) => each !== undefined).length === 1;

const ONE_PLACE = expects('place', 'exactly one of country, region and variesBy');

/** Where the company is established. */
export const entitySchema = v.pipe(
  v.object({ ...place, address: v.optional(localizedText) }),
  v.check((input) => isOnePlace(input), ONE_PLACE),
);

/** Where data is processed, and what happens there. */
export const processingPlaceSchema = v.pipe(
  v.object({
    ...place,
    activity: v.optional(v.array(v.picklist(['storage', 'processing', 'backup', 'access', 'support']))),
    rank: v.optional(v.picklist(['primary', 'secondary'])),
    note: v.optional(localizedText),
  }),
  v.check((input) => isOnePlace(input), ONE_PLACE),
);

/** What allows data to leave the European Economic Area. */
export const transferSchema = v.object({
  mechanism: v.picklist(TRANSFER_MECHANISMS),
  href: v.optional(link),
  note: v.optional(localizedText),
});

/** Something that backs what is said of privacy and security: whose it is, and whether it is held yet. */
export const assuranceSchema = v.object({
  kind: v.picklist(['certificate', 'audit', 'legal-review', 'report', 'contract']),
  /** What it is measured by, such as `ISO/IEC 27001`. */
  scheme: v.optional(words),
  /** Absent: not stated. */
  state: v.optional(v.picklist(['held', 'announced', 'on-request', 'expired'])),
  issuer: v.optional(words),
  /** The id of the entry whose it is; absent: this entry's own. */
  heldBy: v.optional(identifier),
  /** With `announced`: when it was to come. */
  expected: v.optional(partialDate),
  validUntil: v.optional(calendarDate),
  href: v.optional(link),
  note: v.optional(localizedText),
});

export const subprocessorLinkSchema = v.object({
  kind: v.picklist(['dpa', 'privacy', 'trust', 'own-list']),
  href: link,
});

const entryFacts = {
  id: identifier,
  /** Localised where an entry stands for a class of companies rather than for one. */
  legalName: localizedText,
  role: v.picklist(SUBPROCESSOR_ROLES),
  entity: v.optional(entitySchema),
  purpose: v.optional(localizedText),
  /** A condition: the entry concerns only those of whom it is true. */
  appliesTo: v.optional(localizedText),
  retention: v.optional(duration),
  /** Absent means `unknown`: shown as "not stated", never as none. */
  dataCategories: v.optional(
    v.union([v.literal('unknown'), v.pipe(v.array(localizedText), v.nonEmpty(SOMETHING))]),
  ),
  /** The id of the entry that engages this one. */
  parent: v.optional(identifier),
  status: v.optional(v.picklist(['planned', 'active', 'removed'])),
  announcedOn: v.optional(calendarDate),
  effectiveFrom: v.optional(calendarDate),
  objectUntil: v.optional(calendarDate),
  removedOn: v.optional(calendarDate),
};

/** The lists of an entry, and the schema of what is in each. Absent means not stated. */
export const entryLists = {
  processing: processingPlaceSchema,
  transfers: transferSchema,
  assurances: assuranceSchema,
  links: subprocessorLinkSchema,
};

export const subprocessorSchema = v.object({
  ...entryFacts,
  processing: v.optional(v.array(processingPlaceSchema)),
  transfers: v.optional(v.array(transferSchema)),
  assurances: v.optional(v.array(assuranceSchema)),
  links: v.optional(v.array(subprocessorLinkSchema)),
});

/** The same with its lists unread, so that the reader can take those entry by entry. */
export const subprocessorHead = v.object({
  ...entryFacts,
  processing: v.optional(v.unknown()),
  transfers: v.optional(v.unknown()),
  assurances: v.optional(v.unknown()),
  links: v.optional(v.unknown()),
});

/** What the section says of the list as a whole. */
export const sectionFacts = {
  version: v.optional(words),
  updated: v.optional(calendarDate),
  authorisation: v.optional(v.picklist(['general', 'specific', 'unknown'])),
  /** How many calendar days a change is announced ahead. */
  noticeDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3_660))),
  objectionContact: v.optional(v.union([email, link])),
};

export const subprocessorsSchema = v.object({ ...sectionFacts, entries: v.array(subprocessorSchema) });

export type ProcessingPlace = v.InferOutput<typeof processingPlaceSchema>;
export type Transfer = v.InferOutput<typeof transferSchema>;
export type Assurance = v.InferOutput<typeof assuranceSchema>;
export type SubprocessorLink = v.InferOutput<typeof subprocessorLinkSchema>;
export type SubprocessorRole = (typeof SUBPROCESSOR_ROLES)[number];
export type TransferMechanism = (typeof TRANSFER_MECHANISMS)[number];
export type SubprocessorStatus = 'planned' | 'active' | 'removed';

/** The keys of an entry that hold lists. */
export type EntryList = keyof typeof entryLists;

/** A company, or class of companies, that has to do with the customer's data. */
export type Subprocessor = v.InferOutput<typeof subprocessorSchema> & {
  /** Lists that lost a faulty member in reading, so that nobody takes what is left for all there is. */
  readonly incomplete?: readonly EntryList[];
};

export type SubprocessorSection = Partial<v.InferOutput<v.ObjectSchema<typeof sectionFacts, undefined>>> & {
  readonly entries: readonly Subprocessor[];
};
