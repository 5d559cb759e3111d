import { windowsBetween } from '@trust-widgets/schedule-core/engine';
import type {
  Audience,
  MaintenanceWindow,
  ResolvedText,
  Schedule,
  ScheduleState,
} from '@trust-widgets/schedule-core/engine';

import { TIME_STRINGS } from '../shared/time.strings.js';
import { timeUntil } from '../shared/time-until.js';
import { zoneAbbreviation } from '../shared/time-zones.js';
import { datedTime, resolved } from './agenda-entry.js';
import type { Wording } from './agenda-entry.js';
import { timeNear } from './agenda-times.js';
import { groupBy } from './group-by.js';
import { isCurrent } from './places.js';

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

/** Of many that begin together the first few are named. */
const NAMED = 5;

/** What goes on now and what comes first; each line joins what begins or ends together. */
export function headlines(
  { current, next }: ScheduleState,
  { schedule, audience, now }: { schedule: Schedule; audience: Audience; now: number },
  wording: Wording,
): { lines: Headline[]; changesAt: number } {
  const { strings, zone, locale } = wording;
  const titles = (windows: readonly MaintenanceWindow[]): ResolvedText[] => {
    const more = windows.length - NAMED;
    const named = windows.slice(0, NAMED).map(({ title }) => resolved(title, wording));
    return more > 0 ? [...named, { text: strings.more(more), language: locale.language }] : named;
  };
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
  const strings = TIME_STRINGS[locale.language];
  const words = (instant: number): string =>
    `${timeNear(instant, zone, today, locale.tag)} ${zoneAbbreviation(zone, instant, locale.tag)}`;
  return end === undefined ? strings.since(words(start)) : strings.until(words(end));
}
