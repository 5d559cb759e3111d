import { intlZones } from '@trust-widgets/schedule-core/intl-zone';

import { DAY } from './spec-parts.js';

/** A clock change: the wall clock time from which the new offset holds. */
interface Change {
  readonly wall: number;
  readonly before: number;
  readonly after: number;
}

/** The offsets of a zone by civil day, in milliseconds: of day `first + i`, `offsets[i]`. */
export interface ZoneDays {
  readonly first: number;
  readonly offsets: Int32Array;
  /** The days with a clock change, whose offset in the table is `CHANGES`. */
  readonly changes: ReadonlyMap<number, Change>;
}

/** No offset: look it up among the changes. */
export const CHANGES = 0x7fff_ffff;

export const FIRST_YEAR = 1890;
export const LAST_YEAR = 2140;

/** Shorter than any two clock changes that undo each other. */
const STEP = 8;

const tables = new Map<string, ZoneDays>();

/** The table of a zone for the years that anything here is asked about; read once. */
export function zoneDays(zone: string): ZoneDays {
  const table = tables.get(zone) ?? readDays(zone);
  tables.set(zone, table);
  return table;
}

function readDays(zone: string): ZoneDays {
  const offsetAt = (second: number): number => intlZones.offset(zone, second * 1_000);
  const first = Date.UTC(FIRST_YEAR, 0) / DAY;
  const last = Date.UTC(LAST_YEAR + 1, 0) / DAY;
  const offsets = new Int32Array(last - first);
  const changes = new Map<number, Change>();
  const noon = (day: number): number => (day + 0.5) * 86_400;

  let before = offsetAt(noon(first - 1));
  for (let day = first; day < last; day += STEP) {
    const after = offsetAt(noon(day + STEP - 1));
    offsets.fill(after, day - first, day - first + STEP);
    if (after === before) continue;
    let [low, high] = [noon(day - 1), noon(day + STEP - 1)];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (offsetAt(middle) === after) high = middle;
      else low = middle;
    }
    // A skipped time takes the offset before the change, and a time that happens twice is the first of the two: so
    // the new offset holds from the later of the two readings of the clock on.
    const wall = high * 1_000 + Math.max(before, after);
    const changeDay = Math.floor(wall / DAY);
    offsets.fill(before, day - first, changeDay - first);
    offsets[changeDay - first] = CHANGES;
    changes.set(changeDay, { wall, before, after });
    before = after;
  }
  return { first, offsets, changes };
}
