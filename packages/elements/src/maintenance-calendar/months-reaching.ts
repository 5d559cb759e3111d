import { DAY, parseCalendarDate, windowsBetween } from '@trust-widgets/schedule-core/engine';
import type { MaintenanceWindow } from '@trust-widgets/schedule-core/engine';

import { calendarRange, MAX_MONTHS } from './calendar-range.js';
import type { CalendarViewInput } from './maintenance-calendar.model.js';

/** Waves follow their round within this, and moved windows are looked up by themselves. */
const WITHIN = 62 * DAY;

function windowWithId(id: string, { schedule, audience }: CalendarViewInput): MaintenanceWindow | undefined {
  const single = schedule.singles.find(({ window }) => window.id === id);
  if (single) return single.window;
  const day = parseCalendarDate(/@(\d{4}-\d{2}-\d{2})T/.exec(id)?.[1] ?? '');
  if (day === undefined) return undefined;
  const near = windowsBetween(schedule, (day - 1) * DAY, day * DAY + WITHIN, audience);
  return near.find((window) => window.id === id);
}

/** How many months must be shown for a window to be among them; `undefined` where none would do. */
export function monthsReaching(id: string, input: CalendarViewInput): number | undefined {
  const window = windowWithId(id, input);
  if (!window) return undefined;
  for (let months = 1; months <= MAX_MONTHS; months++) {
    const { start, end } = calendarRange(input.from, months, input.now, input.zone.name);
    if (window.start < end) return window.countsUntil > start ? months : undefined;
  }
  return undefined;
}
