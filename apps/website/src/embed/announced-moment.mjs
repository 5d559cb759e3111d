import { parseSchedule, scheduleState } from '@trust-widgets/schedule-core/engine';
import { intlZones } from '@trust-widgets/schedule-core/intl-zone';

/** Within every notice that a document may promise. */
const AHEAD = 12 * 3_600_000;

/**
 * An instant at which maintenance is announced: a preview of the banner on an ordinary day would be empty.
 *
 * @param {any} document The built trust document.
 * @param {number} now Epoch milliseconds.
 * @returns {string | undefined} ISO 8601; absent where nothing is to come.
 */
export function announcedMoment(document, now) {
  const { schedule } = parseSchedule(document.maintenance, intlZones);
  const { next } = scheduleState(schedule, now);
  return next && new Date(next.start - Math.min(AHEAD, schedule.notice)).toISOString();
}
