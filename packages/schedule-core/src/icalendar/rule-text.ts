import { WEEKDAY_NAMES } from '../recurrence/rrule.js';
import type { RRule } from '../recurrence/rrule.js';
import { mod } from '../time/civil.js';

const nameOf = (weekday: number): string => WEEKDAY_NAMES[weekday] ?? '';

/**
 * The same rule so many days later, for the waves of a round; `undefined` where no rule says that. Days
 * and weeks can be shifted as a whole, months and years begin on other days.
 */
export function shiftedRule(rule: RRule, days: number): RRule | undefined {
  if (days === 0) return rule;
  const isShiftable = rule.freq === 'DAILY' || rule.freq === 'WEEKLY';
  if (!isShiftable || rule.byMonth.length > 0 || rule.byMonthDay.length > 0) return undefined;
  return {
    ...rule,
    byDay: rule.byDay.map(({ weekday }) => ({ weekday: mod(weekday + days, 7) })),
    weekStart: mod(rule.weekStart + days, 7),
  };
}

/**
 * Is this a rule that calendars read alike? Some count the positions of a first week from its first
 * occurrence, and some take plain and numbered weekdays in one list to exclude each other.
 */
export function isReadAlike({ freq, byDay, bySetPos }: RRule): boolean {
  const numbered = byDay.filter(({ ordinal }) => ordinal !== undefined).length;
  const isMixed = numbered > 0 && numbered < byDay.length;
  return !isMixed && (bySetPos.length === 0 || freq === 'MONTHLY' || freq === 'YEARLY');
}

/** The parts of an RRULE, in the order in which RFC 5545 lists them; `until` as a UTC date-time. */
export function ruleParts(
  rule: RRule,
  until: string | undefined,
): Record<string, string | number | number[]> {
  const { interval, byMonth, byMonthDay, byDay, bySetPos, weekStart } = rule;
  const days = byDay.map(({ weekday, ordinal }) => `${ordinal ?? ''}${nameOf(weekday)}`);
  return {
    freq: rule.freq,
    ...(until !== undefined && { until }),
    ...(interval > 1 && { interval }),
    ...(days.length > 0 && { byday: days.join(',') }),
    ...(byMonthDay.length > 0 && { bymonthday: [...byMonthDay] }),
    ...(byMonth.length > 0 && { bymonth: [...byMonth] }),
    ...(bySetPos.length > 0 && { bysetpos: [...bySetPos] }),
    ...(weekStart > 0 && { wkst: nameOf(weekStart) }),
  };
}
