import { HOUR } from '@trust-widgets/schedule-core/engine';

import type { StatusMaintenance } from '../service-status.js';

/** How long scheduled work without a stated end counts as going on. Never printed. */
const ASSUMED_LENGTH = 2 * HOUR;

/** When merely scheduled work counts as over; undefined where the feed gives neither end nor start. */
function countsUntil({ start, end }: StatusMaintenance): number | undefined {
  return end ?? (start === undefined ? undefined : start + ASSUMED_LENGTH);
}

/** Does the feed say that work is going on? Then neither start nor end make a difference. */
export function isRunning({ state }: StatusMaintenance): boolean {
  return state === 'in-progress' || state === 'verifying';
}

/**
 * Where maintenance of a feed stands at an instant. Clock and feed decide together: pages flip to "in
 * progress" late or by hand only, and leave what is long finished "scheduled".
 */
export function maintenancePhase(
  maintenance: StatusMaintenance,
  now: number,
): 'upcoming' | 'current' | 'over' {
  if (maintenance.state === 'completed') return 'over';
  if (isRunning(maintenance)) return 'current';
  const over = countsUntil(maintenance);
  if (over !== undefined && now >= over) return 'over';
  return maintenance.start !== undefined && now >= maintenance.start ? 'current' : 'upcoming';
}

/** The instants at which the clock may change what is shown of maintenance of a feed. */
export function maintenanceBoundaries(maintenance: StatusMaintenance, lead: number): number[] {
  const { state, start } = maintenance;
  if (state === 'completed') return [];
  const shown = start === undefined ? undefined : start - lead;
  return [shown, start, countsUntil(maintenance)].filter((instant) => instant !== undefined);
}
