import { define } from '../shared/define.js';
import { TrustMaintenanceCalendar } from './maintenance-calendar.js';

// Whoever imports this file for its effect gets the types of the tag and of its events with it.
export type { TrustMaintenanceCalendar } from './maintenance-calendar.js';

define('trust-maintenance-calendar', TrustMaintenanceCalendar);
