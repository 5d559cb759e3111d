import { DAY } from '@trust-widgets/schedule-core/engine';
import type { MaintenanceWindow } from '@trust-widgets/schedule-core/engine';
import { DateTime } from 'luxon';

/** Where a calendar is to draw something, found with luxon's zones and nothing of ours. */
export interface Place {
  readonly id: string;
  readonly firstDay: number;
  readonly lastDay: number;
  /** Epoch milliseconds. */
  readonly start: number;
  readonly end?: number | undefined;
  /** Where it was before it was moved away. */
  readonly isAway: boolean;
}

/** The clock on the wall of a zone, as milliseconds since 1970 that know of no zone. */
function wallOf(instant: number, zone: string): number {
  const { year, month, day, hour, minute, second, millisecond } = DateTime.fromMillis(instant, { zone });
  return Date.UTC(year, month - 1, day, hour, minute, second, millisecond);
}

const civilDayIn = (instant: number, zone: string): number => Math.floor(wallOf(instant, zone) / DAY);

/** Where windows are, and were. An end at midnight belongs to the day before; one that nobody knows, to the day of the start. */
export function placesBy(windows: readonly MaintenanceWindow[], zone: string): Place[] {
  return windows.flatMap(({ id, start, end, originalStart }) => {
    const firstDay = civilDayIn(start, zone);
    const lastDay = end === undefined ? firstDay : Math.max(firstDay, civilDayIn(end - 1, zone));
    const here = { id, start, end, firstDay, lastDay, isAway: false };
    const day = originalStart === undefined ? firstDay : civilDayIn(originalStart, zone);
    return originalStart === undefined || day === firstDay
      ? [here]
      : [here, { id, start: originalStart, firstDay: day, lastDay: day, isAway: true }];
  });
}

/** Monday to Friday, 8 to 17 o'clock, of a civil day in a zone: half-open spans of instants. */
export function usualHoursOn(day: number, zone: string): { start: number; end: number }[] {
  const { year, month, day: date, weekday } = DateTime.fromMillis(day * DAY, { zone: 'UTC' });
  if (weekday > 5) return [];
  const instantAt = (hour: number): number =>
    DateTime.fromObject({ year, month, day: date, hour }, { zone }).toMillis();
  return [{ start: instantAt(8), end: instantAt(17) }];
}

/** The part of a day at which an instant stands on a zone's wall clock, 0 at midnight; not cut off. */
export const partOfDay = (instant: number, day: number, zone: string): number =>
  wallOf(instant, zone) / DAY - day;

/** Are clocks put back between two instants? */
export const goesBack = (start: number, end: number, zone: string): boolean =>
  DateTime.fromMillis(end, { zone }).offset < DateTime.fromMillis(start, { zone }).offset;
