import { DAY, formatCalendarDate, HOUR, workingHoursWithin } from '@trust-widgets/schedule-core/engine';
import type { MaintenanceWindow } from '@trust-widgets/schedule-core/engine';
import { intlZones } from '@trust-widgets/schedule-core/intl-zone';

import { formatDays, formatShortDay, formatTime } from '../shared/time-format.js';
import { clockOf } from '../shared/time-zones.js';
import type { Wording } from './agenda-entry.js';
import { barWords } from './bar-words.js';
import type { BarWords } from './bar-words.js';
import type { Bar, BarMark } from './bars.js';
import { dayRange, existsIn } from './calendar-range.js';
import type { CalendarRange } from './calendar-range.js';
import { lanesOf } from './lanes.js';
import type { Stretch } from './lanes.js';
import type { ReaderHours } from './working-hours.js';

/** A bar on one of its days; `from` and `to` are parts of the day, 0 at its first midnight and 1 at its last. */
export interface Block extends BarWords, Stretch {
  readonly marks: readonly BarMark[];
  readonly isOff: boolean;
  readonly isContinued: boolean;
  readonly continues: boolean;
  /** Nobody has said when it ends: it is drawn without an end. */
  readonly isOpen: boolean;
  /** Its place beside others of the same time, and how many there are. */
  readonly lane: number;
  readonly lanes: number;
}

/** Where a block meets working hours. */
export interface Clash extends Stretch {
  readonly lane: number;
  readonly lanes: number;
}

export interface WeekDay {
  /** `2026-11-27` */
  readonly date: string;
  readonly day: number;
  /** "Fri 27 Nov" */
  readonly heading: string;
  readonly isToday: boolean;
  readonly blocks: readonly Block[];
  /** The reader's working hours. */
  readonly work: readonly Stretch[];
  /** Where blocks that take place meet them, each in the place of its block. */
  readonly clashes: readonly Clash[];
  /** Where something that recurs regularly begins. */
  readonly ticks: readonly number[];
  /** "02:00 › 03:00", on a day on which clocks change. */
  readonly clockChange?: string | undefined;
}

/** Seven days of 24 hours. */
export interface WeekView {
  readonly title: string;
  readonly days: readonly WeekDay[];
  /** "00:00", "03:00", … of the lines across. */
  readonly hours: readonly string[];
}

export interface WeekInput {
  readonly range: CalendarRange;
  readonly bars: readonly Bar[];
  /** What recurs regularly, in the range. */
  readonly standing: readonly MaintenanceWindow[];
  readonly hours?: ReaderHours | undefined;
}

/** What nobody knows the end of is drawn this long: it fades out, and says "from". */
const OPEN = 3 / 24;
/** Nothing is drawn smaller: it could be neither seen nor met. */
const SMALLEST = 1 / 24;
const LABELLED_HOURS = 3;

const clip = (value: number): number => Math.min(Math.max(value, 0), 1);

/** A part of a day [start, end) on the clocks of a zone, as parts of 24 hours; what is on another day is cut off. */
function onDay(day: number, start: number, end: number, zone: string): Stretch {
  const { toWall } = clockOf(zone);
  const from = clip(toWall(start) / DAY - day);
  // Where clocks go back inside it, its last times are before its first.
  return {
    from,
    to: clip(Math.max(toWall(end - 1) + 1, toWall(start) + Math.min(end - start, HOUR)) / DAY - day),
  };
}

const meeting = (one: Stretch, other: Stretch): Stretch => ({
  from: Math.max(one.from, other.from),
  to: Math.min(one.to, other.to),
});

/** When a bar takes place on a day; without a known end, the moment at which it begins. */
function lasting(day: number, { start, end, firstDay, lastDay }: Bar, zone: string): Stretch {
  const { from } = firstDay < day ? { from: 0 } : onDay(day, start, start + 1, zone);
  if (end === undefined) return { from, to: from };
  return { from, to: lastDay > day ? 1 : onDay(day, start, end, zone).to };
}

/** As much of a day as can be seen and met. */
function drawnAs({ from, to }: Stretch, isOpen: boolean): Stretch {
  const end = Math.max(isOpen ? from + OPEN : to, from + SMALLEST);
  return { from: Math.min(from, 1 - SMALLEST), to: Math.min(1, end) };
}

/** Where a bar meets working hours; without a known end that is the case where it begins in them. */
function clashesOf(lasts: Stretch, drawn: Stretch, isOpen: boolean, work: readonly Stretch[]): Stretch[] {
  const { from } = lasts;
  return isOpen
    ? work.filter((part) => part.from <= from && from < part.to).map((part) => meeting(part, drawn))
    : work.map((part) => meeting(part, lasts)).filter((part) => part.from < part.to);
}

function blocksOf(
  day: number,
  bars: readonly Bar[],
  work: readonly Stretch[],
  wording: Wording,
): { blocks: Block[]; clashes: Clash[] } {
  const present = existsIn(day, wording.zone)
    ? bars.filter(({ firstDay, lastDay }) => firstDay <= day && lastDay >= day)
    : [];
  const placed = present.map((bar) => {
    const lasts = lasting(day, bar, wording.zone);
    const isOpen = bar.end === undefined && !bar.isOff;
    return { bar, lasts, isOpen, drawn: drawnAs(lasts, isOpen) };
  });
  const lanes = lanesOf(placed.map(({ drawn }) => drawn));
  const count = Math.max(0, ...lanes) + 1;
  return {
    blocks: placed.map(({ bar, drawn, isOpen }, index) => ({
      ...barWords(day, bar, wording),
      ...drawn,
      marks: bar.marks,
      isOff: bar.isOff,
      isContinued: bar.firstDay < day,
      continues: bar.lastDay > day,
      isOpen,
      lane: lanes[index] ?? 0,
      lanes: count,
    })),
    clashes: placed.flatMap(({ bar, lasts, drawn, isOpen }, index) => {
      const parts = bar.isOff ? [] : clashesOf(lasts, drawn, isOpen, work);
      return parts.map((part) => ({ ...part, lane: lanes[index] ?? 0, lanes: count }));
    }),
  };
}

/** The change of clocks on a day, "02:00 › 03:00", found by halving. */
function clockChangeOn({ start, end }: CalendarRange, zone: string, tag: string): string | undefined {
  const { offsetAt } = clockOf(zone);
  const [before, after] = [offsetAt(start), offsetAt(end)];
  if (before === after) return undefined;
  let [low, high] = [start, end];
  while (high - low > 1_000) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle) === before) low = middle;
    else high = middle;
  }
  const wall = (offset: number): string => formatTime(Math.round(high / 1_000) * 1_000 + offset, 'UTC', tag);
  return `${wall(before)} › ${wall(after)}`;
}

function weekDay(day: number, { bars, standing, hours }: WeekInput, wording: Wording): WeekDay {
  const { zone, today, locale } = wording;
  const range = dayRange(day, day + 1, zone);
  const isThere = existsIn(day, zone);
  const work =
    hours && isThere
      ? workingHoursWithin(range, hours, intlZones).map(({ start, end }) => onDay(day, start, end, zone))
      : [];
  return {
    date: formatCalendarDate(day),
    day,
    heading: formatShortDay(day, locale.tag, today),
    isToday: day === today,
    ...blocksOf(day, bars, work, wording),
    work,
    ticks: standing
      .filter(({ start }) => start >= range.start && start < range.end)
      .map(({ start }) => onDay(day, start, start + 1, zone).from),
    clockChange: isThere ? clockChangeOn(range, zone, locale.tag) : undefined,
  };
}

/** Seven days with their bars over the reader's working hours. */
export function weekView(input: WeekInput, wording: Wording): WeekView {
  const { firstDay, lastDay } = input.range;
  const { tag } = wording.locale;
  return {
    title: formatDays(firstDay, lastDay, tag),
    days: Array.from({ length: lastDay - firstDay + 1 }, (_, index) =>
      weekDay(firstDay + index, input, wording),
    ),
    hours: Array.from({ length: 24 / LABELLED_HOURS }, (_, index) =>
      formatTime(index * LABELLED_HOURS * HOUR, 'UTC', tag),
    ),
  };
}
