import { compact } from '../document/compact.js';
import { checkRange } from '../time/check-range.js';
import { DAY } from '../time/civil.js';
import { isAnnounceable, showFrom } from './schedule-state.js';
import type { Schedule } from './schedule.js';
import type { MaintenanceWindow } from './window.js';
import { windowsBetween } from './windows-between.js';

/** What notice was given of one window. Instants are epoch milliseconds, lengths milliseconds. */
export interface NoticeEntry {
  readonly window: MaintenanceWindow;
  /** When it is shown from, with the promised notice as lead. */
  readonly showFrom: number;
  /** When it was published at this time; absent where that is not known. */
  readonly announcedAt?: number;
  /** The notice given, from publication to start: less than none for one that was published afterwards. */
  readonly lead?: number;
  /** The notice promised. */
  readonly promised: number;
  /** `unknown` where nobody said when it was published: that is neither kept nor a breach. */
  readonly verdict: 'kept' | 'breach' | 'unknown';
  /** Of a breach, by how much the notice was too short. */
  readonly shortBy?: number;
}

/** A century: rules have no end, reports do. */
const LONGEST_REPORT = 100 * 366 * DAY;

function entryOf(window: MaintenanceWindow, promised: number): NoticeEntry {
  const { announcedAt } = window;
  const shown = { window, showFrom: showFrom(window, promised), promised };
  if (announcedAt === undefined) return { ...shown, verdict: 'unknown' };
  const lead = window.start - announcedAt;
  const shortBy = promised > lead ? promised - lead : undefined;
  return compact({
    ...shown,
    announcedAt,
    lead,
    verdict: shortBy === undefined ? ('kept' as const) : ('breach' as const),
    shortBy,
  });
}

/**
 * The notice given of every window that readers are told of and that starts in [from, to), epoch
 * milliseconds, ascending by start. Cancelled and tentative windows, and those of standing and never
 * announced activities, promise nothing and are left out.
 *
 * @throws {ScheduleError} where the range is none, or longer than a century.
 * @example
 * noticeReport(schedule, Date.UTC(2026, 0, 1), Date.UTC(2027, 0, 1)).filter(({ verdict }) => verdict === 'breach')
 */
export function noticeReport(schedule: Schedule, from: number, to: number): NoticeEntry[] {
  checkRange(from, to, LONGEST_REPORT);
  return windowsBetween(schedule, from, to)
    .filter((window) => window.start >= from && window.start < to && isAnnounceable(window))
    .map((window) => entryOf(window, schedule.notice));
}
