import { DAY, HOUR, MINUTE, resolveText } from '@trust-widgets/schedule-core/engine';
import type { Activity, ResolvedText } from '@trust-widgets/schedule-core/engine';
import type { BannerState, Severity } from '@trust-widgets/service-status';

import { numberFormat } from '../shared/intl.js';
import { whatIsFelt } from '../shared/felt.js';
import type { Locale } from '../shared/locale.js';
import type { Language } from '../shared/strings.js';
import { formatAge, formatDuration } from '../shared/time-format.js';
import { nextMidnight } from '../shared/time-zones.js';
import type { DisplayZone } from '../shared/time-zones.js';
import { zonedText } from '../shared/when.js';
import { calledOffEntry, incidentEntry, windowEntry } from './banner-entry.js';
import type { BannerEntry, Tone, Wording } from './banner-entry.js';
import { BANNER_STRINGS } from './status-banner.strings.js';
import type { BannerStrings } from './status-banner.strings.js';

export type { BannerEntry, BannerLink, Tone } from './banner-entry.js';

export interface BannerViewInput {
  readonly state: BannerState;
  readonly locale: Locale;
  /** The zone to read times in. */
  readonly zone: DisplayZone;
  /** The data centre's. */
  readonly sourceZone: string;
  /** Of the document, for texts without a language. */
  readonly defaultLanguage: string;
  /** Epoch milliseconds. */
  readonly now: number;
  /** How long ahead maintenance is announced, milliseconds. */
  readonly lead: number;
  /** How old the feed's last answer is, milliseconds, where it is older than it should be. */
  readonly statusAge?: number | undefined;
  /** Keys of announcements that the reader has hidden. */
  readonly dismissed?: ReadonlySet<string>;
  readonly dismissible?: boolean;
  /** Show the standing activities too. */
  readonly standing?: boolean;
  /** Say so where there is nothing to tell. */
  readonly sayClear?: boolean;
  /** Where a reader finds more about maintenance; checked. */
  readonly detailsHref?: string | undefined;
}

/** A permanent activity as one quiet line. */
export interface StandingLine {
  readonly key: string;
  readonly text: ResolvedText;
  readonly felt?: string;
}

/** Everything that a banner shows, in words; what is absent is not shown. */
export interface BannerView {
  /** The language of the banner's own words. */
  readonly language: Language;
  /** The name of the region. */
  readonly label: string;
  readonly tone: Tone | 'quiet';
  /** How grave the disruptions are, where there are any. */
  readonly severity?: Severity;
  /** The headline first; it alone has a countdown. */
  readonly entries: readonly BannerEntry[];
  /** Those that are there on request, where there are many, and what to request them with: "3 more". */
  readonly rest?: { readonly label: string; readonly entries: readonly BannerEntry[] };
  /** How many more there are than are listed at all. */
  readonly more?: string;
  /** Said where there is nothing to tell. */
  readonly clear?: string;
  readonly standing: readonly StandingLine[];
  /** How old the status and the document are, where they are older than they should be. */
  readonly ages: readonly string[];
  /** When these words change although nothing happens, epoch milliseconds. */
  readonly changesAt: number;
  /** What hides the announcements, where they may be hidden. */
  readonly dismiss?: { readonly label: string; readonly keys: readonly string[] };
}

/** What stands above a login form without pushing it off the screen; one more is not worth a control. */
const SHOWN_AT_ONCE = 3;
/** A feed gone wrong lists thousands; nobody reads more than these. */
const ENTRY_LIMIT = 100;

/** What a banner shows for a state; `undefined` where that is nothing. */
export function bannerView(input: BannerViewInput): BannerView | undefined {
  const { state, locale, dismissed = new Set<string>() } = input;
  const { language } = locale;
  const strings = BANNER_STRINGS[language];
  const wording: Wording = { ...input, strings, pageUrl: state.pageUrl };

  const all = [
    ...incidentEntries(state, wording),
    ...state.windows.map((window) => windowEntry(window, wording)),
    ...state.calledOff.map((window) => calledOffEntry(window, wording)),
  ].filter((entry) => !canBeHidden(entry) || !dismissed.has(entry.key));
  const listed = linkedOnce(all.slice(0, ENTRY_LIMIT)).map(countedDownOnce);
  const shown = listed.length <= SHOWN_AT_ONCE + 1 ? listed.length : SHOWN_AT_ONCE;
  const [entries, rest] = [listed.slice(0, shown), listed.slice(shown)];
  const clear = state.phase === 'clear' && input.sayClear ? clearText(input, strings) : undefined;
  const standing = input.standing ? state.standing.map((activity) => standingLine(activity, wording)) : [];
  const [first] = entries;
  if (!first && clear === undefined && standing.length === 0) return undefined;

  return {
    language,
    label: first?.kind ?? strings.kind.quiet,
    tone: first?.tone ?? 'quiet',
    ...(first?.tone === 'incident' ? { severity: state.severity } : {}),
    entries,
    ...(rest.length > 0 ? { rest: { label: strings.more(all.length - shown), entries: rest } } : {}),
    ...(all.length > listed.length ? { more: strings.more(all.length - listed.length) } : {}),
    ...(clear === undefined ? {} : { clear }),
    standing,
    ages: ageLines(input, strings),
    changesAt: wordsChangeAt(input, entries),
    ...(input.dismissible && first && canBeHidden(first)
      ? {
          dismiss: {
            label: strings.dismiss(all.length > 1 ? first.kind : first.title.text),
            keys: all.map(({ key }) => key),
          },
        }
      : {}),
  };
}

/** What is only told of beforehand. What goes on, and what is disturbed, stays in sight. */
function canBeHidden({ tone }: BannerEntry): boolean {
  return tone === 'planned' || tone === 'off';
}

/** One countdown is enough: every further one would only add to what changes by itself. */
function countedDownOnce({ countdown, ...entry }: BannerEntry, index: number): BannerEntry {
  return countdown && index === 0 ? { ...entry, countdown } : entry;
}

function ageLines({ statusAge, state, now, locale }: BannerViewInput, strings: BannerStrings): string[] {
  const { scheduleAsOf } = state;
  return [
    ...(statusAge === undefined ? [] : [strings.statusAge(formatAge(statusAge, locale.tag))]),
    ...(scheduleAsOf === undefined ? [] : [strings.planAge(formatAge(now - scheduleAsOf, locale.tag))]),
  ];
}

/** Where several messages lead to one page, the first of them links to it. */
function linkedOnce(entries: readonly BannerEntry[]): BannerEntry[] {
  const linked = new Set<string>();
  return entries.map(({ link, ...entry }) => {
    if (!link || linked.has(link.href)) return entry;
    linked.add(link.href);
    return { ...entry, link };
  });
}

function incidentEntries(state: BannerState, wording: Wording): BannerEntry[] {
  if (state.phase !== 'incident') return [];
  if (state.incidents.length === 0) return [incidentEntry(undefined, state.severity, wording)];
  return state.incidents.map((incident) => incidentEntry(incident, state.severity, wording));
}

function clearText(
  { state: { claims }, lead, locale }: BannerViewInput,
  strings: BannerStrings,
): string | undefined {
  const { maintenance, both, incidents } = strings.clear;
  const ahead = leadText(lead, locale.tag);
  if (claims.maintenance) return claims.incidents ? both(ahead) : maintenance(ahead);
  return claims.incidents ? incidents : undefined;
}

/** "24 hours" rather than "1 day", as notice is promised in hours. */
function leadText(lead: number, tag: string): string {
  if (lead % HOUR !== 0 || lead > 3 * DAY) return formatDuration(lead, tag);
  return numberFormat(tag, { style: 'unit', unit: 'hour', unitDisplay: 'long' }).format(lead / HOUR);
}

function standingLine(activity: Activity, { locale, defaultLanguage }: Wording): StandingLine {
  const { id, title, description } = activity;
  const felt = description ? undefined : whatIsFelt(activity, locale);
  return {
    key: id,
    text: resolveText(description ?? title, locale.requested, defaultLanguage),
    ...(felt === undefined ? {} : { felt: `${felt}.` }),
  };
}

/** What a screen reader is told when phase or severity has changed: what is over, and what is first now. */
export function spokenChange(
  before: BannerState,
  after: BannerState,
  view: BannerView | undefined,
  { language }: Locale,
): string {
  if (before.phase === after.phase && before.severity === after.severity) return '';
  const [first] = view?.entries ?? [];
  const when = first && (first.when ? zonedText(first.when.main) : first.whenUnknown);
  const news = first && `${first.kind}: ${[first.title.text, when].filter(Boolean).join(', ')}`;
  return [hasEnded(before, after) && BANNER_STRINGS[language].over[before.phase], news]
    .filter(Boolean)
    .join(' ');
}

/** Is what was first over for sure, and not just out of sight? */
function hasEnded(before: BannerState, { phase, claims }: BannerState): boolean {
  if (before.phase === 'incident') return phase !== 'incident' && claims.incidents;
  return phase === 'clear' || (before.phase === 'maintenance' && phase === 'announced');
}

/** When the words change next although nothing happens. */
function wordsChangeAt(input: BannerViewInput, entries: readonly BannerEntry[]): number {
  const {
    now,
    zone,
    sourceZone,
    statusAge,
    state: { scheduleAsOf },
  } = input;
  return Math.min(
    // "Tomorrow" becomes "today".
    nextMidnight(now, zone.name),
    nextMidnight(now, sourceZone),
    ...entries.map(({ countdown }) => countdown?.changesAt ?? Infinity),
    statusAge === undefined ? Infinity : now + MINUTE - (statusAge % MINUTE),
    scheduleAsOf === undefined ? Infinity : now + HOUR - ((now - scheduleAsOf) % HOUR),
  );
}
