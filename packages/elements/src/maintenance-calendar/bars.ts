import { mergedWindows } from '@trust-widgets/schedule-core/engine';
import type { MaintenanceWindow } from '@trust-widgets/schedule-core/engine';

import { civilDayOf } from '../shared/time-format.js';
import type { OpenSpan } from '../shared/when.js';
import { marksOf } from './agenda-entry.js';
import type { EntryMark } from './agenda-entry.js';
import type { CalendarRange } from './calendar-range.js';
import { groupBy } from './group-by.js';
import { isCurrent, placesOf } from './places.js';
import type { Placed } from './places.js';

/** How a bar looks beside a plain one. */
export type BarMark = EntryMark | 'past';

/** A window, and what sets it apart. */
export interface Member {
  readonly window: MaintenanceWindow;
  readonly marks: readonly EntryMark[];
}

/** What month and week draw as one: windows of one day that overlap, or where one was before it was moved away. */
export interface Bar {
  /** At least one, ascending. */
  readonly members: readonly Member[];
  /** Epoch milliseconds. */
  readonly start: number;
  /** Absent where it is not known, or where the window was moved away. */
  readonly end?: number | undefined;
  /** Civil days in the shown zone, both included. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** The time does not hold any more: cancelled, or moved to another. */
  readonly isOff: boolean;
  /** It stands where the window was before it was moved. */
  readonly isAway: boolean;
  /** Of all its members. */
  readonly marks: readonly BarMark[];
}

const hasSome = <T>(list: readonly T[]): list is readonly [T, ...T[]] => list.length > 0;

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** The last civil day that a span lies on: where its end is not known, the one on which it begins. */
export function lastDayOf({ start, end }: OpenSpan, zone: string): number {
  const first = civilDayOf(start, zone);
  return end === undefined ? first : Math.max(first, civilDayOf(end - 1, zone));
}

/** Windows whose ends are known, merged where they overlap; nobody knows what the others overlap. */
function mergedKnown(windows: readonly MaintenanceWindow[]): (readonly MaintenanceWindow[])[] {
  const isKnown = ({ end }: MaintenanceWindow): boolean => end !== undefined;
  return [
    ...mergedWindows(windows.filter(isKnown)).map((merged) => merged.windows),
    ...windows.filter((window) => !isKnown(window)).map((window) => [window]),
  ];
}

function barOf(
  windows: readonly [MaintenanceWindow, ...MaintenanceWindow[]],
  now: number,
  zone: string,
): Bar {
  const [{ start }] = windows;
  const ends = windows.flatMap(({ end }) => end ?? []);
  const end = ends.length > 0 ? Math.max(...ends) : undefined;
  const members = windows.map((window) => ({ window, marks: marksOf(window, isCurrent(window, now)) }));
  const isPast = windows.every(({ countsUntil }) => countsUntil <= now);
  return {
    members,
    start,
    end,
    firstDay: civilDayOf(start, zone),
    lastDay: lastDayOf({ start, ...(end !== undefined && { end }) }, zone),
    // What is cancelled is merged with nothing.
    isOff: windows[0].state === 'cancelled',
    isAway: false,
    marks: unique<BarMark>([
      ...members.flatMap(({ marks }) => marks),
      ...(isPast ? (['past'] as const) : []),
    ]),
  };
}

function awayBar({ window, span: { start } }: Placed, now: number, zone: string): Bar {
  const day = civilDayOf(start, zone);
  return {
    members: [{ window, marks: ['moved'] }],
    start,
    firstDay: day,
    lastDay: day,
    isOff: true,
    isAway: true,
    marks: ['moved', ...(start <= now ? (['past'] as const) : [])],
  };
}

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
  const here = places.filter(({ isAway }) => !isAway).map(({ window }) => window);
  const byDay = groupBy(here, ({ start }) => civilDayOf(start, zone));
  return [
    ...[...byDay.values()]
      .flatMap(mergedKnown)
      .flatMap((group) => (hasSome(group) ? [barOf(group, now, zone)] : [])),
    ...places.filter(({ isAway }) => isAway).map((place) => awayBar(place, now, zone)),
  ].sort((a, b) => a.start - b.start);
}

/** The members of a bar that lie on a day: of those that share it, some may be over before midnight. */
export function membersOn(day: number, { members, isAway }: Bar, zone: string): readonly Member[] {
  return isAway ? members : members.filter(({ window }) => lastDayOf(window, zone) >= day);
}
