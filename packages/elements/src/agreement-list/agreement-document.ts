import { errorFault } from '@trust-widgets/schedule-core/engine';
import { readAgreements } from '@trust-widgets/trust-document';
import type { AgreementSection, DocumentHeader } from '@trust-widgets/trust-document';

import type { DocumentReading } from '../shared/document-source.js';

/** What a list takes from a trust document. */
export interface AgreementDocument extends DocumentHeader, AgreementSection {
  /** The zone that the document's maintenance is planned in, where it says so. */
  readonly timeZone?: string;
}

/** Reads no more of the maintenance section than its zone: a list does not carry the rules of schedules. */
function zoneOf(input: unknown): Pick<AgreementDocument, 'timeZone'> {
  const { maintenance } = input as { readonly maintenance?: { readonly timeZone?: unknown } | null };
  const zone = maintenance?.timeZone;
  return typeof zone === 'string' ? { timeZone: zone } : {};
}

/**
 * Reads the part of a trust document that a list shows. No value where it has no agreement that can be
 * shown: an empty list would say that there are none.
 */
export function readAgreementDocument(input: unknown): DocumentReading<AgreementDocument> {
  const { document, faults } = readAgreements(input);
  if (document && document.agreements.length > 0) return { value: { ...document, ...zoneOf(input) }, faults };
  if (faults.length > 0) return { faults };
  return { faults: [errorFault('agreements', 'required', 'This key is required for an agreement list.')] };
}
