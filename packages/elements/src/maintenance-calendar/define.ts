import { define } from '../shared/define.js';
import { TrustMaintenanceCalendar } from './maintenance-calendar.js';

define('trust-maintenance-calendar', TrustMaintenanceCalendar);
