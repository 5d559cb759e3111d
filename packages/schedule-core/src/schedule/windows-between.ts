import { fail } from '../recurrence/schedule-error.js';
import { checkRange } from '../time/check-range.js';
import type { Activity, Schedule, Series, SingleWindow } from './schedule.js';
import type { Audience, MaintenanceWindow } from './window.js';

const reaches = (places: readonly string[] | undefined, place: string | undefined): boolean =>
  places === undefined || place === undefined || places.includes(place);

/** Does an activity concern this audience at all? What the audience does not know hides nothing. */
export function concerns(what: Pick<Activity, 'regions' | 'services'>, audience: Audience): boolean {
  return reaches(what.regions, audience.region) && reaches(what.services, audience.service);
}

/** Is a wave for this audience? A reader whose wave is not one of the activity's sees them all. */
function reachesWave(
  wave: { readonly id: string } | undefined,
  waves: readonly { readonly id: string }[],
  audience: Audience,
): boolean {
  return !wave || wave.id === audience.wave || !waves.some(({ id }) => id === audience.wave);
}

/** The series whose windows concern an audience. */
export function seriesFor(schedule: Schedule, audience: Audience): readonly Series[] {
  return schedule.series.filter(
    ({ activity, wave }) => concerns(activity, audience) && reachesWave(wave, activity.waves, audience),
  );
}

/** The windows that a change touched, and the announcements, as far as they concern an audience. */
export function singlesFor(schedule: Schedule, audience: Audience): readonly SingleWindow[] {
  const wavesOf = new Map(schedule.activities.map(({ id, waves }) => [id, waves]));
  return schedule.singles.filter(
    ({ window }) =>
      concerns(window, audience) && reachesWave(window.wave, wavesOf.get(window.source) ?? [], audience),
  );
}

/** Ascending by start; the order is the same on every machine. */
export function byTime(a: MaintenanceWindow, b: MaintenanceWindow): number {
  return a.start - b.start || a.countsUntil - b.countsUntil || (a.id < b.id ? -1 : Number(a.id > b.id));
}

function takesPlaceIn({ window, original }: SingleWindow, from: number, to: number): boolean {
  const overlaps = (start: number, end: number): boolean => start < to && end > from;
  return (
    overlaps(window.start, window.countsUntil) ||
    (original !== undefined && overlaps(original.start, original.end))
  );
}

/** Merges two ascending lists, the shorter into the longer from its end: what comes before it is not touched. */
function mergedPair(one: MaintenanceWindow[], other: MaintenanceWindow[]): MaintenanceWindow[] {
  const [into, from] = one.length < other.length ? [other, one] : [one, other];
  let i = into.length - 1;
  let place = i + from.length;
  for (const window of from) into.push(window);
  for (const window of from.toReversed()) {
    for (let later = into[i]; later && byTime(later, window) > 0; later = into[--i]) into[place--] = later;
    into[place--] = window;
  }
  return into;
}

/** Merges neighbours, the shortest lists first, until there is one: each window is moved a few times only. */
function mergedAll(lists: MaintenanceWindow[][]): MaintenanceWindow[] {
  const inOrder = lists.sort((a, b) => a.length - b.length);
  for (let i = 0; i + 1 < inOrder.length; i += 2)
    inOrder.push(mergedPair(inOrder[i + 1] ?? [], inOrder[i] ?? []));
  return inOrder.at(-1) ?? [];
}

/** More windows than this are nothing that a page or a report could show. */
const WINDOW_LIMIT = 250_000;

/**
 * Every window that overlaps [from, to), epoch milliseconds, ascending by start. Cancelled and tentative
 * ones are included and say so. A moved window is found by its new time and, marked as moved, by its
 * original one; it is in the answer once.
 *
 * @throws {ScheduleError} for a range that is none (`instant`, `range`), longer than 400 years (`too-long`),
 *   or with more than 250,000 windows (`too-many`)
 */
export function windowsBetween(
  schedule: Schedule,
  from: number,
  to: number,
  audience: Audience = {},
): MaintenanceWindow[] {
  checkRange(from, to);
  const singles = singlesFor(schedule, audience)
    .filter((single) => takesPlaceIn(single, from, to))
    .map(({ window }) => window)
    .sort(byTime);
  const lists = [singles];
  let count = singles.length;
  for (const series of seriesFor(schedule, audience)) {
    const windows = series.windowsBetween(from, to);
    lists.push(windows);
    count += windows.length;
    if (count > WINDOW_LIMIT) fail('to', 'too-many:windows', WINDOW_LIMIT);
  }
  return mergedAll(lists);
}
