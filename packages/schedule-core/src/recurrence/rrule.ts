import type { Details, SentenceKey } from '#authoring';

import { compact } from '../document/compact.js';
import type { Complaint } from '../document/schema.js';
import { DAY, parseWallTime } from '../time/civil.js';
import { fail, ScheduleError } from './schedule-error.js';

const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
const PARTS = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS', 'WKST'];
/** What RFC 5545 has and this format leaves out: nothing here happens twice a day. */
const UNSUPPORTED = [
  'SECONDLY',
  'MINUTELY',
  'HOURLY',
  'BYHOUR',
  'BYMINUTE',
  'BYSECOND',
  'BYYEARDAY',
  'BYWEEKNO',
];
/** Monday to Sunday, as RFC 5545 writes them. */
export const WEEKDAY_NAMES: readonly string[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

export type Frequency = (typeof FREQUENCIES)[number];

/** A weekday, 0 (Monday) to 6, with an ordinal where one was given: `2FR` is the second Friday. */
export interface ByDay {
  readonly weekday: number;
  readonly ordinal?: number;
}

/**
 * UNTIL, inclusive: an instant, or a wall clock time without a zone. A date is the last millisecond of that
 * local day.
 */
export interface Until {
  readonly at: number;
  readonly isInstant: boolean;
}

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

/** More occurrences than this would take longer to count than anyone waits. */
const COUNT_LIMIT = 10_000;
const INTERVAL_LIMIT = 10_000;
/** Longer than any rule that names every day of the month, of the week and of the year's months. */
const LENGTH_LIMIT = 1_000;

function refuse<K extends SentenceKey>(key: K, ...details: Details<K>): never {
  fail('rrule', key, ...details);
}

/** Refuses a name that is not among those allowed: by name, where the standard has it. */
function checkName(name: string, what: string, allowed: readonly string[]): void {
  if (allowed.includes(name)) return;
  refuse(UNSUPPORTED.includes(name) ? 'rrule-unsupported' : 'rrule:name', name, what, allowed);
}

function splitParts(text: string): Map<string, string> {
  if (text.length > LENGTH_LIMIT || /[^ -~]/.test(text)) refuse('rrule:length', LENGTH_LIMIT);
  const parts = new Map<string, string>();
  for (const part of text
    .toUpperCase()
    .trim()
    .replace(/^RRULE:/, '')
    .split(';')) {
    const [, name = '', value = ''] = /^([A-Z-]+)=(.+)$/.exec(part) ?? refuse('rrule:part', part);
    checkName(name, 'part of a rule', PARTS);
    if (parts.has(name)) refuse('rrule:twice', name);
    parts.set(name, value);
  }
  return parts;
}

/** The whole numbers of a list: 1 to `max`, and where counting from the end is allowed, -`max` to -1. */
function readNumbers(name: string, value: string | undefined, max: number, fromEnd = false): number[] {
  const numbers = (value?.split(',') ?? []).map((item) => {
    const number = /^[+-]?\d{1,6}$/.test(item) ? Number(item) : 0;
    const isAllowed = number > 0 || (fromEnd && number < 0);
    if (isAllowed && Math.abs(number) <= max) return number;
    return refuse('rrule:number', name, item, max, fromEnd);
  });
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function readNumber(name: string, value: string | undefined, max: number): number | undefined {
  return value === undefined || /^\d+$/.test(value)
    ? readNumbers(name, value, max)[0]
    : refuse('rrule:one', name);
}

function readWeekday(item: string): ByDay {
  const [, ordinal, name = ''] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(item) ?? [];
  checkName(name, `weekday in "${item}"`, WEEKDAY_NAMES);
  const weekday = WEEKDAY_NAMES.indexOf(name);
  const [number] = readNumbers('BYDAY', ordinal, 53, true);
  return number === undefined ? { weekday } : { weekday, ordinal: number };
}

function readUntil(value: string): Until {
  const [, date = '', time, utc] = /^(\d{8})(?:T(\d{6})(Z)?)?$/.exec(value) ?? [];
  const digits = `${date}${time ?? '000000'}`.replace(/^(....)(..)(..)(..)(..)(..)$/, '$1-$2-$3T$4:$5:$6');
  const wall = parseWallTime(digits) ?? refuse('rrule:until', value);
  return { at: time === undefined ? wall + DAY - 1 : wall, isInstant: utc !== undefined };
}

function checkTogether({ freq, byDay, byMonthDay, byMonth, bySetPos, count, until }: RRule): void {
  const isNumbered = byDay.some(({ ordinal }) => ordinal !== undefined);
  if (isNumbered && (freq === 'DAILY' || freq === 'WEEKLY')) {
    refuse('rrule:ordinal', freq);
  }
  if (byMonthDay.length > 0 && freq === 'WEEKLY') refuse('rrule:weekly');
  if (count !== undefined && until) refuse('rrule:end');
  if (bySetPos.length > 0 && byDay.length + byMonthDay.length + byMonth.length === 0) {
    refuse('rrule:positions');
  }
}

/**
 * Reads an RRULE value (RFC 5545 §3.3.10). What the standard has and this format leaves out is refused
 * by name with the code `rrule-unsupported`; everything else that is wrong has the code `rrule`.
 *
 * @throws {ScheduleError}
 */
export function parseRRule(text: string): RRule {
  const parts = splitParts(text);
  const numbers = (name: string, max: number, fromEnd?: boolean): number[] =>
    readNumbers(name, parts.get(name), max, fromEnd);
  const freq = parts.get('FREQ') ?? refuse('rrule:freq');
  checkName(freq, 'FREQ', FREQUENCIES);
  const weekStart = parts.get('WKST') ?? 'MO';
  checkName(weekStart, 'WKST', WEEKDAY_NAMES);
  const until = parts.get('UNTIL');
  const rule: RRule = {
    freq: freq as Frequency,
    interval: readNumber('INTERVAL', parts.get('INTERVAL'), INTERVAL_LIMIT) ?? 1,
    ...compact({
      count: readNumber('COUNT', parts.get('COUNT'), COUNT_LIMIT),
      until: until === undefined ? undefined : readUntil(until),
    }),
    byDay: parts.get('BYDAY')?.split(',').map(readWeekday) ?? [],
    byMonthDay: numbers('BYMONTHDAY', 31, true),
    byMonth: numbers('BYMONTH', 12),
    bySetPos: numbers('BYSETPOS', 366, true),
    weekStart: WEEKDAY_NAMES.indexOf(weekStart),
  };
  checkTogether(rule);
  return rule;
}

/** What is wrong with an RRULE value; `undefined` where nothing is. */
export function rruleFault(text: string): Complaint | undefined {
  try {
    parseRRule(text);
    return undefined;
  } catch (error) {
    if (!(error instanceof ScheduleError)) throw error;
    return { code: error.code, severity: 'error', message: error.message };
  }
}
