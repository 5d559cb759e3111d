import { DAY, HOUR, MINUTE } from '@trust-widgets/schedule-core/engine';
import type { Activity, ResolvedText, Schedule } from '@trust-widgets/schedule-core/engine';

import { civilDayOf, formatTime } from '../shared/time-format.js';
import { agree, clockOf, zoneAbbreviation } from '../shared/time-zones.js';
import { datedTime, feltOrNotStated, resolved } from './agenda-entry.js';
import type { Wording } from './agenda-entry.js';
import { placeName } from './agenda-times.js';

/** Activities that are said once, not day by day. */
export interface UndatedGroup {
  readonly title: string;
  readonly lines: readonly UndatedLine[];
}

/** One of them. */
export interface UndatedLine {
  readonly key: string;
  readonly title: ResolvedText;
  readonly description?: ResolvedText | undefined;
  /** What will be noticed, where the description leaves that open. */
  readonly felt?: string | undefined;
  /** "about 18:00 in Oslo (CET)", "Next: Sunday 29 March, 06:30 GMT+5:30" */
  readonly times: readonly string[];
}

const lineOf = (activity: Activity, times: readonly string[], wording: Wording): UndatedLine => {
  const { id, title, description } = activity;
  return {
    key: id,
    title: resolved(title, wording),
    description: resolved(description, wording),
    felt: description === undefined ? feltOrNotStated(activity, wording) : undefined,
    times,
  };
};

/**
 * The standing activities, such as a restart every night. Where the shown zone is not theirs, the next
 * time is given in it, and `changesAt` is when that is another one.
 */
export function standingLines(
  activities: readonly Activity[],
  schedule: Schedule,
  now: number | undefined,
  wording: Wording,
): { lines: UndatedLine[]; changesAt: number } {
  let changesAt = Infinity;
  const lines = activities.map((activity) => {
    const start = now === undefined ? undefined : nextStart(activity, schedule, now);
    if (start === undefined || agree(wording.zone, activity.timeZone, [start])) {
      return lineOf(activity, [], wording);
    }
    changesAt = Math.min(changesAt, start);
    return lineOf(activity, [wording.strings.nextTime(datedTime(start, wording))], wording);
  });
  return { lines, changesAt };
}

function nextStart({ id }: Activity, schedule: Schedule, now: number): number | undefined {
  const starts = schedule.series
    .filter(({ activity }) => activity.id === id)
    .flatMap((series) => series.windowAfter(now)?.start ?? []);
  return starts.length > 0 ? Math.min(...starts) : undefined;
}

/** Policies without dates: what may happen, and about when. */
export function policyLines(activities: readonly Activity[], now: number, wording: Wording): UndatedLine[] {
  return activities.map((activity) => lineOf(activity, usualTimes(activity, now, wording), wording));
}

/** About when it happens, on the clocks of its own zone and on those shown, as they stand today. */
function usualTimes({ usualTime, timeZone }: Activity, now: number, wording: Wording): string[] {
  if (usualTime === undefined) return [];
  const { strings, locale, zone } = wording;
  const [hours = 0, minutes = 0] = usualTime.split(':').map(Number);
  const wall = civilDayOf(now, timeZone) * DAY + hours * HOUR + minutes * MINUTE;
  const instant = clockOf(timeZone).toInstant(wall);
  const time = (name: string): string => formatTime(instant, name, locale.tag);
  const label = (name: string): string => zoneAbbreviation(name, instant, locale.tag);
  const there = strings.about(`${time(timeZone)} ${placeName(timeZone, label(timeZone), locale)}`);
  return agree(zone, timeZone, [instant]) ? [there] : [there, strings.about(`${time(zone)} ${label(zone)}`)];
}
