import { compact } from '../document/compact.js';
import { checkInstant } from '../time/check-range.js';
import { howFarAhead } from './schedule-state.js';
import type { LeftTime, Schedule, SingleWindow } from './schedule.js';
import type { Audience, MaintenanceWindow } from './window.js';
import { singlesFor } from './windows-between.js';

/** A window that is not at a time that readers were told of. */
export interface CalledOffWindow {
  /** Where it stands now, or where it was cancelled. */
  readonly window: MaintenanceWindow;
  /** The time that no longer holds. */
  readonly start: number;
  /** Absent where the end is not known. */
  readonly end?: number;
}

/** What was announced and is not to be after all. */
export interface CalledOffWindows {
  /** Ascending by the time that no longer holds; each window once. */
  readonly windows: readonly CalledOffWindow[];
  /** The instant at which this answer next changes; absent where it never does. */
  readonly changesAt?: number;
}

/** The times at which it is not after all, as far as readers were told of them; the latest first. */
function timesCalledOff({ window, left }: SingleWindow, ahead: number): readonly LeftTime[] {
  const { state, announce, certainty } = window;
  if (announce !== 'window' || certainty !== 'confirmed') return [];
  return left.filter(
    ({ start, leftAt }) =>
      // What was called off before it was due to be announced was never announced.
      (leftAt === undefined || leftAt > start - ahead) && (state === 'cancelled' || start !== window.start),
  );
}

/** From when on it is taken back: it was announced by then, and its calling off is public. */
const takenBackFrom = ({ start, leftAt = -Infinity }: LeftTime, ahead: number): number =>
  Math.max(start - ahead, leftAt);

/**
 * The windows that readers may still expect at `now` (epoch milliseconds) although they were called off:
 * from `lead` (milliseconds, or the longer promised notice) before the time that no longer holds until that
 * is over. A moved one is among them also once it is announced at its new time.
 */
export function calledOffWindows(
  schedule: Schedule,
  now: number,
  audience: Audience = {},
  lead: number = schedule.notice,
): CalledOffWindows {
  checkInstant('now', now);
  const ahead = howFarAhead(schedule, lead);
  const windows: CalledOffWindow[] = [];
  let changesAt = Infinity;
  for (const single of singlesFor(schedule, audience)) {
    const times = timesCalledOff(single, ahead);
    const told = times.find((time) => takenBackFrom(time, ahead) <= now && now < time.countsUntil);
    if (told) windows.push(compact({ window: single.window, start: told.start, end: told.end }));
    for (const time of times)
      for (const instant of [takenBackFrom(time, ahead), time.countsUntil])
        if (instant > now) changesAt = Math.min(changesAt, instant);
  }
  windows.sort((a, b) => a.start - b.start || (a.window.id < b.window.id ? -1 : 1));
  return { windows, ...(changesAt < Infinity && { changesAt }) };
}
