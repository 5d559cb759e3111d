import { TIME_STRINGS } from './time.strings.js';
import type { TimeStrings } from './time.strings.js';
import type { Locale } from './locale.js';
import { civilDayOf, formatNearDay, formatTime } from './time-format.js';
import { agree, zoneAbbreviation, zoneCity } from './time-zones.js';
import type { DisplayZone } from './time-zones.js';

/** A stretch of time; without an end it is only known when it begins. Epoch milliseconds. */
export interface OpenSpan {
  readonly start: number;
  readonly end?: number;
}

export interface WhenContext {
  readonly locale: Locale;
  /** The zone to read it in. */
  readonly zone: DisplayZone;
  /** The data centre's. */
  readonly sourceZone: string;
  readonly now: number;
}

/** A time in words, and the zone that it is in: "tomorrow, 04:30 – 10:30" and "your time (GMT+5:30)". */
export interface ZonedWords {
  readonly time: string;
  readonly zone: string;
}

/** When something is, in words. */
export interface When {
  /** In the zone to read it in. */
  readonly main: ZonedWords;
  /** In the data centre's, where its clocks differ: "00:00 – 06:00", "in Oslo (CET)". */
  readonly source?: ZonedWords;
}

/** What is said of a span: all of it, its start ("since 22:00"), its end ("until 06:00"), or the bare moment. */
export type Aspect = 'whole' | 'start' | 'end' | 'at';

/**
 * Says when something is: for the reader first, then for the data centre. A zone is always named.
 *
 * @param aspect `whole` is "tomorrow, 22:00 – 06:00", or "tomorrow, from 22:00" where the end is not known.
 */
export function describeWhen(span: OpenSpan, context: WhenContext, aspect: Aspect = 'whole'): When {
  const strings = TIME_STRINGS[context.locale.language];
  const { zone, sourceZone } = context;
  const shown = aspect === 'start' || aspect === 'at' ? { start: span.start } : span;
  const instants = [shown.start, shown.end ?? shown.start];
  const labelled = aspect === 'end' ? (shown.end ?? shown.start) : shown.start;
  const time = (name: string) => spanText(shown, name, context, aspect, strings);
  const label = (name: string) => zoneAbbreviation(name, labelled, context.locale.tag);
  const place = (name: string) =>
    zoneCity(name) === label(name) ? `(${label(name)})` : strings.timeIn(zoneCity(name), label(name));

  const main = time(zone.name);
  if (zone.whose === 'source') return { main: { time: main, zone: place(sourceZone) } };
  if (agree(zone.name, sourceZone, instants)) {
    return { main: { time: main, zone: strings.sameTime(zoneCity(sourceZone), label(zone.name)) } };
  }
  return {
    main: {
      time: main,
      zone: zone.whose === 'reader' ? strings.yourTime(label(zone.name)) : place(zone.name),
    },
    source: { time: time(sourceZone), zone: place(sourceZone) },
  };
}

/** The words of a time as one text. */
export function zonedText({ time, zone }: ZonedWords): string {
  return `${time} ${zone}`;
}

function spanText(
  { start, end }: OpenSpan,
  zone: string,
  { locale: { tag }, now }: WhenContext,
  aspect: Aspect,
  strings: TimeStrings,
): string {
  const today = civilDayOf(now, zone);
  const dayOf = (instant: number): number => civilDayOf(instant, zone);
  const time = (instant: number): string => formatTime(instant, zone, tag);
  const dated = (instant: number): string => `${formatNearDay(dayOf(instant), tag, today)}, ${time(instant)}`;
  const undatedToday = (instant: number): string =>
    dayOf(instant) === today ? time(instant) : dated(instant);
  if (aspect === 'end' && end !== undefined) return strings.until(undatedToday(end));
  if (aspect === 'at') return dated(start);
  if (aspect !== 'whole') return strings.since(undatedToday(start));
  const day = formatNearDay(dayOf(start), tag, today);
  if (end === undefined) return `${day}, ${strings.from(time(start))}`;
  return `${day}, ${time(start)} – ${dayOf(end) === dayOf(start) ? time(end) : dated(end)}`;
}
