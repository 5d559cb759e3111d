import {
  civilDate,
  civilDay,
  DAYS_PER_CYCLE,
  daysInMonth,
  isLeapYear,
  mod,
  startOfYear,
  weekday,
} from '../time/civil.js';
import type { ByDay, RRule } from './rrule.js';

/**
 * The civil days of a rule, period by period. A period is what FREQ counts: a day, a week, a month or a
 * year, numbered from the one that holds the start. Asking for a period costs the same however far it
 * is from the first.
 */
export interface RuleDays {
  /** The number of the period that holds a civil day. */
  periodOf(day: number): number;
  /** Its civil days, ascending; periods that the interval leaves out have none. */
  daysOf(period: number): readonly number[];
  /** INTERVAL: the days of every period that is no multiple of it are empty. */
  readonly interval: number;
  /** After this many kept periods without a day, there never is one: the calendar has come round. */
  readonly periodsPerCycle: number;
}

const WEEKS_PER_CYCLE = DAYS_PER_CYCLE / 7;
const MONTHS_PER_CYCLE = 4_800;
const YEARS_PER_CYCLE = 400;

/** The days of a month that BYMONTHDAY names, counted from the end where negative. */
function byMonthDay(year: number, month: number, wanted: readonly number[]): number[] {
  const length = daysInMonth(year, month);
  const first = civilDay(year, month, 1);
  const days = wanted
    .map((day) => (day > 0 ? day : length + 1 + day))
    .filter((day) => day >= 1 && day <= length);
  return [...new Set(days)].sort((a, b) => a - b).map((day) => first + day - 1);
}

/** The days in [first, last] that BYDAY names; ordinals count within that span. */
function byDay(first: number, last: number, wanted: readonly ByDay[]): number[] {
  const days = new Set<number>();
  for (const { weekday: name, ordinal } of wanted) {
    const earliest = first + mod(name - weekday(first), 7);
    const latest = last - mod(weekday(last) - name, 7);
    if (ordinal === undefined) {
      for (let day = earliest; day <= last; day += 7) days.add(day);
    } else {
      const day = ordinal > 0 ? earliest + (ordinal - 1) * 7 : latest + (ordinal + 1) * 7;
      if (day >= first && day <= last) days.add(day);
    }
  }
  return [...days].sort((a, b) => a - b);
}

function atPositions(days: readonly number[], positions: readonly number[]): readonly number[] {
  if (positions.length === 0) return days;
  const chosen = positions.map((position) => days[position > 0 ? position - 1 : days.length + position]);
  return [...new Set(chosen.filter((day) => day !== undefined))].sort((a, b) => a - b);
}

function daysOfMonth(rule: RRule, year: number, month: number, startDay: number): number[] {
  if (rule.byMonth.length > 0 && !rule.byMonth.includes(month)) return [];
  const first = civilDay(year, month, 1);
  const last = first + daysInMonth(year, month) - 1;
  const dates = rule.byMonthDay.length > 0 ? byMonthDay(year, month, rule.byMonthDay) : undefined;
  const weekdays = rule.byDay.length > 0 ? byDay(first, last, rule.byDay) : undefined;
  if (dates && weekdays) return dates.filter((day) => weekdays.includes(day));
  return dates ?? weekdays ?? byMonthDay(year, month, [startDay]);
}

function daysOfYear(rule: RRule, year: number, startMonth: number, startDay: number): number[] {
  const yearWide = rule.byMonth.length === 0 && rule.byDay.length > 0;
  if (yearWide) {
    const first = startOfYear(year);
    const weekdays = byDay(first, first + (isLeapYear(year) ? 365 : 364), rule.byDay);
    if (rule.byMonthDay.length === 0) return weekdays;
    const dates = new Set(allMonths((month) => byMonthDay(year, month, rule.byMonthDay)));
    return weekdays.filter((day) => dates.has(day));
  }
  if (rule.byMonth.length === 0 && rule.byMonthDay.length === 0)
    return byMonthDay(year, startMonth, [startDay]);
  return allMonths((month) => daysOfMonth(rule, year, month, startDay));
}

function allMonths(days: (month: number) => number[]): number[] {
  return Array.from({ length: 12 }, (_, i) => days(i + 1)).flat();
}

function passes(rule: RRule, day: number): boolean {
  if (rule.byDay.length > 0 && !rule.byDay.some((each) => each.weekday === weekday(day))) return false;
  if (rule.byMonth.length === 0 && rule.byMonthDay.length === 0) return true;
  const { year, month, day: dayOfMonth } = civilDate(day);
  if (rule.byMonth.length > 0 && !rule.byMonth.includes(month)) return false;
  const fromEnd = dayOfMonth - daysInMonth(year, month) - 1;
  return (
    rule.byMonthDay.length === 0 || rule.byMonthDay.includes(dayOfMonth) || rule.byMonthDay.includes(fromEnd)
  );
}

function weekDays(rule: RRule, first: number, startWeekday: number): number[] {
  const names = rule.byDay.length > 0 ? rule.byDay.map((each) => each.weekday) : [startWeekday];
  const days = [...new Set(names)].map((name) => first + mod(name - rule.weekStart, 7)).sort((a, b) => a - b);
  return rule.byMonth.length === 0 ? days : days.filter((day) => rule.byMonth.includes(civilDate(day).month));
}

/** Numbered periods, and how their days are found. */
type Periods = Pick<RuleDays, 'periodOf'> & { days(period: number): readonly number[]; perCycle: number };

function periodsOf(rule: RRule, start: number): Periods {
  const from = civilDate(start);
  switch (rule.freq) {
    case 'DAILY':
      return {
        periodOf: (day) => day - start,
        days: (period) => (passes(rule, start + period) ? [start + period] : []),
        perCycle: DAYS_PER_CYCLE,
      };
    case 'WEEKLY': {
      const firstWeek = start - mod(weekday(start) - rule.weekStart, 7);
      return {
        periodOf: (day) => Math.floor((day - firstWeek) / 7),
        days: (period) => weekDays(rule, firstWeek + period * 7, weekday(start)),
        perCycle: WEEKS_PER_CYCLE,
      };
    }
    case 'MONTHLY': {
      const firstMonth = from.year * 12 + from.month - 1;
      return {
        periodOf: (day) => {
          const { year, month } = civilDate(day);
          return year * 12 + month - 1 - firstMonth;
        },
        days: (period) => {
          const month = firstMonth + period;
          return daysOfMonth(rule, Math.floor(month / 12), mod(month, 12) + 1, from.day);
        },
        perCycle: MONTHS_PER_CYCLE,
      };
    }
    case 'YEARLY':
      return {
        periodOf: (day) => civilDate(day).year - from.year,
        days: (period) => daysOfYear(rule, from.year + period, from.month, from.day),
        perCycle: YEARS_PER_CYCLE,
      };
  }
}

/** The days of a rule whose start is on a civil day. COUNT and UNTIL are the caller's. */
export function ruleDays(rule: RRule, start: number): RuleDays {
  const periods = periodsOf(rule, start);
  return {
    periodOf: periods.periodOf,
    daysOf: (period) =>
      mod(period, rule.interval) === 0 ? atPositions(periods.days(period), rule.bySetPos) : [],
    interval: rule.interval,
    periodsPerCycle: periods.perCycle,
  };
}
