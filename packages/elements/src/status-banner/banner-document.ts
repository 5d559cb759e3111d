import { errorFault, parseSchedule } from '@trust-widgets/schedule-core/engine';
import type { Schedule, ZoneProvider } from '@trust-widgets/schedule-core/engine';

import type { DocumentReading } from '../shared/document-source.js';

/** What a banner takes from a trust document. */
export interface BannerDocument {
  readonly schedule: Schedule;
  readonly defaultLanguage: string;
}

/** The highest major version of the document format that is read. */
const KNOWN_VERSION = 1;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads the part of a trust document that a banner shows, and not the rest: a login page need not carry
 * the rules for agreements and sub-processors.
 */
export function readBannerDocument(input: unknown, zones: ZoneProvider): DocumentReading<BannerDocument> {
  if (!isRecord(input)) return { faults: [errorFault('', 'type', 'Found no trust document.')] };
  const { version, defaultLanguage, maintenance } = input;
  if (version !== KNOWN_VERSION) {
    const message = `Found ${version === undefined ? 'none' : JSON.stringify(version)}; version ${KNOWN_VERSION} is read here.`;
    return { faults: [errorFault('version', 'version', message)] };
  }
  if (maintenance === undefined) {
    return { faults: [errorFault('maintenance', 'required', 'This key is required for a status banner.')] };
  }
  const { schedule, faults } = parseSchedule(maintenance, zones, ['maintenance']);
  return {
    value: { schedule, defaultLanguage: typeof defaultLanguage === 'string' ? defaultLanguage : 'en' },
    faults,
  };
}
