import { TrustStatusBanner } from '@trust-widgets/elements/status-banner.js';

import { afterFirstPaint } from '../after-first-paint.js';
import { defineAll } from '../define-all.js';

afterFirstPaint(() => defineAll({ 'trust-status-banner': TrustStatusBanner }));
