import type {
  Assurance,
  ProcessingPlace,
  SubprocessorLink,
  SubprocessorRole,
  TransferMechanism,
} from '@trust-widgets/trust-document';

import type { StringTables } from '../shared/strings.js';
import type { ColumnId } from './columns.js';

type Activity = NonNullable<ProcessingPlace['activity']>[number];

export interface SubprocessorTableStrings {
  readonly caption: string;
  asOf(date: string): string;
  version(version: string): string;
  readonly sortHint: string;
  readonly columns: Readonly<Record<ColumnId, string>>;
  readonly roles: Readonly<Record<SubprocessorRole, string>>;
  readonly activities: Readonly<Record<Activity, string>>;
  readonly ranks: Readonly<Record<NonNullable<ProcessingPlace['rank']>, string>>;
  readonly variesBy: Readonly<Record<NonNullable<ProcessingPlace['variesBy']>, string>>;
  /** Names of UN M49 areas, which Chromium's `Intl` does not know. */
  readonly areas: Readonly<Partial<Record<string, string>>>;
  area(code: string): string;
  readonly transfers: Readonly<Record<Exclude<TransferMechanism, 'unknown'>, string>>;
  /** What an assurance is, by what it is measured by: "ISO 27001 certificate". */
  readonly assurances: Readonly<Record<Assurance['kind'], (scheme: string) => string>>;
  issuedBy(issuer: string): string;
  readonly held: string;
  heldBy(holder: string): string;
  announced(expected: string | undefined): string;
  readonly onRequest: string;
  readonly expired: string;
  validUntil(date: string): string;
  readonly links: Readonly<Record<SubprocessorLink['kind'], string>>;
  retention(length: string): string;
  readonly dataCategories: string;
  readonly transferBasis: string;
  readonly appliesTo: string;
  engagedBy(name: string): string;
  readonly incomplete: string;
  plannedFrom(date: string | undefined): string;
  objectUntil(date: string): string;
  removedOn(date: string | undefined): string;
  readonly filter: string;
  readonly facets: Readonly<Record<FacetId, { readonly label: string; readonly all: string }>>;
  /** How many rows there are, and how many of them are shown. */
  result(shown: number, all: number): string;
  sortedBy(column: string, descending: boolean): string;
  readonly unsorted: string;
  readonly filteredBy: string;
  readonly nothingFound: string;
  notice(days: number): string;
  readonly authorisation: string;
  readonly authorisations: Readonly<Record<'general' | 'specific', string>>;
  readonly objections: string;
  readonly download: string;
  readonly changeFeed: string;
  /** The heading of entries whose place or role is not stated. */
  readonly elsewhere: string;
}

export type FacetId = 'country' | 'role';

export const SUBPROCESSOR_TABLE_STRINGS: StringTables<SubprocessorTableStrings> = {
  en: {
    caption: 'Who processes the data',
    asOf: (date) => `As of ${date}`,
    version: (version) => `version ${version}`,
    sortHint: 'Column headings sort the table.',
    columns: {
      company: 'Company',
      entity: 'Established in',
      processing: 'Processed in',
      purpose: 'What for',
      safeguards: 'Privacy and security',
    },
    roles: {
      provider: 'Provider of the service',
      'sub-processor': 'Sub-processor',
      affiliate: 'Affiliate',
      'app-partner': 'App partner',
      'identity-provider': 'Identity provider',
      'independent-controller': 'Independent controller',
    },
    activities: {
      storage: 'storage',
      processing: 'processing',
      backup: 'backup',
      access: 'access',
      support: 'support',
    },
    ranks: { primary: 'primary', secondary: 'secondary' },
    variesBy: { partner: "The partner's country", customer: "The customer's country" },
    areas: {
      '001': 'World',
      '002': 'Africa',
      '005': 'South America',
      '009': 'Oceania',
      '019': 'Americas',
      '021': 'Northern America',
      '030': 'Eastern Asia',
      '034': 'Southern Asia',
      '035': 'Southeast Asia',
      '039': 'Southern Europe',
      '142': 'Asia',
      '145': 'Western Asia',
      '150': 'Europe',
      '151': 'Eastern Europe',
      '154': 'Northern Europe',
      '155': 'Western Europe',
    },
    area: (code) => `Area ${code} (UN M49)`,
    transfers: {
      'none-eea': 'No transfer outside the EEA',
      adequacy: 'Adequacy decision',
      dpf: 'EU-US Data Privacy Framework',
      scc: 'EU Standard Contractual Clauses (SCC)',
      bcr: 'Binding corporate rules (BCR)',
      'uk-idta': 'UK International Data Transfer Agreement',
      derogation: 'Derogation for specific situations',
    },
    assurances: {
      certificate: (scheme) => (scheme === '' ? 'Certificate' : `${scheme} certificate`),
      audit: (scheme) => (scheme === '' ? 'Audit' : `${scheme} audit`),
      'legal-review': (scheme) => (scheme === '' ? 'Legal review' : `${scheme} legal review`),
      report: (scheme) => (scheme === '' ? 'Report' : `${scheme} report`),
      contract: (scheme) => (scheme === '' ? 'Contract' : `${scheme} contract`),
    },
    issuedBy: (issuer) => `by ${issuer}`,
    held: 'held',
    heldBy: (holder) => `held by ${holder}`,
    announced: (expected) => (expected === undefined ? 'announced' : `announced for ${expected}`),
    onRequest: 'on request',
    expired: 'expired',
    validUntil: (date) => `valid until ${date}`,
    links: {
      dpa: 'Data processing agreement',
      privacy: 'Privacy information',
      trust: 'Security and trust',
      'own-list': 'Its own sub-processors',
    },
    retention: (length) => `Kept for ${length}`,
    dataCategories: 'Data',
    transferBasis: 'Transfer basis',
    appliesTo: 'Only',
    engagedBy: (name) => `engaged by ${name}`,
    incomplete: 'not all of this could be read',
    plannedFrom: (date) => (date === undefined ? 'Planned' : `Planned from ${date}`),
    objectUntil: (date) => `object until ${date}`,
    removedOn: (date) => (date === undefined ? 'Removed' : `Removed on ${date}`),
    filter: 'Filter',
    facets: {
      country: { label: 'Country of processing', all: 'All countries' },
      role: { label: 'Role', all: 'All roles' },
    },
    result: (shown, all) =>
      shown === all ? `${all} ${all === 1 ? 'entry' : 'entries'}` : `${shown} of ${all} entries`,
    sortedBy: (column, descending) => `sorted by ${column}${descending ? ', descending' : ''}`,
    unsorted: 'in the order of the document',
    filteredBy: 'Filtered by',
    nothingFound: 'No entry matches.',
    notice: (days) => `Changes are announced ${days} ${days === 1 ? 'day' : 'days'} ahead.`,
    authorisation: 'Authorisation of changes',
    authorisations: { general: 'general', specific: 'specific' },
    objections: 'Objections to',
    download: 'Download as CSV',
    changeFeed: 'Follow changes',
    elsewhere: 'Not stated',
  },
  nl: {
    caption: 'Wie de gegevens verwerkt',
    asOf: (date) => `Stand van ${date}`,
    version: (version) => `versie ${version}`,
    sortHint: 'Kolomkoppen sorteren de tabel.',
    columns: {
      company: 'Onderneming',
      entity: 'Gevestigd in',
      processing: 'Verwerkt in',
      purpose: 'Waarvoor',
      safeguards: 'Privacy en veiligheid',
    },
    roles: {
      provider: 'Leverancier van de dienst',
      'sub-processor': 'Subverwerker',
      affiliate: 'Groepsmaatschappij',
      'app-partner': 'App-partner',
      'identity-provider': 'Identiteitsprovider',
      'independent-controller': 'Zelfstandig verantwoordelijke',
    },
    activities: {
      storage: 'opslag',
      processing: 'verwerking',
      backup: 'back-up',
      access: 'toegang',
      support: 'ondersteuning',
    },
    ranks: { primary: 'primair', secondary: 'secundair' },
    variesBy: { partner: 'Het land van de partner', customer: 'Het land van de klant' },
    areas: {
      '001': 'Wereld',
      '002': 'Afrika',
      '005': 'Zuid-Amerika',
      '009': 'Oceanië',
      '019': 'Amerika',
      '021': 'Noordelijk Amerika',
      '030': 'Oost-Azië',
      '034': 'Zuid-Azië',
      '035': 'Zuidoost-Azië',
      '039': 'Zuid-Europa',
      '142': 'Azië',
      '145': 'West-Azië',
      '150': 'Europa',
      '151': 'Oost-Europa',
      '154': 'Noord-Europa',
      '155': 'West-Europa',
    },
    area: (code) => `Gebied ${code} (UN M49)`,
    transfers: {
      'none-eea': 'Geen doorgifte buiten de EER',
      adequacy: 'Adequaatheidsbesluit',
      dpf: 'EU-VS-kader voor gegevensbescherming (DPF)',
      scc: 'EU-modelcontractbepalingen (SCC)',
      bcr: 'Bindende bedrijfsvoorschriften (BCR)',
      'uk-idta': 'Brits International Data Transfer Agreement',
      derogation: 'Uitzondering voor bijzondere situaties',
    },
    assurances: {
      certificate: (scheme) => (scheme === '' ? 'Certificaat' : `${scheme}-certificaat`),
      audit: (scheme) => (scheme === '' ? 'Audit' : `${scheme}-audit`),
      'legal-review': (scheme) => (scheme === '' ? 'Juridische toets' : `Juridische toets ${scheme}`),
      report: (scheme) => (scheme === '' ? 'Rapport' : `${scheme}-rapport`),
      contract: (scheme) => (scheme === '' ? 'Contract' : `${scheme}-contract`),
    },
    issuedBy: (issuer) => `door ${issuer}`,
    held: 'behaald',
    heldBy: (holder) => `op naam van ${holder}`,
    announced: (expected) => (expected === undefined ? 'aangekondigd' : `aangekondigd voor ${expected}`),
    onRequest: 'op aanvraag',
    expired: 'verlopen',
    validUntil: (date) => `geldig tot en met ${date}`,
    links: {
      dpa: 'Verwerkersovereenkomst',
      privacy: 'Privacy-informatie',
      trust: 'Veiligheid en vertrouwen',
      'own-list': 'Eigen subverwerkers',
    },
    retention: (length) => `Bewaard gedurende ${length}`,
    dataCategories: 'Gegevens',
    transferBasis: 'Grondslag voor doorgifte',
    appliesTo: 'Alleen',
    engagedBy: (name) => `ingeschakeld door ${name}`,
    incomplete: 'niet alles hiervan kon worden gelezen',
    plannedFrom: (date) => (date === undefined ? 'Gepland' : `Gepland vanaf ${date}`),
    objectUntil: (date) => `bezwaar tot en met ${date}`,
    removedOn: (date) => (date === undefined ? 'Vervallen' : `Vervallen op ${date}`),
    filter: 'Filter',
    facets: {
      country: { label: 'Land van verwerking', all: 'Alle landen' },
      role: { label: 'Rol', all: 'Alle rollen' },
    },
    result: (shown, all) =>
      shown === all
        ? `${all} ${all === 1 ? 'vermelding' : 'vermeldingen'}`
        : `${shown} van ${all} vermeldingen`,
    sortedBy: (column, descending) => `gesorteerd op ${column}${descending ? ', aflopend' : ''}`,
    unsorted: 'in de volgorde van het document',
    filteredBy: 'Gefilterd op',
    nothingFound: 'Geen vermelding voldoet.',
    notice: (days) => `Wijzigingen worden ${days} ${days === 1 ? 'dag' : 'dagen'} vooraf aangekondigd.`,
    authorisation: 'Toestemming voor wijzigingen',
    authorisations: { general: 'algemeen', specific: 'per geval' },
    objections: 'Bezwaar bij',
    download: 'Download als CSV',
    changeFeed: 'Volg wijzigingen',
    elsewhere: 'Niet vermeld',
  },
};
