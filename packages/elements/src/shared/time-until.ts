import { DAY, HOUR, MINUTE } from '@trust-widgets/schedule-core/engine';

import { relativeTimeFormat } from './intl.js';
import { civilDayOf } from './time-format.js';
import { nextMidnight } from './time-zones.js';

/** How long until an instant, and when these words are no longer true. */
export interface TimeUntil {
  readonly text: string;
  readonly changesAt: number;
}

/**
 * "in 12 minutes", "in 5 hours", "tomorrow", "in 4 days": whole hours of what is left, so that nobody
 * comes too late, and from a day on the days of the calendar in a zone.
 */
export function timeUntil(instant: number, now: number, zone: string, tag: string): TimeUntil {
  const left = instant - now;
  if (left < HOUR) return minutesUntil(instant, left, tag);
  const words = relativeTimeFormat(tag);
  if (left < DAY) {
    const hours = Math.floor(left / HOUR);
    return { text: words.format(hours, 'hour'), changesAt: instant - hours * HOUR + 1 };
  }
  const days = Math.max(1, civilDayOf(instant, zone) - civilDayOf(now, zone));
  return {
    text: words.format(days, 'day'),
    changesAt: Math.min(instant - DAY + 1, nextMidnight(now, zone)),
  };
}

/** The same of an end: begun hours count as whole ones, so that nobody comes too early. */
export function timeUntilEnd(instant: number, now: number, tag: string): TimeUntil {
  const left = instant - now;
  if (left <= HOUR) return minutesUntil(instant, left, tag);
  const hours = Math.ceil(left / HOUR);
  return { text: relativeTimeFormat(tag).format(hours, 'hour'), changesAt: instant - (hours - 1) * HOUR };
}

function minutesUntil(instant: number, left: number, tag: string): TimeUntil {
  const minutes = Math.max(1, Math.ceil(left / MINUTE));
  return {
    text: relativeTimeFormat(tag).format(minutes, 'minute'),
    changesAt: instant - (minutes - 1) * MINUTE,
  };
}
