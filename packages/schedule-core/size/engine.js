// What a page needs to know when the service will be down: the smallest that does everything.
export { parseSchedule, recurrence, scheduleState, windowsBetween } from '../dist/engine.js';
export { intlZones } from '../dist/zones/intl-zone.js';
