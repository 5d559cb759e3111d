import { DAY, HOUR, MINUTE, SECOND } from '../time/civil.js';
import type { ZoneProvider } from './zone-provider.js';

/** Turns wall clock times of one zone into instants and back. All in milliseconds. */
export interface ZoneClock {
  readonly zone: string;
  /** What the clocks of the zone are ahead of UTC at an instant. */
  offsetAt(instant: number): number;
  /**
   * The instant of a wall clock time. A time that a clock change skips takes the offset in force
   * before it; a time that happens twice is the first of the two (RFC 5545 §3.3.5).
   */
  toInstant(wall: number): number;
  /** What the clocks of the zone show at an instant. */
  toWall(instant: number): number;
}

const FIXED_OFFSET = /^(?:UTC|GMT)(?:([+-])(\d{1,2})(?::?([0-5]\d))?)?$/;

/** Milliseconds of a fixed offset such as `UTC+1` or `UTC-03:30`; `undefined` for other names. */
export function fixedOffset(zone: string): number | undefined {
  const match = FIXED_OFFSET.exec(zone);
  if (!match) return undefined;
  const [, sign, hours = '0', minutes = '0'] = match;
  const offset = Number(hours) * HOUR + Number(minutes) * MINUTE;
  if (offset > 18 * HOUR) return undefined;
  return sign === '-' ? -offset : offset;
}

/** Is this an IANA name that the provider knows, or a fixed offset? */
export function isZone(zone: string, zones: ZoneProvider): boolean {
  return fixedOffset(zone) !== undefined || (zone.length > 0 && !/^[+-]/.test(zone) && zones.isValid(zone));
}

/** Offsets of one stretch of time: `offsets[i]` holds from `starts[i]` on. */
interface Stretch {
  readonly starts: readonly number[];
  readonly offsets: readonly number[];
}

/** About 397 days: long enough to be looked up seldom, short enough to be filled quickly. */
const STRETCH = 2 ** 35;
/** Shorter than any two clock changes that undo each other (Ramadan in Morocco lasts four weeks). */
const STEP = 8 * DAY;

function readStretch(index: number, offset: (instant: number) => number): Stretch {
  const end = (index + 1) * STRETCH;
  let at = index * STRETCH;
  let current = offset(at);
  const starts = [at];
  const offsets = [current];
  while (at < end) {
    const next = Math.min(at + STEP, end);
    const later = offset(next);
    if (later !== current) {
      const change = firstSecondWith(later, at, next, offset);
      if (change < end) {
        starts.push(change);
        offsets.push(later);
      }
      current = later;
    }
    at = next;
  }
  return { starts, offsets };
}

/** The first whole second in (from, to] at which the offset is `later`. */
function firstSecondWith(
  later: number,
  from: number,
  to: number,
  offset: (instant: number) => number,
): number {
  let before = Math.floor(from / SECOND);
  let after = Math.ceil(to / SECOND);
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offset(middle * SECOND) === later) after = middle;
    else before = middle;
  }
  return after * SECOND;
}

/** The clock of a zone; what it learns from the provider it keeps, about a year at a time. */
export function zoneClock(zone: string, zones: ZoneProvider): ZoneClock {
  const fixed = fixedOffset(zone);
  const stretches = new Map<number, Stretch>();

  function offsetAt(instant: number): number {
    if (fixed !== undefined) return fixed;
    const index = Math.floor(instant / STRETCH);
    let stretch = stretches.get(index);
    if (!stretch) {
      stretch = readStretch(index, (at) => zones.offset(zone, at));
      stretches.set(index, stretch);
    }
    let i = stretch.starts.length - 1;
    while (i > 0 && instant < (stretch.starts[i] ?? 0)) i--;
    return stretch.offsets[i] ?? 0;
  }

  return {
    zone,
    offsetAt,
    toInstant(wall) {
      // No zone is a day or more from UTC, so these two lie surely before and after the wall time.
      const before = offsetAt(wall - DAY);
      const after = offsetAt(wall + DAY);
      const first = wall - before;
      if (before === after || offsetAt(first) === before) return first;
      const second = wall - after;
      return offsetAt(second) === after ? second : first;
    },
    toWall: (instant) => instant + offsetAt(instant),
  };
}
