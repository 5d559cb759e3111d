import { ScheduleError } from '../recurrence/schedule-error.js';
import { civilDay, DAY } from './civil.js';

/** The years that ISO 8601 dates have, 0001 to 9999: further out zones have no answers. */
const EARLIEST = civilDay(1, 1, 1) * DAY;
const LATEST = civilDay(10_000, 1, 1) * DAY;

function checkInstant(instant: number, path: string): void {
  // The comparison is false for NaN too, and for what is no number.
  if (typeof instant === 'number' && instant >= EARLIEST && instant <= LATEST) return;
  const message = `Found ${String(instant)}; expected epoch milliseconds within the years 0001 to 9999.`;
  throw new ScheduleError('instant', path, message);
}

/** The instants of a range, and the names that its caller knows them by. */
export interface NamedRange {
  readonly from: readonly [path: string, instant: number];
  readonly to: readonly [path: string, instant: number];
}

/**
 * Refuses a range [from, to) that nobody can be answered about in bounded time.
 *
 * @param longest milliseconds
 * @throws {ScheduleError} `instant`, `range` (from after to) or `too-long`.
 */
export function checkRange({ from: [fromPath, from], to: [toPath, to] }: NamedRange, longest: number): void {
  checkInstant(from, fromPath);
  checkInstant(to, toPath);
  if (from > to) throw new ScheduleError('range', toPath, `${toPath} is before ${fromPath}.`);
  if (to - from > longest) {
    const message = `${fromPath} to ${toPath} is longer than ${Math.floor(longest / DAY)} days.`;
    throw new ScheduleError('too-long', toPath, message);
  }
}
