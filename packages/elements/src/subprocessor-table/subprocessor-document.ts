import { errorFault } from '@trust-widgets/schedule-core/engine';
import { readSubprocessors } from '@trust-widgets/trust-document';
import type { DocumentHeader, SubprocessorSection } from '@trust-widgets/trust-document';

import type { DocumentReading } from '../shared/document-source.js';
import { documentZone } from '../shared/document-zone.js';

/** What a table takes from a trust document. */
export interface SubprocessorDocument extends DocumentHeader {
  readonly subprocessors: SubprocessorSection;
  /** The zone that the document's maintenance is planned in, where it says so. */
  readonly timeZone?: string;
}

/**
 * Reads the part of a trust document that a table shows. No value where there is no entry that can be shown:
 * an empty table would say that nobody else processes the data.
 */
export function readSubprocessorDocument(input: unknown): DocumentReading<SubprocessorDocument> {
  const { document, faults } = readSubprocessors(input);
  const subprocessors = document?.subprocessors;
  if (document && subprocessors && subprocessors.entries.length > 0) {
    return { value: { ...document, subprocessors, ...documentZone(input) }, faults };
  }
  if (faults.some(({ severity }) => severity === 'error')) return { faults };
  return {
    faults: [
      ...faults,
      errorFault('subprocessors', 'required', 'This key is required for a sub-processor table.'),
    ],
  };
}
