import { parseCalendarDate, zoneClock } from '@trust-widgets/schedule-core/engine';
import { intlZones } from '@trust-widgets/schedule-core/intl-zone';

import { compact, DAY, wallMs } from './spec-parts.js';

const UNTIL = /UNTIL=(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?/;
const iso = (instant: number): string => new Date(instant).toISOString().slice(0, 19);

/**
 * The rule with its UNTIL as the library wants it: RFC 5545 has it in UTC beside a start with a zone; a library without
 * zones counts in wall clock times. A date means its whole local day.
 */
export function withUntil(rrule: string, timeZone: string, as: 'utc' | 'wall'): string {
  const match = UNTIL.exec(rrule);
  if (!match) return rrule;
  const [text, year, month, day, hour = '23', minute = '59', second = '59', utc] = match;
  const clock = zoneClock(timeZone, intlZones);
  const digits = wallMs(`${year}-${month}-${day}T${hour}:${minute}:${second}`);
  const wall = utc === 'Z' ? clock.toWall(digits) : digits;
  const instant = utc === 'Z' ? digits : clock.toInstant(digits);
  return rrule.replace(text, `UNTIL=${compact(iso(as === 'utc' ? instant : wall))}Z`);
}

/** The wall clock time up to which the rule goes, in milliseconds; `undefined` where it goes on. */
export function untilWall(rrule: string, timeZone: string): number | undefined {
  const match = UNTIL.exec(withUntil(rrule, timeZone, 'wall'));
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second] = match;
  const date = parseCalendarDate(`${year}-${month}-${day}`) ?? 0;
  return date * DAY + ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1_000;
}
