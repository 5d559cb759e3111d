import { DAY, HOUR } from '@trust-widgets/schedule-core/engine';
import type { Schedule } from '@trust-widgets/schedule-core/engine';

/** Four readings of a document that is read every quarter of an hour: from then on its age is told. */
const STALE_AFTER = HOUR;

/** What the age of a schedule means for what may be said of it. */
export interface ScheduleAge {
  /** When it was last read, where that must be told; epoch milliseconds. */
  readonly asOf?: number;
  /** It would know of all work that is due. */
  readonly isCurrent: boolean;
  /** When this changes; `Infinity`: never. */
  readonly changesAt: number;
}

/**
 * An old schedule still tells of the work that it knows. What was announced since, it does not know: as long
 * after its reading as notice is given, some of that may be due.
 *
 * @param readAt epoch milliseconds; absent: it is part of the page, and as old as that
 */
export function scheduleAge(schedule: Schedule, now: number, readAt: number | undefined): ScheduleAge {
  if (readAt === undefined) return { isCurrent: true, changesAt: Infinity };
  const stale = readAt + STALE_AFTER;
  const outdated = Math.max(stale, readAt + (schedule.notice || DAY));
  return {
    ...(now >= stale && { asOf: readAt }),
    isCurrent: now < outdated,
    changesAt: now < stale ? stale : now < outdated ? outdated : Infinity,
  };
}
