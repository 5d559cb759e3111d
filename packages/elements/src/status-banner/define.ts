import { define } from '../shared/define.js';
import { TrustStatusBanner } from './status-banner.js';

// Whoever imports this file for its effect gets the types of the tag and of its events with it.
export type { TrustStatusBanner } from './status-banner.js';

define('trust-status-banner', TrustStatusBanner);
