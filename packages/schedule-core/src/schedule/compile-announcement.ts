import { compact } from '../document/compact.js';
import { ScheduleError } from '../recurrence/schedule-error.js';
import { spanAt } from '../recurrence/span.js';
import { parseWallTime } from '../time/civil.js';
import { parseInstant } from '../time/instant.js';
import type { ZoneClock } from '../zones/zone-clock.js';
import { downtimeOf, timesOf, windowLength } from './compile-activity.js';
import type { SingleWindow } from './schedule.js';
import type { AnnouncementData } from './schedule.schema.js';

/**
 * The one window of an announcement.
 *
 * @throws {ScheduleError}
 */
export function compileAnnouncement(data: AnnouncementData, clock: ZoneClock): SingleWindow {
  const state = data.state ?? 'confirmed';
  if ((state === 'moved') !== (data.originalStart !== undefined)) {
    throw new ScheduleError(
      'original-start',
      'originalStart',
      'originalStart goes with the state "moved", and only with it.',
    );
  }
  const start = parseWallTime(data.start) ?? 0;
  const length = windowLength(data, start);
  const { id, kind, title, description, impact, downtime, regions, services, message, statusId } = data;
  const original =
    data.originalStart === undefined
      ? undefined
      : spanAt(parseWallTime(data.originalStart) ?? 0, length, clock);
  const window = compact({
    id,
    source: id,
    kind,
    title,
    description,
    ...timesOf(spanAt(start, length, clock), length),
    state,
    certainty: 'confirmed' as const,
    originalStart: original?.start,
    impact,
    downtime: downtimeOf(downtime),
    announce: 'window' as const,
    timeZone: clock.zone,
    regions,
    services,
    assumed: data.assumed ?? [],
    revision: data.revision ?? 1,
    message,
    announcedAt: parseInstant(data.announcedAt ?? ''),
    statusId,
  });
  return compact({ window, original });
}
