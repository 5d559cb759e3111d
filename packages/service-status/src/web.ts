import { incidentIo } from './adapters/incident-io.js';
import { instatus } from './adapters/instatus.js';
import { openstatus } from './adapters/openstatus.js';
import { statusReader } from './adapters/status-reader.js';
import { statuspage } from './adapters/statuspage.js';
import { trust } from './adapters/trust.js';

export type { FeedType, StatusReading } from './adapters/status-reader.js';

/**
 * `readStatus` for web pages: reads `statuspage`, `incident-io`, `instatus`, `openstatus` and `trust`, and carries
 * nothing else. Any other type is unknown, with the fault `feed-unsupported`.
 */
export const readStatus = statusReader([statuspage, incidentIo, instatus, openstatus, trust]);
