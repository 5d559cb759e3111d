import { ScheduleError } from '../recurrence/schedule-error.js';
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

function clockTime(text: string, path: string, latest: number): number {
  const match = CLOCK_TIME.exec(text);
  const time =
    match?.[1] === undefined ? (match ? DAY : NaN) : Number(match[1]) * HOUR + Number(match[2]) * MINUTE;
  if (time <= latest) return time;
  const example = latest < DAY ? '00:00 to 23:59' : '00:00 to 24:00';
  throw new ScheduleError('clock-time', path, `Found "${text}"; expected a time of day, ${example}.`);
}

function workingDays(days: readonly number[]): boolean[] {
  if (!Array.isArray(days) || days.length > 7) {
    throw new ScheduleError('days', 'hours.days', 'Expected a list of at most 7 weekdays.');
  }
  days.forEach((day: number, index) => {
    if (Number.isInteger(day) && day >= 1 && day <= 7) return;
    const message = `Found ${day}; expected a weekday, 1 (Monday) to 7 (Sunday).`;
    throw new ScheduleError('days', `hours.days[${index}]`, message);
  });
  return Array.from({ length: 7 }, (_, index) => days.includes(index + 1));
}

/**
 * Checks working hours.
 *
 * @throws {ScheduleError} `zone`, `clock-time` or `days`, with the path of the part below `hours`.
 */
export function checkHours(hours: WorkingHours, zones: ZoneProvider): CheckedHours {
  const { days, from: begins, to: ends, timeZone } = hours;
  if (typeof timeZone !== 'string' || !isZone(timeZone, zones)) {
    throw new ScheduleError(
      'zone',
      'hours.timeZone',
      `"${timeZone}" is neither an IANA time zone nor a fixed offset such as UTC+1.`,
    );
  }
  const from = clockTime(begins, 'hours.from', DAY - MINUTE);
  const to = clockTime(ends, 'hours.to', DAY);
  return {
    isWorkingDay: workingDays(days),
    from,
    length: to > from ? to - from : to + DAY - from,
    clock: zoneClock(timeZone, zones),
  };
}
