import type { TimeSpan } from '../recurrence/span.js';
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

/**
 * Windows cancelled, or moved to another time, that readers may still expect: from `ahead` (milliseconds)
 * before the time that no longer holds until it is over; and the instants at which these come and go.
 */
export function calledOffWindows(
  schedule: Schedule,
  now: number,
  audience: Audience,
  ahead: number,
): { windows: MaintenanceWindow[]; boundaries: number[] } {
  const calledOff = singlesFor(schedule, audience).flatMap((single): CalledOff[] => {
    const time = timeCalledOff(single);
    return time && wasAnnounced(single.window, time, ahead) ? [{ window: single.window, time }] : [];
  });
  return {
    windows: calledOff
      .filter(({ time }) => time.start - ahead <= now && now < time.end)
      .sort((a, b) => a.time.start - b.time.start || (a.window.id < b.window.id ? -1 : 1))
      .map(({ window }) => window),
    boundaries: calledOff.flatMap(({ time }) => [time.start - ahead, time.end]),
  };
}
