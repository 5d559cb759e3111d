import { define, TrustStatusBanner } from '@trust-widgets/elements';

import { afterFirstPaint } from '../after-first-paint.js';

afterFirstPaint(() => define('trust-status-banner', TrustStatusBanner));
