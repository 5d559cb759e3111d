import { readSubprocessors } from '../document/read-sections.js';
import type { SubprocessorSection } from '../subprocessors/subprocessors.schema.js';

/** The section as a reader gives it; what is wrong with it may be warned of. */
export function readSection(subprocessors: unknown): SubprocessorSection {
  const { document } = readSubprocessors({ version: 1, defaultLanguage: 'en', subprocessors });
  if (!document?.subprocessors) throw new Error('There is no such section.');
  return document.subprocessors;
}
