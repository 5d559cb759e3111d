import { TrustMaintenanceCalendar } from '@trust-widgets/elements/maintenance-calendar.js';

import { defineAll } from '../define-all.js';

defineAll({ 'trust-maintenance-calendar': TrustMaintenanceCalendar });
