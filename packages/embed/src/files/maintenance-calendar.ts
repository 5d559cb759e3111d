import { define, TrustMaintenanceCalendar } from '@trust-widgets/elements';

import { afterFirstPaint } from '../after-first-paint.js';

afterFirstPaint(() => define('trust-maintenance-calendar', TrustMaintenanceCalendar));
