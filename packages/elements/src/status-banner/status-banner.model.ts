import { DAY, HOUR, resolveText } from '@trust-widgets/schedule-core/engine';
import type { Activity, ResolvedText } from '@trust-widgets/schedule-core/engine';
import type { BannerState, Severity } from '@trust-widgets/service-status';

import { numberFormat } from '../shared/intl.js';
import { whatIsFelt } from '../shared/felt.js';
import type { Locale } from '../shared/locale.js';
import { speak } from '../shared/strings.js';
import type { Language } from '../shared/strings.js';
import { formatAge, formatDuration } from '../shared/time-format.js';
import { clockOf } from '../shared/time-zones.js';
import type { DisplayZone } from '../shared/time-zones.js';
import { zonedText } from '../shared/when.js';
import { incidentEntry, windowEntry } from './banner-entry.js';
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
  /** The headline first. */
  readonly entries: readonly BannerEntry[];
  /** How many more there are than are listed. */
  readonly more?: string;
  /** Said where there is nothing to tell. */
  readonly clear?: string;
  readonly standing: readonly StandingLine[];
  /** How old the status is. */
  readonly age?: string;
  /** What hides the announcements, where they may be hidden. */
  readonly dismiss?: { readonly label: string; readonly keys: readonly string[] };
}

/** A feed gone wrong lists thousands; nobody reads more than these. */
const ENTRY_LIMIT = 12;

/** What a banner shows for a state; `undefined` where that is nothing. */
export function bannerView(input: BannerViewInput): BannerView | undefined {
  const { state, locale, dismissed = new Set<string>() } = input;
  const { strings, language } = speak(BANNER_STRINGS, locale.language);
  const wording: Wording = { ...input, strings, pageUrl: state.pageUrl };

  const all = [
    ...incidentEntries(state, wording),
    ...state.windows
      .map((window) => windowEntry(window, wording))
      .filter(({ tone, key }) => tone !== 'planned' || !dismissed.has(key)),
  ];
  const entries = linkedOnce(all.slice(0, ENTRY_LIMIT));
  const clear = state.phase === 'clear' && input.sayClear ? clearText(input, strings) : undefined;
  const standing = input.standing ? state.standing.map((activity) => standingLine(activity, wording)) : [];
  const [first] = entries;
  if (!first && clear === undefined && standing.length === 0) return undefined;

  const canDismiss = input.dismissible && first?.tone === 'planned';
  return {
    language,
    label: first?.kind ?? strings.kind.quiet,
    tone: first?.tone ?? 'quiet',
    ...(first?.tone === 'incident' ? { severity: state.severity } : {}),
    entries,
    ...(all.length > entries.length ? { more: strings.more(all.length - entries.length) } : {}),
    ...(clear === undefined ? {} : { clear }),
    standing,
    ...(input.statusAge === undefined
      ? {}
      : { age: strings.statusAge(formatAge(input.statusAge, locale.tag)) }),
    ...(canDismiss
      ? { dismiss: { label: strings.dismiss(first.title.text), keys: all.map(({ key }) => key) } }
      : {}),
  };
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

/** What a screen reader is told when phase or severity has changed; empty for nothing. */
export function spokenChange(before: BannerState, after: BannerState, view: BannerView | undefined): string {
  if (before.phase === after.phase && before.severity === after.severity) return '';
  const [first] = view?.entries ?? [];
  if (first) {
    const when = first.when ? zonedText(first.when.main) : (first.whenUnknown ?? '');
    return [`${first.kind}: ${first.title.text}`, when].filter((part) => part !== '').join(', ');
  }
  return '';
}

/** What a screen reader is told when the last message has gone; nothing where its end is not known for sure. */
export function spokenEnd(before: BannerState, after: BannerState, locale: Locale): string {
  if (after.phase !== 'clear') return '';
  return speak(BANNER_STRINGS, locale.language).strings.over[before.phase] ?? '';
}

/**
 * When the words of a view change next although nothing happens: at midnight, when "tomorrow" becomes
 * "today", and each minute while the age of the status is shown.
 */
export function viewChangesAt({ now, zone, sourceZone, statusAge }: BannerViewInput): number {
  const midnights = [zone.name, sourceZone].map((name) => {
    const clock = clockOf(name);
    const midnight = clock.toInstant((Math.floor(clock.toWall(now) / DAY) + 1) * DAY);
    // Where midnight is skipped by a clock change, the first instant after it.
    return midnight > now ? midnight : now + HOUR;
  });
  const nextMinute = statusAge === undefined ? Infinity : now + 60_000 - (statusAge % 60_000);
  return Math.min(...midnights, nextMinute);
}
