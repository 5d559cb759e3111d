import { civilDate, civilDay, DAY } from '../time/civil.js';
import { firstSecondWith, STEP } from '../zones/zone-clock.js';
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
      const wall = firstSecondWith(to, at, next, clock.offsetAt) + from;
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
