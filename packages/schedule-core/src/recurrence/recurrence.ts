import { compact } from '../document/compact.js';
import { faultsOf, isError } from '../document/schema.js';
import { isZone, zoneClock } from '../zones/zone-clock.js';
import { checkInstant, checkRange } from '../time/check-range.js';
import type { ZoneProvider } from '../zones/zone-provider.js';
import { readLength, wallTimeOf } from './length.js';
import { recurrenceSchema } from './recurrence.schema.js';
import { roundKeys } from './round-keys.js';
import { parseRRule } from './rrule.js';
import { fail, failOn, ScheduleError } from './schedule-error.js';
import { roundAfter, roundsOverlapping } from './span.js';
import type { TimeSpan } from './span.js';

export interface RecurrenceSpec {
  /** IANA name or fixed offset: `Europe/Oslo`, `UTC+1`. */
  readonly timeZone: string;
  /** Wall clock: `2026-01-09T00:00`. */
  readonly start: string;
  /** Wall clock; exactly one of end and duration. */
  readonly end?: string;
  /** Elapsed, ISO 8601, hours, minutes and seconds. */
  readonly duration?: string;
  /** RFC 5545 RRULE value; absent: happens once. */
  readonly rrule?: string;
  readonly exdates?: readonly string[];
  readonly rdates?: readonly string[];
}

/** The spans of a recurring event. */
export interface Recurrence {
  /** Every span that overlaps [from, to), ascending by start. */
  between(from: number, to: number): TimeSpan[];
  /** The earliest span with start > after; `undefined` where there is none. */
  next(after: number): TimeSpan | undefined;
  /** The spans that contain the instant. */
  at(instant: number): TimeSpan[];
}

const spanOf = (_key: number, start: number, end: number): TimeSpan => ({ start, end });

/**
 * The spans of a recurrence rule in its zone.
 *
 * @throws {ScheduleError} with a code and the path of the part that is wrong.
 * @example
 * recurrence({ timeZone: 'Europe/Oslo', start: '2026-01-09T00:00', end: '2026-01-09T06:00', rrule: 'FREQ=WEEKLY;INTERVAL=2' }, zones)
 *   .next(Date.UTC(2026, 10, 22)) // Friday 27 November, 00:00 to 06:00 in Oslo
 */
export function recurrence(spec: RecurrenceSpec, zones: ZoneProvider): Recurrence {
  const wrong = faultsOf(recurrenceSchema, spec, []).find(isError);
  if (wrong) throw new ScheduleError(wrong.code, wrong.path, wrong.message);
  const { timeZone, rrule, rdates, exdates } = spec;
  if (!isZone(timeZone, zones)) failOn('timeZone', 'zone', timeZone);
  const clock = zoneClock(timeZone, zones);
  const start = wallTimeOf(spec.start);
  const length = readLength(spec, start);
  if (!length) fail('end', 'length:none');
  const rounds = { start, rdates: rdates?.map(wallTimeOf), exdates: exdates?.map(wallTimeOf) };
  const keys = roundKeys(
    compact({ ...rounds, rule: rrule === undefined ? undefined : parseRRule(rrule) }),
    clock,
  );
  const source = { keys, length, clock };
  return {
    between(from, to) {
      checkRange(from, to);
      return roundsOverlapping(source, from, to, spanOf);
    },
    next(after) {
      checkInstant('after', after);
      return roundAfter(source, after, spanOf);
    },
    at(instant) {
      checkInstant('instant', instant);
      // Spans begin and end at whole milliseconds.
      const from = Math.floor(instant);
      return roundsOverlapping(source, from, from + 1, spanOf);
    },
  };
}
