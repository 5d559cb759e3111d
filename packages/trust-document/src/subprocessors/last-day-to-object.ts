import { formatCalendarDate, parseCalendarDate } from '@trust-widgets/schedule-core/engine';

import type { Subprocessor } from './subprocessors.schema.js';

/**
 * The last calendar day (`2023-03-16`) on which a customer can object to an entry: the one that the document
 * states, or else the day of the announcement and the days of notice after it. `undefined` where the document
 * says too little.
 *
 * @example lastDayToObject({ announcedOn: '2023-02-14' }, 30) // '2023-03-16'
 */
export function lastDayToObject(
  entry: Pick<Subprocessor, 'objectUntil' | 'announcedOn'>,
  noticeDays: number | undefined,
): string | undefined {
  if (entry.objectUntil !== undefined) return entry.objectUntil;
  const announced = parseCalendarDate(entry.announcedOn ?? '');
  if (announced === undefined || noticeDays === undefined) return undefined;
  const last = formatCalendarDate(announced + noticeDays);
  // Calendar dates end with the year 9999.
  return parseCalendarDate(last) === undefined ? undefined : last;
}
