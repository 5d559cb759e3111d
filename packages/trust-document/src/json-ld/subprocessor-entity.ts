import type {
  CompanyIdentifier,
  ProcessingPlace,
  Subprocessor,
  SubprocessorLink,
  SubprocessorRole,
} from '../subprocessors/subprocessors.schema.js';
import { countryTerm } from './countries.js';
import { iri, node, texts, thing } from './nodes.js';
import type { JsonLdNode, Languages, StatedFacts } from './nodes.js';

/** What a role makes of a company, and of its part in the process: no more than the document says. */
export const ROLES: Readonly<Record<SubprocessorRole, { readonly type: string; readonly part: string }>> = {
  provider: { type: 'dpv:DataProcessor', part: 'dpv:hasDataProcessor' },
  'sub-processor': { type: 'dpv:DataSubProcessor', part: 'dpv:hasDataProcessor' },
  affiliate: { type: 'dpv:Recipient', part: 'dpv:hasRecipient' },
  'app-partner': { type: 'dpv:Recipient', part: 'dpv:hasRecipient' },
  'identity-provider': { type: 'dpv:Recipient', part: 'dpv:hasRecipient' },
  'independent-controller': { type: 'dpv:DataController', part: 'dpv:hasRecipientDataController' },
};

/** The id of a company. An id of the document has no slash, so no two things share one. */
export const entityId = (id: string): string => `#subprocessors/${id}`;

type Place = Pick<ProcessingPlace, 'country' | 'region' | 'variesBy' | 'city'> &
  Pick<NonNullable<Subprocessor['entity']>, 'address'>;

function addressNode({ country, city, address }: Place, languages: Languages): JsonLdNode | undefined {
  if (country === undefined && city === undefined && address === undefined) return undefined;
  return node('PostalAddress', {
    addressCountry: country,
    addressLocality: texts(city, languages),
    streetAddress: texts(address, languages),
  });
}

function countryNode(country: string | undefined): JsonLdNode | undefined {
  const term = countryTerm(country);
  return term === undefined ? undefined : thing(term);
}

/** A place; where it varies by partner or customer, one that is not fixed. */
export function locationNode(place: Place, languages: Languages): JsonLdNode {
  const type = place.variesBy === undefined ? 'dpv:Location' : 'dpv:VariableLocation';
  return node(['Place', type], {
    'dpv:hasCountry': countryNode(place.country),
    'loc:un_m49': place.region,
    address: addressNode(place, languages),
  });
}

/** What tells where a company is: its address and country, or else the area. */
function whereabouts(entity: Subprocessor['entity'], languages: Languages): StatedFacts {
  if (!entity) return {};
  const country = countryNode(entity.country);
  return {
    address: addressNode(entity, languages),
    ...(country ? { 'dpv:hasCountry': country } : { 'dpv:hasLocation': locationNode(entity, languages) }),
  };
}

const IDENTIFIERS = { lei: 'leiCode', vat: 'vatID', duns: 'duns' } as const;

function identification(identifier: CompanyIdentifier | undefined): StatedFacts {
  if (!identifier) return {};
  const { scheme, value } = identifier;
  return scheme === 'euid' || scheme === 'crn'
    ? { identifier: node('PropertyValue', { propertyID: scheme, value }) }
    : { [IDENTIFIERS[scheme]]: value };
}

function contactNode({ contact }: Subprocessor): JsonLdNode | undefined {
  if (!contact) return undefined;
  return node('ContactPoint', {
    name: contact.name,
    email: contact.email,
    url: iri(contact.url),
  });
}

function linkNode({ kind, href }: SubprocessorLink): JsonLdNode {
  return node(kind === 'dpa' ? ['WebPage', 'dpv:DataProcessingAgreement'] : 'WebPage', { url: iri(href) });
}

/** The company itself, or the class of companies. */
export function entityNode(entry: Subprocessor, languages: Languages): JsonLdNode {
  const { id, legalName, role, links = [] } = entry;
  return node(['Organization', ROLES[role].type], {
    '@id': entityId(id),
    name: texts(legalName, languages),
    // A name in several languages stands for a class of companies.
    legalName: typeof legalName === 'string' ? legalName : undefined,
    ...identification(entry.identifier),
    ...whereabouts(entry.entity, languages),
    contactPoint: contactNode(entry),
    subjectOf: links.filter(({ kind }) => kind !== 'privacy').map(linkNode),
  });
}
