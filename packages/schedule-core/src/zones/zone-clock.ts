import { remembered } from '../remembered.js';
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
  /** No wall clock time before this one is resolved to an instant after `instant`. */
  earliestWall(instant: number): number;
}

const FIXED_OFFSET = /^(?:UTC|GMT)(?:([+-])(\d{1,2})(?::([0-5]\d))?)?$/;

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
  if (typeof zone !== 'string') return false;
  return fixedOffset(zone) !== undefined || (/^[A-Za-z][\w+/-]{0,63}$/.test(zone) && zones.isValid(zone));
}

/**
 * A stretch of time, cut where the offset changes: `offsets[i]` holds from `starts[i]` up to the next one,
 * and is what a wall clock time from `walls[i]` up to the next one is resolved with. The last entry is
 * where the stretch ends.
 */
interface Stretch {
  readonly starts: readonly number[];
  readonly walls: readonly number[];
  readonly offsets: readonly number[];
}

/** Shorter than any two changes that undo each other in the data that `Intl` carries: Recife's week in 2000. */
export const STEP = 6 * DAY;
/** About a year: long enough to be looked up seldom, short enough to be filled quickly. */
const STRETCH = 66 * STEP;

function readStretch(index: number, offset: (instant: number) => number): Stretch {
  const from = index * STRETCH;
  const end = from + STRETCH;
  const starts: number[] = [];
  const walls: number[] = [];
  const offsets: number[] = [];
  // What a change less than a day before a seam does to wall clock times may reach beyond it.
  let current = offset(from - DAY);
  // Forwards, the skipped times keep the offset before, and backwards, the repeated ones do: either way
  // the offset after a change begins where the clocks of both have got to.
  const cut = (start: number, later: number): void => {
    starts.push(start);
    walls.push(start + Math.max(current, later));
    offsets.push(later);
    current = later;
  };
  cut(from, offset(from));
  for (let at = from; at < end; at += STEP) {
    const later = offset(at + STEP);
    if (later === current) continue;
    const change = firstSecondWith(later, at, at + STEP, offset);
    if (change < end) cut(change, later);
  }
  current = offset(end - DAY);
  cut(end, offset(end));
  return { starts, walls, offsets };
}

/** The first whole second in (from, to] at which the offset is `later`; both are whole seconds. */
export function firstSecondWith(
  later: number,
  from: number,
  to: number,
  offset: (instant: number) => number,
): number {
  let before = from / SECOND;
  let after = to / SECOND;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offset(middle * SECOND) === later) after = middle;
    else before = middle;
  }
  return after * SECOND;
}

/** The last index whose value is at most `value`. */
function lastUpTo(values: readonly number[], value: number): number {
  let i = values.length - 1;
  while (i > 0 && value < (values[i] ?? 0)) i--;
  return i;
}

/** A clock that keeps what it learns of a zone, about a year at a time. */
function learningClock(zone: string, offsetOf: (instant: number) => number): ZoneClock {
  const stretches = new Map<number, Stretch>();
  const stretchOf = (index: number): Stretch =>
    remembered(stretches, index, () => readStretch(index, offsetOf));

  // What was found last answers most questions, since the next one is seldom in another half of the year.
  let from = Infinity;
  let to = -Infinity;
  let offset = 0;
  let wallFrom = Infinity;
  let wallTo = -Infinity;
  let wallOffset = 0;

  function offsetAt(instant: number): number {
    if (!(instant >= from && instant < to)) {
      const { starts, offsets } = stretchOf(Math.floor(instant / STRETCH));
      const i = lastUpTo(starts, instant);
      from = starts[i] ?? Infinity;
      to = starts[i + 1] ?? -Infinity;
      offset = offsets[i] ?? 0;
    }
    return offset;
  }

  function toInstant(wall: number): number {
    if (!(wall >= wallFrom && wall < wallTo)) {
      // No zone is a day from UTC, so the stretch of a day before is the right one or the one before it.
      const index = Math.floor((wall - DAY) / STRETCH);
      const earlier = stretchOf(index);
      const { walls, offsets } = wall < (earlier.walls.at(-1) ?? 0) ? earlier : stretchOf(index + 1);
      const i = lastUpTo(walls, wall);
      wallFrom = walls[i] ?? Infinity;
      wallTo = walls[i + 1] ?? -Infinity;
      wallOffset = offsets[i] ?? 0;
    }
    return wall - wallOffset;
  }

  return {
    zone,
    offsetAt,
    toInstant,
    toWall: (instant) => instant + offsetAt(instant),
    earliestWall(instant) {
      const late = offsetAt(instant);
      // The day before mostly lies in the stretch that was just found.
      return instant + (instant - DAY < from ? Math.min(offsetAt(instant - DAY), late) : late);
    },
  };
}

const clocks = new WeakMap<ZoneProvider, Map<string, ZoneClock>>();

/** The clock of a zone that {@link isZone} accepts: one for everybody who asks the same provider. */
export function zoneClock(zone: string, zones: ZoneProvider): ZoneClock {
  let known = clocks.get(zones);
  if (!known) clocks.set(zones, (known = new Map<string, ZoneClock>()));
  return remembered(known, zone, () => {
    const fixed = fixedOffset(zone);
    return learningClock(zone, (instant) => fixed ?? zones.offset(zone, instant));
  });
}
