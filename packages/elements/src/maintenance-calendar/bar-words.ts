import { TIME_STRINGS } from '../shared/time.strings.js';
import { civilDayOf, formatLongDay, formatTime } from '../shared/time-format.js';
import { agree } from '../shared/time-zones.js';
import type { OpenSpan } from '../shared/when.js';
import { datedTime, markText, resolved } from './agenda-entry.js';
import type { Wording } from './agenda-entry.js';
import { placeName, spanWords } from './agenda-times.js';
import { membersOn } from './bars.js';
import type { Bar, Member } from './bars.js';
import type { CalendarStrings } from './maintenance-calendar.strings.js';

/** What a bar says on one of its days. */
export interface BarWords {
  /** The windows that lie on that day. */
  readonly ids: readonly string[];
  /** "00:00", "from 22:00", on its last day "until 06:00", in between nothing; with how many share it: "00:00 (2)". */
  readonly time: string;
  /** "System maintenance, Security patches" */
  readonly titles: string;
  /** With its marks: "20:00 Reserved Infrastructure upgrade". */
  readonly brief: string;
  /** All of it for those who do not see the rest: it begins with what is seen. */
  readonly name: string;
}

/** "Friday 27 November, 00:00 to 06:00 CET, Thu 18:00 to Fri 00:00 in New York (GMT-5)" */
function fullTime(span: OpenSpan, isAway: boolean, sourceZone: string, wording: Wording): string {
  const { strings, locale, zone, today } = wording;
  const day = civilDayOf(span.start, zone);
  const said = (name: string): { words: string; abbreviation: string } => {
    const { texts, abbreviation } = spanWords(span, name, day, locale);
    return { words: (isAway ? texts.slice(0, 1) : texts).join(` ${strings.to} `), abbreviation };
  };
  const { words, abbreviation } = said(zone);
  const shown = `${formatLongDay(day, locale.tag, today)}, ${words} ${abbreviation}`;
  if (agree(zone, sourceZone, [span.start, span.end ?? span.start])) return shown;
  const source = said(sourceZone);
  return `${shown}, ${source.words} ${placeName(sourceZone, source.abbreviation, locale)}`;
}

function timeOn(day: number, { start, end, firstDay, lastDay, isOff }: Bar, wording: Wording): string {
  const { locale, zone } = wording;
  const strings = TIME_STRINGS[locale.language];
  const time = (instant: number): string => formatTime(instant, zone, locale.tag);
  if (day === firstDay) return end === undefined && !isOff ? strings.from(time(start)) : time(start);
  return day === lastDay && end !== undefined ? strings.until(time(end)) : '';
}

/** Nobody listens to more: the details have the rest. */
const NAMED = 5;

/** The first of many, and how many more there are. */
export function firstOf(texts: readonly string[], strings: CalendarStrings, count = texts.length): string[] {
  return count > NAMED ? [...texts.slice(0, NAMED), strings.more(count - NAMED)] : [...texts];
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

/** The words of a bar on a day that it touches. */
export function barWords(day: number, bar: Bar, wording: Wording): BarWords {
  const { isAway, start } = bar;
  const { strings } = wording;
  const members = membersOn(day, bar, wording.zone);
  const titleOf = ({ window }: Member): string => resolved(window.title, wording).text;
  const marksOf = ({ window, marks }: Member): string[] =>
    isAway
      ? [strings.movedTo(datedTime(window.start, wording))]
      : marks.map((mark) => markText(mark, wording));
  const count = members.length > 1 ? `(${members.length})` : '';
  const time = `${timeOn(day, bar, wording)} ${count}`.trim();
  const withTime = (titles: readonly string[]): string =>
    `${time} ${firstOf(unique(titles), strings).join(', ')}`.trim();
  const told = members.slice(0, NAMED).map((member) => {
    const { window } = member;
    return [
      ...(members.length > 1 ? [titleOf(member)] : []),
      ...marksOf(member),
      fullTime(isAway ? { start, end: start } : window, isAway, window.timeZone, wording),
    ].join(', ');
  });
  return {
    ids: members.map(({ window }) => window.id),
    time,
    titles: firstOf(unique(members.map(titleOf)), strings).join(', '),
    brief: withTime(members.map((member) => [...marksOf(member), titleOf(member)].join(' '))),
    name: [withTime(members.map(titleOf)), ...firstOf(told, strings, members.length)].join('; '),
  };
}
