import { parseWallTime } from '../time/civil.js';
import { parseDuration } from '../time/duration.js';
import { isZone, zoneClock } from '../zones/zone-clock.js';
import type { ZoneProvider } from '../zones/zone-provider.js';
import { roundKeys } from './round-keys.js';
import { parseRRule } from './rrule.js';
import { ScheduleError } from './schedule-error.js';
import { roundAfter, roundsOverlapping } from './span.js';
import type { Length, TimeSpan } from './span.js';

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

function wallTimeOf(text: string, path: string): number {
  const wall = parseWallTime(text);
  if (wall === undefined) {
    throw new ScheduleError(
      'wall-time',
      path,
      `Found "${text}"; expected a wall clock time such as 2026-01-09T00:00.`,
    );
  }
  return wall;
}

function lengthOf({ end, duration }: RecurrenceSpec, start: number): Length {
  if ((end === undefined) === (duration === undefined)) {
    throw new ScheduleError('length', 'end', 'Exactly one of end and duration is expected.');
  }
  if (duration !== undefined) {
    const length = duration.startsWith('PT') ? parseDuration(duration) : undefined;
    if (!length)
      throw new ScheduleError('elapsed', 'duration', `Found "${duration}"; expected a length such as PT45M.`);
    return { kind: 'elapsed', length };
  }
  const length = wallTimeOf(end ?? '', 'end') - start;
  if (length <= 0)
    throw new ScheduleError('end-before-start', 'end', `The end ${end} is not after the start.`);
  return { kind: 'wall', length };
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
  if (!isZone(spec.timeZone, zones)) {
    throw new ScheduleError(
      'zone',
      'timeZone',
      `"${spec.timeZone}" is neither an IANA time zone nor a fixed offset such as UTC+1.`,
    );
  }
  const clock = zoneClock(spec.timeZone, zones);
  const start = wallTimeOf(spec.start, 'start');
  const keys = roundKeys(
    {
      start,
      ...(spec.rrule !== undefined && { rule: parseRRule(spec.rrule) }),
      rdates: (spec.rdates ?? []).map((date, i) => wallTimeOf(date, `rdates[${i}]`)),
      exdates: (spec.exdates ?? []).map((date, i) => wallTimeOf(date, `exdates[${i}]`)),
    },
    clock,
  );
  const source = { keys, length: lengthOf(spec, start), clock };
  return {
    between: (from, to) => roundsOverlapping(source, from, to, spanOf),
    next: (after) => roundAfter(source, after, spanOf),
    at: (instant) => roundsOverlapping(source, instant, instant + 1, spanOf),
  };
}
