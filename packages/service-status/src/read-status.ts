import { errorFault } from '@trust-widgets/schedule-core/engine';
import type { Fault } from '@trust-widgets/schedule-core/engine';

import { FeedRecord } from './adapters/feed-record.js';
import { readStatuspage } from './adapters/statuspage.js';
import { UNKNOWN_STATUS } from './service-status.js';
import type { ServiceStatus } from './service-status.js';

/** The public formats of status pages that have a name here. */
export type FeedType =
  'statuspage' | 'incident-io' | 'instatus' | 'openstatus' | 'cstate' | 'upptime' | 'better-stack' | 'trust';

interface Adapter {
  /** A document of the format has at least one of these keys; one with none of them is another format. */
  readonly keys: readonly string[];
  readonly read: (document: FeedRecord) => ServiceStatus;
}

/** One file per format in `adapters/`, and one line here. */
const ADAPTERS: ReadonlyMap<string, Adapter> = new Map<FeedType, Adapter>([
  // `page` alone is left out: it says nothing of health, and other formats have it too.
  [
    'statuspage',
    { keys: ['status', 'incidents', 'scheduled_maintenances', 'components'], read: readStatuspage },
  ],
]);

/** The formats that {@link readStatus} reads. */
export const supportedFeeds: readonly string[] = [...ADAPTERS.keys()];

/** A status and what was wrong with the document that it was read from. */
export interface StatusReading {
  readonly status: ServiceStatus;
  readonly faults: readonly Fault[];
}

const unknown = (code: string, message: string): StatusReading => ({
  status: UNKNOWN_STATUS,
  faults: [errorFault('', code, message)],
});

/**
 * Reads a status document. Never throws, whatever the input: what cannot be read is unknown, never clear,
 * and says so in the faults.
 *
 * Fault codes of the whole document: `feed-unsupported` (no adapter for this type), `feed-unrecognised`
 * (not a document of this type) and `feed-unreadable` (reading it failed).
 *
 * @param input the parsed JSON
 */
export function readStatus(type: FeedType, input: unknown): StatusReading {
  const adapter = ADAPTERS.get(type);
  if (!adapter) {
    return unknown(
      'feed-unsupported',
      `This type of feed is not read; supported: ${supportedFeeds.join(', ')}.`,
    );
  }
  try {
    const faults: Fault[] = [];
    const document = FeedRecord.of(input, faults);
    if (!document || !adapter.keys.some((key) => document.has(key))) {
      return unknown('feed-unrecognised', `This is no document of the type ${type}.`);
    }
    return { status: adapter.read(document), faults };
  } catch {
    // Parsed JSON cannot get here; an object whose getters throw can.
    return unknown('feed-unreadable', 'The document could not be read.');
  }
}
