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

/**
 * The civil day of a date; month 1 to 12. What is past the end of a month or a year runs on into the next.
 */
export function civilDay(year: number, month: number, day: number): number {
  // Years that begin in March: the leap day is their last, and the lengths of their months follow a formula.
  const shifted = month + 9;
  const past = year + Math.floor(shifted / 12) - 1;
  const days = past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  return days + Math.floor(((shifted % 12) * 153 + 2) / 5) + day - 719_469;
}

/** Nothing recurs after the year 9999: there the calendar dates of ISO 8601 end. */
export const LAST_DAY = civilDay(9_999, 12, 31);

/** Days in a month, 1 (January) to 12. */
export function daysInMonth(year: number, month: number): number {
  return civilDay(year, month + 1, 1) - civilDay(year, month, 1);
}

/** The civil day on which a year begins. */
export function startOfYear(year: number): number {
  return civilDay(year, 1, 1);
}

export interface CivilDate {
  readonly year: number;
  /** 1 (January) to 12. */
  readonly month: number;
  readonly day: number;
}

/** The date of a civil day. */
export function civilDate(day: number): CivilDate {
  const sinceMarch = day + 719_468;
  const cycle = Math.floor(sinceMarch / DAYS_PER_CYCLE);
  const dayOfCycle = sinceMarch - cycle * DAYS_PER_CYCLE;
  const leapDays =
    Math.floor(dayOfCycle / 1_460) - Math.floor(dayOfCycle / 36_524) + Math.floor(dayOfCycle / 146_096);
  const past = Math.floor((dayOfCycle - leapDays) / 365);
  const dayOfYear = dayOfCycle - past * 365 - Math.floor(past / 4) + Math.floor(past / 100);
  const shifted = Math.floor((dayOfYear * 5 + 2) / 153);
  const month = ((shifted + 2) % 12) + 1;
  return {
    year: cycle * 400 + past + (month < 3 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((shifted * 153 + 2) / 5) + 1,
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

/** The form of {@link parseWallTime}'s texts. */
export const WALL_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/;
/** The form of {@link parseCalendarDate}'s texts. */
export const CALENDAR_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The wall clock time `2026-11-22T22:00` in milliseconds; `undefined` where that is none. */
export function parseWallTime(text: string): number | undefined {
  const wall = WALL_TIME.test(text) ? Date.parse(`${text}Z`) : Number.NaN;
  // Days that a month does not have, and 24:00, are read as the day after.
  return Number.isNaN(wall) || !isoOf(wall).startsWith(text) ? undefined : wall;
}

/** The civil day of `2026-11-22`; `undefined` where that is not a date. */
export function parseCalendarDate(text: string): number | undefined {
  const wall = CALENDAR_DATE.test(text) ? parseWallTime(`${text}T00:00`) : undefined;
  return wall === undefined ? undefined : wall / DAY;
}

const isoOf = (wall: number): string => new Date(wall).toISOString();

/** `2026-11-22` of a civil day. */
export function formatCalendarDate(day: number): string {
  return isoOf(day * DAY).slice(0, 10);
}

/** `2026-11-22T22:00` of a wall clock time; seconds only where there are any. */
export function formatWallTime(wall: number): string {
  return isoOf(wall).slice(0, wall % MINUTE === 0 ? 16 : 19);
}

/**
 * Dates that were written before, each in the place of its day, some eleven years of them: those who ask for
 * windows mostly ask for the same days again.
 */
const PLACES = 4_096;
const dates = new Array<{ day: number; text: string } | undefined>(PLACES);

function rememberedDate(day: number): string {
  const place = day & (PLACES - 1);
  let date = dates[place];
  if (date?.day !== day) dates[place] = date = { day, text: formatCalendarDate(day) };
  return date.text;
}

/**
 * Writes wall clock times as {@link formatWallTime} does, after a prefix. Many at one time of many days, as a
 * rule gives them, cost a fraction of writing each anew.
 */
export function wallTimeWriter(prefix: string): (wall: number) => string {
  let timeOfDay = Number.NaN;
  let ending = '';
  return (wall) => {
    const day = Math.floor(wall / DAY);
    const time = wall - day * DAY;
    if (time !== timeOfDay) {
      timeOfDay = time;
      ending = formatWallTime(wall).slice(10);
    }
    return prefix + rememberedDate(day) + ending;
  };
}
