import { scheduleState, windowsBetween } from '@trust-widgets/schedule-core/engine';
import type {
  ActivityKind,
  Audience,
  MaintenanceWindow,
  Schedule,
} from '@trust-widgets/schedule-core/engine';

import type { Locale } from '../shared/locale.js';
import { speak } from '../shared/strings.js';
import type { Language } from '../shared/strings.js';
import { civilDayOf, formatDate } from '../shared/time-format.js';
import { nextMidnight } from '../shared/time-zones.js';
import type { DisplayZone } from '../shared/time-zones.js';
import { agendaDays } from './agenda-days.js';
import type { AgendaDay } from './agenda-days.js';
import type { Wording } from './agenda-entry.js';
import { calendarRange, MAX_MONTHS } from './calendar-range.js';
import type { CalendarRange } from './calendar-range.js';
import { kindChoices, ofKinds } from './kinds.js';
import type { KindChoice } from './kinds.js';
import { CALENDAR_STRINGS } from './maintenance-calendar.strings.js';
import type { CalendarStrings } from './maintenance-calendar.strings.js';
import { policyLines, standingLines } from './undated.js';
import type { UndatedGroup } from './undated.js';
import { headlines } from './what-is-next.js';
import type { Headline } from './what-is-next.js';
import { readerHours } from './working-hours.js';
import type { ReaderHours } from './working-hours.js';
import { zoneChoices, zoneNote } from './zone-choices.js';
import type { ZoneChoice } from './zone-choices.js';

export type { AgendaDay, AgendaSlot } from './agenda-days.js';
export type { AgendaEntry } from './agenda-entry.js';
export type { Moment, ZonedSpan } from './agenda-times.js';
export { parseKinds } from './kinds.js';
export type { KindChoice } from './kinds.js';
export type { UndatedGroup, UndatedLine } from './undated.js';
export type { Headline } from './what-is-next.js';
export type { ZoneChoice } from './zone-choices.js';

export interface CalendarViewInput {
  readonly schedule: Schedule;
  readonly locale: Locale;
  /** Of the document, for texts without a language. */
  readonly defaultLanguage: string;
  /** Epoch milliseconds. */
  readonly now: number;
  /** The zone of the shown times. */
  readonly zone: DisplayZone;
  /** The reader's own, where it is known. */
  readonly readerZone?: string | undefined;
  /** The first day, a civil day in the shown zone; absent: what is not over now. */
  readonly from?: number | undefined;
  /** How many months are shown; 1 by default, 60 at most. */
  readonly months?: number;
  /** The kinds that are shown; absent: all. */
  readonly kinds?: readonly ActivityKind[] | undefined;
  /** When the reader works: `MO-FR 08:00-17:00`, by his own clock; absent: the usual hours, called so. */
  readonly workingHours?: string | null | undefined;
  /** What is known of the reader; what is not known hides nothing. */
  readonly audience?: Audience;
  /**
   * For a page that is made once and read later: nothing is said that is true of this moment only
   * ("today", "in 3 hours", "in progress"), and every day says its year.
   */
  readonly timeless?: boolean;
}

/** Everything that the calendar shows as an agenda, in words; what is absent is not shown. */
export interface CalendarView {
  /** The language of the calendar's own words. */
  readonly language: Language;
  /** The name of the region. */
  readonly label: string;
  /** What goes on, and what comes first. */
  readonly headlines: readonly Headline[];
  /** "23 November 2026 to 22 December 2026" */
  readonly range: string;
  /** In which zone the times are: "Times in Oslo (CET)". */
  readonly zone: string;
  readonly zoneGroup: string;
  /** The zones to choose from; none where all their clocks agree. */
  readonly zones: readonly ZoneChoice[];
  readonly kindsGroup: string;
  readonly allKinds: { readonly text: string; readonly isChosen: boolean };
  /** The kinds to choose from; none where there is only one. */
  readonly kinds: readonly KindChoice[];
  readonly days: readonly AgendaDay[];
  /** What the usual working hours are, where a window meets them and the reader's own are not known. */
  readonly hours?: string | undefined;
  /** Said where no day has anything. */
  readonly empty?: string | undefined;
  /** Said where faults left something out. */
  readonly incomplete?: string | undefined;
  /** What shows another month, and what a screen reader is told after it. */
  readonly later?: { readonly text: string; readonly months: number } | undefined;
  readonly shown: string;
  /** What recurs regularly, and what has no date. */
  readonly undated: readonly UndatedGroup[];
  readonly subscribe: string;
  readonly download: string;
  readonly subscriptionAge: string;
  /** When these words change next although the document does not; epoch milliseconds. */
  readonly changesAt: number;
}

/** What the calendar shows of a schedule. */
export function calendarView(input: CalendarViewInput): CalendarView {
  const { locale, now, zone, audience = {}, timeless: isTimeless = false } = input;
  const schedule = ofKinds(input.schedule, input.kinds);
  const { strings, language } = speak(CALENDAR_STRINGS, locale.language);
  const months = input.months ?? 1;
  const range = calendarRange(input.from, months, now, zone.name);
  const windows = listedWindows(schedule, range, input);
  const today = civilDayOf(now, zone.name);
  const wording: Wording = {
    strings,
    locale,
    defaultLanguage: input.defaultLanguage,
    zone: zone.name,
    today,
  };

  const state = scheduleState(schedule, now, audience);
  const lines = headlines(state, { schedule, audience, now }, wording);
  const standing = standingLines(state.standing, schedule, isTimeless ? undefined : now, wording);
  const policies = policyLines(
    schedule.activities.filter((activity) => !activity.hasOccurrences && activity.announce === 'window'),
    now,
    wording,
  );
  const undated = [
    { title: strings.standing, lines: standing.lines },
    { title: strings.policies, lines: policies },
  ].filter(({ lines: { length } }) => length > 0);
  const isOnlyWave = audience.wave !== undefined;
  const hours = hoursOf(input);
  const days = agendaDays(
    { windows, activities: schedule.activities, range, now, isOnlyWave, isTimeless, hours },
    wording,
  );
  const first = formatDate(range.firstDay, locale.tag);
  const last = formatDate(range.lastDay, locale.tag);
  const shownRange = strings.range(first, last);
  const instants = [
    range.start,
    now,
    ...windows.flatMap(({ start, end }) => (end === undefined ? [start] : [start, end])),
  ];

  return {
    language,
    label: strings.label,
    headlines: isTimeless ? [] : lines.lines,
    range: shownRange,
    zone: zoneNote(zone, schedule.timeZone, instants, now, strings, locale),
    zoneGroup: strings.zoneGroup,
    zones: zoneChoices(zone, schedule.timeZone, input.readerZone, instants, now, strings, locale),
    kindsGroup: strings.kindsGroup,
    allKinds: { text: strings.allKinds, isChosen: input.kinds === undefined },
    kinds: kindChoices(input.schedule, input.kinds, strings),
    days,
    hours: hours?.isAssumed && hasClash(days) ? strings.usualHours : undefined,
    empty: days.length > 0 ? undefined : strings.empty(shownRange),
    incomplete: input.schedule.isComplete ? undefined : strings.incomplete,
    later: laterOf(input, months, strings),
    shown: strings.shown(
      days.reduce(
        (sum, { slots }) => sum + slots.reduce((count, { entries }) => count + entries.length, 0),
        0,
      ),
      last,
    ),
    undated,
    subscribe: strings.subscribe,
    download: strings.download,
    subscriptionAge: strings.subscriptionAge,
    changesAt: Math.min(
      nextMidnight(now, zone.name),
      lines.changesAt,
      standing.changesAt,
      ...turns(windows, now),
      ...turns(state.current, now),
    ),
  };
}

/** What is shown day by day: not what happens every night anyhow, unless a change says something of it. */
function listedWindows(
  schedule: Schedule,
  range: CalendarRange,
  { from, now, audience }: CalendarViewInput,
): MaintenanceWindow[] {
  return windowsBetween(schedule, range.start, range.end, audience).filter((window) => {
    if (window.announce === 'standing' && window.state === 'scheduled') return false;
    return from !== undefined || window.countsUntil > now || (window.originalStart ?? -Infinity) > now;
  });
}

/** When windows begin and are over. */
const turns = (windows: readonly MaintenanceWindow[], now: number): number[] =>
  windows.flatMap(({ start, countsUntil }) => [start, countsUntil]).filter((instant) => instant > now);

/** Data centre's time is a way to read; the reader keeps his own hours. */
function hoursOf({ zone, readerZone, workingHours }: CalendarViewInput): ReaderHours | undefined {
  const own = zone.whose === 'named' ? zone.name : readerZone;
  return own === undefined ? undefined : readerHours(workingHours, own);
}

const hasClash = (days: readonly AgendaDay[]): boolean =>
  days.some(({ slots }) => slots.some(({ clash }) => clash !== undefined));

function laterOf(
  { from, now, zone, locale }: CalendarViewInput,
  months: number,
  strings: CalendarStrings,
): CalendarView['later'] {
  if (months >= MAX_MONTHS) return undefined;
  const { lastDay } = calendarRange(from, months + 1, now, zone.name);
  return { text: strings.later(formatDate(lastDay, locale.tag)), months: months + 1 };
}
