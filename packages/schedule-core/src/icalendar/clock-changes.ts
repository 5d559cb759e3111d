import { civilDate, civilDay, DAY, SECOND } from '../time/civil.js';
import type { ZoneClock } from '../zones/zone-clock.js';

/** An instant at which the clocks of a zone are put forward or back. */
export interface ClockChange {
  /** The civil day on which it happens, by the clock that is about to change. */
  readonly day: number;
  /** Milliseconds of that day, by the same clock. */
  readonly time: number;
  /** Ahead of UTC before, in milliseconds. */
  readonly from: number;
  /** Ahead of UTC from then on. */
  readonly to: number;
}

/** Shorter than any two changes that undo each other. */
const STEP = 6 * DAY;

/** The first whole second in (from, to] at which the offset is no longer what it was. */
function firstSecondAfter(from: number, to: number, clock: ZoneClock): number {
  const offset = clock.offsetAt(from);
  let before = Math.floor(from / SECOND);
  let after = Math.ceil(to / SECOND);
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (clock.offsetAt(middle * SECOND) === offset) before = middle;
    else after = middle;
  }
  return after * SECOND;
}

/** The clock changes of one calendar year, ascending. */
export function clockChangesIn(year: number, clock: ZoneClock): ClockChange[] {
  const changes: ClockChange[] = [];
  const end = civilDay(year + 1, 1, 1) * DAY + DAY;
  let at = civilDay(year, 1, 1) * DAY - DAY;
  while (at < end) {
    const next = Math.min(at + STEP, end);
    const from = clock.offsetAt(at);
    const to = clock.offsetAt(next);
    if (from !== to) {
      const wall = firstSecondAfter(at, next, clock) + from;
      const day = Math.floor(wall / DAY);
      changes.push({ day, time: wall - day * DAY, from, to });
    }
    at = next;
  }
  return changes.filter(({ day }) => civilDate(day).year === year);
}

/** Does a wall clock time happen exactly once, neither skipped nor repeated by a clock change? */
export function happensOnce(wall: number, clock: ZoneClock): boolean {
  const before = clock.offsetAt(wall - DAY);
  const after = clock.offsetAt(wall + DAY);
  if (before === after) return true;
  const is = (offset: number): boolean => clock.offsetAt(wall - offset) === offset;
  return is(before) !== is(after);
}

/** Does a wall clock time never happen, since a clock change skips it? */
export function isSkipped(wall: number, clock: ZoneClock): boolean {
  return clock.toWall(clock.toInstant(wall)) !== wall;
}
