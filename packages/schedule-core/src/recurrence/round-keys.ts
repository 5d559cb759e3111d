import { civilDay, DAY, mod } from '../time/civil.js';
import type { ZoneClock } from '../zones/zone-clock.js';
import type { RRule } from './rrule.js';
import { ruleDays } from './rule-days.js';

/**
 * The rounds of an activity, each named by its key: the wall clock start that the rule gives it, before
 * any clock change is resolved. Keys are wall clock milliseconds, ascending.
 */
export interface RoundKeys {
  /** Keys in [from, to). */
  between(from: number, to: number): number[];
  /** The earliest key at or after `from`. */
  firstFrom(from: number): number | undefined;
  has(key: number): boolean;
}

/** Nothing recurs after the year 9999: there the calendar dates of ISO 8601 end. */
const LAST_DAY = civilDay(9_999, 12, 31);

function fixedKeys(keys: Iterable<number>): RoundKeys {
  const sorted = [...new Set(keys)].sort((a, b) => a - b);
  return {
    between: (from, to) => sorted.filter((key) => key >= from && key < to),
    firstFrom: (from) => sorted.find((key) => key >= from),
    has: (key) => sorted.includes(key),
  };
}

/** The keys of a rule without COUNT: they are found where they are asked for, never walked up to. */
function openRule(rule: RRule, start: number, clock: ZoneClock): RoundKeys {
  const startDay = Math.floor(start / DAY);
  const time = start - startDay * DAY;
  const days = ruleDays(rule, startDay);
  const { until } = rule;

  const isWithin = (key: number): boolean => {
    if (key < start) return false;
    if (until === undefined) return true;
    if (until.kind === 'day') return key < (until.day + 1) * DAY;
    return until.kind === 'wall' ? key <= until.wall : clock.toInstant(key) <= until.instant;
  };

  /** The kept period that holds a key, or the last one before it. */
  const periodAt = (key: number): number => {
    const period = days.periodOf(Math.floor(Math.max(key, start) / DAY));
    return period - mod(period, days.interval);
  };

  const keysOf = (period: number): number[] => days.daysOf(period).map((day) => day * DAY + time);

  function between(from: number, to: number): number[] {
    if (to <= start) return [];
    const keys: number[] = [];
    const last = days.periodOf(Math.min(Math.floor(to / DAY), LAST_DAY));
    for (let period = periodAt(from); period <= last; period += days.interval) {
      for (const key of keysOf(period)) {
        if (key >= to) return keys;
        if (key >= from && isWithin(key)) keys.push(key);
      }
    }
    return keys;
  }

  function firstFrom(from: number): number | undefined {
    const first = periodAt(from);
    const last = Math.min(first + (days.periodsPerCycle + 1) * days.interval, days.periodOf(LAST_DAY));
    for (let period = first; period <= last; period += days.interval) {
      for (const key of keysOf(period)) {
        if (key < from || key < start) continue;
        return isWithin(key) ? key : undefined;
      }
    }
    return undefined;
  }

  return { between, firstFrom, has: (key) => between(key, key + 1).length > 0 };
}

/** COUNT is counted once, when it is first asked about. */
function countedRule(rule: RRule, count: number, start: number, clock: ZoneClock): RoundKeys {
  let counted: RoundKeys | undefined;
  const keys = (): RoundKeys => {
    if (counted) return counted;
    const open = openRule(rule, start, clock);
    const found: number[] = [];
    let key = open.firstFrom(start);
    while (key !== undefined && found.length < count) {
      found.push(key);
      key = open.firstFrom(key + 1);
    }
    counted = fixedKeys(found);
    return counted;
  };
  return {
    between: (from, to) => keys().between(from, to),
    firstFrom: (from) => keys().firstFrom(from),
    has: (key) => keys().has(key),
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
  if (!rule) return fixedKeys([start, ...rdates].filter((key) => !excluded.has(key)));

  const ruled =
    rule.count === undefined ? openRule(rule, start, clock) : countedRule(rule, rule.count, start, clock);
  if (rdates.length === 0 && excluded.size === 0) return ruled;
  const extra = fixedKeys(rdates);

  return {
    between(from, to) {
      const keys = new Set([...ruled.between(from, to), ...extra.between(from, to)]);
      return [...keys].filter((key) => !excluded.has(key)).sort((a, b) => a - b);
    },
    firstFrom(from) {
      let at = from;
      for (;;) {
        const candidates = [ruled.firstFrom(at), extra.firstFrom(at)].filter((key) => key !== undefined);
        if (candidates.length === 0) return undefined;
        const key = Math.min(...candidates);
        if (!excluded.has(key)) return key;
        at = key + 1;
      }
    },
    has: (key) => !excluded.has(key) && (ruled.has(key) || extra.has(key)),
  };
}
