import { define } from '../shared/define.js';
import { TrustStatusBanner } from './status-banner.js';

define('trust-status-banner', TrustStatusBanner);
