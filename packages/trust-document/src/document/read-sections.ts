import type { Fault } from '@trust-widgets/schedule-core/engine';

import { agreementSection } from '../agreements/agreement-section.js';
import type { AgreementSection } from '../agreements/agreements.schema.js';
import { subprocessorSection } from '../subprocessors/subprocessor-section.js';
import type { SubprocessorSection } from '../subprocessors/subprocessors.schema.js';
import type { DocumentHeader } from './header.schema.js';
import { openDocument } from './open-document.js';

/**
 * One reader for each part of a document, so that what shows one section need not carry the others. Each
 * reads the header too. None throws; no `document` means that it was refused as a whole.
 */
export interface DocumentReading<TDocument> {
  readonly document?: TDocument;
  readonly faults: readonly Fault[];
}

/** Reads the header and the agreements with their groups. */
export function readAgreements(input: unknown): DocumentReading<DocumentHeader & AgreementSection> {
  const { opened, faults } = openDocument(input);
  if (!opened) return { faults };
  const section = agreementSection(opened.sections);
  return { document: { ...opened.header, ...section.value }, faults: [...faults, ...section.faults] };
}

/** Reads the header and the sub-processors. */
export function readSubprocessors(
  input: unknown,
): DocumentReading<DocumentHeader & { readonly subprocessors?: SubprocessorSection }> {
  const { opened, faults } = openDocument(input);
  if (!opened) return { faults };
  const { value: subprocessors, faults: found } = subprocessorSection(opened.sections['subprocessors']);
  return {
    document: { ...opened.header, ...(subprocessors && { subprocessors }) },
    faults: [...faults, ...found],
  };
}
