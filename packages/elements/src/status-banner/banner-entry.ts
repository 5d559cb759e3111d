import { compact, resolveText } from '@trust-widgets/schedule-core/engine';
import type {
  CalledOffWindow,
  LocalizedText,
  MaintenanceWindow,
  ResolvedText,
} from '@trust-widgets/schedule-core/engine';
import type { BannerWindow, Severity, StatusIncident } from '@trust-widgets/service-status';

import { TIME_STRINGS } from '../shared/time.strings.js';
import { whatIsFelt } from '../shared/felt.js';
import type { Locale } from '../shared/locale.js';
import { formatShare } from '../shared/time-format.js';
import type { TimeUntil } from '../shared/time-until.js';
import type { DisplayZone } from '../shared/time-zones.js';
import { describeWhen } from '../shared/when.js';
import type { When, WhenContext } from '../shared/when.js';
import { countdownTo } from './countdown.js';
import type { BannerStrings } from './status-banner.strings.js';

/** `off`: it was called off. */
export type Tone = 'planned' | 'active' | 'incident' | 'off';

/** A link; the address is checked. */
export interface BannerLink {
  readonly href: string;
  readonly text: string;
}

/** One message of the banner, every word of it. */
export interface BannerEntry {
  readonly key: string;
  readonly tone: Tone;
  /** Of a disruption. */
  readonly severity?: Severity;
  /** "Planned maintenance" */
  readonly kind: string;
  readonly title: ResolvedText;
  readonly when?: When;
  /** Where no time is known: a sentence instead of one. */
  readonly whenUnknown?: string;
  /** The time no longer holds. */
  readonly isStruck?: boolean;
  /** "in 5 hours", "ends in 20 minutes", and when these words are no longer true. */
  readonly countdown?: TimeUntil;
  /** What the reader will notice. */
  readonly felt?: string;
  /** What the operator says in his own words, in the language he says it in. */
  readonly message?: ResolvedText;
  /** Short remarks: share of customers, moved, what is assumed. */
  readonly remarks: readonly string[];
  readonly link?: BannerLink;
}

/** What every entry is worded with. */
export interface Wording {
  readonly strings: BannerStrings;
  readonly locale: Locale;
  readonly zone: DisplayZone;
  readonly defaultLanguage: string;
  readonly sourceZone: string;
  readonly now: number;
  /** Checked. */
  readonly detailsHref?: string | undefined;
  readonly pageUrl?: string | undefined;
}

/** A feed may say a lot; a banner shows the beginning, and its link the rest. */
const MESSAGE_LIMIT = 240;
const TITLE_LIMIT = 140;

/** No language is known for what a feed says. */
const feedText = (text: string, limit: number): ResolvedText => {
  const plain = text.replaceAll(/\s+/g, ' ').trim();
  return { text: plain.length > limit ? `${plain.slice(0, limit - 1).trimEnd()}…` : plain, language: '' };
};

const localized = (text: LocalizedText, { locale, defaultLanguage }: Wording): ResolvedText =>
  resolveText(text, locale.requested, defaultLanguage);

const contextOf = ({ locale, zone, now }: Wording, sourceZone: string): WhenContext => ({
  locale,
  zone,
  sourceZone,
  now,
});

/** Planned or present maintenance. */
export function windowEntry(entry: BannerWindow, wording: Wording): BannerEntry {
  const { strings, detailsHref, pageUrl } = wording;
  const { origin, id, revision, phase, overrunning, maintenance } = entry;
  const window = origin === 'document' ? entry.window : undefined;
  const title = window ? localized(window.title, wording) : feedText(maintenance?.name ?? '', TITLE_LIMIT);
  const felt = window && whatIsFelt(window, wording.locale);
  const sentences = [overrunning ? strings.overrunning : undefined, felt].flatMap((text) =>
    text ? `${text}.` : [],
  );
  const said = window?.message ? localized(window.message, wording) : undefined;
  const message =
    said ?? (maintenance?.message === undefined ? undefined : feedText(maintenance.message, MESSAGE_LIMIT));
  const href = maintenance?.url ?? (origin === 'document' ? detailsHref : (pageUrl ?? detailsHref));
  const link =
    href === undefined
      ? undefined
      : { href, text: href === detailsHref ? strings.details : strings.statusPage };
  return {
    key: `${origin} ${id} ${revision}`,
    tone: phase === 'current' ? 'active' : 'planned',
    kind: strings.kind[phase],
    title,
    ...whenOf(entry, window, wording),
    ...countdownTo(entry, wording),
    ...(sentences.length === 0 ? {} : { felt: sentences.join(' ') }),
    ...(message === undefined ? {} : { message }),
    remarks: window ? remarksOn(window, wording) : [],
    ...(link ? { link } : {}),
  };
}

/** A window of the document that readers may expect, and that is not at that time after all. */
export function calledOffEntry({ window, start, end }: CalledOffWindow, wording: Wording): BannerEntry {
  const { strings, detailsHref } = wording;
  const { id, revision, state, message } = window;
  const isMoved = state === 'moved';
  const stands = isMoved ? window : compact({ start, end });
  return {
    key: `off ${id} ${revision}`,
    tone: 'off',
    kind: isMoved ? strings.kind.moved : strings.kind.cancelled,
    title: localized(window.title, wording),
    when: describeWhen(stands, contextOf(wording, window.timeZone)),
    isStruck: !isMoved,
    ...(message ? { message: localized(message, wording) } : {}),
    remarks: isMoved ? movedFrom(start, window, wording) : [],
    ...(detailsHref === undefined ? {} : { link: { href: detailsHref, text: strings.details } }),
  };
}

function movedFrom(start: number | undefined, { timeZone }: MaintenanceWindow, wording: Wording): string[] {
  if (start === undefined) return [];
  const { time } = describeWhen({ start }, contextOf(wording, timeZone), 'at').main;
  return [wording.strings.movedFrom(time)];
}

function whenOf(
  { phase, start, end }: BannerWindow,
  window: MaintenanceWindow | undefined,
  wording: Wording,
): Pick<BannerEntry, 'when' | 'whenUnknown'> {
  const context = contextOf(wording, window?.timeZone ?? wording.sourceZone);
  if (start === undefined) {
    // A feed may state when the work ends and not when it began.
    return end === undefined
      ? { whenUnknown: wording.strings.startUnknown }
      : { when: describeWhen({ start: end, end }, context, 'end') };
  }
  // It began early, and nobody says when.
  if (phase === 'current' && end === undefined && start > wording.now) return {};
  const span = end === undefined ? { start } : { start, end };
  const aspect = phase === 'announced' ? 'whole' : end === undefined ? 'start' : 'end';
  return { when: describeWhen(span, context, aspect) };
}

function remarksOn(window: MaintenanceWindow, wording: Wording): string[] {
  const { strings, locale } = wording;
  const time = TIME_STRINGS[locale.language];
  const remarks: string[] = [];
  const { wave, originalStart, assumed } = window;
  if (wave?.share !== undefined) remarks.push(strings.share(formatShare(wave.share, locale.tag)));
  remarks.push(...movedFrom(originalStart, window, wording));
  if (assumed.includes('start')) remarks.push(time.startAssumed);
  if (assumed.includes('end') || assumed.includes('duration')) remarks.push(strings.lengthAssumed);
  return remarks.map((remark) => remark.charAt(0).toLocaleUpperCase(locale.tag) + remark.slice(1));
}

/** A disruption that the feed reports; without an incident, only that there is one. */
export function incidentEntry(
  incident: StatusIncident | undefined,
  severity: Severity,
  wording: Wording,
): BannerEntry {
  const { strings, sourceZone, pageUrl, detailsHref } = wording;
  const own = {
    key: `incident ${incident?.id ?? severity}`,
    tone: 'incident',
    severity: incident?.severity ?? severity,
    remarks: [],
  } as const;
  const href = incident?.url ?? pageUrl ?? detailsHref;
  const text = href === detailsHref ? strings.details : strings.statusPage;
  const link = href === undefined ? {} : { link: { href, text } };
  if (!incident) {
    return {
      ...own,
      kind: strings.disruption[severity],
      title: { text: strings.undescribed, language: wording.locale.language },
      ...link,
    };
  }
  const said = incident.message === undefined ? undefined : feedText(incident.message, MESSAGE_LIMIT);
  const phase = incident.phase === 'resolved' ? '' : strings.incidentPhase[incident.phase];
  const { startedAt: start } = incident;
  return {
    ...own,
    kind: strings.disruption[incident.severity],
    title: feedText(incident.name, TITLE_LIMIT),
    ...(start === undefined
      ? {}
      : { when: describeWhen({ start }, contextOf(wording, sourceZone), 'start') }),
    ...(phase === '' ? {} : { felt: phase }),
    ...(said === undefined ? {} : { message: said }),
    ...link,
  };
}
