import { resolveText } from '@trust-widgets/schedule-core/engine';
import type {
  Activity,
  LocalizedText,
  MaintenanceWindow,
  ResolvedText,
} from '@trust-widgets/schedule-core/engine';

import { TIME_STRINGS } from '../shared/time.strings.js';
import { whatIsFelt } from '../shared/felt.js';
import { numberFormat } from '../shared/intl.js';
import type { Locale } from '../shared/locale.js';
import { civilDayOf, formatLongDay, formatShare, formatTime } from '../shared/time-format.js';
import { zoneAbbreviation } from '../shared/time-zones.js';
import { machineTime } from './agenda-times.js';
import type { Moment } from './agenda-times.js';
import type { AssumedFact, CalendarStrings } from './maintenance-calendar.strings.js';

/** What sets a window apart from one that simply takes place. */
export type EntryMark = 'current' | 'emergency' | 'reserved' | 'cancelled' | 'moved';

/** One window of a day, every word of it. */
export interface AgendaEntry {
  /** The window's id; absent where the entry only says that it was moved away. */
  readonly id?: string | undefined;
  readonly title: ResolvedText;
  /** In the order in which they are read. */
  readonly marks: readonly { readonly mark: EntryMark; readonly text: string }[];
  /** What the reader will notice. */
  readonly felt?: string | undefined;
  /** What is done, where the window stands for itself. */
  readonly description?: ResolvedText | undefined;
  /** Share of customers, what is assumed. */
  readonly remarks: readonly string[];
  /** When it should have been: struck through, after words that say so. */
  readonly movedFrom?: { readonly text: string; readonly moment: Moment } | undefined;
  /** Of an entry that was moved away: where to. */
  readonly movedTo?: string | undefined;
  readonly message?: ResolvedText | undefined;
}

/** What every entry is worded with. */
export interface Wording {
  readonly strings: CalendarStrings;
  readonly locale: Locale;
  /** Of texts without a language. */
  readonly defaultLanguage: string;
  /** The zone of the shown times. */
  readonly zone: string;
  /** The civil day that it is there: of another year, a day says which. */
  readonly today: number;
}

/** A text of the document as this reader reads it; `undefined` for none. */
export function resolved(text: LocalizedText, wording: Wording): ResolvedText;
export function resolved(text: LocalizedText | undefined, wording: Wording): ResolvedText | undefined;
export function resolved(text: LocalizedText | undefined, { locale, defaultLanguage }: Wording) {
  return text === undefined ? undefined : resolveText(text, locale.requested, defaultLanguage);
}

/** "Friday 27 November, 00:00 CET" */
export function datedTime(instant: number, { zone, locale: { tag }, today }: Wording): string {
  const day = formatLongDay(civilDayOf(instant, zone), tag, today);
  return `${day}, ${formatTime(instant, zone, tag)} ${zoneAbbreviation(zone, instant, tag)}`;
}

/** What the reader will notice, or that nobody says. */
export function feltOrNotStated(
  what: Pick<MaintenanceWindow, 'impact' | 'downtime'>,
  wording: Wording,
): string {
  return whatIsFelt(what, wording.locale) ?? wording.strings.feltNotStated;
}

const ROUNDING = 1e-9;

/** Whom a wave reaches, only as far as the shares say: the last one is "the others" where they add up. */
export function waveText(
  wave: NonNullable<MaintenanceWindow['wave']>,
  waves: Activity['waves'],
  isOnlyWave: boolean,
  { strings, locale: { tag } }: Wording,
): string | undefined {
  const inOrder = [...waves].sort((a, b) => a.offset - b.offset);
  const index = inOrder.findIndex(({ id }) => id === wave.id);
  if (wave.share === undefined) {
    const number = (value: number): string => numberFormat(tag, {}).format(value);
    return inOrder.length > 1 && index >= 0
      ? strings.wave(number(index + 1), number(inOrder.length))
      : undefined;
  }
  const share = formatShare(wave.share, tag);
  const total = inOrder.reduce((sum, each) => sum + (each.share ?? NaN), 0);
  const isRest = inOrder.length > 1 && index === inOrder.length - 1 && Math.abs(total - 1) < ROUNDING;
  return isRest && !isOnlyWave ? strings.otherShare(share) : strings.share(share);
}

/** Which words of an entry each assumed fact concerns; an assumed length of an unknown end is never shown. */
const ASSUMED: Readonly<Record<string, AssumedFact>> = {
  rrule: 'dates',
  rdates: 'dates',
  end: 'length',
  duration: 'length',
  impact: 'felt',
  downtime: 'felt',
};

function assumedTexts({ assumed, end }: MaintenanceWindow, { strings, locale }: Wording): string[] {
  const texts = assumed.flatMap((fact) => {
    if (fact === 'start') return [TIME_STRINGS[locale.language].startAssumed];
    // `downtime.typical` is about the downtime.
    const [key = ''] = fact.split('.');
    const about = Object.hasOwn(ASSUMED, key) ? ASSUMED[key] : undefined;
    if (about === undefined || (about === 'length' && end === undefined)) return [];
    return [strings.assumed[about]];
  });
  return [...new Set(texts)];
}

export const markText = (mark: EntryMark, { strings }: Wording): string =>
  mark === 'emergency' ? strings.kinds.emergency : strings.badges[mark];

/** What sets a window apart, in the order in which it is read. */
export function marksOf(window: MaintenanceWindow, isCurrent: boolean): EntryMark[] {
  if (window.state === 'cancelled') return ['cancelled'];
  return [
    ...(isCurrent ? (['current'] as const) : []),
    ...(window.kind === 'emergency' ? (['emergency'] as const) : []),
    ...(window.state === 'moved' ? (['moved'] as const) : []),
    ...(window.certainty === 'tentative' ? (['reserved'] as const) : []),
  ];
}

/** What is known beside a window itself. */
export interface EntryContext {
  readonly activity: Activity | undefined;
  readonly isCurrent: boolean;
  /** The reader's wave is known: no "others" are meant. */
  readonly isOnlyWave: boolean;
  /** What an activity always does is said too; else not again on each of its days. */
  readonly isFull: boolean;
}

/** A window where it takes place, or would have before it was cancelled. */
export function windowEntry(
  window: MaintenanceWindow,
  { activity, isCurrent, isOnlyWave, isFull }: EntryContext,
  wording: Wording,
): AgendaEntry {
  const { strings } = wording;
  const { originalStart, message, description, wave } = window;
  const isCancelled = window.state === 'cancelled';
  const share = wave && waveText(wave, activity?.waves ?? [], isOnlyWave, wording);
  return {
    id: window.id,
    title: resolved(window.title, wording),
    marks: marksOf(window, isCurrent).map((mark) => ({ mark, text: markText(mark, wording) })),
    felt: isCancelled ? undefined : feltOrNotStated(window, wording),
    description: activity && !isFull ? undefined : resolved(description, wording),
    remarks: [
      ...(window.certainty === 'tentative' ? [strings.reserved] : []),
      ...(share === undefined ? [] : [share]),
      ...assumedTexts(window, wording),
    ],
    movedFrom: originalStart === undefined ? undefined : movedFrom(originalStart, wording),
    message: resolved(message, wording),
  };
}

function movedFrom(originalStart: number, wording: Wording): NonNullable<AgendaEntry['movedFrom']> {
  const moment = {
    text: datedTime(originalStart, wording),
    datetime: machineTime(originalStart, wording.zone),
  };
  return { text: wording.strings.movedFrom, moment };
}

/** What stands where a window was before it was moved. */
export function movedAwayEntry(window: MaintenanceWindow, wording: Wording): AgendaEntry {
  const { strings } = wording;
  return {
    title: resolved(window.title, wording),
    marks: [{ mark: 'moved', text: strings.badges.moved }],
    remarks: [],
    movedTo: strings.movedTo(datedTime(window.start, wording)),
  };
}
