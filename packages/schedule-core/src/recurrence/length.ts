import { parseWallTime } from '../time/civil.js';
import { LONGEST, parseDuration } from '../time/duration.js';
import { ScheduleError } from './schedule-error.js';

/**
 * The wall clock time of a text, in milliseconds.
 *
 * @throws {ScheduleError} at `path` where it is none
 */
export function readWallTime(text: unknown, path: string): number {
  const wall = typeof text === 'string' ? parseWallTime(text) : undefined;
  if (wall !== undefined) return wall;
  const message = `Found ${JSON.stringify(text)}; expected a wall clock time such as 2026-01-09T00:00.`;
  throw new ScheduleError('wall-time', path, message);
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
  if (end !== undefined && duration !== undefined) {
    throw new ScheduleError('length', 'duration', 'Only one of end and duration is allowed.');
  }
  const [path, text] = duration === undefined ? ['end', end] : ['duration', duration];
  const wrong = (code: string, sentence: string): ScheduleError =>
    new ScheduleError(code, path, `Found "${text}"; ${sentence}`);
  const length =
    duration === undefined
      ? readWallTime(end, 'end') - start
      : (duration.startsWith('PT') && parseDuration(duration)) || Number.NaN;
  if (Number.isNaN(length)) throw wrong('elapsed', 'expected a length such as PT45M.');
  if (length <= 0) throw wrong('end-before-start', 'expected an end after the start.');
  if (length > LONGEST) throw wrong('too-long', 'expected at most 366 days.');
  return { kind: duration === undefined ? 'wall' : 'elapsed', length };
}
