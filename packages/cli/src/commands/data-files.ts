import type { TrustDocument } from '@trust-widgets/trust-document';
import { toCsv } from '@trust-widgets/trust-document/csv';
import { toJsonLd } from '@trust-widgets/trust-document/json-ld';

import type { PublishedFile } from './published.js';

/**
 * What a sound document says for spreadsheets and for machines that know nothing of its format: its sub-processors as
 * `subprocessors.csv`, and with its agreements as `trust.jsonld`. What it has nothing of is not written.
 */
export function dataFiles(document: TrustDocument): PublishedFile[] {
  const { agreements, subprocessors } = document;
  const csv = subprocessors && { name: 'subprocessors.csv', text: toCsv(subprocessors, document) };
  const hasRecord = subprocessors !== undefined || agreements.length > 0;
  // Its names are relative: they are those of the address that it is published at.
  const jsonLd = hasRecord && { name: 'trust.jsonld', text: `${JSON.stringify(toJsonLd(document))}\n` };
  return [csv, jsonLd].filter((file) => typeof file === 'object');
}
