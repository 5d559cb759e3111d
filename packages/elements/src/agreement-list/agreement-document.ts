import { errorFault } from '@trust-widgets/schedule-core/engine';
import { readAgreements } from '@trust-widgets/trust-document';
import type { AgreementSection, DocumentHeader } from '@trust-widgets/trust-document';

import type { DocumentReading } from '../shared/document-source.js';
import { documentZone } from '../shared/document-zone.js';

/** What a list takes from a trust document. */
export interface AgreementDocument extends DocumentHeader, AgreementSection {
  /** The zone that the document's maintenance is planned in, where it says so. */
  readonly timeZone?: string;
}

/**
 * Reads the part of a trust document that a list shows. No value where it has no agreement that can be
 * shown: an empty list would say that there are none.
 */
export function readAgreementDocument(input: unknown): DocumentReading<AgreementDocument> {
  const { document, faults } = readAgreements(input);
  if (document && document.agreements.length > 0)
    return { value: { ...document, ...documentZone(input) }, faults };
  if (faults.some(({ severity }) => severity === 'error')) return { faults };
  return {
    faults: [...faults, errorFault('agreements', 'required', 'This key is required for an agreement list.')],
  };
}
