import { errorFault, formatPath, warningFault } from '../document/fault.js';
import type { Fault, PathSegment } from '../document/fault.js';
import { readList, readValue, withUniqueIds } from '../document/faults.js';
import type { ReadEntry } from '../document/faults.js';
import { LIST_LIMIT, object, optional, unread } from '../document/schema.js';
import type { Schema } from '../document/schema.js';
import { shortDuration } from '../document/vocabulary.js';
import { ScheduleError } from '../recurrence/schedule-error.js';
import { DAY } from '../time/civil.js';
import { parseDuration } from '../time/duration.js';
import { isZone, zoneClock } from '../zones/zone-clock.js';
import type { ZoneClock } from '../zones/zone-clock.js';
import type { ZoneProvider } from '../zones/zone-provider.js';
import { compileActivity } from './compile-activity.js';
import type { CompiledActivity } from './compile-activity.js';
import { compileAnnouncement } from './compile-announcement.js';
import { compileChange } from './compile-change.js';
import { EMPTY_SCHEDULE } from './schedule.js';
import type { Schedule, SingleWindow } from './schedule.js';
import { activitySchema, announcementSchema, changeSchema } from './schedule.schema.js';

/** The section without the lists, which are read entry by entry. */
const sectionSchema = object({
  timeZone: optional(unread),
  notice: optional(unread),
  activities: optional(unread),
  changes: optional(unread),
  announcements: optional(unread),
});

/** Where the promised notice cannot be read, announcing a day ahead errs on the side of telling. */
const FALLBACK_NOTICE = DAY;

/** The clocks of the section's zones, each made once; `undefined` for a name that is no zone. */
function clocks(zones: ZoneProvider): (zone: string) => ZoneClock | undefined {
  const known = new Map<string, ZoneClock>();
  return (zone) => {
    const clock = known.get(zone) ?? (isZone(zone, zones) ? zoneClock(zone, zones) : undefined);
    if (clock) known.set(zone, clock);
    return clock;
  };
}

const zoneFault = (path: readonly PathSegment[], zone: unknown): Fault =>
  errorFault(
    formatPath([...path, 'timeZone']),
    zone === undefined ? 'required' : 'zone',
    zone === undefined
      ? 'This key is required.'
      : `Found ${JSON.stringify(zone)}; expected an IANA time zone such as Europe/Oslo, or a fixed offset such as UTC+1.`,
  );

function readNotice(value: unknown, path: readonly PathSegment[], faults: Fault[]): number {
  const reading = readValue(object({ notice: shortDuration }), { notice: value }, path);
  faults.push(...reading.faults);
  return parseDuration(reading.value?.notice ?? '') ?? FALLBACK_NOTICE;
}

/** Every id that is written, of faulty entries too. */
function writtenIds(entries: unknown): ReadonlySet<unknown> {
  return new Set(Array.isArray(entries) ? entries.map((entry: { id?: unknown } | null) => entry?.id) : []);
}

/** Compiles each entry; one that cannot be is a fault and left out. */
function compileAll<T, R>(
  entries: readonly ReadEntry<T>[],
  faults: Fault[],
  compile: (entry: ReadEntry<T>) => R | undefined,
): R[] {
  return entries.flatMap((entry) => {
    try {
      const compiled = compile(entry);
      return compiled === undefined ? [] : [compiled];
    } catch (error) {
      if (!(error instanceof ScheduleError)) throw error;
      faults.push(errorFault(formatPath([...entry.path, error.path]), error.code, error.message));
      return [];
    }
  });
}

/**
 * Of several changes to one window, the one with the highest revision holds; of equals, the last. A slot
 * that an earlier one confirmed stays certain: it is moved or cancelled, not doubtful again.
 */
function latestOfEach(changes: readonly ReadEntry<SingleWindow>[], faults: Fault[]): SingleWindow[] {
  const latest = new Map<string, SingleWindow>();
  const inOrder = [...changes].sort((a, b) => a.value.window.revision - b.value.window.revision);
  for (const { value: single, path } of inOrder) {
    const { window } = single;
    const earlier = latest.get(window.id)?.window;
    if (earlier?.state === 'moved' && window.state === 'confirmed') faults.push(undoneMove(path));
    const isConfirmed = earlier?.certainty === 'confirmed';
    latest.set(
      window.id,
      isConfirmed ? { ...single, window: { ...window, certainty: 'confirmed' } } : single,
    );
  }
  return [...latest.values()];
}

/** To confirm is to say that the rule holds, which few mean who have moved the window before. */
function undoneMove(path: readonly PathSegment[]): Fault {
  const message =
    'This puts the window back at its original time, since an earlier revision moved it. To keep the new time, repeat the move with this revision.';
  return warningFault(formatPath([...path, 'state']), 'undone-move', message);
}

/**
 * Reads the `maintenance` section of a trust document. Never throws: what is sound is in the schedule,
 * and every fault is collected. Nothing that is faulty is guessed at.
 *
 * @param path where the section stands in its document, for the paths of faults
 */
export function parseSchedule(
  input: unknown,
  zones: ZoneProvider,
  path: readonly PathSegment[] = [],
): { schedule: Schedule; faults: Fault[] } {
  const section = readValue(sectionSchema, input, path);
  const faults = [...section.faults];
  if (section.value === undefined) return { schedule: EMPTY_SCHEDULE, faults };

  const clockOf = clocks(zones);
  const { timeZone } = section.value;
  const ownClock = typeof timeZone === 'string' ? clockOf(timeZone) : undefined;
  if (!ownClock) faults.push(zoneFault(path, timeZone));
  const notice = readNotice(section.value.notice, path, faults);

  const clockFor = (zone: string | undefined, at: readonly PathSegment[]): ZoneClock | undefined => {
    if (zone === undefined) return ownClock;
    const clock = clockOf(zone);
    if (!clock) faults.push(zoneFault(at, zone));
    return clock;
  };
  const list = <T extends Schema>(schema: T, key: 'activities' | 'changes' | 'announcements') => {
    const read = readList(schema, section.value?.[key], [...path, key], LIST_LIMIT);
    faults.push(...read.faults);
    return read.entries;
  };

  const activityEntries = withUniqueIds(list(activitySchema, 'activities'));
  faults.push(...activityEntries.faults);
  const activities = compileAll(activityEntries.entries, faults, ({ value, path: at }) => {
    const clock = clockFor(value.timeZone, at);
    return clock && compileActivity(value, clock, at, faults);
  });
  const byId = new Map<string, CompiledActivity>(activities.map((each) => [each.activity.id, each]));

  // A change to an activity that is itself faulty is not reported a second time.
  const named = writtenIds(section.value.activities);
  const changes = latestOfEach(
    compileAll(list(changeSchema, 'changes'), faults, ({ value, path: at }) => {
      const target = byId.get(value.activity);
      if (target) return compileChange(value, target).map((single) => ({ value: single, path: at }));
      if (named.has(value.activity)) return undefined;
      throw new ScheduleError(
        'no-such-activity',
        'activity',
        `There is no activity with the id "${value.activity}".`,
      );
    }).flat(),
    faults,
  );

  const announcementEntries = withUniqueIds(list(announcementSchema, 'announcements'));
  faults.push(...announcementEntries.faults);
  const announcements = compileAll(announcementEntries.entries, faults, ({ value, path: at }) => {
    const clock = clockFor(value.timeZone, at);
    return clock && compileAnnouncement(value, clock);
  });

  return {
    schedule: {
      timeZone: ownClock?.zone ?? EMPTY_SCHEDULE.timeZone,
      notice,
      activities: activities.map(({ activity }) => activity),
      series: activities.flatMap(({ series }) => series),
      singles: [...changes, ...announcements],
      isComplete: faults.every(({ severity }) => severity !== 'error'),
    },
    faults,
  };
}
