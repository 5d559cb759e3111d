import type { Agreement, Edition, EditionFormat } from '../agreements/agreements.schema.js';
import { dayBefore, iri, node, period, texts } from './nodes.js';
import type { JsonLdNode, Languages } from './nodes.js';

/** Media types (IANA). */
const MEDIA_TYPES: Readonly<Record<EditionFormat, string>> = {
  html: 'text/html',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  md: 'text/markdown',
  txt: 'text/plain',
};

function editionNode(
  { language, format, href, bytes }: Edition,
  version: string | undefined,
  inForce: string | undefined,
): JsonLdNode {
  const url = iri(href);
  const file = { contentUrl: url, contentSize: bytes === undefined ? undefined : `${bytes} B` };
  return node(format === 'html' ? 'WebPage' : 'DigitalDocument', {
    inLanguage: language,
    version,
    temporalCoverage: inForce,
    encodingFormat: MEDIA_TYPES[format],
    url,
    encoding: bytes === undefined ? undefined : node('MediaObject', file),
  });
}

/** An agreement with every edition of its versions; a version covers the days until the next one comes into force. */
export function agreementNode(agreement: Agreement, languages: Languages): JsonLdNode {
  const { id, title, type, versions } = agreement;
  const editions = versions.flatMap(({ version, effectiveFrom, editions: all }, index) => {
    const inForce = period(effectiveFrom, dayBefore(versions[index + 1]?.effectiveFrom));
    return all.map((edition) => editionNode(edition, version, inForce));
  });
  return node('DigitalDocument', {
    '@id': `#agreements/${id}`,
    name: texts(title, languages),
    genre: type,
    workExample: editions,
  });
}
