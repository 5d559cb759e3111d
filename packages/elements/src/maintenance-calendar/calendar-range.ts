import { civilDate, civilDay, DAY } from '@trust-widgets/schedule-core/engine';

import { civilDayOf } from '../shared/time-format.js';
import { clockOf } from '../shared/time-zones.js';

/** The most months that are listed at once. */
export const MAX_MONTHS = 60;

/** The days that a calendar shows, in its zone. */
export interface CalendarRange {
  /** Civil days, both included. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** Half-open [start, end): the first instant of the first day, and the first after the last. */
  readonly start: number;
  readonly end: number;
}

/** The same day of a later month, or where it has none, its last. */
export function addMonths(day: number, months: number): number {
  const { year, month, day: dayOfMonth } = civilDate(day);
  const count = year * 12 + month - 1 + months;
  const first = civilDay(Math.floor(count / 12), (count % 12) + 1, 1);
  const next = civilDay(Math.floor((count + 1) / 12), ((count + 1) % 12) + 1, 1);
  return Math.min(first + dayOfMonth - 1, next - 1);
}

/** Whole months from a day on, today where none is given. */
export function calendarRange(
  from: number | undefined,
  months: number,
  now: number,
  zone: string,
): CalendarRange {
  const firstDay = from ?? civilDayOf(now, zone);
  const endDay = addMonths(firstDay, Math.min(Math.max(1, Math.trunc(months) || 1), MAX_MONTHS));
  const clock = clockOf(zone);
  return {
    firstDay,
    lastDay: endDay - 1,
    start: clock.toInstant(firstDay * DAY),
    end: clock.toInstant(endDay * DAY),
  };
}
