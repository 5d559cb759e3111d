import { windowsBetween } from '@trust-widgets/schedule-core/engine';

import { calendarRange, MAX_MONTHS } from './calendar-range.js';
import type { CalendarViewInput } from './maintenance-calendar.model.js';

/** How many months must be shown for a window to be among them; `undefined` where none would do. */
export function monthsReaching(id: string, input: CalendarViewInput): number | undefined {
  const { schedule, from, now, zone, audience } = input;
  const reaching = (months: number) => calendarRange(from, months, now, zone.name);
  const { start, end } = reaching(MAX_MONTHS);
  const window = windowsBetween(schedule, start, end, audience).find((each) => each.id === id);
  if (!window) return undefined;
  let months = 1;
  while (months < MAX_MONTHS && reaching(months).end <= window.start) months++;
  return months;
}
