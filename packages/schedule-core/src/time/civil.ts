/**
 * The proleptic Gregorian calendar in integers. A civil day is a count of days since 1970-01-01; a wall
 * clock time is the epoch milliseconds that the same digits would have in UTC. Neither has a zone.
 */

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The Gregorian calendar repeats after 400 years, which are a whole number of weeks. */
export const DAYS_PER_CYCLE = 146_097;

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days in a month, 1 (January) to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The civil day on which a year begins. */
export function startOfYear(year: number): number {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400) - 719_162;
}

/** The civil day of a date; month 1 to 12. */
export function civilDay(year: number, month: number, day: number): number {
  const leap = month > 2 && isLeapYear(year) ? 1 : 0;
  return startOfYear(year) + (DAYS_BEFORE_MONTH[month - 1] ?? 0) + leap + day - 1;
}

export interface CivilDate {
  readonly year: number;
  /** 1 (January) to 12. */
  readonly month: number;
  readonly day: number;
}

/** The date of a civil day. */
export function civilDate(day: number): CivilDate {
  // Days from 1 March 2000 of the shifted year, in which the leap day comes last.
  const shifted = day - 11_017;
  const cycle = Math.floor(shifted / DAYS_PER_CYCLE);
  const dayOfCycle = shifted - cycle * DAYS_PER_CYCLE;
  const yearOfCycle = Math.floor(
    (dayOfCycle -
      Math.floor(dayOfCycle / 1_460) +
      Math.floor(dayOfCycle / 36_524) -
      Math.floor(dayOfCycle / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: 2_000 + cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** Weekday of a civil day: 0 is Monday, 6 is Sunday. */
export function weekday(day: number): number {
  return mod(day + 3, 7);
}

/** The remainder that is never negative. */
export function mod(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}

const WALL_TIME = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?$/;
const CALENDAR_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The civil day of `2026-11-22`; `undefined` where that is not a date. */
export function parseCalendarDate(text: string): number | undefined {
  const match = CALENDAR_DATE.exec(text);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return civilDay(year, month, day);
}

/** The wall clock time `2026-11-22T22:00` in milliseconds; `undefined` where that is none. */
export function parseWallTime(text: string): number | undefined {
  const match = WALL_TIME.exec(text);
  const day = parseCalendarDate(text.slice(0, 10));
  if (!match || day === undefined) return undefined;
  const [hour = 0, minute = 0, second = 0] = match
    .slice(4)
    .map((digits: string | undefined) => Number(digits ?? 0));
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  return day * DAY + hour * HOUR + minute * MINUTE + second * SECOND;
}

const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** `2026-11-`, before the day. */
function formatMonth({ year, month }: CivilDate): string {
  return `${year < 1_000 ? String(year).padStart(4, '0') : year}-${two(month)}-`;
}

/** `2026-11-22` of a civil day. */
export function formatCalendarDate(day: number): string {
  const date = civilDate(day);
  return formatMonth(date) + two(date.day);
}

/** `22:00` of milliseconds after midnight; seconds only where there are any. */
function formatClockTime(time: number): string {
  const seconds = Math.floor(time / SECOND) % 60;
  const clock = `${two(Math.floor(time / HOUR))}:${two(Math.floor(time / MINUTE) % 60)}`;
  return seconds === 0 ? clock : `${clock}:${two(seconds)}`;
}

/** `2026-11-22T22:00` of a wall clock time. */
export function formatWallTime(wall: number): string {
  const day = Math.floor(wall / DAY);
  return `${formatCalendarDate(day)}T${formatClockTime(wall - day * DAY)}`;
}

/**
 * Writes wall clock times as {@link formatWallTime} does, after a prefix. Many at about the same time of
 * many days, as a rule gives them, cost a tenth of writing each anew: it keeps the month and the endings.
 */
export function wallTimeWriter(prefix: string): (wall: number) => string {
  let month = '';
  let monthFrom = Infinity;
  let monthTo = -Infinity;
  let timeOfDay = Number.NaN;
  let endings: string[] = [];
  return (wall) => {
    if (wall < monthFrom || wall >= monthTo) {
      const day = Math.floor(wall / DAY);
      const date = civilDate(day);
      monthFrom = (day - date.day + 1) * DAY;
      monthTo = monthFrom + daysInMonth(date.year, date.month) * DAY;
      month = prefix + formatMonth(date);
    }
    const index = Math.floor((wall - monthFrom) / DAY);
    const time = wall - monthFrom - index * DAY;
    if (time !== timeOfDay) {
      timeOfDay = time;
      endings = [];
    }
    return month + (endings[index] ??= `${two(index + 1)}T${formatClockTime(time)}`);
  };
}
