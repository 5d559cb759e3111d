import { compact } from '../document/compact.js';
import { wallTimeOf } from '../recurrence/length.js';
import { fail } from '../recurrence/schedule-error.js';
import { spanAt } from '../recurrence/span.js';
import type { ZoneClock } from '../zones/zone-clock.js';
import { described } from './described.js';
import type { SingleWindow } from './schedule.js';
import type { AnnouncementData } from './schedule.schema.js';
import { timesOf, windowLength } from './window-length.js';
import type { MaintenanceWindow } from './window.js';

/**
 * The one window of an announcement.
 *
 * @throws {ScheduleError}
 */
export function compileAnnouncement(data: AnnouncementData, clock: ZoneClock): SingleWindow {
  const { id, state = 'confirmed', originalStart, message, statusId } = data;
  if ((state === 'moved') !== (originalStart !== undefined)) {
    fail('originalStart', 'original-start');
  }
  const start = wallTimeOf(data.start);
  const length = windowLength(data, start);
  const original = originalStart === undefined ? undefined : spanAt(wallTimeOf(originalStart), length, clock);
  const window: MaintenanceWindow = {
    ...described(data, clock.zone),
    ...timesOf(spanAt(start, length, clock), length),
    ...compact({ originalStart: original?.start, message, statusId }),
    id,
    source: id,
    state,
    certainty: 'confirmed',
    announce: 'window',
  };
  // It says when it was made, and not when it was called off.
  const left = original ? [timesOf(original, length)] : state === 'cancelled' ? [window] : [];
  return compact({ window, original, left });
}
