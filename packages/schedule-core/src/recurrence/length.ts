import { parseWallTime } from '../time/civil.js';
import { LONGEST, parseDuration } from '../time/duration.js';
import { fail, failOn } from './schedule-error.js';

/**
 * The wall clock time of a text, in milliseconds.
 *
 * @throws {ScheduleError} at `path` where it is none
 */
export function readWallTime(text: unknown, path: string): number {
  const wall = typeof text === 'string' ? parseWallTime(text) : undefined;
  if (wall !== undefined) return wall;
  return failOn(path, 'wall-time', text);
}

/** How long a window lasts: elapsed, or until a wall clock time so many wall clock milliseconds later. */
export interface Length {
  readonly kind: 'elapsed' | 'wall';
  readonly length: number;
}

interface LengthData {
  /** Wall clock. */
  readonly end?: string | undefined;
  /** Elapsed, ISO 8601, hours, minutes and seconds. */
  readonly duration?: string | undefined;
}

/**
 * How long a window lasts that starts at a wall clock time; `undefined` where neither its end nor its duration
 * is given.
 *
 * @throws {ScheduleError}
 */
export function readLength({ end, duration }: LengthData, start: number): Length | undefined {
  if (end === undefined && duration === undefined) return undefined;
  if (end !== undefined && duration !== undefined) fail('duration', 'length:both');
  const isElapsed = duration !== undefined;
  const length = isElapsed
    ? (duration.startsWith('PT') && parseDuration(duration)) || Number.NaN
    : readWallTime(end, 'end') - start;
  const wrong = Number.isNaN(length)
    ? 'elapsed'
    : length <= 0
      ? 'end-before-start'
      : length > LONGEST && 'too-long';
  if (wrong) failOn(isElapsed ? 'duration' : 'end', wrong, duration ?? end);
  return { kind: isElapsed ? 'elapsed' : 'wall', length };
}
