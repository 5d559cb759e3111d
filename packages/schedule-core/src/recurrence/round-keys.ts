import { DAY, LAST_DAY } from '../time/civil.js';
import type { ZoneClock } from '../zones/zone-clock.js';
import type { RRule, Until } from './rrule.js';
import { ruleDays } from './rule-days.js';
import type { RuleDays } from './rule-days.js';

/**
 * The rounds of an activity, each named by its key: the wall clock start that the rule gives it, before
 * any clock change is resolved. Keys are wall clock milliseconds, ascending.
 */
export interface RoundKeys {
  /** Keys in [from, to). */
  between(from: number, to: number): number[];
  /** The earliest key at or after `from`. */
  firstFrom(from: number): number | undefined;
  /** May the keys have more than one time of the day? */
  readonly isMixed: boolean;
}

/** Is this the key of a round? Nothing else is looked for. */
export const isKey = (key: number, keys: RoundKeys): boolean => keys.between(key, key + 1).length > 0;

/** The index of the first value that is not less than `value`. */
function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function fixedKeys(keys: readonly number[]): RoundKeys {
  const sorted = [...new Set(keys)].sort((a, b) => a - b);
  return {
    between: (from, to) => sorted.slice(lowerBound(sorted, from), lowerBound(sorted, to)),
    firstFrom: (from) => sorted[lowerBound(sorted, from)],
    isMixed: true,
  };
}

/** The keys of what never takes place. */
export const NO_ROUNDS = fixedKeys([]);

/** The day of the last of `count` days; the last day of all where there are fewer. */
function lastCounted(days: RuleDays, startDay: number, count: number): number {
  let day = startDay - 1;
  for (let counted = 0; counted < count; counted++) {
    const next = days.firstBetween(day + 1, LAST_DAY);
    if (next === undefined) return LAST_DAY;
    day = next;
  }
  return day;
}

/** The last day on which a rule may have a round that begins at `time` of the day. */
function lastDayUntil({ at, isInstant }: Until, time: number, clock: ZoneClock): number {
  let day = Math.floor((at - time) / DAY) + 1;
  while ((isInstant ? clock.toInstant(day * DAY + time) : day * DAY + time) > at) day--;
  return day;
}

/** The keys of a rule: they are found where they are asked for, never walked up to. */
function ruledKeys(rule: RRule, start: number, clock: ZoneClock): RoundKeys {
  const startDay = Math.floor(start / DAY);
  const time = start - startDay * DAY;
  const days = ruleDays(rule, startDay);

  const { count, until } = rule;
  const untilDay = until ? Math.min(lastDayUntil(until, time, clock), LAST_DAY) : LAST_DAY;
  // Counting may take a while, so it waits for the first question about what is after the start.
  let last: number | undefined;
  const lastDay = (): number =>
    count === undefined ? untilDay : (last ??= lastCounted(days, startDay, count));
  const dayFrom = (wall: number): number => Math.max(Math.ceil((wall - time) / DAY), startDay);

  return {
    isMixed: false,
    between(from, to) {
      const day = Math.ceil((to - time) / DAY) - 1;
      const keys = days.between(dayFrom(from), Math.min(day, day > startDay ? lastDay() : untilDay));
      for (let i = 0; i < keys.length; i++) keys[i] = (keys[i] ?? 0) * DAY + time;
      return keys;
    },
    firstFrom(from) {
      const day = days.firstBetween(dayFrom(from), lastDay());
      return day === undefined ? undefined : day * DAY + time;
    },
  };
}

export interface Rounds {
  readonly start: number;
  readonly rule?: RRule;
  readonly rdates?: readonly number[];
  readonly exdates?: readonly number[];
}

/**
 * The rounds of a rule with its extra and excluded ones. Without a rule the rounds are the start and
 * the extra ones; with a rule, the start is a round only where the rule gives it.
 */
export function roundKeys({ start, rule, rdates = [], exdates = [] }: Rounds, clock: ZoneClock): RoundKeys {
  const excluded = new Set(exdates);
  const isKept = (key: number): boolean => !excluded.has(key);
  const extra = fixedKeys((rule ? rdates : [start, ...rdates]).filter(isKept));
  if (!rule) return extra;
  const ruled = ruledKeys(rule, start, clock);
  if (rdates.length + exdates.length === 0) return ruled;

  return {
    isMixed: rdates.length > 0,
    between(from, to) {
      const kept = ruled.between(from, to).filter(isKept);
      const keys = new Set([...kept, ...extra.between(from, to)]);
      return [...keys].sort((a, b) => a - b);
    },
    firstFrom(from) {
      let key = ruled.firstFrom(from);
      while (key !== undefined && !isKept(key)) key = ruled.firstFrom(key + 1);
      const added = extra.firstFrom(from);
      return key === undefined || (added !== undefined && added < key) ? added : key;
    },
  };
}
