import { checkInstant, LATEST } from '../time/check-range.js';
import { LONGEST } from '../time/duration.js';
import type { Activity, Schedule } from './schedule.js';
import type { Audience, MaintenanceWindow } from './window.js';
import { byTime, concerns, seriesFor, singlesFor, windowsBetween } from './windows-between.js';

/** What is on at an instant, and what is coming. */
export interface ScheduleState {
  /** Windows that have started and do not count as over. */
  readonly current: readonly MaintenanceWindow[];
  /** Windows that are due within their lead and have not started. */
  readonly announced: readonly MaintenanceWindow[];
  /** The earliest window that has not started, announced or not. */
  readonly next?: MaintenanceWindow;
  /** Activities that are one quiet permanent line, never a window to announce. */
  readonly standing: readonly Activity[];
  /** The instant at which this answer next changes; absent where it never does. */
  readonly changesAt?: number;
}

/** Is a window announced to readers at all? A tentative slot is not, until a change confirms it. */
export function isAnnounceable(window: MaintenanceWindow): boolean {
  return window.announce === 'window' && window.certainty === 'confirmed' && window.state !== 'cancelled';
}

/**
 * When a window is shown from: as long before its start as the lead and the promised notice ask for,
 * and not before it was published. Epoch milliseconds.
 */
export function showFrom(window: MaintenanceWindow, lead: number): number {
  return Math.max(window.announcedAt ?? -Infinity, window.start - lead);
}

/** How long before its start a window is announced: never later than promised. Milliseconds. */
export function howFarAhead({ notice }: Schedule, lead: number): number {
  return Math.min(Math.max(lead || 0, notice), LONGEST);
}

/** The first announceable window of every series, and every single one, that start after an instant. */
function firstWindowsAfter(schedule: Schedule, after: number, audience: Audience): MaintenanceWindow[] {
  const byRule = seriesFor(schedule, audience).flatMap(({ activity, windowAfter }) =>
    activity.announce === 'window' && activity.certainty === 'confirmed' ? (windowAfter(after) ?? []) : [],
  );
  const singles = singlesFor(schedule, audience)
    .map(({ window }) => window)
    .filter((window) => window.start > after && isAnnounceable(window));
  return [...byRule, ...singles];
}

/**
 * What is on at `now` (epoch milliseconds), for an audience. `lead` (milliseconds) asks for earlier
 * announcements than the promised notice, up to 366 days; a shorter one does not break the promise.
 */
export function scheduleState(
  schedule: Schedule,
  now: number,
  audience: Audience = {},
  lead: number = schedule.notice,
): ScheduleState {
  checkInstant('now', now);
  const ahead = howFarAhead(schedule, lead);
  const near = windowsBetween(schedule, now, Math.min(now + ahead + 1, LATEST), audience).filter(
    (window) => isAnnounceable(window) && window.countsUntil > now,
  );
  const current = near.filter(({ start }) => start <= now);
  const upcoming = near.filter(({ start }) => start > now && start <= now + ahead);
  const announced = upcoming.filter((window) => showFrom(window, ahead) <= now);
  const [next] = firstWindowsAfter(schedule, now, audience).sort(byTime);

  const boundaries = [
    ...current.map(({ countsUntil }) => countsUntil),
    ...upcoming.map(({ start }) => start),
    ...upcoming.map((window) => showFrom(window, ahead)),
    ...(next ? [next.start] : []),
    ...firstWindowsAfter(schedule, now + ahead, audience).map((window) => showFrom(window, ahead)),
  ].filter((instant) => instant > now);
  // Not spread into an argument list: there may be more windows than arguments are allowed.
  const changesAt = boundaries.reduce((first, instant) => Math.min(first, instant), Infinity);

  return {
    current,
    announced,
    ...(next && { next }),
    standing: schedule.activities.filter(
      (activity) => activity.announce === 'standing' && concerns(activity, audience),
    ),
    ...(changesAt < Infinity && { changesAt }),
  };
}
