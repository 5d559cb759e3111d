import type {
  Assurance,
  ProcessingPlace,
  Subprocessor,
  SubprocessorSection,
  Transfer,
  TransferMechanism,
} from '../subprocessors/subprocessors.schema.js';
import { date, dayBefore, iri, node, period, texts, thing } from './nodes.js';
import type { JsonLdNode, Languages, StatedFacts } from './nodes.js';
import { entityId, entityNode, locationNode, ROLES } from './subprocessor-entity.js';

const processId = (id: string): string => `${entityId(id)}/process`;

/** The article of the GDPR that a transfer rests on, where the mechanism names one. */
const LEGAL_BASES: Readonly<Partial<Record<TransferMechanism, string>>> = {
  adequacy: 'eu-gdpr:A45-3',
  // The Data Privacy Framework is an adequacy decision: (EU) 2023/1795.
  dpf: 'eu-gdpr:A45-3',
  scc: 'eu-gdpr:A46-2-c',
  bcr: 'eu-gdpr:A46-2-b',
};

const OPERATIONS: Readonly<Record<NonNullable<ProcessingPlace['activity']>[number], readonly string[]>> = {
  storage: ['dpv:Store'],
  processing: ['dpv:Processing'],
  backup: ['dpv:Store', 'dpv:Copy'],
  access: ['dpv:Access'],
  support: ['dpv:Processing'],
};

const MEASURES: Readonly<Record<Assurance['kind'], string>> = {
  certificate: 'dpv:Certification',
  audit: 'dpv:Audit',
  'legal-review': 'dpv:LegalComplianceAssessment',
  report: 'dpv:OrganisationalMeasure',
  contract: 'dpv:ContractualTerms',
};

/** A measure is one that can be relied on: what is announced or expired is none. */
function measureNodes({ id, assurances = [] }: Subprocessor, languages: Languages): JsonLdNode[] {
  return assurances
    .filter(({ state }) => state !== 'announced' && state !== 'expired')
    .map(({ kind, scheme, issuer, heldBy = id, validUntil, href, note }) =>
      node([kind === 'certificate' ? 'Certification' : 'CreativeWork', MEASURES[kind]], {
        name: scheme,
        [kind === 'certificate' ? 'issuedBy' : 'publisher']:
          issuer === undefined ? undefined : node('Organization', { name: issuer }),
        'dpv:isImplementedByEntity': thing(entityId(heldBy)),
        expires: date(validUntil),
        url: iri(href),
        description: texts(note, languages),
      }),
    );
}

/** What transfers rest on; where there are none, or nothing is known, nothing. */
function basisNodes(transfers: readonly Transfer[], languages: Languages): JsonLdNode[] {
  return transfers
    .filter(({ mechanism }) => mechanism !== 'none-eea' && mechanism !== 'unknown')
    .map(({ mechanism, href, note }) => {
      const article = LEGAL_BASES[mechanism];
      const types = ['dpv:DataTransferLegalBasis', ...(article === undefined ? [] : [article])];
      return node(types, { name: mechanism, url: iri(href), description: texts(note, languages) });
    });
}

function placeNode(place: ProcessingPlace, languages: Languages): JsonLdNode {
  const operations = new Set((place.activity ?? []).flatMap((activity) => OPERATIONS[activity]));
  return node('dpv:PersonalDataProcess', {
    'dpv:hasLocation': locationNode(place, languages),
    'dpv:hasProcessing': [...operations].map((operation) => node(operation, {})),
    description: texts(place.note, languages),
  });
}

const ACTIVITY = {
  planned: 'dpv:ActivityPlanned',
  active: 'dpv:ActivityOngoing',
  removed: 'dpv:ActivityCompleted',
} as const;

/**
 * The days on which an entry holds. A status is said only where there are none, since dates move it on and what
 * is published stays as it is.
 */
function validity({ effectiveFrom, removedOn, status }: Subprocessor): StatedFacts {
  const days = period(effectiveFrom, dayBefore(removedOn));
  if (days !== undefined) return { 'dct:valid': days };
  return { 'dpv:hasActivityStatus': status === undefined ? undefined : thing(ACTIVITY[status]) };
}

function processNode(entry: Subprocessor, languages: Languages): JsonLdNode {
  const { id, role, purpose, appliesTo, retention, dataCategories, links = [], parent } = entry;
  const described = (type: string, text: typeof purpose): JsonLdNode | undefined =>
    text === undefined ? undefined : node(type, { description: texts(text, languages) });
  return node('dpv:PersonalDataProcess', {
    '@id': processId(id),
    [ROLES[role].part]: entityNode(entry, languages),
    'dpv:hasPurpose': described('dpv:Purpose', purpose),
    'dpv:hasContext': described('dpv:Context', appliesTo),
    'dpv:hasPersonalData': (dataCategories === 'unknown' ? [] : (dataCategories ?? [])).map((category) =>
      node('dpv:PersonalData', { name: texts(category, languages) }),
    ),
    'dpv:hasProcess': (entry.processing ?? []).map((place) => placeNode(place, languages)),
    'dpv:hasStorageCondition':
      retention === undefined
        ? undefined
        : node('dpv:StorageDuration', { 'rdf:value': { '@value': retention, '@type': 'xsd:duration' } }),
    'dpv:hasLegalBasis': basisNodes(entry.transfers ?? [], languages),
    'dpv:hasTechnicalOrganisationalMeasure': measureNodes(entry, languages),
    'dpv:hasNotice': links
      .filter(({ kind }) => kind === 'privacy')
      .map(({ href }) => node(['WebPage', 'dpv:PrivacyNotice'], { url: iri(href) })),
    ...validity(entry),
    'dct:isPartOf': parent === undefined ? undefined : thing(processId(parent)),
  });
}

/** The list of sub-processors as a register, and what each does as a process. */
export function registerNode(section: SubprocessorSection, languages: Languages): JsonLdNode {
  return node(['CreativeWork', 'dpv:PublicRegisterOfEntities'], {
    '@id': '#subprocessors',
    version: section.version,
    dateModified: date(section.updated),
    about: section.entries.map((entry) => processNode(entry, languages)),
  });
}
