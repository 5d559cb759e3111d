import { isKey, roundKeys } from '../recurrence/round-keys.js';
import type { RoundKeys } from '../recurrence/round-keys.js';
import type { RRule } from '../recurrence/rrule.js';
import { spanAt } from '../recurrence/span.js';
import type { TimeSpan } from '../recurrence/span.js';
import type { Series } from '../schedule/schedule.js';
import { DAY } from '../time/civil.js';
import type { ZoneClock } from '../zones/zone-clock.js';
import { happensOnce } from './clock-changes.js';
import { exactDuration, property, utcDateTime } from './jcal.js';
import type { JCalProperty } from './jcal.js';
import { isReadAlike, ruleParts, shiftedRule } from './rule-text.js';
import type { CalendarZone } from './time-zone.js';

/** A series as one recurring event: what its rule gives, and from where on calendars are told so. */
export interface SeriesRule {
  readonly zone: CalendarZone;
  /** The key of the first round that is left to the rule. */
  readonly first: number;
  /** DTSTART, what ends or lengthens each occurrence, and RRULE. */
  readonly times: readonly JCalProperty[];
  /** Does the rule, as it is written, give a round with this key? */
  gives(key: number): boolean;
  /** Its keys in [from, to). */
  between(from: number, to: number): number[];
}

/** How much later than its round a wave starts, on the clock. */
export const shiftOf = ({ wave }: Series): number => (wave?.offset ?? 0) * DAY;

/**
 * Does a span mean the same to who takes its length as elapsed and to who takes its end from the clock?
 * RFC 5545 §3.8.5.3 gives all occurrences of a rule the length of the first.
 */
export function isEndReadAlike({ start, end }: TimeSpan, { clock, length }: Series): boolean {
  if (!length.known) return true;
  return clock.offsetAt(start) === clock.offsetAt(end) && happensOnce(clock.toWall(end), clock);
}

/** The last key of a rule that ends; each step halves what is left. */
function lastKey(keys: RoundKeys, first: number, { count, until }: RRule): number | undefined {
  if (count === undefined && until === undefined) return undefined;
  let last = first;
  for (let step = 2 ** 47; step >= 1;) {
    const later = keys.firstFrom(last + step);
    if (later === undefined) step /= 2;
    else last = later;
  }
  return last;
}

/**
 * UNTIL for a rule whose last round begins at a wall clock time: not before it for who reads it as UTC, as it
 * is meant, nor for those who drop the Z and read it as local. The next day is never in reach of either.
 */
function untilOf(wall: number, clock: ZoneClock): string {
  return utcDateTime(Math.max(clock.toInstant(wall), wall));
}

/** A series without a round that clock changes leave alone is given up after so many. */
const TRIES = 400;

/** The first round that every calendar reads alike: held, in the zone as it is now, and clear of clock changes. */
function firstPlainKey(series: Series, keys: RoundKeys, since: number): number | undefined {
  const { clock, length, rounds } = series;
  const shift = shiftOf(series);
  const excluded = new Set(rounds.exdates);
  const isPlain = (key: number): boolean => {
    const wall = key + shift;
    const span = spanAt(wall, length, clock);
    return (
      !excluded.has(key) && span.start >= since && happensOnce(wall, clock) && isEndReadAlike(span, series)
    );
  };
  // On the clock, any instant is less than a day from where it is in UTC.
  let key = keys.firstFrom(Math.max(rounds.start, since - shift - DAY));
  for (let tries = 0; key !== undefined && !isPlain(key); tries++) {
    key = tries < TRIES ? keys.firstFrom(key + 1) : undefined;
  }
  return key;
}

/**
 * The one rule that says a series, or most of it; `undefined` where there is none that calendars read alike.
 * COUNT becomes UNTIL, since calendars differ on whether a time that is skipped counts (RFC 5545 §3.3.5 and
 * §3.3.10 do, too), and so does an UNTIL that is a date or local: beside a zone it has to be in UTC.
 */
export function seriesRule(series: Series, zone: CalendarZone | undefined): SeriesRule | undefined {
  const { clock, length, rounds, wave } = series;
  const { start, rule } = rounds;
  const shifted = rule && shiftedRule(rule, wave?.offset ?? 0);
  if (!zone || !rule || !shifted || !isReadAlike(shifted)) return undefined;

  const shift = shiftOf(series);
  const keys = roundKeys({ start, rule }, clock);
  const first = firstPlainKey(series, keys, zone.since);
  if (first === undefined) return undefined;

  const last = lastKey(keys, first, rule);
  const until = last === undefined ? undefined : untilOf(last + shift, clock);
  const wall = first + shift;
  const times = [zone.dateTime('dtstart', wall)];
  if (length.known && length.kind === 'wall') times.push(zone.dateTime('dtend', wall + length.length));
  if (length.known && length.kind === 'elapsed')
    times.push(property('duration', 'duration', exactDuration(length.length)));
  return {
    zone,
    first,
    times: [...times, property('rrule', 'recur', ruleParts(shifted, until))],
    gives: (key) => key >= first && isKey(key, keys),
    between: (from, to) => keys.between(Math.max(from, first), to),
  };
}
