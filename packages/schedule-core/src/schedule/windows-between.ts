import type { Activity, Schedule, SingleWindow } from './schedule.js';
import type { Audience, MaintenanceWindow } from './window.js';

const reaches = (places: readonly string[] | undefined, place: string | undefined): boolean =>
  places === undefined || place === undefined || places.includes(place);

/** Does an activity concern this audience at all? What the audience does not know hides nothing. */
export function concerns(what: Pick<Activity, 'regions' | 'services'>, audience: Audience): boolean {
  return reaches(what.regions, audience.region) && reaches(what.services, audience.service);
}

/** Is a window for this audience? A reader whose wave is not one of the activity's sees them all. */
export function isFor(
  window: MaintenanceWindow,
  waves: readonly { id: string }[],
  audience: Audience,
): boolean {
  if (!concerns(window, audience)) return false;
  const isKnown = waves.some(({ id }) => id === audience.wave);
  return !window.wave || !isKnown || window.wave.id === audience.wave;
}

/** Ascending by start; the order is the same on every machine. */
export function byTime(a: MaintenanceWindow, b: MaintenanceWindow): number {
  return a.start - b.start || a.countsUntil - b.countsUntil || (a.id < b.id ? -1 : Number(a.id > b.id));
}

/** The waves of the activity that a window comes from; an announcement has none. */
export function wavesOf(schedule: Schedule): (window: MaintenanceWindow) => readonly { id: string }[] {
  const waves = new Map(schedule.activities.map((activity) => [activity.id, activity.waves]));
  return (window) => (window.wave ? (waves.get(window.source) ?? []) : []);
}

function takesPlaceIn({ window, original }: SingleWindow, from: number, to: number): boolean {
  const overlaps = (start: number, end: number): boolean => start < to && end > from;
  return (
    overlaps(window.start, window.countsUntil) ||
    (original !== undefined && overlaps(original.start, original.end))
  );
}

/**
 * Every window that overlaps [from, to), epoch milliseconds, ascending by start. Cancelled and tentative
 * ones are included and say so. A moved window is found by its new time and, marked as moved, by its
 * original one; it is in the answer once.
 */
export function windowsBetween(
  schedule: Schedule,
  from: number,
  to: number,
  audience: Audience = {},
): MaintenanceWindow[] {
  const waves = wavesOf(schedule);
  const byRule = schedule.series.flatMap((series) =>
    series
      .overlapping(from, to)
      .filter((round) => !schedule.changed.has(series.idOf(round)))
      .map((round) => series.windowOf(round)),
  );
  const singles = schedule.singles
    .filter((single) => takesPlaceIn(single, from, to))
    .map(({ window }) => window);
  return [...byRule, ...singles].filter((window) => isFor(window, waves(window), audience)).sort(byTime);
}
