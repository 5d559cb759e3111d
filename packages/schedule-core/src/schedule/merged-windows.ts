import { isObject } from '../document/schema.js';
import { failOn } from '../recurrence/schedule-error.js';
import type { MaintenanceWindow } from './window.js';
import { byTime } from './windows-between.js';

/** Windows that overlap, as one stretch of time. Instants are epoch milliseconds, the span is half-open. */
export interface MergedWindow {
  readonly start: number;
  /** Absent where the end of a member that lasts the longest is not known. */
  readonly end?: number;
  /** When the last member counts as over. Never printed. */
  readonly countsUntil: number;
  /** What all members have in common: a reserved slot says nothing about work that is certain. */
  readonly status: 'confirmed' | 'tentative' | 'cancelled';
  /** The members, ascending by start, at least one. */
  readonly windows: readonly MaintenanceWindow[];
}

interface Group {
  readonly status: MergedWindow['status'];
  readonly windows: MaintenanceWindow[];
  countsUntil: number;
}

function statusOf({ state, certainty }: MaintenanceWindow): MergedWindow['status'] {
  return state === 'cancelled' ? 'cancelled' : certainty;
}

function check(windows: readonly MaintenanceWindow[]): void {
  const given: unknown = windows;
  if (!Array.isArray(given)) failOn('windows', 'type', given);
  windows.forEach((window, index) => {
    const each: unknown = window;
    if (!isObject(each)) failOn(`windows[${index}]`, 'type', each);
    const { start, countsUntil } = window;
    if (Number.isFinite(start) && Number.isFinite(countsUntil) && start <= countsUntil) return;
    failOn(`windows[${index}]`, 'instant', start, 'a window whose times are epoch milliseconds, ascending');
  });
}

function merged({ status, windows, countsUntil }: Group): MergedWindow {
  const isKnown = windows.every((window) => window.countsUntil < countsUntil || window.end !== undefined);
  // A group is opened with its first window.
  const start = windows[0]?.start ?? countsUntil;
  return { start, ...(isKnown && { end: countsUntil }), countsUntil, status, windows };
}

/**
 * Merges windows that overlap, for those who show one stretch of time instead of several. Windows that
 * merely touch stay apart, and so do confirmed and tentative ones. A cancelled window takes up no time, so it
 * stays alone. Ascending by start; the input may be in any order and stays as it is.
 *
 * @throws {ScheduleError} `instant` for a window whose times are none.
 */
export function mergedWindows(windows: readonly MaintenanceWindow[]): MergedWindow[] {
  check(windows);
  const groups: Group[] = [];
  const latest = new Map<MergedWindow['status'], Group>();
  for (const window of [...windows].sort(byTime)) {
    const status = statusOf(window);
    const group = latest.get(status);
    if (group && status !== 'cancelled' && window.start < group.countsUntil) {
      group.windows.push(window);
      group.countsUntil = Math.max(group.countsUntil, window.countsUntil);
    } else {
      const opened = { status, windows: [window], countsUntil: window.countsUntil };
      groups.push(opened);
      latest.set(status, opened);
    }
  }
  return groups.map(merged);
}
