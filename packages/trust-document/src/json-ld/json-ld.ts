import type { TrustDocument } from '../document/document.schema.js';
import { agreementNode } from './agreement-node.js';
import { iri, node, texts, thing } from './nodes.js';
import type { JsonLdNode, Languages } from './nodes.js';
import { registerNode } from './subprocessor-process.js';

export type { JsonLdNode, JsonLdValue } from './nodes.js';

export interface JsonLdOptions {
  /** The language of texts. Absent: every language that a text is in. */
  readonly language?: string;
  /** The address of the page that shows the document; what is told of has its names there. */
  readonly url?: string;
}

/** Self-contained, so that a reader asks no other server. Keys without a prefix are schema.org's. */
const CONTEXT = {
  '@vocab': 'https://schema.org/',
  dct: 'http://purl.org/dc/terms/',
  dpv: 'https://w3id.org/dpv#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  loc: 'https://w3id.org/dpv/loc#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  url: { '@type': '@id' },
  contentUrl: { '@type': '@id' },
} as const;

const ORGANIZATION = '#organization';

function organizationNode({ organization }: TrustDocument, languages: Languages): JsonLdNode | undefined {
  if (!organization) return undefined;
  const { name, url, contact } = organization;
  return node('Organization', {
    '@id': ORGANIZATION,
    name: texts(name, languages),
    url: iri(url),
    contactPoint: contact && node('ContactPoint', { email: contact.email, url: iri(contact.url) }),
  });
}

/**
 * A document for machines, as JSON-LD: agreements with their editions in schema.org's terms, sub-processors as
 * processes in those of the Data Privacy Vocabulary (W3C DPV 2). What these have no term for is left out, and
 * nothing is said that the document does not state. Site-relative links are taken from `url`, or else from
 * where the answer is published.
 *
 * @example toJsonLd(document, { language: 'nl', url: 'https://example.com/legal' })
 */
export function toJsonLd(document: TrustDocument, options: JsonLdOptions = {}): JsonLdNode {
  const { language, url } = options;
  const languages: Languages = { language, defaultLanguage: document.defaultLanguage };
  const publisher = organizationNode(document, languages);
  const published = publisher && { publisher: thing(ORGANIZATION) };
  const parts = [
    ...document.agreements.map((agreement) => agreementNode(agreement, languages)),
    ...(document.subprocessors ? [registerNode(document.subprocessors, languages)] : []),
  ];
  const page = url === undefined ? {} : { '@id': iri(url), url: iri(url) };
  return {
    '@context': url === undefined ? CONTEXT : { '@base': url, ...CONTEXT },
    ...node(url === undefined ? 'CreativeWork' : 'WebPage', {
      ...page,
      inLanguage: language,
      dateModified: document.updated,
      publisher,
      hasPart: parts.map((part) => ({ ...part, ...published })),
    }),
  };
}

const ESCAPES: Readonly<Record<string, string>> = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026' };

/**
 * JSON-LD as the text of a `<script type="application/ld+json">` in HTML or XHTML: no text of the document ends
 * the element, and every reader of JSON gets the same value.
 */
export function jsonLdScript(jsonLd: JsonLdNode): string {
  return JSON.stringify(jsonLd).replace(/[<>&]/g, (character) => ESCAPES[character] ?? character);
}
