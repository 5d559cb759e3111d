import { civilDate, DAY, HOUR, MINUTE, mod, SECOND } from '@trust-widgets/schedule-core/engine';

import { dateTimeFormat, listFormat, memory, numberFormat, relativeTimeFormat } from './intl.js';
import { clockOf } from './time-zones.js';

/**
 * Wall clock times are found with the schedule's own zones and only then printed, as if they were UTC:
 * so fixed offsets such as `UTC+1` work too, which not every browser's `Intl` takes as a zone.
 */
const format = (tag: string, options: Intl.DateTimeFormatOptions) =>
  dateTimeFormat(tag, { timeZone: 'UTC', ...options });

/** The civil day, counted from 1970-01-01, that an instant falls on in a zone. */
export function civilDayOf(instant: number, zone: string): number {
  return Math.floor(clockOf(zone).toWall(instant) / DAY);
}

/** A month of windows says a few times of day many times. */
const times = memory<string>(512);

/** "22:00", or as the locale has it "10:00 pm". */
export function formatTime(instant: number, zone: string, tag: string): string {
  const timeOfDay = mod(clockOf(zone).toWall(instant), DAY);
  return times(`${tag} ${timeOfDay}`, () =>
    // Of any day but the first: there are page clocks that take instant 0 for none.
    format(tag, { hour: '2-digit', minute: '2-digit' }).format(DAY + timeOfDay),
  );
}

const yearUnlessOf = (today: number, day: number): Intl.DateTimeFormatOptions =>
  civilDate(day).year === civilDate(today).year ? {} : { year: 'numeric' };

/** "Friday 27 November", with the year where it is not the present one. */
export function formatLongDay(day: number, tag: string, today: number): string {
  return format(tag, { weekday: 'long', day: 'numeric', month: 'long', ...yearUnlessOf(today, day) }).format(
    day * DAY,
  );
}

/** "Fri 27 Nov", with the year where it is not the present one. */
export function formatShortDay(day: number, tag: string, today: number): string {
  return format(tag, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...yearUnlessOf(today, day),
  }).format(day * DAY);
}

/** "today", "tomorrow", "yesterday", and else "Fri 27 Nov". */
export function formatNearDay(day: number, tag: string, today: number): string {
  return Math.abs(day - today) <= 1
    ? relativeTimeFormat(tag).format(day - today, 'day')
    : formatShortDay(day, tag, today);
}

/** A calendar date of the document, "22 November 2026", or short "22 Nov 2026". Takes a civil day. */
export function formatDate(day: number, tag: string, length: 'long' | 'short' = 'long'): string {
  return format(tag, { day: 'numeric', month: length, year: 'numeric' }).format(day * DAY);
}

/** "November 2026": the month that a civil day is in. */
export function formatMonth(day: number, tag: string): string {
  return format(tag, { month: 'long', year: 'numeric' }).format(day * DAY);
}

/** "23–29 November 2026": civil days, both included. */
export function formatDays(first: number, last: number, tag: string): string {
  return format(tag, { day: 'numeric', month: 'long', year: 'numeric' }).formatRange(first * DAY, last * DAY);
}

const UNITS = [
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
  ['second', SECOND],
] as const;

/** "6 hours", "1 hour, 30 minutes": the two largest units of a length of time. */
export function formatDuration(length: number, tag: string): string {
  let rest = Math.max(0, Math.round(length / SECOND) * SECOND);
  const parts: string[] = [];
  for (const [unit, size] of UNITS) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0 && parts.length < 2)
      parts.push(numberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }).format(count));
  }
  if (parts.length === 0)
    return numberFormat(tag, { style: 'unit', unit: 'second', unitDisplay: 'long' }).format(0);
  return listFormat(tag, { type: 'unit', style: 'long' }).format(parts);
}

/** "40 seconds ago", "3 minutes ago": how long ago something was, in its largest unit. */
export function formatAge(age: number, tag: string): string {
  const [unit, size] = UNITS.find(([, unitSize]) => age >= unitSize) ?? UNITS[3];
  return relativeTimeFormat(tag).format(-Math.floor(Math.max(0, age) / size), unit);
}

/** "10%". */
export function formatShare(share: number, tag: string): string {
  return numberFormat(tag, { style: 'percent', maximumFractionDigits: 1 }).format(share);
}
