import { parseCalendarDate, parseWallTime } from '../time/civil.js';
import { ScheduleError } from './schedule-error.js';

export type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';

/** A weekday, 0 (Monday) to 6, with an ordinal where one was given: `2FR` is the second Friday. */
export interface ByDay {
  readonly weekday: number;
  readonly ordinal?: number;
}

/** UNTIL: the last whole local day, the last wall clock time, or the last instant; all inclusive. */
export type Until =
  | { readonly kind: 'day'; readonly day: number }
  | { readonly kind: 'wall'; readonly wall: number }
  | { readonly kind: 'instant'; readonly instant: number };

/** A recurrence rule of RFC 5545 §3.3.10, read and checked. */
export interface RRule {
  readonly freq: Frequency;
  readonly interval: number;
  readonly count?: number;
  readonly until?: Until;
  readonly byDay: readonly ByDay[];
  readonly byMonthDay: readonly number[];
  readonly byMonth: readonly number[];
  readonly bySetPos: readonly number[];
  /** First day of the week, 0 (Monday) to 6. */
  readonly weekStart: number;
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const FREQUENCIES: readonly string[] = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];
const UNSUPPORTED_FREQUENCIES: readonly string[] = ['SECONDLY', 'MINUTELY', 'HOURLY'];
const UNSUPPORTED_PARTS: readonly string[] = ['BYHOUR', 'BYMINUTE', 'BYSECOND', 'BYYEARDAY', 'BYWEEKNO'];
const PARTS: readonly string[] = [
  'FREQ',
  'INTERVAL',
  'COUNT',
  'UNTIL',
  'BYDAY',
  'BYMONTHDAY',
  'BYMONTH',
  'BYSETPOS',
  'WKST',
];

/** More occurrences than this would take longer to count than anyone waits. */
export const COUNT_LIMIT = 100_000;
const INTERVAL_LIMIT = 10_000;

function wrong(message: string): ScheduleError {
  return new ScheduleError('rrule', 'rrule', message);
}

function unsupported(message: string): ScheduleError {
  return new ScheduleError('rrule-unsupported', 'rrule', message);
}

function splitParts(text: string): Map<string, string> {
  const parts = new Map<string, string>();
  for (const part of text
    .trim()
    .replace(/^RRULE:/i, '')
    .split(';')) {
    const [, name = '', value = ''] = /^([A-Za-z-]+)=(.+)$/.exec(part) ?? [];
    const key = name.toUpperCase();
    if (key === '') throw wrong(`Found "${part}"; expected NAME=VALUE.`);
    if (UNSUPPORTED_PARTS.includes(key))
      throw unsupported(`${key} is not supported here. Supported: ${PARTS.join(', ')}.`);
    if (!PARTS.includes(key))
      throw wrong(`${key} is not part of a recurrence rule. Known: ${PARTS.join(', ')}.`);
    if (parts.has(key)) throw wrong(`${key} is given twice.`);
    parts.set(key, value.toUpperCase());
  }
  return parts;
}

function readFrequency(value: string | undefined): Frequency {
  if (value === undefined) throw wrong('FREQ is required.');
  if (UNSUPPORTED_FREQUENCIES.includes(value)) {
    throw unsupported(`FREQ=${value} is not supported here. Supported: ${FREQUENCIES.join(', ')}.`);
  }
  if (!FREQUENCIES.includes(value))
    throw wrong(`Found FREQ=${value}; expected one of ${FREQUENCIES.join(', ')}.`);
  return value as Frequency;
}

function readPositive(name: string, value: string | undefined, limit: number): number | undefined {
  if (value === undefined) return undefined;
  const number = /^\d+$/.test(value) ? Number(value) : 0;
  if (number < 1 || number > limit)
    throw wrong(`Found ${name}=${value}; expected a number from 1 to ${limit}.`);
  return number;
}

/** A comma-separated list of numbers up to `limit`, negative ones too where counting from the end is allowed. */
function readNumbers(name: string, value: string | undefined, limit: number, negative: boolean): number[] {
  if (value === undefined) return [];
  const numbers = value.split(',').map((item) => {
    const number = /^[+-]?\d{1,3}$/.test(item) ? Number(item) : 0;
    if (number === 0 || Math.abs(number) > limit || (number < 0 && !negative)) {
      throw wrong(
        `Found "${item}" in ${name}; expected ${negative ? `-${limit} to -1 or ` : ''}1 to ${limit}.`,
      );
    }
    return number;
  });
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function readByDay(value: string | undefined): ByDay[] {
  if (value === undefined) return [];
  return value.split(',').map((item) => {
    const [, ordinal, name = ''] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(item) ?? [];
    const weekday = WEEKDAYS.indexOf(name);
    const number = ordinal === undefined ? undefined : Number(ordinal);
    if (weekday < 0 || number === 0 || Math.abs(number ?? 0) > 53) {
      throw wrong(`Found "${item}" in BYDAY; expected a weekday such as FR, 2FR or -1FR.`);
    }
    return number === undefined ? { weekday } : { weekday, ordinal: number };
  });
}

function readUntil(value: string | undefined): Until | undefined {
  if (value === undefined) return undefined;
  const [, year, month, day, time, hour, minute, second, utc] =
    /^(\d{4})(\d{2})(\d{2})(T(\d{2})(\d{2})(\d{2})(Z)?)?$/.exec(value) ?? [];
  const date = `${year}-${month}-${day}`;
  const civil = parseCalendarDate(date);
  const wall = time === undefined ? undefined : parseWallTime(`${date}T${hour}:${minute}:${second}`);
  if (civil === undefined || (time !== undefined && wall === undefined)) {
    throw wrong(
      `Found UNTIL=${value}; expected a date or time such as 20261231, 20261231T220000 or 20261231T220000Z.`,
    );
  }
  if (wall === undefined) return { kind: 'day', day: civil };
  return utc === undefined ? { kind: 'wall', wall } : { kind: 'instant', instant: wall };
}

function checkTogether(rule: RRule): void {
  const ordinals = rule.byDay.some(({ ordinal }) => ordinal !== undefined);
  if (ordinals && rule.freq !== 'MONTHLY' && rule.freq !== 'YEARLY') {
    throw wrong(`A numbered weekday in BYDAY goes with MONTHLY or YEARLY, not with ${rule.freq}.`);
  }
  if (rule.byMonthDay.length > 0 && rule.freq === 'WEEKLY')
    throw wrong('BYMONTHDAY does not go with WEEKLY.');
  if (rule.count !== undefined && rule.until !== undefined)
    throw wrong('COUNT and UNTIL exclude each other.');
  const others = rule.byDay.length + rule.byMonthDay.length + rule.byMonth.length;
  if (rule.bySetPos.length > 0 && others === 0)
    throw wrong('BYSETPOS needs BYDAY, BYMONTHDAY or BYMONTH to choose from.');
}

/**
 * Reads an RRULE value (RFC 5545 §3.3.10). What the standard has and this format leaves out is refused
 * by name with the code `rrule-unsupported`; everything else that is wrong has the code `rrule`.
 *
 * @throws {ScheduleError}
 */
export function parseRRule(text: string): RRule {
  const parts = splitParts(text);
  const freq = readFrequency(parts.get('FREQ'));
  const count = readPositive('COUNT', parts.get('COUNT'), COUNT_LIMIT);
  const until = readUntil(parts.get('UNTIL'));
  const weekStart = WEEKDAYS.indexOf(parts.get('WKST') ?? 'MO');
  if (weekStart < 0) throw wrong(`Found WKST=${parts.get('WKST')}; expected one of ${WEEKDAYS.join(', ')}.`);
  const rule: RRule = {
    freq,
    interval: readPositive('INTERVAL', parts.get('INTERVAL'), INTERVAL_LIMIT) ?? 1,
    ...(count !== undefined && { count }),
    ...(until !== undefined && { until }),
    byDay: readByDay(parts.get('BYDAY')),
    byMonthDay: readNumbers('BYMONTHDAY', parts.get('BYMONTHDAY'), 31, true),
    byMonth: readNumbers('BYMONTH', parts.get('BYMONTH'), 12, false),
    bySetPos: readNumbers('BYSETPOS', parts.get('BYSETPOS'), 366, true),
    weekStart,
  };
  checkTogether(rule);
  return rule;
}

/** What is wrong with an RRULE value; `undefined` where nothing is. */
export function rruleFault(text: string): ScheduleError | undefined {
  try {
    parseRRule(text);
    return undefined;
  } catch (error) {
    if (error instanceof ScheduleError) return error;
    throw error;
  }
}
