import { remembered } from '../remembered.js';
import { civilDate, civilDay, DAYS_PER_CYCLE, daysInMonth, mod, weekday } from '../time/civil.js';
import type { CivilDate } from '../time/civil.js';
import type { RRule } from './rrule.js';

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

/** The rule with what it takes from its start written out (RFC 5545 §3.3.10): the weekday, the day, the month. */
function completed(rule: RRule, start: number): RRule {
  const { freq, byDay, byMonthDay, byMonth } = rule;
  if (freq === 'DAILY' || byDay.length + byMonthDay.length > 0) return rule;
  if (freq === 'WEEKLY') return { ...rule, byDay: [{ weekday: weekday(start) }] };
  const { month, day } = civilDate(start);
  const isAnnual = freq === 'YEARLY' && byMonth.length === 0;
  return { ...rule, byMonthDay: [day], byMonth: isAnnual ? [month] : byMonth };
}

/**
 * The days of one period that pass every part of a rule. Numbered weekdays count within the month, or within
 * the year where a yearly rule names no months.
 */
function daysIn({ freq, byDay, byMonthDay, byMonth }: RRule, { first, length, date }: Period): number[] {
  const days: number[] = [];
  const isNumberedInYear = freq === 'YEARLY' && byMonth.length === 0;
  // A bit for each weekday, since most days are passed over for theirs.
  const names = byDay.reduce((bits, { weekday: each }) => bits | (1 << each), byDay.length > 0 ? 0 : 127);
  const firstWeekday = weekday(first);
  let { year, month, day } = date;
  let inMonth = daysInMonth(year, month);
  for (let i = 0; i < length; i++, day++) {
    if (day > inMonth) {
      ({ year, month, day } = civilDate(first + i));
      inMonth = daysInMonth(year, month);
    }
    if (byMonth.length > 0 && !byMonth.includes(month)) {
      i += inMonth - day;
      day = inMonth;
      continue;
    }
    const name = (firstWeekday + i) % 7;
    if (((names >> name) & 1) === 0) continue;
    if (byMonthDay.length > 0 && !byMonthDay.includes(day) && !byMonthDay.includes(day - inMonth - 1))
      continue;
    const nth = Math.ceil((isNumberedInYear ? i + 1 : day) / 7);
    const nthLast = -Math.ceil((isNumberedInYear ? length - i : inMonth + 1 - day) / 7);
    const isNamed = byDay.some(
      ({ weekday: each, ordinal = nth }) => each === name && (ordinal === nth || ordinal === nthLast),
    );
    if (isNamed || byDay.length === 0) days.push(first + i);
  }
  return days;
}

function atPositions(days: readonly number[], positions: readonly number[]): readonly number[] {
  if (positions.length === 0) return days;
  return days.filter((_, i) => positions.includes(i + 1) || positions.includes(i - days.length));
}

/** What FREQ counts: days, weeks, months or years, numbered from the one that holds the start. */
interface Periods {
  /** The number of the period that holds a civil day. */
  numberOf(day: number): number;
  /** The first day of a period. */
  dateOf(period: number): CivilDate;
  /** So many periods later the calendar has come round: a rule that had no day until then has none. */
  readonly perCycle: number;
}

function periodsOf({ freq, weekStart }: RRule, start: number): Periods {
  const from = civilDate(start);
  if (freq === 'YEARLY') {
    return {
      numberOf: (day) => civilDate(day).year - from.year,
      dateOf: (period) => ({ year: from.year + period, month: 1, day: 1 }),
      perCycle: 400,
    };
  }
  if (freq === 'MONTHLY') {
    const firstMonth = from.year * 12 + from.month - 1;
    return {
      numberOf(day) {
        const { year, month } = civilDate(day);
        return year * 12 + month - 1 - firstMonth;
      },
      dateOf(period) {
        const month = firstMonth + period;
        return { year: Math.floor(month / 12), month: (month % 12) + 1, day: 1 };
      },
      perCycle: 4_800,
    };
  }
  const length = freq === 'WEEKLY' ? 7 : 1;
  const first = freq === 'WEEKLY' ? start - mod(weekday(start) - weekStart, 7) : start;
  return {
    numberOf: (day) => Math.floor((day - first) / length),
    dateOf: (period) => civilDate(first + period * length),
    perCycle: DAYS_PER_CYCLE / length,
  };
}

/** One of the periods that FREQ counts. */
interface Period {
  readonly first: number;
  readonly length: number;
  readonly date: CivilDate;
}

const dayOf = ({ year, month, day }: CivilDate): number => civilDay(year, month, day);

function periodAt(number: number, { dateOf }: Periods): Period {
  const date = dateOf(number);
  const first = dayOf(date);
  return { first, length: dayOf(dateOf(number + 1)) - first, date };
}

/** So many periods are kept: months of five years. */
const KNOWN_LIMIT = 64;

/** A rule whose days have to be looked up in the calendar, period by period. */
function calendarDays(rule: RRule, periods: Periods): RuleDays {
  const { numberOf, perCycle } = periods;
  const { interval } = rule;
  const firstPeriod = (day: number): number => {
    const period = numberOf(day);
    return period - mod(period, interval);
  };
  // Pages ask about the same few months again and again.
  const known = new Map<number, readonly number[]>();
  const daysOf = (period: number): readonly number[] =>
    remembered(
      known,
      period,
      () => atPositions(daysIn(rule, periodAt(period, periods)), rule.bySetPos),
      KNOWN_LIMIT,
    );
  return {
    between(from, to) {
      const days: number[] = [];
      const last = numberOf(to);
      for (let period = firstPeriod(from); period <= last; period += interval) {
        for (const day of daysOf(period)) {
          if (day >= from && day <= to) days.push(day);
        }
      }
      return days;
    },
    firstBetween(from, to) {
      const first = firstPeriod(from);
      const last = Math.min(numberOf(to), first + (perCycle + 1) * interval);
      for (let period = first; period <= last; period += interval) {
        for (const day of daysOf(period)) {
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
  const blockBefore = (day: number): number => Math.floor((day - first) / step) * step;
  return {
    between(from, to) {
      const found: number[] = [];
      for (let ahead = blockBefore(from); first + ahead <= to; ahead += step) {
        for (const each of days) {
          const day = each + ahead;
          if (day >= from && day <= to) found.push(day);
        }
      }
      return found;
    },
    firstBetween(from, to) {
      const ahead = blockBefore(from);
      let next = first + step;
      for (const day of days) {
        if (day + ahead >= from && day < next) next = day;
      }
      return next + ahead <= to ? next + ahead : undefined;
    },
  };
}

/** The days of a rule whose start is on a civil day. */
export function ruleDays(given: RRule, start: number): RuleDays {
  const rule = completed(given, start);
  const periods = periodsOf(rule, start);
  const { freq, interval, byDay, byMonth, byMonthDay, bySetPos } = rule;
  const isRegular = byMonth.length + byMonthDay.length === 0 && (freq === 'WEEKLY' || byDay.length === 0);
  if (!isRegular) return calendarDays(rule, periods);
  const block = periodAt(0, periods);
  return regularDays(atPositions(daysIn(rule, block), bySetPos), block.length * interval);
}
