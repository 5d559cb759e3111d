import { DAY, windowsBetween } from '@trust-widgets/schedule-core/engine';
import type { MaintenanceWindow } from '@trust-widgets/schedule-core/engine';

import { calendarRange, MAX_MONTHS } from './calendar-range.js';
import { rangeRequest } from './maintenance-calendar.model.js';
import type { CalendarViewInput } from './maintenance-calendar.model.js';

/** How far back a link may lead. */
const PAST = 366 * DAY;

/** The windows of these ids, from a year ago to the last that can be shown. */
export function windowsNamed(ids: readonly string[], input: CalendarViewInput): MaintenanceWindow[] {
  const { start, end } = calendarRange({ ...rangeRequest(input), view: 'agenda', months: MAX_MONTHS });
  return windowsBetween(input.schedule, start - PAST, end, input.audience).filter(({ id }) =>
    ids.includes(id),
  );
}

/** How many months an agenda must show for a window to be in it; `undefined` where none would do. */
export function monthsReaching(
  { start, countsUntil }: MaintenanceWindow,
  input: CalendarViewInput,
): number | undefined {
  const request = rangeRequest(input);
  const reaching = (months: number) => calendarRange({ ...request, view: 'agenda', months });
  if (countsUntil <= reaching(1).start || start >= reaching(MAX_MONTHS).end) return undefined;
  let months = 1;
  while (months < MAX_MONTHS && reaching(months).end <= start) months++;
  return months;
}
