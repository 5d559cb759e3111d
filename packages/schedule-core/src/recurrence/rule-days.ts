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
 * The civil days that a rule gives, wherever they are asked for: the answer costs the same in the rule's
 * first year and in its hundredth. COUNT, UNTIL and the start are the caller's.
 */
export interface RuleDays {
  /** The days in [from, to], ascending. */
  between(from: number, to: number): number[];
  /** The first day in [from, to]. */
  firstBetween(from: number, to: number): number | undefined;
}

/** Ascending, each once. */
function inOrder(days: number[]): number[] {
  if (days.length < 2) return days;
  days.sort((a, b) => a - b);
  return days.filter((day, i) => day !== days[i - 1]);
}

/** The days of a month that BYMONTHDAY names, counted from the end where negative. */
function byMonthDay(year: number, month: number, wanted: readonly number[]): number[] {
  const length = daysInMonth(year, month);
  const first = civilDay(year, month, 1);
  const days: number[] = [];
  for (const each of wanted) {
    const day = each > 0 ? each : length + 1 + each;
    if (day >= 1 && day <= length) days.push(first + day - 1);
  }
  return inOrder(days);
}

/** The days in [first, last] that BYDAY names; ordinals count within that span. */
function byDay(first: number, last: number, wanted: readonly ByDay[]): number[] {
  const days: number[] = [];
  for (const { weekday: name, ordinal } of wanted) {
    const earliest = first + mod(name - weekday(first), 7);
    if (ordinal === undefined) {
      for (let day = earliest; day <= last; day += 7) days.push(day);
    } else {
      const latest = last - mod(weekday(last) - name, 7);
      const day = ordinal > 0 ? earliest + (ordinal - 1) * 7 : latest + (ordinal + 1) * 7;
      if (day >= first && day <= last) days.push(day);
    }
  }
  return inOrder(days);
}

function atPositions(days: readonly number[], positions: readonly number[]): readonly number[] {
  if (positions.length === 0) return days;
  const chosen = positions.map((position) => days[position > 0 ? position - 1 : days.length + position]);
  return inOrder(chosen.filter((day) => day !== undefined));
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

const isInMonth = ({ byMonth }: RRule, day: number): boolean =>
  byMonth.length === 0 || byMonth.includes(civilDate(day).month);

const startOfWeek = (rule: RRule, day: number): number => day - mod(weekday(day) - rule.weekStart, 7);

/** Does a day pass the filters of a DAILY rule? */
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

/** The days of a week that begins on `first`, before BYMONTH. */
function daysOfWeek(rule: RRule, first: number, start: number): number[] {
  const names = rule.byDay.length > 0 ? rule.byDay.map((each) => each.weekday) : [weekday(start)];
  return inOrder(names.map((name) => first + mod(name - rule.weekStart, 7)));
}

/**
 * What FREQ counts: days, weeks, months or years, numbered from the one that holds the start.
 */
interface Periods {
  /** The number of the period that holds a civil day. */
  numberOf(day: number): number;
  /** Its days, before BYSETPOS. */
  daysOf(period: number): readonly number[];
  /** So many periods later the calendar has come round: a rule that had no day until then has none. */
  readonly perCycle: number;
}

function periodsOf(rule: RRule, start: number): Periods {
  const from = civilDate(start);
  switch (rule.freq) {
    case 'DAILY':
      return {
        numberOf: (day) => day - start,
        daysOf: (period) => (passes(rule, start + period) ? [start + period] : []),
        perCycle: DAYS_PER_CYCLE,
      };
    case 'WEEKLY': {
      const firstWeek = startOfWeek(rule, start);
      return {
        numberOf: (day) => Math.floor((day - firstWeek) / 7),
        daysOf: (period) =>
          daysOfWeek(rule, firstWeek + period * 7, start).filter((day) => isInMonth(rule, day)),
        perCycle: DAYS_PER_CYCLE / 7,
      };
    }
    case 'MONTHLY': {
      const firstMonth = from.year * 12 + from.month - 1;
      return {
        numberOf: (day) => {
          const { year, month } = civilDate(day);
          return year * 12 + month - 1 - firstMonth;
        },
        daysOf: (period) => {
          const month = firstMonth + period;
          return daysOfMonth(rule, Math.floor(month / 12), mod(month, 12) + 1, from.day);
        },
        perCycle: 4_800,
      };
    }
    case 'YEARLY':
      return {
        numberOf: (day) => civilDate(day).year - from.year,
        daysOf: (period) => daysOfYear(rule, from.year + period, from.month, from.day),
        perCycle: 400,
      };
  }
}

/** A rule whose days have to be looked up in the calendar, period by period. */
function calendarDays(rule: RRule, start: number): RuleDays {
  const { numberOf, daysOf, perCycle } = periodsOf(rule, start);
  const { interval, bySetPos } = rule;
  const firstPeriod = (day: number): number => {
    const period = numberOf(day);
    return period - mod(period, interval);
  };
  return {
    between(from, to) {
      const days: number[] = [];
      const last = numberOf(to);
      for (let period = firstPeriod(from); period <= last; period += interval) {
        for (const day of atPositions(daysOf(period), bySetPos)) {
          if (day >= from && day <= to) days.push(day);
        }
      }
      return days;
    },
    firstBetween(from, to) {
      const first = firstPeriod(from);
      const last = Math.min(numberOf(to), first + (perCycle + 1) * interval);
      for (let period = first; period <= last; period += interval) {
        for (const day of atPositions(daysOf(period), bySetPos)) {
          if (day >= from) return day <= to ? day : undefined;
        }
      }
      return undefined;
    },
  };
}

/** The same `days` again every `step` days, whatever the calendar says. */
function regularDays(days: readonly number[], step: number): RuleDays {
  const [first] = days;
  if (first === undefined) return { between: () => [], firstBetween: () => undefined };
  return {
    between(from, to) {
      const found: number[] = [];
      for (let ahead = Math.floor((from - first) / step) * step; first + ahead <= to; ahead += step) {
        for (const each of days) {
          const day = each + ahead;
          if (day >= from && day <= to) found.push(day);
        }
      }
      return found;
    },
    firstBetween(from, to) {
      const ahead = Math.floor((from - first) / step) * step;
      const day = days.map((each) => each + ahead).find((each) => each >= from) ?? first + ahead + step;
      return day <= to ? day : undefined;
    },
  };
}

/** The days of a rule whose start is on a civil day. */
export function ruleDays(rule: RRule, start: number): RuleDays {
  const { freq, interval, byDay, byMonth, byMonthDay, bySetPos } = rule;
  const filters = byMonth.length + byMonthDay.length;
  if (freq === 'WEEKLY' && filters === 0) {
    const days = atPositions(daysOfWeek(rule, startOfWeek(rule, start), start), bySetPos);
    return regularDays(days, 7 * interval);
  }
  if (freq === 'DAILY' && filters + byDay.length === 0) return regularDays([start], interval);
  return calendarDays(rule, start);
}
