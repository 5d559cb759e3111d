import { spanAt } from '../recurrence/span.js';
import type { Schedule, Series } from '../schedule/schedule.js';
import type { MaintenanceWindow } from '../schedule/window.js';
import { DAY } from '../time/civil.js';
import type { CalendarOptions } from './calendar-options.js';
import { happensOnce, isSkipped } from './clock-changes.js';
import type { JCalComponent } from './jcal.js';
import { isEndReadAlike, seriesRule, shiftOf } from './series-rule.js';
import type { SeriesRule } from './series-rule.js';
import type { CalendarZone } from './time-zone.js';
import { seriesUid } from './uids.js';
import { sequenceOf, singleEvent, utcTimes, windowEvent } from './window-event.js';

/** Wall clock time and instant are less than a day apart, and so are rounds that begin at one instant. */
const MARGIN = 2 * DAY;

/** A window of a series with the wall clock start that the rule gives it. */
interface KeyedWindow {
  readonly key: number;
  readonly window: MaintenanceWindow;
}

const byKey = (a: KeyedWindow, b: KeyedWindow): number => a.key - b.key;

/** The windows that a change touched, by their ids. */
export interface ChangedWindows {
  readonly all: ReadonlyMap<string, MaintenanceWindow>;
  /** Those that take place within the horizon, or did before they were moved. */
  readonly near: ReadonlySet<string>;
}

export function changedWindows({ singles }: Schedule, near: ReadonlySet<string>): ChangedWindows {
  return { all: new Map(singles.map(({ window }) => [window.id, window])), near };
}

/** How the windows of a series are written. */
interface Plan {
  /** The keys that the rule gives and that are not, or not by the rule. */
  readonly excluded: ReadonlySet<number>;
  /** Occurrences that differ from the rule's. */
  readonly overrides: readonly KeyedWindow[];
  /** Events of their own. */
  readonly alone: readonly KeyedWindow[];
}

/**
 * Whatever calendars might read differently within the horizon is not left to the rule, and every change is
 * written, whenever it is, where the rule would contradict it.
 */
function planOf(
  series: Series,
  rule: SeriesRule | undefined,
  changes: ChangedWindows,
  { from, to }: CalendarOptions,
): Plan {
  const { clock, rounds } = series;
  const shift = shiftOf(series);
  const excluded = new Set(rounds.exdates?.filter((key) => rule?.gives(key)));
  const overrides: KeyedWindow[] = [];
  const alone: KeyedWindow[] = [];

  const written: KeyedWindow[] = [...series.changed].flatMap((key) => {
    const window = changes.all.get(series.idOf({ key }));
    return window && (changes.near.has(window.id) || rule?.gives(key) === true) ? [{ key, window }] : [];
  });
  for (const round of series.overlapping(from, to)) {
    const { key } = round;
    const isPlain =
      rule?.gives(key) === true && happensOnce(key + shift, clock) && isEndReadAlike(round, series);
    if (!isPlain && !series.changed.has(key)) written.push({ key, window: series.windowOf(round) });
  }
  for (const { key, window } of written.sort(byKey)) {
    const isGiven = rule?.gives(key) === true;
    // Is a time that is skipped an occurrence? RFC 5545 §3.3.5 says yes, §3.3.10 no: better to have none there.
    const isOverride = isGiven && !isSkipped(key + shift, clock);
    (isOverride ? overrides : alone).push({ key, window });
    if (isGiven && !isOverride) excluded.add(key);
  }

  // Of rounds that begin at the same instant, one is held.
  const held = new Set(series.overlapping(from - MARGIN, to + MARGIN).map(({ key }) => key));
  for (const key of rule?.between(clock.toWall(from) - shift, clock.toWall(to) - shift) ?? []) {
    if (!held.has(key)) excluded.add(key);
  }
  return { excluded, overrides, alone };
}

/** The events of a series: at most one that recurs, with the occurrences that differ from it, and those of their own. */
export function seriesEvents(
  series: Series,
  zone: CalendarZone | undefined,
  changes: ChangedWindows,
  options: CalendarOptions,
): JCalComponent[] {
  const { activity, clock, length, wave } = series;
  const shift = shiftOf(series);
  const rule = seriesRule(series, zone);
  const { excluded, overrides, alone } = planOf(series, rule, changes, options);
  const events: JCalComponent[] = [];

  const isOver = series.startingAfter(options.from) === undefined;
  const isSeen = !isOver || overrides.length > 0 || series.overlapping(options.from, options.to).length > 0;
  if (rule && isSeen) {
    const uid = `${seriesUid(activity.id, wave?.id)}@${options.host}`;
    const inOrder = [...excluded].sort((a, b) => a - b);
    const exdates = inOrder.map((key) => rule.zone.dateTime('exdate', key + shift));
    const window = series.windowOf({ key: rule.first, ...spanAt(rule.first + shift, length, clock) });
    events.push(
      windowEvent(
        window,
        { uid, sequence: sequenceOf(window), times: [...rule.times, ...exdates] },
        options,
        clock,
      ),
    );
    for (const { key, window: other } of overrides) {
      const times = [rule.zone.dateTime('recurrence-id', key + shift), ...utcTimes(other)];
      events.push(windowEvent(other, { uid, sequence: sequenceOf(other), times }, options, clock));
    }
  }
  return [...events, ...alone.map(({ window }) => singleEvent(window, options, clock))];
}
