import { scheduleState, windowsBetween } from '@trust-widgets/schedule-core/engine';
import type {
  ActivityKind,
  Audience,
  MaintenanceWindow,
  Schedule,
} from '@trust-widgets/schedule-core/engine';

import type { Locale } from '../shared/locale.js';
import type { Language } from '../shared/strings.js';
import { civilDayOf, formatDate } from '../shared/time-format.js';
import { nextMidnight } from '../shared/time-zones.js';
import type { DisplayZone } from '../shared/time-zones.js';
import { agendaDays } from './agenda-days.js';
import type { AgendaDay, SlotContext } from './agenda-days.js';
import type { Wording } from './agenda-entry.js';
import { barsOf, lastDayOf } from './bars.js';
import { calendarRange, countOf, MAX_MONTHS, wholeWeeks } from './calendar-range.js';
import type { CalendarRange, RangeRequest, ViewName } from './calendar-range.js';
import { detailsOf } from './details.js';
import type { Details, Selection } from './details.js';
import { kindChoices, ofKinds } from './kinds.js';
import type { KindChoice } from './kinds.js';
import { legendOf } from './legend.js';
import type { LegendItem } from './legend.js';
import { CALENDAR_STRINGS } from './maintenance-calendar.strings.js';
import { monthView } from './month-grid.js';
import type { MonthView } from './month-grid.js';
import { navigationOf } from './navigation.js';
import type { Navigation } from './navigation.js';
import { placesOf } from './places.js';
import { policyLines, standingLines } from './undated.js';
import type { UndatedGroup } from './undated.js';
import { weekView } from './week-columns.js';
import type { WeekView } from './week-columns.js';
import { headlines } from './what-is-next.js';
import type { Headline } from './what-is-next.js';
import { readerHours, usualHoursText } from './working-hours.js';
import type { ReaderHours } from './working-hours.js';
import { zoneChoices, zoneNote } from './zone-choices.js';
import type { ZoneChoice } from './zone-choices.js';

export type { AgendaDay, AgendaSlot } from './agenda-days.js';
export type { AgendaEntry } from './agenda-entry.js';
export type { Moment, ZonedSpan } from './agenda-times.js';
export { parseKinds } from './kinds.js';
export type { KindChoice } from './kinds.js';
export type { ViewName } from './calendar-range.js';
export type { Details, Selection } from './details.js';
export type { LegendItem } from './legend.js';
export type { Chip, MonthDay, MonthView } from './month-grid.js';
export type { Navigation } from './navigation.js';
export type { Block, WeekDay, WeekView } from './week-columns.js';
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
  /** The one that the page named, also where the reader has chosen another since. */
  readonly namedZone?: string | undefined;
  /** `agenda` by default. */
  readonly view?: ViewName;
  /** The day that a view stands on, a civil day in the shown zone; absent: today, of an agenda what is not over now. */
  readonly from?: number | undefined;
  /** With which day weeks begin, 0 (Monday, by default) to 6 (Sunday). */
  readonly firstWeekday?: number;
  /** What the reader wants to be told more of. */
  readonly selection?: Selection | undefined;
  /** On paper a month and a week are a list of their days. */
  readonly isPrinted?: boolean;
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

/** Everything that the calendar shows, in words; what is absent is not shown. */
export interface CalendarView {
  /** The language of the calendar's own words. */
  readonly language: Language;
  /** The name of the region. */
  readonly label: string;
  /** What goes on, and what comes first. */
  readonly headlines: readonly Headline[];
  /** "23 November 2026 to 22 December 2026", "November 2026" */
  readonly range: string;
  readonly navigation: Navigation;
  /** In which zone the times are: "Times in Oslo (CET)". */
  readonly zone: string;
  readonly zoneGroup: string;
  /** The zones to choose from; none where all their clocks agree. */
  readonly zones: readonly ZoneChoice[];
  readonly kindsGroup: string;
  readonly allKinds: { readonly text: string; readonly isChosen: boolean };
  /** The kinds to choose from; none where there is only one. */
  readonly kinds: readonly KindChoice[];
  /** Of an agenda, and of what is printed as one. */
  readonly days: readonly AgendaDay[];
  readonly month?: MonthView | undefined;
  readonly week?: WeekView | undefined;
  /** What is told of the reader's selection. */
  readonly details?: Details | undefined;
  readonly legendLabel: string;
  /** What looks stand for, in month and week. */
  readonly legend: readonly LegendItem[];
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

/** The view that is drawn, and the days that it needs. */
interface Drawn {
  readonly isAgenda: boolean;
  readonly range: CalendarRange;
  /** With the days around it that are drawn too. */
  readonly drawn: CalendarRange;
  readonly context: SlotContext;
}

/** What the calendar shows of a schedule. */
export function calendarView(input: CalendarViewInput): CalendarView {
  const { locale, now, zone, audience = {}, timeless: isTimeless = false, view = 'agenda' } = input;
  const schedule = ofKinds(input.schedule, input.kinds);
  const { language } = locale;
  const strings = CALENDAR_STRINGS[language];
  const request = rangeRequest(input);
  const range = calendarRange(request);
  const isAgenda = view === 'agenda' || input.isPrinted === true;
  const drawn = view === 'month' ? wholeWeeks(range, request.firstWeekday, zone.name) : range;
  const windows = listedWindows(schedule, drawn, input);
  const wording = wordingOf(input);

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
  const hours = hoursOf(input);
  const context: SlotContext = {
    activities: schedule.activities,
    now,
    isOnlyWave: audience.wave !== undefined,
    isTimeless,
    hours,
  };
  const body = bodyOf({ isAgenda, range, drawn, context }, windows, schedule, input, wording);
  const last = formatDate(range.lastDay, locale.tag);
  const days = strings.range(formatDate(range.firstDay, locale.tag), last);
  const title = body.month?.title ?? body.week?.title ?? days;
  const instants = [
    drawn.start,
    drawn.end - 1,
    ...windows.flatMap(({ start, end }) => (end === undefined ? [start] : [start, end])),
  ].filter((instant) => instant >= drawn.start && instant < drawn.end);
  const listed = windows.filter((window) =>
    placesOf(window, range, zone.name).some(
      ({ span }) => isAgenda || lastDayOf(span, zone.name) >= range.firstDay,
    ),
  );

  return {
    language,
    label: strings.label,
    headlines: isTimeless ? [] : lines.lines,
    range: title,
    navigation: navigationOf(request, wording),
    zone: zoneNote(zone, schedule.timeZone, instants, strings, locale),
    zoneGroup: strings.zoneGroup,
    zones: zoneChoices(
      { shown: zone, source: schedule.timeZone, reader: input.readerZone, named: input.namedZone },
      instants,
      now,
      strings,
      locale,
    ),
    kindsGroup: strings.kindsGroup,
    allKinds: { text: strings.allKinds, isChosen: input.kinds === undefined },
    kinds: kindChoices(input.schedule, input.kinds, strings),
    ...body,
    legendLabel: strings.legend,
    hours: hours?.isAssumed && hasClash(body) ? usualHoursText(strings, locale.tag) : undefined,
    empty: listed.length > 0 ? undefined : strings.empty(title),
    incomplete: input.schedule.isComplete ? undefined : strings.incomplete,
    later: view === 'agenda' ? laterOf(request, wording) : undefined,
    shown: `${title}: ${strings.entries(listed.length)}`,
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

/** What everything is worded with. */
export function wordingOf({ locale, defaultLanguage, zone, now }: CalendarViewInput): Wording {
  const strings = CALENDAR_STRINGS[locale.language];
  return { strings, locale, defaultLanguage, zone: zone.name, today: civilDayOf(now, zone.name) };
}

type Body = Pick<CalendarView, 'days' | 'month' | 'week' | 'details' | 'legend'>;

/** What the chosen view shows of the windows. */
function bodyOf(
  { isAgenda, range, drawn, context }: Drawn,
  windows: readonly MaintenanceWindow[],
  schedule: Schedule,
  { view = 'agenda', audience, selection, firstWeekday = 0 }: CalendarViewInput,
  wording: Wording,
): Body {
  const days = isAgenda ? agendaDays({ ...context, windows, range }, wording) : [];
  if (view === 'agenda') return { days, legend: [] };
  const { now, hours } = context;
  const bars = barsOf(windows, drawn, now, wording.zone);
  const details = selection && detailsOf(selection, windows, drawn, context, wording);
  if (view === 'month') {
    const month = monthView({ range, drawn, bars, firstWeekday }, wording);
    return { days, month, details, legend: legendOf(bars, undefined, hours, wording.strings) };
  }
  const standing = windowsBetween(schedule, drawn.start, drawn.end, audience).filter(isAsEver);
  const week = weekView({ range, bars, standing, hours }, wording);
  return { days, week, details, legend: legendOf(bars, week, hours, wording.strings) };
}

/** The days that are asked for, with what is left open filled in. */
export function rangeRequest(input: CalendarViewInput): RangeRequest {
  const { view = 'agenda', from, months = 1, firstWeekday = 0, now, zone } = input;
  return { view, from, months, firstWeekday, now, zone: zone.name };
}

/** It happens every night anyhow, and no change says anything of it. */
const isAsEver = ({ announce, state }: MaintenanceWindow): boolean =>
  announce === 'standing' && state === 'scheduled';

/** What is shown day by day. An agenda that begins today leaves out what is over. */
function listedWindows(
  schedule: Schedule,
  range: CalendarRange,
  { view = 'agenda', from, now, audience }: CalendarViewInput,
): MaintenanceWindow[] {
  const isWhole = view !== 'agenda' || from !== undefined;
  return windowsBetween(schedule, range.start, range.end, audience).filter((window) => {
    if (isAsEver(window)) return false;
    return isWhole || window.countsUntil > now || (window.originalStart ?? -Infinity) > now;
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

const hasClash = ({ days, week, details }: Body): boolean =>
  [...days, ...(details ? [details] : [])].some(({ slots }) =>
    slots.some(({ clash }) => clash !== undefined),
  ) ||
  (week?.days.some(({ work }) => work.length > 0) ?? false);

function laterOf(request: RangeRequest, { strings, locale }: Wording): CalendarView['later'] {
  const months = countOf(request.months) + 1;
  if (months > MAX_MONTHS) return undefined;
  const { lastDay } = calendarRange({ ...request, months });
  return { text: strings.later(formatDate(lastDay, locale.tag)), months };
}
