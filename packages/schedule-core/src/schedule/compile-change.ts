import { compact } from '../document/compact.js';
import { ScheduleError } from '../recurrence/schedule-error.js';
import { spanAt } from '../recurrence/span.js';
import type { Round } from '../recurrence/span.js';
import { DAY, parseWallTime } from '../time/civil.js';
import { parseDuration } from '../time/duration.js';
import { parseInstant } from '../time/instant.js';
import type { CompiledActivity, CompiledSeries } from './compile-activity.js';
import { timesOf } from './compile-activity.js';
import type { SingleWindow, WindowLength } from './schedule.js';
import type { ChangeData } from './schedule.schema.js';
import type { MaintenanceWindow } from './window.js';

function check(change: ChangeData, target: CompiledActivity, key: number): void {
  const { activity, keys } = target;
  if (!keys.has(key)) {
    const message = `The activity "${activity.id}" has no occurrence at ${change.occurrence}.`;
    throw new ScheduleError('no-such-occurrence', 'occurrence', message);
  }
  if (change.wave !== undefined && !activity.waves.some((wave) => wave.id === change.wave)) {
    const known = activity.waves.map((wave) => wave.id).join(', ') || 'none';
    throw new ScheduleError(
      'no-such-wave',
      'wave',
      `The activity "${activity.id}" has no wave "${change.wave}"; its waves: ${known}.`,
    );
  }
  if (change.state === 'moved' && change.start === undefined) {
    throw new ScheduleError('required', 'start', 'A moved occurrence needs its new start.');
  }
  const when = (['start', 'end', 'duration'] as const).find((name) => change[name] !== undefined);
  if (change.state !== 'moved' && when !== undefined) {
    throw new ScheduleError('not-moved', when, `${when} is for a change with the state "moved".`);
  }
  if (change.end !== undefined && change.duration !== undefined) {
    throw new ScheduleError('length', 'duration', 'Only one of end and duration is allowed.');
  }
}

function lengthOfMove(change: ChangeData, start: number, length: WindowLength): WindowLength {
  if (change.duration !== undefined)
    return { kind: 'elapsed', length: parseDuration(change.duration) ?? 0, known: true };
  if (change.end === undefined) return length;
  const wall = (parseWallTime(change.end) ?? 0) - start;
  if (wall <= 0)
    throw new ScheduleError('end-before-start', 'end', `The end ${change.end} is not after the start.`);
  return { kind: 'wall', length: wall, known: true };
}

function roundAt(key: number, shift: number, { length, clock }: CompiledActivity): Round {
  return { key, ...spanAt(key + shift, length, clock) };
}

/**
 * When a changed window was published. To confirm what the rule says already is no news: the earlier of the
 * two counts, and where the rule does not say, nobody knows. Whatever else a change does, it publishes
 * itself, and so does what takes back an earlier change.
 */
function publishedAt(change: ChangeData, rule: MaintenanceWindow, isFirst: boolean): number | undefined {
  const changedAt = parseInstant(change.announcedAt ?? '');
  const isNews = change.state !== 'confirmed' || rule.certainty !== 'confirmed' || !isFirst;
  if (isNews) return changedAt;
  return rule.announcedAt === undefined ? undefined : Math.min(rule.announcedAt, changedAt ?? Infinity);
}

function applied(
  change: ChangeData,
  target: CompiledActivity,
  series: CompiledSeries,
  key: number,
): SingleWindow {
  const shift = (series.wave?.offset ?? 0) * DAY;
  const round = roundAt(key, shift, target);
  const rule = series.windowOf(round);
  const announcedAt = publishedAt(change, rule, !series.changed.has(key));
  series.changed.add(key);
  const { announcedAt: _rulePublished, ...said } = rule;
  const window: MaintenanceWindow = {
    ...said,
    ...compact({
      announcedAt,
      message: change.message,
      statusId: change.statusId,
    }),
    state: change.state,
    certainty: change.state === 'confirmed' ? 'confirmed' : rule.certainty,
    revision: change.revision ?? 1,
  };
  if (change.state !== 'moved') return { window };

  // A change of the whole round moves the round's own start; its waves keep their offsets to it.
  const given = parseWallTime(change.start ?? '') ?? key;
  const length = lengthOfMove(change, given, target.length);
  const span = spanAt(given + (change.wave === undefined ? shift : 0), length, target.clock);
  const { end: _ruleEnd, ...rest } = window;
  return {
    window: { ...rest, ...timesOf(span, length), originalStart: rule.start },
    original: { start: round.start, end: round.end },
  };
}

/**
 * The windows that a change touches: one, or all waves of its round.
 *
 * @throws {ScheduleError} where the change names no occurrence or contradicts itself.
 */
export function compileChange(change: ChangeData, target: CompiledActivity): SingleWindow[] {
  const key = parseWallTime(change.occurrence) ?? Number.NaN;
  check(change, target, key);
  return target.series
    .filter(({ wave }) => change.wave === undefined || wave?.id === change.wave)
    .map((series) => applied(change, target, series, key));
}
