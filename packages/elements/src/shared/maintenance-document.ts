import { errorFault, parseSchedule } from '@trust-widgets/schedule-core/engine';
import type { Schedule, ZoneProvider } from '@trust-widgets/schedule-core/engine';
import { FORMAT_VERSION } from '@trust-widgets/trust-document';

import type { DocumentReading } from './document-source.js';

/** What a banner and a calendar take from a trust document. */
export interface MaintenanceDocument {
  readonly schedule: Schedule;
  /** Of texts without a language. */
  readonly defaultLanguage: string;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads the maintenance section of a trust document. It does without the document package's readers, so
 * that a login page need not load the rules of a header and of sections that it never shows.
 */
export function readMaintenanceDocument(
  input: unknown,
  zones: ZoneProvider,
): DocumentReading<MaintenanceDocument> {
  if (!isRecord(input)) return { faults: [errorFault('', 'type', 'Found no trust document.')] };
  const { version, defaultLanguage, maintenance } = input;
  if (version !== FORMAT_VERSION) {
    const found = version === undefined ? 'nothing' : JSON.stringify(version);
    const message = `Found version ${found}; version ${FORMAT_VERSION} is read here.`;
    return { faults: [errorFault('version', 'version', message)] };
  }
  if (maintenance === undefined) {
    return { faults: [errorFault('maintenance', 'required', 'This key is required here.')] };
  }
  const { schedule, faults } = parseSchedule(maintenance, zones, ['maintenance']);
  return {
    value: { schedule, defaultLanguage: typeof defaultLanguage === 'string' ? defaultLanguage : 'en' },
    faults,
  };
}
