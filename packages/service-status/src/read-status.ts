import { betterStack } from './adapters/better-stack.js';
import { cstate } from './adapters/cstate.js';
import { incidentIo } from './adapters/incident-io.js';
import { instatus } from './adapters/instatus.js';
import { openstatus } from './adapters/openstatus.js';
import { statusReader } from './adapters/status-reader.js';
import type { Adapter, FeedType, StatusReading } from './adapters/status-reader.js';
import { statuspage } from './adapters/statuspage.js';
import { trust } from './adapters/trust.js';
import { upptime } from './adapters/upptime.js';

/** One file per format in `adapters/`, and its name here. */
const ADAPTERS: readonly Adapter[] = [
  statuspage,
  incidentIo,
  instatus,
  openstatus,
  cstate,
  upptime,
  betterStack,
  trust,
];

/** The formats that {@link readStatus} reads. */
export const supportedFeeds: readonly FeedType[] = ADAPTERS.map(({ type }) => type);

/**
 * Reads a status document. Never throws, whatever the input: what cannot be read is unknown, never clear,
 * and says so in the faults.
 *
 * Fault codes of the whole document: `feed-unsupported` (no adapter for this type), `feed-unrecognised`
 * (not a document of this type) and `feed-unreadable` (reading it failed).
 *
 * @param input the parsed JSON
 */
export const readStatus: (type: FeedType, input: unknown) => StatusReading = statusReader(ADAPTERS);
