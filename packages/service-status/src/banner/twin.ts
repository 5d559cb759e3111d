import { windowsBetween } from '@trust-widgets/schedule-core/engine';
import type { Audience, MaintenanceWindow, Schedule } from '@trust-widgets/schedule-core/engine';

import type { StatusMaintenance } from '../service-status.js';
import { isRunning } from './maintenance-phase.js';

/** The window of the schedule that is the same event as one of the feed; of several, the nearest in time. */
export function twinOf(
  maintenance: StatusMaintenance,
  schedule: Schedule,
  now: number,
): MaintenanceWindow | undefined {
  const distance = ({ start }: MaintenanceWindow): number => Math.abs(start - (maintenance.start ?? now));
  return schedule.singles
    .map(({ window }) => window)
    .filter(({ statusId }) => statusId === maintenance.id)
    .sort((a, b) => distance(a) - distance(b))[0];
}

/** Would the schedule ever announce this window to this audience? */
export function isForReaders(
  window: MaintenanceWindow,
  schedule: Schedule,
  audience: Audience | undefined,
): boolean {
  if (window.announce !== 'window') return false;
  const around = windowsBetween(schedule, window.start, window.countsUntil, audience);
  return around.some(({ id }) => id === window.id);
}

/**
 * How an event is listed that schedule and feed both tell of: as the schedule's window, which the feed has
 * `over` or `current` or leaves as it is `planned`, or as the window of the `feed`.
 */
export type Verdict = 'over' | 'current' | 'planned' | 'feed';

/** @param isListed is the twin going on or due by the schedule alone? */
export function verdictOn(
  twin: MaintenanceWindow,
  maintenance: StatusMaintenance,
  isListed: boolean,
  now: number,
): Verdict {
  // A window that was moved past the feed's end is work still to come, whatever became of the feed's.
  const coincides = maintenance.end === undefined || twin.start < maintenance.end;
  const isCancelled = twin.state === 'cancelled';
  const isPlanned = !isCancelled && twin.certainty === 'confirmed';
  if (maintenance.state === 'completed') return coincides ? 'over' : 'feed';
  if (isRunning(maintenance)) return isPlanned && coincides ? 'current' : 'feed';
  // Called off or put off: the schedule knows better than a feed that merely has it scheduled.
  return isListed || isCancelled || (isPlanned && twin.start > now) ? 'planned' : 'feed';
}
