import { DAY, parseWallTime, windowsBetween } from '@trust-widgets/schedule-core/engine';
import type { MaintenanceWindow, Schedule } from '@trust-widgets/schedule-core/engine';

import { calendarRange, MAX_MONTHS, reachable } from './calendar-range.js';
import { rangeRequest } from './maintenance-calendar.model.js';
import type { CalendarViewInput } from './maintenance-calendar.model.js';

/**
 * About when a window is, or was before it was moved: its id says so, or else it is an announcement. What an address names
 * may be anything, and no window that could be shown is outside of the years that the calendar reaches.
 */
function about(id: string, { singles }: Schedule): number[] {
  const round = parseWallTime(id.slice(id.lastIndexOf('@') + 1));
  if (round !== undefined) return isReachable(round) ? [round] : [];
  return singles.flatMap(({ window }) => (window.id === id ? [window.start] : []));
}

function isReachable(wall: number): boolean {
  const day = Math.floor(wall / DAY);
  return reachable(day) === day;
}

/** The windows of these ids, whenever they are. */
export function windowsNamed(
  ids: readonly string[],
  { schedule, audience }: Pick<CalendarViewInput, 'schedule' | 'audience'>,
): MaintenanceWindow[] {
  const times = ids.flatMap((id) => about(id, schedule));
  if (times.length === 0) return [];
  // A wave is as much later than the round that its id names; no zone is further than a day from another.
  const latest = Math.max(
    0,
    ...schedule.activities.flatMap(({ waves }) => waves.map(({ offset }) => offset)),
  );
  const [from, to] = [Math.min(...times) - 2 * DAY, Math.max(...times) + (latest + 2) * DAY];
  return windowsBetween(schedule, from, to, audience).filter(({ id }) => ids.includes(id));
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
