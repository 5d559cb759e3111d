import {
  DAY,
  MINUTE,
  parseWallTime,
  WEEKDAY_NAMES,
  workingHoursOverlap,
} from '@trust-widgets/schedule-core/engine';
import type { WorkingHours } from '@trust-widgets/schedule-core/engine';
import { intlZones } from '@trust-widgets/schedule-core/intl-zone';

import { formatDuration, formatTime } from '../shared/time-format.js';
import type { OpenSpan } from '../shared/when.js';
import type { CalendarStrings } from './maintenance-calendar.strings.js';

/** When a reader works, by his own clock. */
export interface ReaderHours extends WorkingHours {
  /** Nobody said so: it is the usual. */
  readonly isAssumed: boolean;
}

/** The strings say their days in words. */
const USUAL = { days: [1, 2, 3, 4, 5], from: '08:00', to: '17:00' };
const FORM = /^([A-Z,-]+) +((?:[01]\d|2[0-3]):[0-5]\d)-((?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;

/** `MO-FR`, `SA`, `SU-TH`: the days from the first to the last, over the end of the week too. */
function daysOf(range: string): number[] {
  const [first = -1, last = first, more] = range.split('-').map((name) => WEEKDAY_NAMES.indexOf(name));
  const length = ((last - first + 7) % 7) + 1;
  return first < 0 || last < 0 || more !== undefined
    ? [0]
    : Array.from({ length }, (_, index) => ((first + index) % 7) + 1);
}

function parse(text: string): Omit<WorkingHours, 'timeZone'> | undefined {
  const [, ranges, from, to] = FORM.exec(text.trim().toUpperCase()) ?? [];
  if (ranges === undefined || from === undefined || to === undefined) return undefined;
  const days = [...new Set(ranges.split(',').flatMap(daysOf))].sort();
  return days[0] === 0 ? undefined : { days, from, to };
}

/** The hours that a `working-hours` attribute states, `MO-FR 08:00-17:00`; the usual ones where it states none. */
export function readerHours(attribute: string | null | undefined, timeZone: string): ReaderHours {
  const stated = parse(attribute ?? '');
  return { ...(stated ?? USUAL), timeZone, isAssumed: !stated };
}

/** Those hours in words, at the times of day that a locale writes. */
export function usualHoursText({ usualHours }: CalendarStrings, tag: string): string {
  const said = (time: string): string => formatTime(parseWallTime(`1970-01-01T${time}`) ?? 0, 'UTC', tag);
  return usualHours(said(USUAL.from), said(USUAL.to));
}

/** Over a clock change in autumn a year's window is an hour longer than the engine measures. */
const LONGEST = 366 * DAY;

/**
 * What a reader is told where a window meets his working hours; `undefined` where it does not. Of a window whose end
 * is unknown that is the case where it begins in them.
 */
export function clashText(
  { start, end }: OpenSpan,
  hours: ReaderHours,
  { duringWork }: CalendarStrings,
  tag: string,
): string | undefined {
  const until = end === undefined ? start + MINUTE : Math.min(end, start + LONGEST);
  const overlap = workingHoursOverlap({ start, end: until }, hours, intlZones);
  if (overlap === 0) return undefined;
  // Entirely within them: how long it lasts is said beside it.
  const isPart = end !== undefined && overlap < end - start;
  return duringWork(hours.isAssumed, isPart ? `: ${formatDuration(overlap, tag)}` : '');
}
