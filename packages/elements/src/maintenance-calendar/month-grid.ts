import { DAY, formatCalendarDate, mod, weekday } from '@trust-widgets/schedule-core/engine';

import { dateTimeFormat, relativeTimeFormat } from '../shared/intl.js';
import { formatLongDay, formatMonth } from '../shared/time-format.js';
import type { Wording } from './agenda-entry.js';
import { barWords, firstOf } from './bar-words.js';
import type { BarWords } from './bar-words.js';
import type { Bar, BarMark } from './bars.js';
import { existsIn } from './calendar-range.js';
import type { CalendarRange } from './calendar-range.js';
import { lanesOf } from './lanes.js';

/** More than these in one day are counted, and listed on request. */
export const MAX_CHIPS = 3;

/** A bar on one of its days. */
export interface Chip extends BarWords {
  readonly marks: readonly BarMark[];
  readonly isOff: boolean;
  /** Its place from the top, the same on all its days of a week. */
  readonly lane: number;
  /** It began on a day before, and goes on to the day after. */
  readonly isContinued: boolean;
  readonly continues: boolean;
}

export interface MonthDay {
  /** `2026-11-27` */
  readonly date: string;
  /** The civil day. */
  readonly day: number;
  /** "27" */
  readonly number: string;
  /** "Friday 27 November, today: 00:00 System maintenance; 20:00 Reserved Infrastructure upgrade" */
  readonly name: string;
  readonly isOutside: boolean;
  readonly isToday: boolean;
  readonly isWeekend: boolean;
  readonly chips: readonly Chip[];
  /** "+2", where there are more than can be shown. */
  readonly more?: string | undefined;
}

/** A month as whole weeks. */
export interface MonthView {
  /** "November 2026" */
  readonly title: string;
  readonly weekdays: readonly { readonly short: string; readonly narrow: string; readonly long: string }[];
  readonly weeks: readonly (readonly MonthDay[])[];
  /** Civil days of the month, both included, and the one that it is now. */
  readonly firstDay: number;
  readonly lastDay: number;
  readonly today: number;
}

export interface MonthInput {
  /** Of the month itself. */
  readonly range: CalendarRange;
  /** Of the weeks that it lies in. */
  readonly drawn: CalendarRange;
  readonly bars: readonly Bar[];
  /** 0 (Monday) to 6 (Sunday). */
  readonly firstWeekday: number;
}

const weekdayName = (index: number, style: 'short' | 'narrow' | 'long', { locale }: Wording): string =>
  // 5 January 1970 was a Monday.
  dateTimeFormat(locale.tag, { timeZone: 'UTC', weekday: style }).format((index + 4) * DAY);

function chipsOfWeek(first: number, bars: readonly Bar[], wording: Wording): Chip[][] {
  const present = bars.filter(({ firstDay, lastDay }) => firstDay < first + 7 && lastDay >= first);
  const lanes = lanesOf(
    present.map(({ firstDay, lastDay }) => ({ from: Math.max(first, firstDay), to: lastDay + 1 })),
  );
  return Array.from({ length: 7 }, (_, index) => {
    const day = first + index;
    return present.flatMap((bar, order): Chip[] => {
      const { firstDay, lastDay, marks, isOff } = bar;
      if (firstDay > day || lastDay < day || !existsIn(day, wording.zone)) return [];
      return [
        {
          ...barWords(day, bar, wording),
          marks,
          isOff,
          lane: lanes[order] ?? 0,
          isContinued: day > firstDay,
          continues: day < lastDay,
        },
      ];
    });
  });
}

function monthDay(day: number, chips: readonly Chip[], { range }: MonthInput, wording: Wording): MonthDay {
  const { locale, today } = wording;
  const isToday = day === today;
  const full = chips.some(({ lane }) => lane >= MAX_CHIPS);
  const shown = full ? chips.filter(({ lane }) => lane < MAX_CHIPS - 1) : chips;
  const hidden = chips.length - shown.length;
  const date = [
    formatLongDay(day, locale.tag, today),
    ...(isToday ? [relativeTimeFormat(locale.tag).format(0, 'day')] : []),
  ];
  const said = firstOf(
    chips.map(({ brief }) => brief),
    wording.strings,
  );
  return {
    date: formatCalendarDate(day),
    day,
    number:
      dateTimeFormat(locale.tag, { timeZone: 'UTC', day: 'numeric' })
        .formatToParts(day * DAY)
        .find(({ type }) => type === 'day')?.value ?? '',
    name: [date.join(', '), ...(said.length > 0 ? [said.join('; ')] : [])].join(': '),
    isOutside: day < range.firstDay || day > range.lastDay,
    isToday,
    isWeekend: weekday(day) > 4,
    chips: shown,
    more: hidden > 0 ? wording.strings.more(hidden) : undefined,
  };
}

/** The weeks of a month, each day with its bars. */
export function monthView(input: MonthInput, wording: Wording): MonthView {
  const { range, drawn, bars, firstWeekday } = input;
  const weeks = Array.from({ length: (drawn.lastDay + 1 - drawn.firstDay) / 7 }, (_, index) => {
    const first = drawn.firstDay + index * 7;
    return chipsOfWeek(first, bars, wording).map((chips, order) =>
      monthDay(first + order, chips, input, wording),
    );
  });
  return {
    title: formatMonth(range.firstDay, wording.locale.tag),
    weekdays: Array.from({ length: 7 }, (_, index) => {
      const day = mod(index + firstWeekday, 7);
      return {
        short: weekdayName(day, 'short', wording),
        narrow: weekdayName(day, 'narrow', wording),
        long: weekdayName(day, 'long', wording),
      };
    }),
    weeks,
    firstDay: range.firstDay,
    lastDay: range.lastDay,
    today: wording.today,
  };
}
