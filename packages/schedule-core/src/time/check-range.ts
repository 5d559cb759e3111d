import { fail } from '../recurrence/schedule-error.js';
import { civilDay, DAY, DAYS_PER_CYCLE, LAST_DAY } from './civil.js';

/** The years that ISO 8601 dates have, 0001 to 9999: further out zones have no answers. */
const EARLIEST = civilDay(1, 1, 1) * DAY;
export const LATEST = (LAST_DAY + 1) * DAY;

/** The longest range that one question may be about: four hundred years, after which the calendar repeats. */
const LONGEST_RANGE = DAYS_PER_CYCLE * DAY;

/** @throws {ScheduleError} `instant`, for what is not epoch milliseconds within the years 0001 to 9999. */
export function checkInstant(path: string, instant: number): void {
  // The comparison is false for NaN too, and a text is no number though it compares like one.
  if (!(Number.isFinite(instant) && instant >= EARLIEST && instant <= LATEST)) {
    fail(path, 'instant', instant);
  }
}

/**
 * Refuses a range [from, to) that cannot be answered in bounded time.
 *
 * @param longest milliseconds
 * @throws {ScheduleError} `instant`, `range` (the end before the start) or `too-long`, at `from` or `to`.
 */
export function checkRange(
  from: number,
  to: number,
  longest: number = LONGEST_RANGE,
  [fromPath, toPath]: readonly [from: string, to: string] = ['from', 'to'],
): void {
  checkInstant(fromPath, from);
  checkInstant(toPath, to);
  if (from > to) fail(toPath, 'range');
  if (to - from > longest) fail(toPath, 'too-long', Math.floor(longest / DAY));
}
