import { isObject } from '../document/schema.js';
import { failOn } from '../recurrence/schedule-error.js';
import { DAY, HOUR, MINUTE } from '../time/civil.js';
import { isZone, zoneClock } from '../zones/zone-clock.js';
import type { ZoneClock } from '../zones/zone-clock.js';
import type { ZoneProvider } from '../zones/zone-provider.js';

/** When somebody works: the same hours on some days of the week, on the clocks of a zone. */
export interface WorkingHours {
  /** ISO weekdays, 1 (Monday) to 7 (Sunday), on which the hours begin. */
  readonly days: readonly number[];
  /** Clock time at which they begin: `09:00`. */
  readonly from: string;
  /** Clock time at which they end: `17:00`, up to `24:00`. At or before `from`, it is the next day's. */
  readonly to: string;
  /** IANA name or fixed offset. */
  readonly timeZone: string;
}

/** Working hours that were checked, in milliseconds. */
export interface CheckedHours {
  /** By weekday, 0 (Monday) to 6 (Sunday). */
  readonly isWorkingDay: readonly boolean[];
  /** After the midnight that begins the day. */
  readonly from: number;
  /** On the clock, from 1 minute to 24 hours. */
  readonly length: number;
  readonly clock: ZoneClock;
}

const CLOCK_TIME = /^(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/;

function clockTime(text: unknown, path: string, latest: number): number {
  const match = typeof text === 'string' ? CLOCK_TIME.exec(text) : null;
  const time = match ? Number(match[1] ?? 24) * HOUR + Number(match[2] ?? 0) * MINUTE : Number.NaN;
  return time <= latest ? time : failOn(path, 'clock-time', text);
}

function workingDays(days: unknown): boolean[] {
  if (!Array.isArray(days) || days.length > 7) return failOn('hours.days', 'days', days);
  days.forEach((day: unknown, index) => {
    if (![1, 2, 3, 4, 5, 6, 7].includes(day as number)) failOn(`hours.days[${index}]`, 'days', day);
  });
  return Array.from({ length: 7 }, (_, index) => days.includes(index + 1));
}

/**
 * Checks working hours.
 *
 * @throws {ScheduleError} `zone`, `clock-time` or `days`, with the path of the part below `hours`.
 */
export function checkHours(hours: WorkingHours, zones: ZoneProvider): CheckedHours {
  if (!isObject(hours)) failOn('hours', 'type', hours, 'working hours');
  const { days, from: begins, to: ends, timeZone } = hours;
  if (!isZone(timeZone, zones)) failOn('hours.timeZone', 'zone', timeZone);
  const from = clockTime(begins, 'hours.from', DAY - MINUTE);
  const to = clockTime(ends, 'hours.to', DAY);
  return {
    isWorkingDay: workingDays(days),
    from,
    length: to > from ? to - from : to + DAY - from,
    clock: zoneClock(timeZone, zones),
  };
}
