import { parseCalendarDate } from './civil.js';

const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?(?:Z|[+-](?:0\d|1\d|2[0-3]):[0-5]\d)$/;

/** Epoch milliseconds of an ISO 8601 instant with an offset or `Z`; `undefined` for anything else. */
export function parseInstant(text: string): number | undefined {
  const match = INSTANT.exec(text);
  if (!match?.[1] || parseCalendarDate(match[1]) === undefined) return undefined;
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? undefined : instant;
}
