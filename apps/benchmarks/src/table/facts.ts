import { entries } from './records.js';
import type { Entry } from './records.js';

/** What tables that know nothing of sub-processors are given: eight columns of text. */
export const COLUMNS = [
  { id: 'company', label: 'Company' },
  { id: 'role', label: 'Role' },
  { id: 'entity', label: 'Established in' },
  { id: 'processing', label: 'Processed in' },
  { id: 'purpose', label: 'What for' },
  { id: 'transfers', label: 'Transfer basis' },
  { id: 'assurances', label: 'Assurances' },
  { id: 'since', label: 'Since' },
] as const;

type ColumnId = (typeof COLUMNS)[number]['id'];

/** A row: its id, and a text in each column. */
export type FactRow = Readonly<Record<ColumnId | 'id', string>>;

const ROLES: Readonly<Record<Entry['role'], string>> = {
  'sub-processor': 'Sub-processor',
  affiliate: 'Affiliate',
  'app-partner': 'App partner',
  'independent-controller': 'Independent controller',
};

const TRANSFERS: Readonly<Record<Entry['transfers'][number]['mechanism'], string>> = {
  'none-eea': 'No transfer outside the EEA',
  adequacy: 'Adequacy decision',
  dpf: 'EU-US Data Privacy Framework',
  scc: 'EU Standard Contractual Clauses (SCC)',
};

const country = new Intl.DisplayNames('en', { type: 'region' });
const placeText = ({ country: code, city }: Entry['entity']): string =>
  `${country.of(code) ?? code}, ${city}`;

function factsOf({
  id,
  legalName,
  role,
  entity,
  processing,
  purpose,
  transfers,
  assurances,
  effectiveFrom,
}: Entry): FactRow {
  return {
    id,
    company: legalName,
    role: ROLES[role],
    entity: placeText(entity),
    processing: processing.map(placeText).join('; '),
    purpose,
    transfers: transfers.map(({ mechanism }) => TRANSFERS[mechanism]).join('; '),
    assurances: assurances.map(({ kind, scheme }) => `${scheme} ${kind}`).join(', '),
    since: effectiveFrom,
  };
}

/** So many rows of the same facts that ours is given. */
export const factRows = (count: number): FactRow[] => entries(count).map(factsOf);
