import { DAY, HOUR, parseCalendarDate } from '@trust-widgets/schedule-core/engine';

import { dateTimeFormat } from './intl.js';

/** `Intl` writes no ISO dates on request; Swedish ones are. */
const ISO_DATES = 'sv';

/** The zone of that name, or else the reader's. */
export function knownZone(timeZone: string | undefined): string {
  try {
    return dateTimeFormat(ISO_DATES, timeZone === undefined ? {} : { timeZone }).resolvedOptions().timeZone;
  } catch {
    return knownZone(undefined);
  }
}

/** The calendar day of an instant in a zone, `2026-11-22`. */
export function calendarDay(instant: number, timeZone: string): string {
  return dateTimeFormat(ISO_DATES, { timeZone }).format(instant);
}

/**
 * The first instant of a calendar day in a zone, to the minute. A list needs no more of a zone than this,
 * so it is looked for in the zone's own dates and does not carry the rules of schedules.
 */
export function startOfDay(date: string, timeZone: string): number {
  const utc = (parseCalendarDate(date) ?? 0) * DAY;
  // No zone is further from UTC than this.
  let [before, after] = [utc - 15 * HOUR, utc + 15 * HOUR];
  while (after - before > 60_000) {
    const middle = Math.floor((before + after) / 2);
    if (calendarDay(middle, timeZone) < date) before = middle;
    else after = middle;
  }
  return after;
}
