import { faultsOf } from '../document/schema.js';
import { languageTag } from '../document/vocabulary.js';
import { ScheduleError } from '../recurrence/schedule-error.js';
import type { Audience } from '../schedule/window.js';
import { DAY, LAST_DAY, MINUTE } from '../time/civil.js';
import { LONGEST } from '../time/duration.js';

/** What the file of one window is told. */
export interface WindowCalendarOptions {
  /** The domain that the UIDs belong to: `trust.example.com`. A calendar takes another host for other events. */
  readonly host: string;
  /** When the record was last updated, epoch milliseconds: DTSTAMP and LAST-MODIFIED. Never the build's time. */
  readonly updated: number;
  /** The document's default language. */
  readonly defaultLanguage: string;
  /** The reader's language (BCP 47); absent: the document's. */
  readonly language?: string;
  /** The page that says more: an `https:` or `http:` address. */
  readonly url?: string;
}

/** What the file of a schedule is told. */
export interface CalendarOptions extends WindowCalendarOptions {
  /**
   * The horizon [from, to), epoch milliseconds, at most ten years: what no rule says to every reader alike
   * is written occurrence by occurrence, from the one to the other.
   */
  readonly from: number;
  readonly to: number;
  /** The name that subscribers see. */
  readonly name?: string;
  /** How often subscribers are asked to look again, in milliseconds; whole minutes, up to 366 days. */
  readonly refresh?: number;
  /** Whom the file is for; absent: everybody. */
  readonly audience?: Audience;
  /** Standing activities too, such as a nightly recycle. */
  readonly standing?: boolean;
}

/** Ten years have at most three leap days. */
const LONGEST_HORIZON = (10 * 365 + 3) * DAY;

/** What one option has to be: the code of its error, the question, and the words that answer it. */
type Check = readonly [code: string, isAllowed: (value: unknown) => boolean, allowed: string];

const matches =
  (pattern: RegExp) =>
  (value: unknown): boolean =>
    typeof value === 'string' && pattern.test(value);

const isWithin = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && value >= least && value <= most;

const isLanguageTag = (value: unknown): boolean => faultsOf(languageTag, value, []).length === 0;

const orAbsent =
  (isAllowed: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    value === undefined || isAllowed(value);

function isAudience(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).every(orAbsent((each) => typeof each === 'string'));
}

const INSTANT = 'epoch milliseconds within the years 1970 to 9999';
const LANGUAGE = 'a language tag, such as nl or nb-NO';
const isInstant = (value: unknown): boolean => isWithin(value, 0, LAST_DAY * DAY);

const WINDOW_CHECKS: Readonly<Record<keyof WindowCalendarOptions, Check>> = {
  host: [
    'host',
    matches(/^(?=.{1,253}$)[a-z0-9-]+(?:\.[a-z0-9-]+)*$/i),
    'a domain name, such as trust.example.com',
  ],
  updated: ['instant', isInstant, INSTANT],
  defaultLanguage: ['language-tag', isLanguageTag, LANGUAGE],
  language: ['language-tag', orAbsent(isLanguageTag), LANGUAGE],
  url: [
    'link',
    orAbsent(matches(/^https?:\/\/[^\s/?#\\][^\s\u0000-\u001f\\]*$/i)),
    'an address that starts with https:// or http://',
  ],
};

const CHECKS: Readonly<Record<keyof CalendarOptions, Check>> = {
  ...WINDOW_CHECKS,
  from: ['instant', isInstant, INSTANT],
  to: ['instant', isInstant, INSTANT],
  name: ['empty', orAbsent(matches(/\S/)), 'a name'],
  refresh: [
    'refresh',
    orAbsent((value) => isWithin(value, MINUTE, LONGEST) && value % MINUTE === 0),
    'milliseconds, in whole minutes, from one minute to 366 days',
  ],
  audience: ['audience', orAbsent(isAudience), 'an object with a wave, a region or a service'],
  standing: ['type', orAbsent((value) => typeof value === 'boolean'), 'true or false'],
};

function check<T extends object>(options: T, checks: Readonly<Record<keyof T, Check>>): void {
  if (typeof (options as unknown) !== 'object' || (options as unknown) === null) {
    throw new ScheduleError('type', '', 'Found no options; expected an object.');
  }
  for (const name of Object.keys(checks) as (keyof T & string)[]) {
    const value: unknown = options[name];
    const [code, isAllowed, allowed] = checks[name];
    if (isAllowed(value)) continue;
    const found = typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : typeof value;
    throw new ScheduleError(
      code,
      name,
      `Found ${typeof value === 'number' ? value : found}; expected ${allowed}.`,
    );
  }
}

/** @throws {ScheduleError} with a code and the path of the option that is wrong. */
export function checkWindowOptions(options: WindowCalendarOptions): void {
  check(options, WINDOW_CHECKS);
}

/** @throws {ScheduleError} with a code and the path of the option that is wrong. */
export function checkCalendarOptions(options: CalendarOptions): void {
  check(options, CHECKS);
  const { from, to } = options;
  if (to > from && to - from <= LONGEST_HORIZON) return;
  const days = (to - from) / DAY;
  throw new ScheduleError(
    'horizon',
    'to',
    `Found ${days} days; expected more than none and at most ten years.`,
  );
}
