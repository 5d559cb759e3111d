import { compact, DAY, errorFault, SECOND } from '@trust-widgets/schedule-core/engine';
import type { Fault } from '@trust-widgets/schedule-core/engine';

import { UNKNOWN_STATUS } from '../service-status.js';
import type { ServiceStatus } from '../service-status.js';
import { FeedRecord } from './feed-record.js';

/** The public formats of status pages that have a name here. */
export type FeedType =
  'statuspage' | 'incident-io' | 'instatus' | 'openstatus' | 'cstate' | 'upptime' | 'better-stack' | 'trust';

/** A format of status documents. One file each. */
export interface Adapter {
  readonly type: FeedType;
  /** A document of the format has at least one of these keys; one with none of them is another format. */
  readonly keys: readonly string[];
  /** A document that is a bare list is read as an object with the list at this key; without it there is none. */
  readonly bareList?: string;
  readonly read: (document: FeedRecord) => ServiceStatus;
}

/** A status and what was wrong with the document that it was read from. */
export interface StatusReading {
  readonly status: ServiceStatus;
  readonly faults: readonly Fault[];
}

const unknown = (code: string, message: string): StatusReading => ({
  status: UNKNOWN_STATUS,
  faults: [errorFault('', code, message)],
});

/** Milliseconds of a number of seconds of up to a day; undefined for anything else. */
function seconds(document: FeedRecord, ...keys: readonly string[]): number | undefined {
  const milliseconds = Number(document.text(...keys)) * SECOND;
  return milliseconds > 0 && milliseconds <= DAY ? milliseconds : undefined;
}

/** What is read twice is wrong once. */
const once = (faults: readonly Fault[]): Fault[] => [
  ...new Map(faults.map((fault) => [`${fault.path} ${fault.code}`, fault])).values(),
];

/** A reader of some formats: nothing else is carried along by whoever bundles it. */
export function statusReader(adapters: readonly Adapter[]) {
  return (type: FeedType, input: unknown): StatusReading => {
    const adapter = adapters.find((each) => each.type === type);
    if (!adapter) {
      const supported = adapters.map((each) => each.type).join(', ');
      return unknown('feed-unsupported', `This type of feed is not read; supported: ${supported}.`);
    }
    try {
      const faults: Fault[] = [];
      const { keys, bareList } = adapter;
      const isBare = bareList !== undefined && Array.isArray(input);
      const document = FeedRecord.of(isBare ? { [bareList]: input } : input, faults);
      if (!document || !(isBare || document.has(...keys))) {
        return unknown('feed-unrecognised', `This is no document of the type ${type}.`);
      }
      const status = compact({
        ...adapter.read(document),
        pollAfter: seconds(document, 'pollAfterSeconds', 'poll_after_seconds'),
        maxAge: seconds(document, 'maxAgeSeconds', 'max_stale_seconds'),
      });
      return { status, faults: once(faults) };
    } catch {
      // Parsed JSON cannot get here; an object whose getters throw can.
      return unknown('feed-unreadable', 'The document could not be read.');
    }
  };
}
