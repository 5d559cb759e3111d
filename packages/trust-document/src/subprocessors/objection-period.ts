import { DAY, isZone, parseCalendarDate, zoneClock } from '@trust-widgets/schedule-core/engine';
import type { ZoneProvider } from '@trust-widgets/schedule-core/engine';

import { lastDayToObject } from './last-day-to-object.js';
import type { Subprocessor } from './subprocessors.schema.js';

/** The time in which a customer can object to an entry. */
export interface ObjectionPeriod {
  /** The first calendar day: that of the announcement. Absent: not stated. */
  readonly from?: string;
  /** The last calendar day, the whole of which counts. */
  readonly until: string;
  /** Where the first day begins, epoch milliseconds. */
  readonly opensAt?: number;
  /** Where the last day has ended: the first instant that is too late, epoch milliseconds. */
  readonly closesAt: number;
}

/**
 * The period in which a customer can object to an entry; `undefined` where the document does not say enough for
 * its last day. Days are calendar days, weekends and holidays included, and begin at midnight in the zone.
 *
 * @param timeZone the document's, `maintenance.timeZone`; what is no zone counts as UTC
 * @param zones what knows time zones: `intlZones` in a browser, `luxonZones` elsewhere
 * @example objectionPeriod({ announcedOn: '2023-02-14' }, 30, 'Europe/Oslo', intlZones)?.until // '2023-03-16'
 */
export function objectionPeriod(
  entry: Pick<Subprocessor, 'objectUntil' | 'announcedOn'>,
  noticeDays: number | undefined,
  timeZone: string,
  zones: ZoneProvider,
): ObjectionPeriod | undefined {
  const until = lastDayToObject(entry, noticeDays);
  const last = parseCalendarDate(until ?? '');
  if (until === undefined || last === undefined) return undefined;
  const clock = zoneClock(isZone(timeZone, zones) ? timeZone : 'UTC', zones);
  const { announcedOn: from } = entry;
  const first = parseCalendarDate(from ?? '');
  return {
    ...(from !== undefined && first !== undefined && { from, opensAt: clock.toInstant(first * DAY) }),
    until,
    closesAt: clock.toInstant((last + 1) * DAY),
  };
}

/** Whether one can object on a calendar day, `2023-03-16`; the last day counts to its end. */
export function isOpenOn({ from, until }: Pick<ObjectionPeriod, 'from' | 'until'>, day: string): boolean {
  return (from === undefined || from <= day) && day <= until;
}
