import { parseWallTime } from './civil.js';

/** The form of an instant: a wall clock time, to the millisecond at most, with its offset. */
export const INSTANT =
  /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?)(?:\.\d{1,3})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** Epoch milliseconds of an ISO 8601 instant with an offset or `Z`; `undefined` for anything else. */
export function parseInstant(text: string): number | undefined {
  const wall = INSTANT.exec(text)?.[1];
  const instant = wall !== undefined && parseWallTime(wall) !== undefined ? Date.parse(text) : Number.NaN;
  return Number.isNaN(instant) ? undefined : instant;
}
