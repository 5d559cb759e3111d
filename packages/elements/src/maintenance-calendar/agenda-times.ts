import { DAY, formatWallTime, MINUTE } from '@trust-widgets/schedule-core/engine';

import { TIME_STRINGS } from '../shared/time.strings.js';
import { dateTimeFormat } from '../shared/intl.js';
import type { Locale } from '../shared/locale.js';
import { civilDayOf, formatDuration, formatTime } from '../shared/time-format.js';
import { agree, clockOf, zoneAbbreviation, zoneCity } from '../shared/time-zones.js';
import type { OpenSpan } from '../shared/when.js';
import type { CalendarStrings } from './maintenance-calendar.strings.js';

/** A time in words, and for machines: `2026-11-27T04:30+05:30`. */
export interface Moment {
  readonly text: string;
  readonly datetime: string;
}

/** When something is: its start, or "from" it, and its end where that is known. */
export interface ZonedSpan {
  readonly moments: readonly [Moment] | readonly [Moment, Moment];
  /** "CET", and over a clock change "CET/CEST". */
  readonly abbreviation: string;
  /** "in Oslo (CET)" */
  readonly place: string;
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** An instant on the clocks of a zone, as HTML's `datetime` takes it. */
export function machineTime(instant: number, zone: string): string {
  const minutes = Math.trunc(clockOf(zone).offsetAt(instant) / MINUTE);
  const size = Math.abs(minutes);
  return `${formatWallTime(instant + minutes * MINUTE)}${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

const CLOCK = { timeZone: 'UTC', hour: '2-digit', minute: '2-digit' } as const;

/** Within a week a weekday says which day is meant; beyond it a date does. */
const WEEK = 7;

/** "06:00", on another day than the one that is understood "Sun 06:00", far from it "Sun 29 Nov, 06:00". */
export function timeNear(instant: number, zone: string, understoodDay: number, tag: string): string {
  const distance = Math.abs(civilDayOf(instant, zone) - understoodDay);
  if (distance === 0) return formatTime(instant, zone, tag);
  const date = distance < WEEK ? {} : ({ day: 'numeric', month: 'short' } as const);
  const format = dateTimeFormat(tag, { ...CLOCK, weekday: 'short', ...date });
  return format.format(clockOf(zone).toWall(instant));
}

/** The abbreviations in force at both ends, once where they are the same. */
function abbreviationOf({ start, end }: OpenSpan, zone: string, tag: string): string {
  const names = [start, end ?? start].map((instant) => zoneAbbreviation(zone, instant, tag));
  return [...new Set(names)].join('/');
}

export function placeName(zone: string, abbreviation: string, locale: Locale): string {
  const strings = TIME_STRINGS[locale.language];
  const city = zoneCity(zone);
  return city === abbreviation ? `(${abbreviation})` : strings.timeIn(city, abbreviation);
}

/** What is said of a span under the heading of a day: its times, and the zone that they are in. */
interface SpanWords {
  readonly texts: readonly [string] | readonly [string, string];
  readonly abbreviation: string;
}

/**
 * "20:00" and "Sun 06:00", "from 22:00".
 *
 * @param headingDay The civil day of the heading: a start on another day names it, and an end on another day than the start.
 */
export function spanWords(span: OpenSpan, zone: string, headingDay: number, locale: Locale): SpanWords {
  const { start, end } = span;
  const { tag, language } = locale;
  const startText = timeNear(start, zone, headingDay, tag);
  const abbreviation = abbreviationOf(span, zone, tag);
  if (end === undefined) {
    return { texts: [TIME_STRINGS[language].from(startText)], abbreviation };
  }
  const startDay = civilDayOf(start, zone);
  // A span that ends at midnight ends with its day.
  const endsWithDay = clockOf(zone).toWall(end) % DAY === 0 && civilDayOf(end - 1, zone) === startDay;
  const understoodDay = endsWithDay ? startDay + 1 : startDay;
  return { texts: [startText, timeNear(end, zone, understoodDay, tag)], abbreviation };
}

/** A span as it stands under the heading of a day, for readers and for machines. */
export function zonedSpan(span: OpenSpan, zone: string, headingDay: number, locale: Locale): ZonedSpan {
  const {
    texts: [startText, endText],
    abbreviation,
  } = spanWords(span, zone, headingDay, locale);
  const { start, end } = span;
  const from = { text: startText, datetime: machineTime(start, zone) };
  const place = placeName(zone, abbreviation, locale);
  if (end === undefined || endText === undefined) return { moments: [from], abbreviation, place };
  return { moments: [from, { text: endText, datetime: machineTime(end, zone) }], abbreviation, place };
}

/**
 * What a clock change inside a span does to it, for each of the zones whose clocks change on their own:
 * the times suggest another length than it has.
 */
export function clockChanges(
  { start, end }: OpenSpan,
  zones: readonly string[],
  strings: CalendarStrings,
  tag: string,
): string[] {
  if (end === undefined) return [];
  return zones.flatMap((zone, index) => {
    const clock = clockOf(zone);
    const change = clock.offsetAt(end) - clock.offsetAt(start);
    const isSaid = zones.slice(0, index).some((earlier) => agree(earlier, zone, [start, end]));
    if (change === 0 || isSaid) return [];
    return strings.clockChange(
      zoneCity(zone),
      formatDuration(Math.abs(change), tag),
      change > 0,
      formatDuration(end - start, tag),
      formatDuration(end - start + change, tag),
    );
  });
}
