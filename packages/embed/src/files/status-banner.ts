import { TrustStatusBanner } from '@trust-widgets/elements/status-banner.js';

import { defineAll } from '../define-all.js';

defineAll({ 'trust-status-banner': TrustStatusBanner });
