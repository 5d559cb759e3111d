import { parseWallTime } from '../time/civil.js';
import { LONGEST, parseDuration } from '../time/duration.js';
import { fail, failOn } from './schedule-error.js';

/** The wall clock time of a text that a schema has found to be one, in milliseconds. */
export const wallTimeOf = (text: string): number => parseWallTime(text) ?? Number.NaN;

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
  const length = isElapsed ? (parseDuration(duration) ?? 0) : wallTimeOf(end ?? '') - start;
  if (length <= 0) failOn('end', 'end-before-start', end);
  if (length > LONGEST) failOn('end', 'too-long', end);
  return { kind: isElapsed ? 'elapsed' : 'wall', length };
}
