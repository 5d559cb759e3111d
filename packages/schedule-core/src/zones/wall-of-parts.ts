import { civilDay, DAY, HOUR, MINUTE, SECOND } from '../time/civil.js';

/** What a format prints that is asked for all of these. */
type Fields = Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>;

/** The wall clock time that `Intl.DateTimeFormat` printed, in milliseconds; of the years from 1 on. */
export function wallOfParts(parts: readonly Intl.DateTimeFormatPart[]): number {
  const fields = Object.fromEntries(parts.map(({ type, value }) => [type, Number(value)]));
  const { year, month, day, hour, minute, second } = fields as Fields;
  return civilDay(year, month, day) * DAY + hour * HOUR + minute * MINUTE + second * SECOND;
}
