import { errorFault, formatPath } from '../document/fault.js';
import type { Fault, PathSegment } from '../document/fault.js';
import { readList, readValue, withUniqueIds, writtenIds } from '../document/faults.js';
import type { ReadEntry } from '../document/faults.js';
import { expects, object, optional, text, unread } from '../document/schema.js';
import type { Schema } from '../document/schema.js';
import { shortDuration } from '../document/vocabulary.js';
import { fail, ScheduleError } from '../recurrence/schedule-error.js';
import { DAY } from '../time/civil.js';
import { parseDuration } from '../time/duration.js';
import { isZone, zoneClock } from '../zones/zone-clock.js';
import type { ZoneClock } from '../zones/zone-clock.js';
import type { ZoneProvider } from '../zones/zone-provider.js';
import { compileActivity } from './compile-activity.js';
import type { Attempt } from './compile-activity.js';
import { compileAnnouncement } from './compile-announcement.js';
import { compileChange } from './compile-change.js';
import { EMPTY_SCHEDULE } from './schedule.js';
import type { Schedule } from './schedule.js';
import { activitySchema, announcementSchema, changeSchema } from './schedule.schema.js';
import { settleChanges } from './settle-changes.js';

type Path = readonly PathSegment[];

/** The section without its parts, which are read one by one. */
const sectionSchema = object({
  timeZone: optional(unread),
  notice: optional(unread),
  activities: optional(unread),
  changes: optional(unread),
  announcements: optional(unread),
});

/**
 * Reads the `maintenance` section of a trust document. Never throws: what is sound is in the schedule,
 * and every fault is collected. Nothing that is faulty is guessed at.
 *
 * @param path where the section stands in its document, for the paths of faults
 */
export function parseSchedule(
  input: unknown,
  zones: ZoneProvider,
  path: Path = [],
): { schedule: Schedule; faults: Fault[] } {
  const faults: Fault[] = [];
  const written = readValue(sectionSchema, input, path, faults);
  if (!written) return { schedule: EMPTY_SCHEDULE, faults };

  const zone = text(expects('zone'), undefined, (name) => isZone(name, zones));
  const clockOf = (value: unknown, at: Path): ZoneClock | undefined => {
    const name = readValue(zone, value, [...at, 'timeZone'], faults);
    return name === undefined ? undefined : zoneClock(name, zones);
  };
  const list = <T>(schema: Schema<T>, key: 'activities' | 'changes' | 'announcements'): ReadEntry<T>[] =>
    readList(schema, written[key], [...path, key], faults);
  /** Compiles each entry; one that cannot be is a fault and left out. */
  const compileAll = <T, R>(
    entries: readonly ReadEntry<T>[],
    compile: (value: T, at: Path, attempt: Attempt) => R | undefined,
  ): ReadEntry<R>[] =>
    entries.flatMap(({ value, path: at }) => {
      const attempt: Attempt = (step) => {
        try {
          return step();
        } catch (error) {
          if (!(error instanceof ScheduleError)) throw error;
          faults.push(errorFault(`${formatPath(at)}.${error.path}`, error.code, error.message));
          return undefined;
        }
      };
      const compiled = attempt(() => compile(value, at, attempt));
      return compiled === undefined ? [] : [{ value: compiled, path: at }];
    });

  const ownClock = clockOf(written.timeZone, path);
  const notice = parseDuration(readValue(shortDuration, written.notice, [...path, 'notice'], faults) ?? '');
  const clockFor = (data: { timeZone?: string | undefined }, at: Path): ZoneClock | undefined =>
    data.timeZone === undefined ? ownClock : clockOf(data.timeZone, at);

  const activities = compileAll(
    withUniqueIds(list(activitySchema, 'activities'), faults),
    (data, at, attempt) => {
      const clock = clockFor(data, at);
      return clock && compileActivity(data, clock, attempt);
    },
  ).map(({ value }) => value);
  const byId = new Map(activities.map((each) => [each.activity.id, each]));

  // A change to an activity that is itself faulty is not reported a second time.
  const named = writtenIds(written.activities);
  const changes = compileAll(list(changeSchema, 'changes'), (data) => {
    const target = byId.get(data.activity);
    if (target) return compileChange(data, target);
    if (named.has(data.activity)) return undefined;
    return fail('activity', 'no-such-activity', data.activity);
  }).flatMap(({ value, path: at }) => value.map((change) => ({ value: change, path: at })));

  const announcements = compileAll(
    withUniqueIds(list(announcementSchema, 'announcements'), faults),
    (data, at) => {
      const clock = clockFor(data, at);
      return clock && compileAnnouncement(data, clock);
    },
  ).map(({ value }) => value);

  return {
    schedule: {
      timeZone: ownClock?.zone ?? EMPTY_SCHEDULE.timeZone,
      // Where the promise cannot be read, announcing a day ahead errs on the side of telling.
      notice: notice ?? DAY,
      activities: activities.map(({ activity }) => activity),
      series: activities.flatMap(({ series }) => series),
      singles: [...settleChanges(changes, faults), ...announcements],
      isComplete: faults.every(({ severity }) => severity !== 'error'),
    },
    faults,
  };
}
