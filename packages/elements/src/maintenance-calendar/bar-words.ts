import { TIME_STRINGS } from '../shared/time.strings.js';
import { speak } from '../shared/strings.js';
import { civilDayOf, formatLongDay, formatTime } from '../shared/time-format.js';
import { agree } from '../shared/time-zones.js';
import type { OpenSpan } from '../shared/when.js';
import { markText, resolved } from './agenda-entry.js';
import type { Wording } from './agenda-entry.js';
import { zonedSpan } from './agenda-times.js';
import type { ZonedSpan } from './agenda-times.js';
import type { Bar } from './bars.js';

/** What a bar says on one of its days. */
export interface BarWords {
  /** "00:00", "from 22:00", on its last day "until 06:00", in between nothing. */
  readonly time: string;
  /** "System maintenance, Security patches" */
  readonly titles: string;
  /** All of it for those who do not see the rest: it begins with what is seen. */
  readonly name: string;
}

/** "Friday 27 November, 00:00 to 06:00 CET, Thu 18:00 to Fri 00:00 in New York (GMT-5)" */
function fullTime(span: OpenSpan, isAway: boolean, sourceZone: string, wording: Wording): string {
  const { strings, locale, zone, today } = wording;
  const day = civilDayOf(span.start, zone);
  const time = zonedSpan(span, zone, day, locale);
  const said = ({ moments }: ZonedSpan): string =>
    (isAway ? moments.slice(0, 1) : moments).map(({ text }) => text).join(` ${strings.to} `);
  const words = `${formatLongDay(day, locale.tag, today)}, ${said(time)} ${time.abbreviation}`;
  if (agree(zone, sourceZone, [span.start, span.end ?? span.start])) return words;
  const source = zonedSpan(span, sourceZone, day, locale);
  return `${words}, ${said(source)} ${source.place}`;
}

function timeOn(day: number, { start, end, firstDay, lastDay, isOff }: Bar, wording: Wording): string {
  const { locale, zone } = wording;
  const { strings } = speak(TIME_STRINGS, locale.language);
  const time = (instant: number): string => formatTime(instant, zone, locale.tag);
  if (day === firstDay) return end === undefined && !isOff ? strings.from(time(start)) : time(start);
  return day === lastDay && end !== undefined ? strings.until(time(end)) : '';
}

/** The words of a bar on a day that it touches. */
export function barWords(day: number, bar: Bar, wording: Wording): BarWords {
  const { windows, isAway } = bar;
  const titleOf = (title: Bar['windows'][0]['title']): string => resolved(title, wording).text;
  const titles = [...new Set(windows.map(({ title }) => titleOf(title)))].join(', ');
  const time = timeOn(day, bar, wording);
  const told = windows.map((window) => {
    const span = isAway ? { start: bar.start, end: bar.start } : window;
    const marks = bar.marks.flatMap((mark) => (mark === 'past' ? [] : [markText(mark, wording)]));
    return [
      ...(windows.length > 1 ? [titleOf(window.title)] : []),
      ...(windows.length > 1 ? [] : marks),
      fullTime(span, isAway, window.timeZone, wording),
    ].join(', ');
  });
  return { time, titles, name: [`${time} ${titles}`.trim(), ...told].join('; ') };
}
