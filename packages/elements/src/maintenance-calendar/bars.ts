import { mergedWindows } from '@trust-widgets/schedule-core/engine';
import type { MaintenanceWindow } from '@trust-widgets/schedule-core/engine';

import { civilDayOf } from '../shared/time-format.js';
import type { EntryMark } from './agenda-entry.js';
import { marksOf } from './agenda-entry.js';
import type { CalendarRange } from './calendar-range.js';
import { groupBy } from './group-by.js';
import { isCurrent, placesOf } from './places.js';

/** How a bar looks beside a plain one. */
export type BarMark = EntryMark | 'past';

/** What month and week draw as one: windows of one day that overlap, or where one was before it was moved away. */
export interface Bar {
  /** At least one, ascending. */
  readonly windows: readonly [MaintenanceWindow, ...MaintenanceWindow[]];
  /** Epoch milliseconds. */
  readonly start: number;
  /** Absent where it is not known, or where nothing takes place any more. */
  readonly end?: number | undefined;
  /** Civil days in the shown zone, both included. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** The time does not hold any more: cancelled, or moved to another. */
  readonly isOff: boolean;
  /** It stands where the window was before it was moved. */
  readonly isAway: boolean;
  readonly marks: readonly BarMark[];
}

const isFull = <T>(list: readonly T[]): list is readonly [T, ...T[]] => list.length > 0;

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/**
 * The bars of a range of days, ascending. Windows that overlap share one where they begin on one day: a chain of nights
 * does not grow into a bar of a month.
 */
export function barsOf(
  windows: readonly MaintenanceWindow[],
  range: CalendarRange,
  now: number,
  zone: string,
): Bar[] {
  const places = windows.flatMap((window) => placesOf(window, range, zone));
  const here = groupBy(
    places.filter(({ isAway }) => !isAway),
    ({ window }) => civilDayOf(window.start, zone),
  );
  const held = [...here].flatMap(([firstDay, placed]) =>
    mergedWindows(placed.map(({ window }) => window)).flatMap((merged): Bar[] => {
      const { start, end, countsUntil, status } = merged;
      if (!isFull(merged.windows)) return [];
      const marks = merged.windows.flatMap((window) => marksOf(window, isCurrent(window, now)));
      return [
        {
          windows: merged.windows,
          start,
          end,
          firstDay,
          lastDay: end === undefined ? firstDay : Math.max(firstDay, civilDayOf(end - 1, zone)),
          isOff: status === 'cancelled',
          isAway: false,
          marks: unique<BarMark>([...marks, ...(countsUntil <= now ? (['past'] as const) : [])]),
        },
      ];
    }),
  );
  const away = places.flatMap(({ window, span: { start }, isAway }): Bar[] => {
    if (!isAway) return [];
    const day = civilDayOf(start, zone);
    return [
      {
        windows: [window],
        start,
        firstDay: day,
        lastDay: day,
        isOff: true,
        isAway,
        marks: ['moved', ...(start <= now ? (['past'] as const) : [])],
      },
    ];
  });
  return [...held, ...away].sort((a, b) => a.start - b.start);
}
