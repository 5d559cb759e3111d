import { compact } from '../document/compact.js';
import { wallTimeOf } from '../recurrence/length.js';
import { rhythm } from '../recurrence/recurrence.schema.js';
import { isKey, NO_ROUNDS, roundKeys } from '../recurrence/round-keys.js';
import type { RoundKeys, Rounds } from '../recurrence/round-keys.js';
import { parseRRule } from '../recurrence/rrule.js';
import { fail } from '../recurrence/schedule-error.js';
import { DAY } from '../time/civil.js';
import { parseDuration } from '../time/duration.js';
import type { ZoneClock } from '../zones/zone-clock.js';
import { described } from './described.js';
import type { Activity } from './schedule.js';
import type { ActivityData } from './schedule.schema.js';
import { seriesOf } from './series.js';
import type { CompiledSeries } from './series.js';
import { windowLength } from './window-length.js';

/** An activity with everything that its changes are applied to. */
export interface CompiledActivity {
  readonly activity: Activity;
  readonly keys: RoundKeys;
  readonly series: readonly CompiledSeries[];
}

/** Runs a step that may throw a `ScheduleError`; what it throws is reported, and the others go on. */
export type Attempt = <T>(step: () => T) => T | undefined;

function wavesOf({ waves }: ActivityData): Activity['waves'] {
  return (waves ?? []).map(({ id, share, offset }) =>
    compact({ id, share, offset: (parseDuration(offset ?? '') ?? 0) / DAY }),
  );
}

/** Excluded dates that the rounds have; one that they do not have is reported. */
function excluded(dates: readonly string[], keys: RoundKeys, attempt: Attempt): number[] {
  return dates.flatMap((date, index) => {
    const key = wallTimeOf(date);
    const found = attempt(() => {
      if (isKey(key, keys)) return key;
      return fail(`exdates[${index}]`, 'no-such-occurrence', date);
    });
    return found ?? [];
  });
}

function roundsOf(data: ActivityData, start: number, clock: ZoneClock, attempt: Attempt): Rounds {
  const { rrule, rdates, exdates } = data;
  const rule = rrule === undefined ? undefined : parseRRule(rrule);
  if (rule && !isKey(start, roundKeys({ start, rule }, clock))) {
    fail('start', 'start-not-in-rule', data.start ?? '', rrule ?? '');
  }
  const rounds = { start, ...(rule && { rule }), rdates: (rdates ?? []).map(wallTimeOf) };
  return exdates ? { ...rounds, exdates: excluded(exdates, roundKeys(rounds, clock), attempt) } : rounds;
}

/** A policy without dates says nothing of when. */
function checkUndated(data: ActivityData): void {
  for (const key of [...Object.keys(rhythm), 'assumedLength', 'waves']) {
    if (data[key as keyof ActivityData] !== undefined) fail('start', 'start-required', key);
  }
}

/**
 * Makes an activity ready to be asked; `undefined` where faults make it unusable as a whole.
 *
 * @throws {ScheduleError} for a policy without dates that has what needs a start
 */
export function compileActivity(
  data: ActivityData,
  clock: ZoneClock,
  attempt: Attempt,
): CompiledActivity | undefined {
  const { id, usualTime } = data;
  const said = described(data, clock.zone);
  const activity: Activity = {
    ...said,
    ...compact({ usualTime }),
    id,
    certainty: data.certainty ?? 'confirmed',
    announce: data.announce ?? 'window',
    waves: wavesOf(data),
    hasOccurrences: data.start !== undefined,
  };
  if (data.start === undefined) {
    checkUndated(data);
    return { activity, keys: NO_ROUNDS, series: [] };
  }
  const start = wallTimeOf(data.start);
  const length = attempt(() => windowLength(data, start));
  const rounds = attempt(() => roundsOf(data, start, clock, attempt));
  if (!length || !rounds) return undefined;
  const keys = roundKeys(rounds, clock);
  const waves = activity.waves.length > 0 ? activity.waves : [undefined];
  const series = waves.map((wave) =>
    seriesOf({ activity, ...(wave && { wave }), rounds, length, clock }, keys, said),
  );
  return { activity, keys, series };
}
