import type {
  Assurance,
  ProcessingPlace,
  SubprocessorLink,
  SubprocessorRole,
  SubprocessorStatus,
  TransferMechanism,
} from '@trust-widgets/trust-document';

import type { StringTables } from '../shared/strings.js';
import type { ColumnId } from './columns.js';
import { da } from './strings/da.js';
import { de } from './strings/de.js';
import { en } from './strings/en.js';
import { nb } from './strings/nb.js';
import { nl } from './strings/nl.js';
import { sv } from './strings/sv.js';

type Activity = NonNullable<ProcessingPlace['activity']>[number];

/** What rows can be chosen by. */
export const FACET_IDS = ['country', 'role', 'transfers', 'status'] as const;

export type FacetId = (typeof FACET_IDS)[number];

export interface SubprocessorTableStrings {
  readonly caption: string;
  readonly asOf: (date: string) => string;
  readonly version: (version: string) => string;
  readonly sortHint: string;
  readonly columns: Readonly<Record<ColumnId, string>>;
  readonly roles: Readonly<Record<SubprocessorRole, string>>;
  readonly activities: Readonly<Record<Activity, string>>;
  readonly ranks: Readonly<Record<NonNullable<ProcessingPlace['rank']>, string>>;
  readonly variesBy: Readonly<Record<NonNullable<ProcessingPlace['variesBy']>, string>>;
  /** Names of UN M49 areas, which Chromium's `Intl` does not know. */
  readonly areas: Readonly<Partial<Record<string, string>>>;
  readonly area: (code: string) => string;
  readonly transfers: Readonly<Record<Exclude<TransferMechanism, 'unknown'>, string>>;
  /** What an assurance is: by itself, and by what it is measured by, which stands for the asterisk. */
  readonly assurances: Readonly<Record<Assurance['kind'], readonly [alone: string, withScheme: string]>>;
  readonly issuedBy: (issuer: string) => string;
  readonly held: string;
  readonly heldBy: (holder: string) => string;
  readonly announced: (expected: string | undefined) => string;
  readonly onRequest: string;
  readonly expired: string;
  readonly validUntil: (date: string) => string;
  readonly links: Readonly<Record<SubprocessorLink['kind'], string>>;
  readonly retention: string;
  /** Registers whose name differs from language to language; the others have one name. */
  readonly identifiers: Readonly<Record<'crn' | 'vat', string>>;
  readonly appliesTo: string;
  /** Before the entry that engages this one. */
  readonly engagedBy: string;
  /** Before the entry that engages that one. */
  readonly inTurn: string;
  /** Before an entry that this one engages. */
  readonly engages: string;
  readonly incomplete: string;
  readonly plannedFrom: (date: string | undefined) => string;
  readonly objectUntil: (date: string) => string;
  readonly removedOn: (date: string | undefined) => string;
  readonly days: Readonly<Record<'announced' | 'lastDay' | 'inUse' | 'removed', string>>;
  readonly details: string;
  /** Before the names of what is in details alone. */
  readonly noDetails: string;
  readonly filter: string;
  readonly facets: Readonly<Record<FacetId, { readonly label: string; readonly all: string }>>;
  readonly statuses: Readonly<Record<SubprocessorStatus, string>>;
  /** How many rows there are, and how many of them are shown. */
  readonly result: (shown: number, all: number) => string;
  readonly sortedBy: (column: string, descending: boolean) => string;
  readonly filteredBy: string;
  readonly showAll: string;
  readonly nothingFound: string;
  readonly notice: (days: number) => string;
  readonly authorisation: string;
  readonly authorisations: Readonly<Record<'general' | 'specific', string>>;
  readonly objections: string;
  readonly download: string;
  readonly changeFeed: string;
}

export const SUBPROCESSOR_TABLE_STRINGS: StringTables<SubprocessorTableStrings> = { nl, en, de, nb, sv, da };
