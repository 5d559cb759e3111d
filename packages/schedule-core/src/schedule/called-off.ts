import type { TimeSpan } from '../recurrence/span.js';
import { checkInstant } from '../time/check-range.js';
import { howFarAhead } from './schedule-state.js';
import type { Schedule, SingleWindow } from './schedule.js';
import type { Audience, MaintenanceWindow } from './window.js';
import { singlesFor } from './windows-between.js';

/** A window that is not at the time that readers may have been told, and that time. */
interface CalledOff {
  readonly window: MaintenanceWindow;
  readonly time: TimeSpan;
}

/** The time at which it is not after all; `undefined` where readers were told of none. */
function timeCalledOff({ window, original }: SingleWindow): TimeSpan | undefined {
  const { state, announce, certainty, start, countsUntil } = window;
  if (announce !== 'window' || certainty !== 'confirmed') return undefined;
  if (state === 'moved') return original;
  return state === 'cancelled' ? { start, end: countsUntil } : undefined;
}

/**
 * What was called off before it was due to be announced has never been announced: there is nothing to take
 * back. An announcement does not say when it was called off, only when it was first made.
 */
function wasAnnounced({ announcedAt, id, source }: MaintenanceWindow, { start }: TimeSpan, ahead: number) {
  return id === source || announcedAt === undefined || announcedAt > start - ahead;
}

/** What was announced and is not to be after all. */
export interface CalledOffWindows {
  /** Cancelled, or moved to another time. Ascending by the time that no longer holds. */
  readonly windows: readonly MaintenanceWindow[];
  /** The instant at which this answer next changes; absent where it never does. */
  readonly changesAt?: number;
}

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
  const calledOff = singlesFor(schedule, audience).flatMap((single): CalledOff[] => {
    const time = timeCalledOff(single);
    return time && wasAnnounced(single.window, time, ahead) ? [{ window: single.window, time }] : [];
  });
  const boundaries = calledOff.flatMap(({ time }) => [time.start - ahead, time.end]);
  const changesAt = Math.min(...boundaries.filter((instant) => instant > now));
  return {
    windows: calledOff
      .filter(({ time }) => time.start - ahead <= now && now < time.end)
      .sort((a, b) => a.time.start - b.time.start || (a.window.id < b.window.id ? -1 : 1))
      .map(({ window }) => window),
    ...(changesAt < Infinity && { changesAt }),
  };
}
