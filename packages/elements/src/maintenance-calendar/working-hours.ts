import { DAY, MINUTE, workingHoursOverlap } from '@trust-widgets/schedule-core/engine';
import type { WorkingHours } from '@trust-widgets/schedule-core/engine';
import { intlZones } from '@trust-widgets/schedule-core/intl-zone';

import { dateTimeFormat } from '../shared/intl.js';
import { formatDuration } from '../shared/time-format.js';
import type { OpenSpan } from '../shared/when.js';
import type { CalendarStrings } from './maintenance-calendar.strings.js';

/** When a reader works, by his own clock. */
export interface ReaderHours extends WorkingHours {
  /** Nobody said so: it is the usual. */
  readonly isAssumed: boolean;
}

const USUAL = { days: [1, 2, 3, 4, 5], from: '08:00', to: '17:00' };
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const FORM = /^((?:[A-Z]{2}(?:-[A-Z]{2})?,?)+) +(\d{2}:\d{2})-(\d{2}:\d{2})$/;
const CLOCK_TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/;

/** `MO-FR`, `SA`, `SU-TH`: the days from the first to the last, over the end of the week too. */
function daysOf(range: string): number[] {
  const [first = -1, last = first] = range.split('-').map((name) => WEEKDAYS.indexOf(name));
  if (first < 0 || last < 0) return [NaN];
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, index) => ((first + index) % 7) + 1);
}

function parse(text: string, timeZone: string): WorkingHours | undefined {
  const [, ranges, from = '', to = ''] = FORM.exec(text.trim().toUpperCase()) ?? [];
  const days = (ranges ?? '-').split(',').flatMap(daysOf);
  const isTime = CLOCK_TIME.test(from) && from !== '24:00' && CLOCK_TIME.test(to);
  return isTime && days.every((day) => day > 0)
    ? { days: [...new Set(days)].sort(), from, to, timeZone }
    : undefined;
}

/** The hours that a `working-hours` attribute states, `MO-FR 08:00-17:00`; the usual ones where it states none. */
export function readerHours(attribute: string | null | undefined, timeZone: string): ReaderHours {
  const stated = parse(attribute ?? '', timeZone);
  if (stated) return { ...stated, isAssumed: false };
  return { ...USUAL, timeZone, isAssumed: true };
}

/** Longer spans than the engine measures clash all the same. */
const LONGEST = 366 * DAY;

/** What a reader is told where a window meets his working hours; `undefined` where it does not. */
export function clashText(
  { start, end }: OpenSpan,
  hours: ReaderHours,
  { duringWork, beginsDuringWork }: CalendarStrings,
  tag: string,
): string | undefined {
  const until = end === undefined ? start + MINUTE : Math.min(end, start + LONGEST);
  const overlap = workingHoursOverlap({ start, end: until }, hours, intlZones);
  if (overlap === 0) return undefined;
  if (end === undefined) return beginsDuringWork(hours.isAssumed);
  // Entirely within them: how long it lasts is said beside it.
  return duringWork(hours.isAssumed, overlap === end - start ? '' : formatDuration(overlap, tag));
}

/** Any Monday at midnight, epoch milliseconds. */
const A_MONDAY = 4 * DAY;

/** "Mon – Fri, 08:00 – 17:00" */
export function hoursText({ days, from, to }: WorkingHours, tag: string): string {
  const weekday = dateTimeFormat(tag, { timeZone: 'UTC', weekday: 'short' });
  const clock = dateTimeFormat(tag, { timeZone: 'UTC', hour: '2-digit', minute: '2-digit' });
  const timeOf = (text: string): string => {
    const [hour = 0, minute = 0] = text.split(':').map(Number);
    return clock.format((hour * 60 + minute) * MINUTE);
  };
  const names = days.map((day) => weekday.format(A_MONDAY + (day - 1) * DAY));
  const isRun = days.length > 2 && days.every((day, index) => day === (days[0] ?? 0) + index);
  const week = isRun ? `${names[0]} – ${names.at(-1)}` : names.join(', ');
  return `${week}, ${timeOf(from)} – ${timeOf(to)}`;
}
