import { WEEKDAY_NAMES } from '../recurrence/rrule.js';
import { civilDate, civilDay, DAY, daysInMonth, startOfYear, weekday } from '../time/civil.js';
import type { ZoneClock } from '../zones/zone-clock.js';
import { clockChangesIn } from './clock-changes.js';
import type { ClockChange } from './clock-changes.js';

/** The day of a yearly clock change, as the parts of an RRULE that name it. */
interface YearlyDay {
  readonly parts: { readonly byday?: string; readonly bymonthday?: readonly number[] };
  /** Is this day of the month it? */
  is(day: number): boolean;
}

/** A clock change that a law repeats every year. */
export interface YearlyChange extends Omit<ClockChange, 'day'> {
  /** 1 (January) to 12. */
  readonly month: number;
  readonly day: YearlyDay['parts'];
  /** The civil day of the change in a year. */
  dayIn(year: number): number;
}

/** How the clocks of a zone change, year after year. */
export interface YearlyChanges {
  /** None for a zone that leaves its clocks alone. */
  readonly changes: readonly YearlyChange[];
  /** What the clocks are ahead of UTC at the end of each year, in milliseconds. */
  readonly offset: number;
  /** The instant from which on this holds, not before 1971. */
  readonly since: number;
}

/** Weekdays and leap years come round in 28 years, so that these tell the last Sunday from the fourth. */
const SAMPLE_YEARS = 28;
/** Observances are written from 1970; from the next year on every instant lies after each of them. */
const FIRST_YEAR = 1971;

const dayOfMonth = (day: number): number => civilDate(day).day;

function isLast(day: number): boolean {
  const { year, month, day: date } = civilDate(day);
  return date > daysInMonth(year, month) - 7;
}

/** The ways in which laws name a day, in the order in which calendars understand them best. */
function waysToName(days: readonly number[]): YearlyDay[] {
  const [first = 0] = days;
  const name = WEEKDAY_NAMES[weekday(first)] ?? '';
  const isName = (day: number): boolean => weekday(day) === weekday(first);
  const ordinal = Math.ceil(dayOfMonth(first) / 7);
  const earliest = Math.min(...days.map(dayOfMonth));
  const week = Array.from({ length: 7 }, (_, i) => earliest + i);
  return [
    { parts: { byday: `-1${name}` }, is: (day) => isName(day) && isLast(day) },
    {
      parts: { byday: `${ordinal}${name}` },
      is: (day) => isName(day) && Math.ceil(dayOfMonth(day) / 7) === ordinal,
    },
    {
      parts: { bymonthday: week, byday: name },
      is: (day) => isName(day) && week.includes(dayOfMonth(day)),
    },
    { parts: { bymonthday: [earliest] }, is: (day) => dayOfMonth(day) === earliest },
  ];
}

/** One law that gives all of these changes, one a year; `undefined` where there is none. */
function yearlyChange(changes: readonly ClockChange[]): YearlyChange | undefined {
  const [first] = changes;
  if (!first) return undefined;
  const { time, from, to } = first;
  const { month } = civilDate(first.day);
  const isAlike = changes.every(
    (each) =>
      each.time === time && each.from === from && each.to === to && civilDate(each.day).month === month,
  );
  const days = changes.map(({ day }) => day);
  const named = isAlike ? waysToName(days).find(({ is }) => days.every(is)) : undefined;
  if (!named) return undefined;
  return {
    time,
    from,
    to,
    month,
    day: named.parts,
    dayIn(year) {
      const start = civilDay(year, month, 1);
      const found = Array.from({ length: daysInMonth(year, month) }, (_, i) => start + i).find(named.is);
      return found ?? start;
    },
  };
}

function gives(laws: readonly YearlyChange[], year: number, changes: readonly ClockChange[]): boolean {
  return (
    laws.length === changes.length &&
    laws.every((law, i) => {
      const { day, time, from, to } = changes[i] ?? { day: Number.NaN };
      return law.dayIn(year) === day && law.time === time && law.from === from && law.to === to;
    })
  );
}

/** Years back that a law is looked for: the calendar of yearly rules repeats after 28, centuries apart. */
const OLDEST_LAW = 400;

/**
 * How the clocks of a zone change from some year on, through `year` and after it, as yearly rules that are
 * derived from what the clock itself says. `undefined` where no such rules describe it.
 */
export function yearlyChanges(clock: ZoneClock, year: number): YearlyChanges | undefined {
  const sample = Array.from({ length: SAMPLE_YEARS }, (_, i) => clockChangesIn(year + 1 + i, clock));
  const perYear = sample[0]?.length ?? 0;
  if (sample.some(({ length }) => length !== perYear)) return undefined;
  const changes: YearlyChange[] = [];
  for (let i = 0; i < perYear; i++) {
    const change = yearlyChange(sample.flatMap((ofYear) => ofYear[i] ?? []));
    if (!change) return undefined;
    changes.push(change);
  }
  let first = year + 1;
  const earliest = Math.max(FIRST_YEAR, year - OLDEST_LAW);
  while (first > earliest && gives(changes, first - 1, clockChangesIn(first - 1, clock))) first--;
  return {
    changes,
    offset: clock.offsetAt(startOfYear(year + 2) * DAY - DAY),
    since: clock.toInstant(startOfYear(first) * DAY),
  };
}
