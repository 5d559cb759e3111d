import { DAY, HOUR, MINUTE, SECOND } from './civil.js';

/** Nothing lasts, and nothing is announced, longer than this: beyond it dates cannot be shown any more. */
export const LONGEST = 366 * DAY;

const DURATION = /^P(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/**
 * An ISO 8601 duration of days (24 hours each), hours, minutes and seconds, in milliseconds;
 * `undefined` for anything else, such as months, whose length is not fixed.
 *
 * @example parseDuration('PT1H30M') // 5_400_000
 */
export function parseDuration(text: string): number | undefined {
  const match = DURATION.exec(text);
  if (!match || text === 'P') return undefined;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((digits: string | undefined) => Number(digits ?? 0));
  const length = days * DAY + hours * HOUR + minutes * MINUTE + seconds * SECOND;
  return Number.isSafeInteger(length) ? length : undefined;
}
