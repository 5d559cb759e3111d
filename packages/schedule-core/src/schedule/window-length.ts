import { readLength } from '../recurrence/length.js';
import { fail } from '../recurrence/schedule-error.js';
import type { TimeSpan } from '../recurrence/span.js';
import { HOUR } from '../time/civil.js';
import { parseDuration } from '../time/duration.js';
import type { WindowLength } from './schedule.js';
import type { MaintenanceWindow } from './window.js';

/** How long a window with an unknown end counts as going on where no `assumedLength` says so. */
export const UNKNOWN_END_LENGTH = 2 * HOUR;

interface LengthData {
  readonly end?: string | undefined;
  readonly duration?: string | undefined;
  readonly assumedLength?: string | undefined;
}

/**
 * The length of a window from its wall clock start. Where none is given the end is not known, unless there is
 * a length to keep.
 *
 * @throws {ScheduleError}
 */
export function windowLength(data: LengthData, start: number, kept?: WindowLength): WindowLength {
  const { assumedLength } = data;
  const length = readLength(data, start);
  if (length && assumedLength !== undefined) {
    fail('assumedLength', 'length:known');
  }
  if (length) return { ...length, known: true };
  return (
    kept ?? {
      kind: 'elapsed',
      length: parseDuration(assumedLength ?? '') ?? UNKNOWN_END_LENGTH,
      known: false,
    }
  );
}

/** Start, end and the instant at which it counts as over, as a window has them. */
export function timesOf(
  { start, end }: TimeSpan,
  length: WindowLength,
): Pick<MaintenanceWindow, 'start' | 'end' | 'countsUntil'> {
  return length.known ? { start, end, countsUntil: end } : { start, countsUntil: end };
}
