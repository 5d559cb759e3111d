import { DAY, HOUR, MINUTE, windowsBetween } from '@trust-widgets/schedule-core/engine';
import type {
  Audience,
  MaintenanceWindow,
  ResolvedText,
  Schedule,
  ScheduleState,
} from '@trust-widgets/schedule-core/engine';

import { COMMON_STRINGS } from '../shared/common.strings.js';
import { relativeTimeFormat } from '../shared/intl.js';
import { speak } from '../shared/strings.js';
import { civilDayOf } from '../shared/time-format.js';
import { zoneAbbreviation } from '../shared/time-zones.js';
import { isCurrent } from './agenda-days.js';
import { datedTime, resolved } from './agenda-entry.js';
import type { Wording } from './agenda-entry.js';
import { timeNear } from './agenda-times.js';
import { nextMidnight } from './calendar-range.js';
import { groupBy } from './group-by.js';

/** What goes on, or what comes first, in one line. */
export interface Headline {
  readonly tone: 'active' | 'planned';
  /** "Now", "Next" */
  readonly label: string;
  readonly titles: readonly ResolvedText[];
  /** "until 06:00 CET", "Friday 27 November, 00:00 CET" */
  readonly when: string;
  /** "in 4 days" */
  readonly relative?: string | undefined;
}

/** How long until an instant, and when these words are no longer true. */
export interface TimeUntil {
  readonly text: string;
  readonly changesAt: number;
}

/**
 * "in 12 minutes", "in 5 hours", "tomorrow", "in 4 days": whole hours of what is left, so that nobody
 * comes too late, and from a day on the days of the calendar in a zone.
 */
export function timeUntil(instant: number, now: number, zone: string, tag: string): TimeUntil {
  const left = Math.max(0, instant - now);
  const words = relativeTimeFormat(tag);
  if (left < HOUR) {
    const minutes = Math.max(1, Math.ceil(left / MINUTE));
    return { text: words.format(minutes, 'minute'), changesAt: instant - (minutes - 1) * MINUTE };
  }
  if (left < DAY) {
    const hours = Math.floor(left / HOUR);
    return { text: words.format(hours, 'hour'), changesAt: instant - hours * HOUR + 1 };
  }
  const days = Math.max(1, civilDayOf(instant, zone) - civilDayOf(now, zone));
  return {
    text: words.format(days, 'day'),
    changesAt: Math.min(instant - DAY + 1, nextMidnight(now, zone)),
  };
}

/** What goes on now and what comes first; each line joins what begins or ends together. */
export function headlines(
  { current, next }: ScheduleState,
  { schedule, audience, now }: { schedule: Schedule; audience: Audience; now: number },
  wording: Wording,
): { lines: Headline[]; changesAt: number } {
  const { strings, zone, locale } = wording;
  const titles = (windows: readonly MaintenanceWindow[]) =>
    windows.map(({ title }) => resolved(title, wording));
  const byTime = groupBy(current, (window) => window.end ?? `since ${window.start}`);
  const lines = [...byTime.values()].map((windows): Headline => ({
    tone: 'active',
    label: strings.now,
    titles: titles(windows),
    when: currentWords(windows[0], wording),
  }));
  if (!next) return { lines, changesAt: Infinity };
  const together = windowsBetween(schedule, next.start, next.start + 1, audience).filter(
    (window) => window.start === next.start && window.announce === 'window' && isCurrent(window, next.start),
  );
  const { text, changesAt } = timeUntil(next.start, now, zone, locale.tag);
  lines.push({
    tone: 'planned',
    label: strings.next,
    titles: titles(together),
    when: datedTime(next.start, wording),
    relative: text,
  });
  return { lines, changesAt };
}

/** "until 06:00 CET", on another day "until Sun 06:00 CET"; where the end is not known, "since 22:00 CET". */
function currentWords({ start, end }: MaintenanceWindow, { locale, zone, today }: Wording): string {
  const { strings } = speak(COMMON_STRINGS, locale.language);
  const words = (instant: number): string =>
    `${timeNear(instant, zone, today, locale.tag)} ${zoneAbbreviation(zone, instant, locale.tag)}`;
  return end === undefined ? strings.since(words(start)) : strings.until(words(end));
}
