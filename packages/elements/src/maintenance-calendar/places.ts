import type { MaintenanceWindow } from '@trust-widgets/schedule-core/engine';

import { civilDayOf } from '../shared/time-format.js';
import type { OpenSpan } from '../shared/when.js';
import type { CalendarRange } from './calendar-range.js';

/** A window at a place in the calendar: where it is, or where it was before it was moved away. */
export interface Placed {
  readonly window: MaintenanceWindow;
  readonly span: OpenSpan;
  readonly isAway: boolean;
}

/** Is it this window's turn? A reserved slot is not used before that is confirmed. */
export function isCurrent(window: MaintenanceWindow, now: number): boolean {
  return (
    window.state !== 'cancelled' &&
    window.certainty === 'confirmed' &&
    window.start <= now &&
    now < window.countsUntil
  );
}

/** Where a window stands in a range of days: at its time, and at the one that it was moved away from. */
export function placesOf(
  window: MaintenanceWindow,
  { start, end }: Pick<CalendarRange, 'start' | 'end'>,
  zone: string,
): Placed[] {
  const { originalStart } = window;
  const span = { start: window.start, ...(window.end === undefined ? {} : { end: window.end }) };
  const isHere = window.start < end && window.countsUntil > start;
  const here = isHere ? [{ window, span, isAway: false }] : [];
  const isAway =
    originalStart !== undefined &&
    originalStart >= start &&
    originalStart < end &&
    // On one day the entry itself says where it came from.
    (!isHere || civilDayOf(originalStart, zone) !== civilDayOf(window.start, zone));
  return isAway ? [...here, { window, span: { start: originalStart }, isAway }] : here;
}
