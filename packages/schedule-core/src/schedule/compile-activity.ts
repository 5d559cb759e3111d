import { compact } from '../document/compact.js';
import { errorFault, formatPath } from '../document/fault.js';
import type { Fault, PathSegment } from '../document/fault.js';
import { roundKeys } from '../recurrence/round-keys.js';
import type { RoundKeys, Rounds } from '../recurrence/round-keys.js';
import { parseRRule } from '../recurrence/rrule.js';
import { ScheduleError } from '../recurrence/schedule-error.js';
import { roundAfter, roundsOverlapping } from '../recurrence/span.js';
import type { Round, TimeSpan } from '../recurrence/span.js';
import { DAY, HOUR, parseWallTime, wallTimeWriter } from '../time/civil.js';
import { parseDuration } from '../time/duration.js';
import { parseInstant } from '../time/instant.js';
import type { ZoneClock } from '../zones/zone-clock.js';
import type { Activity, Series, Wave, WindowLength } from './schedule.js';
import type { ActivityData } from './schedule.schema.js';
import type { Downtime, MaintenanceWindow } from './window.js';

/** How long a window with an unknown end counts as going on where no `assumedLength` says so. */
export const UNKNOWN_END_LENGTH = 2 * HOUR;

export function downtimeOf(data: ActivityData['downtime']): Downtime | undefined {
  return (
    data &&
    compact({ typical: parseDuration(data.typical ?? ''), rarelyOver: parseDuration(data.rarelyOver ?? '') })
  );
}

interface LengthData {
  readonly end?: string | undefined;
  readonly duration?: string | undefined;
  readonly assumedLength?: string | undefined;
}

/**
 * The length of a window from its wall clock start.
 *
 * @throws {ScheduleError}
 */
export function windowLength({ end, duration, assumedLength }: LengthData, start: number): WindowLength {
  if (end !== undefined && duration !== undefined) {
    throw new ScheduleError('length', 'duration', 'Only one of end and duration is allowed.');
  }
  if (assumedLength !== undefined && (end ?? duration) !== undefined) {
    throw new ScheduleError('length', 'assumedLength', 'assumedLength is for an unknown end only.');
  }
  if (duration !== undefined) return { kind: 'elapsed', length: parseDuration(duration) ?? 0, known: true };
  if (end === undefined) {
    return {
      kind: 'elapsed',
      length: parseDuration(assumedLength ?? '') ?? UNKNOWN_END_LENGTH,
      known: false,
    };
  }
  const length = (parseWallTime(end) ?? 0) - start;
  if (length <= 0)
    throw new ScheduleError('end-before-start', 'end', `The end ${end} is not after the start.`);
  return { kind: 'wall', length, known: true };
}

/** Start, end and the instant at which it counts as over, as a window has them. */
export function timesOf(
  { start, end }: TimeSpan,
  length: WindowLength,
): Pick<MaintenanceWindow, 'start' | 'end' | 'countsUntil'> {
  return length.known ? { start, end, countsUntil: end } : { start, countsUntil: end };
}

/** A series whose changes can still be told. */
export interface CompiledSeries extends Series {
  readonly changed: Set<number>;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** An activity with everything that its changes are applied to. */
export interface CompiledActivity {
  readonly activity: Activity;
  readonly rounds: Rounds;
  readonly keys: RoundKeys;
  readonly length: WindowLength;
  readonly clock: ZoneClock;
  readonly series: readonly CompiledSeries[];
}

function activityOf(data: ActivityData, timeZone: string): Activity {
  const { id, kind, title, description, impact, usualTime, regions, services } = data;
  return compact({
    id,
    kind,
    title,
    description,
    impact,
    downtime: downtimeOf(data.downtime),
    certainty: data.certainty ?? 'confirmed',
    announce: data.announce ?? 'window',
    timeZone,
    usualTime,
    waves: (data.waves ?? []).map((wave) =>
      compact({ id: wave.id, share: wave.share, offset: (parseDuration(wave.offset ?? 'P0D') ?? 0) / DAY }),
    ),
    assumed: data.assumed ?? [],
    regions,
    services,
    announcedAt: parseInstant(data.announcedAt ?? ''),
    hasOccurrences: data.start !== undefined,
  });
}

const roundOf = (key: number, start: number, end: number): Round => ({ key, start, end });

function seriesOf(compiled: Omit<CompiledActivity, 'series'>, wave?: Wave): CompiledSeries {
  const { activity, rounds, keys, length, clock } = compiled;
  const { id: source, usualTime: _usualTime, waves: _waves, hasOccurrences: _has, ...said } = activity;
  const idOf = wallTimeWriter(`${source}${wave ? `/${wave.id}` : ''}@`);
  const times = timesOf({ start: Number.NaN, end: Number.NaN }, length);
  // Copying this and filling in its times is several times faster than putting windows together.
  const template: MaintenanceWindow = {
    ...said,
    ...(wave && { wave: compact({ id: wave.id, share: wave.share }) }),
    ...times,
    id: '',
    source,
    state: 'scheduled',
    revision: 1,
  };
  const changed = new Set<number>();
  const spans = { keys, length, clock, shift: (wave?.offset ?? 0) * DAY };

  function windowOf(key: number, start: number, end: number): MaintenanceWindow {
    const window: Writable<MaintenanceWindow> = { ...template };
    window.id = idOf(key);
    window.start = start;
    window.countsUntil = end;
    if (length.known) window.end = end;
    return window;
  }
  const unlessChanged = (key: number, start: number, end: number): MaintenanceWindow | undefined =>
    changed.size > 0 && changed.has(key) ? undefined : windowOf(key, start, end);

  return {
    activity,
    ...(wave && { wave }),
    rounds,
    length,
    clock,
    changed,
    overlapping: (from, to) => roundsOverlapping(spans, from, to, roundOf),
    startingAfter: (after) => roundAfter(spans, after, roundOf),
    windowsBetween: (from, to) => roundsOverlapping(spans, from, to, unlessChanged),
    windowAfter: (after) => roundAfter(spans, after, unlessChanged),
    windowOf: ({ key, start, end }) => windowOf(key, start, end),
    idOf: ({ key }) => idOf(key),
  };
}

/** Wall clock dates that the rounds must have; those that they do not are faults and left out. */
function matching(
  dates: readonly string[],
  keys: RoundKeys,
  path: readonly PathSegment[],
  faults: Fault[],
): number[] {
  return dates.flatMap((date, index) => {
    const key = parseWallTime(date) ?? Number.NaN;
    if (keys.has(key)) return [key];
    const message = `The rule gives no occurrence at ${date}.`;
    faults.push(errorFault(formatPath([...path, index]), 'no-such-occurrence', message));
    return [];
  });
}

function roundsOf(
  data: ActivityData,
  start: number,
  clock: ZoneClock,
  path: readonly PathSegment[],
  faults: Fault[],
): Rounds {
  const rule = data.rrule === undefined ? undefined : parseRRule(data.rrule);
  const rdates = (data.rdates ?? []).map((date) => parseWallTime(date) ?? 0);
  const rounds = { start, ...(rule && { rule }), rdates };
  if (rule && !roundKeys({ start, rule }, clock).has(start)) {
    throw new ScheduleError(
      'start-not-in-rule',
      'start',
      `The rule "${data.rrule}" gives no occurrence at ${data.start}.`,
    );
  }
  if (!data.exdates?.length) return rounds;
  const exdates = matching(data.exdates, roundKeys(rounds, clock), [...path, 'exdates'], faults);
  return { ...rounds, exdates };
}

function refuseWithoutStart(data: ActivityData): void {
  for (const key of ['rrule', 'rdates', 'exdates', 'end', 'duration', 'assumedLength', 'waves'] as const) {
    if (data[key] !== undefined) {
      throw new ScheduleError('start-required', 'start', `An activity with ${key} needs a start.`);
    }
  }
}

/**
 * Makes an activity ready to be asked. Faults of single exdates are collected; what makes the activity
 * as a whole unusable is thrown.
 *
 * @throws {ScheduleError}
 */
export function compileActivity(
  data: ActivityData,
  clock: ZoneClock,
  path: readonly PathSegment[],
  faults: Fault[],
): CompiledActivity {
  const activity = activityOf(data, clock.zone);
  if (data.start === undefined) refuseWithoutStart(data);
  const start = parseWallTime(data.start ?? '') ?? 0;
  const waveIds = activity.waves.map((wave) => wave.id);
  if (new Set(waveIds).size < waveIds.length) {
    throw new ScheduleError('duplicate-id', 'waves', 'Two waves have the same id.');
  }
  const length = windowLength(data, start);
  const rounds = activity.hasOccurrences
    ? roundsOf(data, start, clock, path, faults)
    : { start, exdates: [start] };
  const compiled = { activity, clock, length, rounds, keys: roundKeys(rounds, clock) };
  if (!activity.hasOccurrences) return { ...compiled, series: [] };
  const waves: readonly (Wave | undefined)[] = activity.waves.length > 0 ? activity.waves : [undefined];
  return { ...compiled, series: waves.map((wave) => seriesOf(compiled, wave)) };
}
