import { LONGEST } from '../time/duration.js';
import { isObject } from '../document/schema.js';
import { failOn } from '../recurrence/schedule-error.js';
import { spanAt } from '../recurrence/span.js';
import type { TimeSpan } from '../recurrence/span.js';
import { checkRange } from '../time/check-range.js';
import { DAY, weekday } from '../time/civil.js';
import type { ZoneClock } from '../zones/zone-clock.js';
import type { ZoneProvider } from '../zones/zone-provider.js';
import { checkHours } from './working-hours.js';
import type { WorkingHours } from './working-hours.js';

/** Does any instant have this date? Apia had no 30 December 2011. */
function exists(day: number, clock: ZoneClock): boolean {
  return Math.floor(clock.toWall(clock.toInstant(day * DAY)) / DAY) === day;
}

/**
 * The parts of a span that lie within somebody's working hours, ascending, none of them empty. Begin and end of the
 * hours are what the clocks show, so a night from 22:00 to 06:00 has 7 hours in spring and 9 in autumn when they change.
 *
 * @param span epoch milliseconds, at most 366 days; of a window with an unknown end, up to `countsUntil`
 * @throws {ScheduleError} with the path of the part, such as `span.end` or `hours.days[0]`.
 * @example
 * workingHoursWithin({ start: week.start, end: week.end },
 *   { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', timeZone: 'America/New_York' }, zones)
 */
export function workingHoursWithin(span: TimeSpan, hours: WorkingHours, zones: ZoneProvider): TimeSpan[] {
  if (!isObject(span)) failOn('span', 'type', span, 'a span of time');
  const { start, end } = span;
  checkRange(start, end, LONGEST, ['span.start', 'span.end']);
  const { isWorkingDay, from, length, clock } = checkHours(hours, zones);
  const parts: TimeSpan[] = [];
  // What lies before this is listed, or is not asked for.
  let listed = start;
  // The hours that a span begins in may have begun the day before; a clock change is less than a day and a bit.
  const firstDay = Math.floor(clock.toWall(start) / DAY) - 2;
  for (let day = firstDay; listed < end; day++) {
    const wall = day * DAY + from;
    if (clock.toInstant(wall) >= end) break;
    if (!isWorkingDay[weekday(day)] || !exists(day, clock)) continue;
    const shift = spanAt(wall, { kind: 'wall', length }, clock);
    const part = { start: Math.max(shift.start, listed), end: Math.min(shift.end, end) };
    if (part.start < part.end) parts.push(part);
    listed = Math.max(listed, shift.end);
  }
  return parts;
}

/**
 * How much of a span lies within somebody's working hours, in milliseconds: the length of {@link workingHoursWithin}.
 *
 * @throws {ScheduleError} with the path of the part, such as `span.end` or `hours.days[0]`.
 * @example
 * workingHoursOverlap({ start: window.start, end: window.countsUntil },
 *   { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', timeZone: 'America/New_York' }, zones)
 */
export function workingHoursOverlap(span: TimeSpan, hours: WorkingHours, zones: ZoneProvider): number {
  return workingHoursWithin(span, hours, zones).reduce((sum, { start, end }) => sum + end - start, 0);
}
