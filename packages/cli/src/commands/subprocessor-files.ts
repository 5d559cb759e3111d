import { readSubprocessors } from '@trust-widgets/trust-document';
import { toCsv } from '@trust-widgets/trust-document/csv';

import type { PublishedFile } from './published.js';

/** The sub-processors of a sound document as `subprocessors.csv`, where it has that section. */
export function subprocessorFiles(value: unknown): PublishedFile[] {
  const { document } = readSubprocessors(value);
  if (!document?.subprocessors) return [];
  return [{ name: 'subprocessors.csv', text: toCsv(document.subprocessors, document) }];
}
