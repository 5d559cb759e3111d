import {
  civilDate,
  civilDay,
  DAY,
  formatCalendarDate,
  mod,
  parseCalendarDate,
  weekday,
} from '@trust-widgets/schedule-core/engine';

import { civilDayOf } from '../shared/time-format.js';
import { clockOf } from '../shared/time-zones.js';

/** How the calendar can be looked at. */
export const VIEWS = ['agenda', 'month', 'week'] as const;

export type ViewName = (typeof VIEWS)[number];

/** The most months that are listed at once. */
export const MAX_MONTHS = 60;

/** Beyond these years no plan is known, and not every zone's clocks are. */
const FIRST_DAY = civilDay(1970, 1, 1);
const LAST_DAY = civilDay(2199, 12, 31);

/** The days that a calendar shows, in its zone. */
export interface CalendarRange {
  /** Civil days, both included. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** Half-open [start, end): the first instant of the first day, and the first after the last. */
  readonly start: number;
  readonly end: number;
}

/** What a view is asked to show. */
export interface RangeRequest {
  readonly view: ViewName;
  /** The civil day that the view stands on; absent: today. */
  readonly from?: number | undefined;
  /** Of the agenda. */
  readonly months: number;
  /** 0 (Monday) to 6 (Sunday). */
  readonly firstWeekday: number;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly zone: string;
}

/** The same day of a later month, or where it has none, its last. */
export function addMonths(day: number, months: number): number {
  const { year, month, day: dayOfMonth } = civilDate(day);
  const count = year * 12 + month - 1 + months;
  const first = civilDay(Math.floor(count / 12), (count % 12) + 1, 1);
  const next = civilDay(Math.floor((count + 1) / 12), ((count + 1) % 12) + 1, 1);
  return Math.min(first + dayOfMonth - 1, next - 1);
}

export const firstOfMonth = (day: number): number => day - civilDate(day).day + 1;

export const firstOfWeek = (day: number, firstWeekday: number): number =>
  day - mod(weekday(day) - firstWeekday, 7);

/** A civil day that the calendar reaches, of a text such as `2026-11-27`. */
export function parseDay(text: string | null): number | undefined {
  const day = parseCalendarDate(text ?? '');
  return day === undefined ? undefined : reachable(day);
}

export const reachable = (day: number): number => Math.min(Math.max(day, FIRST_DAY), LAST_DAY);

/** Does a zone have that day? Apia had no 30 December 2011. */
export function existsIn(day: number, zone: string): boolean {
  const { toInstant, toWall } = clockOf(zone);
  return Math.floor(toWall(toInstant(day * DAY)) / DAY) === day;
}

/** Whole days, in the instants of a zone. */
export function dayRange(firstDay: number, endDay: number, zone: string): CalendarRange {
  const { toInstant } = clockOf(zone);
  return { firstDay, lastDay: endDay - 1, start: toInstant(firstDay * DAY), end: toInstant(endDay * DAY) };
}

/** A number of months that can be shown. */
export const countOf = (months: number): number => Math.min(Math.max(1, Math.trunc(months) || 1), MAX_MONTHS);

/** The days that a view is about: whole months from a day on, the month that a day is in, or its week. */
export function calendarRange(request: RangeRequest): CalendarRange {
  const { view, months, firstWeekday, zone } = request;
  const day = request.from ?? civilDayOf(request.now, zone);
  if (view === 'agenda') return dayRange(day, addMonths(day, countOf(months)), zone);
  const first = view === 'month' ? firstOfMonth(day) : firstOfWeek(day, firstWeekday);
  return dayRange(first, view === 'month' ? addMonths(first, 1) : first + 7, zone);
}

/** The whole weeks that the days of a month lie in. */
export function wholeWeeks(
  { firstDay, lastDay }: CalendarRange,
  firstWeekday: number,
  zone: string,
): CalendarRange {
  return dayRange(firstOfWeek(firstDay, firstWeekday), firstOfWeek(lastDay, firstWeekday) + 7, zone);
}

/**
 * The value of `from` with which a view shows what comes `steps` of its periods later; `null` where that is where
 * the calendar stands by itself.
 */
export function stepped(request: RangeRequest, steps: number): string | null {
  const { view, months, now, zone, firstWeekday } = request;
  const { firstDay } = calendarRange(request);
  const day = reachable(
    view === 'week'
      ? firstDay + 7 * steps
      : addMonths(firstDay, steps * (view === 'month' ? 1 : countOf(months))),
  );
  const own = calendarRange({ view, months, firstWeekday, now, zone }).firstDay;
  return day === own ? null : formatCalendarDate(day);
}
