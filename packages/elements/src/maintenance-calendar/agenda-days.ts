import { civilDate, DAY, formatCalendarDate } from '@trust-widgets/schedule-core/engine';
import type { Activity, MaintenanceWindow } from '@trust-widgets/schedule-core/engine';

import { dateTimeFormat, relativeTimeFormat } from '../shared/intl.js';
import { civilDayOf, formatDuration } from '../shared/time-format.js';
import { agree } from '../shared/time-zones.js';
import { movedAwayEntry, windowEntry } from './agenda-entry.js';
import type { AgendaEntry, Wording } from './agenda-entry.js';
import { clockChanges, zonedSpan } from './agenda-times.js';
import type { ZonedSpan } from './agenda-times.js';
import type { CalendarRange } from './calendar-range.js';
import { groupBy } from './group-by.js';
import { isCurrent, placesOf } from './places.js';
import type { Placed } from './places.js';
import { clashText } from './working-hours.js';
import type { ReaderHours } from './working-hours.js';

/** Windows of one day that begin and end together. */
export interface AgendaSlot {
  readonly key: string;
  readonly time: ZonedSpan;
  /** The same on the data centre's clocks, where they differ. */
  readonly source?: ZonedSpan | undefined;
  /** The time does not hold any more: struck through, and this is said before it. */
  readonly struck?: string | undefined;
  /** "6 hours", where the end is known. */
  readonly length?: string | undefined;
  readonly entries: readonly AgendaEntry[];
  /** The windows that take place then: none where they do not. */
  readonly ids: readonly string[];
  /** What the reader will notice of all of them; else each entry says it. */
  readonly felt?: string | undefined;
  /** Where it meets the reader's working hours. */
  readonly clash?: string | undefined;
  /** What clock changes do to its length. */
  readonly notes: readonly string[];
}

/** A part of a date, so that it can be set like the leaf of a calendar. */
export interface DatePart {
  readonly type: 'weekday' | 'day' | 'month' | 'year' | 'literal';
  readonly text: string;
}

/** A day on which something begins. */
export interface AgendaDay {
  /** `2026-11-27`, in the shown zone. */
  readonly date: string;
  /** "Friday 27 November", in the order of the language. */
  readonly parts: readonly DatePart[];
  /** "today", "tomorrow" */
  readonly near?: string | undefined;
  readonly slots: readonly AgendaSlot[];
}

/** What is known beside the windows. */
export interface SlotContext {
  readonly activities: readonly Activity[];
  readonly now: number;
  readonly isOnlyWave: boolean;
  /** When the reader works, where that can be known. */
  readonly hours?: ReaderHours | undefined;
  /** Nothing is said that is true of this moment only. */
  readonly isTimeless: boolean;
  /** What an activity always does is said too; else not again on each of its days. */
  readonly isFull?: boolean;
}

export interface AgendaInput extends SlotContext {
  readonly windows: readonly MaintenanceWindow[];
  readonly range: CalendarRange;
}

/** The windows grouped by the day on which they begin, in the shown zone. */
export function agendaDays(input: AgendaInput, wording: Wording): AgendaDay[] {
  const { zone } = wording;
  const placed = input.windows
    .flatMap((window) => placesOf(window, input.range, zone))
    .sort((a, b) => a.span.start - b.span.start);
  const days = groupBy(placed, ({ span }) => civilDayOf(span.start, zone));
  return [...days].map(([day, inDay]) => ({
    date: formatCalendarDate(day),
    parts: dateParts(day, wording, input.isTimeless),
    near: input.isTimeless ? undefined : nearName(day, wording),
    slots: slotsOf(inDay, day, input, wording),
  }));
}

/** What stands under the heading of a day; what begins on another says so. */
export function slotsOf(
  placed: readonly Placed[],
  day: number,
  context: SlotContext,
  wording: Wording,
): AgendaSlot[] {
  return [...groupBy(placed, slotKey)].map(([key, inSlot]) => slotOf(key, inSlot, day, context, wording));
}

/** Alike are those that begin and end together on the same clocks, and whose time holds alike. */
function slotKey({ window, span, isAway }: Placed): string {
  const validity = isAway ? 'away' : window.state === 'cancelled' ? 'cancelled' : 'on';
  return [span.start, span.end ?? '', window.timeZone, validity].join(' ');
}

function slotOf(
  key: string,
  placed: readonly [Placed, ...Placed[]],
  day: number,
  { activities, now, isOnlyWave, isTimeless, isFull = false, hours }: SlotContext,
  wording: Wording,
): AgendaSlot {
  const { strings, locale, zone } = wording;
  const { window, span, isAway } = placed[0];
  const sourceZone = window.timeZone;
  const isSame = agree(zone, sourceZone, [span.start, span.end ?? span.start]);
  const isCancelled = window.state === 'cancelled';
  // Where a window was, is a moment; from when it is, is not known any more.
  const time = isAway ? { start: span.start, end: span.start } : span;
  const words = (name: string): ZonedSpan => onlyStart(zonedSpan(time, name, day, locale), isAway);
  const isOff = isAway || isCancelled;
  return {
    key,
    time: words(zone),
    source: isSame ? undefined : words(sourceZone),
    struck: isOff ? strings.badges[isAway ? 'moved' : 'cancelled'] : undefined,
    length: isOff || span.end === undefined ? undefined : formatDuration(span.end - span.start, locale.tag),
    clash: isOff || !hours ? undefined : clashText(span, hours, strings, locale.tag),
    ...saidOnce(
      placed.map((each) =>
        isAway
          ? movedAwayEntry(each.window, wording)
          : windowEntry(
              each.window,
              {
                activity: activityOf(each.window, activities),
                isCurrent: !isTimeless && isCurrent(each.window, now),
                isOnlyWave,
                isFull,
              },
              wording,
            ),
      ),
    ),
    ids: isOff ? [] : placed.map((each) => each.window.id),
    notes: isOff ? [] : clockChanges(span, [zone, sourceZone], strings, locale.tag),
  };
}

/** What all entries of a slot have the reader notice is said once, under them. */
function saidOnce(entries: readonly AgendaEntry[]): Pick<AgendaSlot, 'entries' | 'felt'> {
  const [first, ...others] = entries;
  const felt = first?.felt;
  if (felt === undefined || others.length === 0 || others.some((entry) => entry.felt !== felt)) {
    return { entries };
  }
  return { entries: entries.map((entry) => ({ ...entry, felt: undefined })), felt };
}

const onlyStart = (span: ZonedSpan, isWanted: boolean): ZonedSpan =>
  isWanted ? { ...span, moments: [span.moments[0]] } : span;

/** An announcement is its own source: it comes from no activity. */
const activityOf = ({ id, source }: MaintenanceWindow, activities: readonly Activity[]) =>
  id === source ? undefined : activities.find((activity) => activity.id === source);

const PARTS = new Set<string>(['weekday', 'day', 'month', 'year']);

function dateParts(day: number, { locale, today }: Wording, isTimeless: boolean): DatePart[] {
  const isOtherYear = isTimeless || civilDate(day).year !== civilDate(today).year;
  const format = dateTimeFormat(locale.tag, {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(isOtherYear ? { year: 'numeric' } : {}),
  });
  return format.formatToParts(day * DAY).map(({ type, value }) => ({
    type: PARTS.has(type) ? (type as DatePart['type']) : 'literal',
    text: value,
  }));
}

const nearName = (day: number, { locale, today }: Wording): string | undefined =>
  Math.abs(day - today) <= 1 ? relativeTimeFormat(locale.tag).format(day - today, 'day') : undefined;
