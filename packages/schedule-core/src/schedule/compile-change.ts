import { compact } from '../document/compact.js';
import { wallTimeOf } from '../recurrence/length.js';
import { isKey } from '../recurrence/round-keys.js';
import { fail } from '../recurrence/schedule-error.js';
import { spanAt } from '../recurrence/span.js';
import { DAY } from '../time/civil.js';
import { parseInstant } from '../time/instant.js';
import type { CompiledActivity } from './compile-activity.js';
import type { SingleWindow } from './schedule.js';
import type { ChangeData } from './schedule.schema.js';
import type { CompiledSeries } from './series.js';
import { timesOf, windowLength } from './window-length.js';
import type { MaintenanceWindow } from './window.js';

function check(change: ChangeData, target: CompiledActivity, key: number): void {
  const { activity, keys } = target;
  if (!isKey(key, keys)) fail('occurrence', 'no-such-occurrence', change.occurrence);
  const waves = activity.waves.map(({ id }) => id);
  if (change.wave !== undefined && !waves.includes(change.wave))
    fail('wave', 'no-such-wave', change.wave, waves);
  if (change.state === 'moved') {
    if (change.start === undefined) fail('start', 'required:start');
    return;
  }
  for (const name of ['start', 'end', 'duration'] as const) {
    if (change[name] !== undefined) fail(name, 'not-moved', name);
  }
}

/** A changed window beside the one that the rule has; which of several changes holds is settled later. */
export interface AppliedChange extends Omit<SingleWindow, 'left'> {
  readonly rule: MaintenanceWindow;
}

function applied(change: ChangeData, series: CompiledSeries, key: number): AppliedChange {
  const { state, message, statusId } = change;
  const { length: ruleLength, clock } = series;
  const isMoved = state === 'moved';
  const shift = (series.wave?.offset ?? 0) * DAY;
  const original = spanAt(key + shift, ruleLength, clock);
  const rule = series.windowOf({ key, ...original });
  const { announcedAt: _rulePublished, end: _ruleEnd, ...said } = rule;
  // A change of the whole round moves the round's own start; its waves keep their offsets to it.
  const start = isMoved ? wallTimeOf(change.start ?? '') : key;
  const length = windowLength(change, start, ruleLength);
  const span = spanAt(start + (isMoved && change.wave !== undefined ? 0 : shift), length, clock);
  const window: MaintenanceWindow = {
    ...said,
    ...timesOf(span, length),
    ...compact({
      announcedAt: parseInstant(change.announcedAt ?? ''),
      message,
      statusId,
      originalStart: isMoved ? rule.start : undefined,
    }),
    state,
    revision: rule.revision + (change.revision ?? 1),
  };
  // Last, since a change that is itself faulty leaves the window as the rule has it.
  series.changed.add(key);
  return compact({ rule, window, original: isMoved ? original : undefined });
}

/**
 * The windows that a change touches: one, or all waves of its round.
 *
 * @throws {ScheduleError} where the change names no occurrence or contradicts itself.
 */
export function compileChange(change: ChangeData, target: CompiledActivity): AppliedChange[] {
  const key = wallTimeOf(change.occurrence);
  check(change, target, key);
  return target.series
    .filter(({ wave }) => change.wave === undefined || wave?.id === change.wave)
    .map((series) => applied(change, series, key));
}
