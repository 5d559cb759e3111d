import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { instantsNear, recurrenceNearChange } from '../testing/recurrences.js';
import type { RecurrenceNearChange } from '../testing/recurrences.js';
import { DAY } from '../time/civil.js';
import { intlZones } from '../zones/intl-zone.js';
import { zoneClock } from '../zones/zone-clock.js';
import { recurrence } from './recurrence.js';
import type { Recurrence } from './recurrence.js';
import type { TimeSpan } from './span.js';

interface Asked extends RecurrenceNearChange {
  readonly rule: Recurrence;
  /** Ascending. */
  readonly times: readonly number[];
}

/** A recurrence and so many instants around its clock change, ascending. */
const asked = (count: number): fc.Arbitrary<Asked> =>
  recurrenceNearChange.chain(({ spec, change }) =>
    instantsNear(change, count).map((times) => ({ spec, change, times, rule: recurrence(spec, intlZones) })),
  );

const RUNS = { numRuns: 500 };

function startsIn(rule: Recurrence, from: number, to: number): TimeSpan[] {
  const found: TimeSpan[] = [];
  for (let span = rule.next(from); span && span.start < to; span = rule.next(span.start)) found.push(span);
  return found;
}

const each = (spans: readonly TimeSpan[]): string[] => spans.map(({ start, end }) => `${start}/${end}`);

describe('recurrence', () => {
  it('INVARIANT-1: between(a, b) is at(a) joined with the starts that iterating next finds in (a, b)', () => {
    fc.assert(
      fc.property(asked(2), ({ rule, times: [a = 0, b = 0] }) => {
        fc.pre(a < b);
        expect(rule.between(a, b)).toEqual([...rule.at(a), ...startsIn(rule, a, b)]);
      }),
      RUNS,
    );
  });

  it('INVARIANT-2, RECUR-8: spans ascend, no two begin together, and each overlaps the range', () => {
    fc.assert(
      fc.property(asked(2), ({ rule, times: [a = 0, b = 0] }) => {
        const spans = rule.between(a, b);
        for (const [i, { start, end }] of spans.entries()) {
          expect(end).toBeGreaterThan(start);
          expect(start).toBeLessThan(b);
          expect(end).toBeGreaterThan(a);
          expect(start).toBeGreaterThan(spans[i - 1]?.start ?? -Infinity);
        }
      }),
      RUNS,
    );
  });

  it('INVARIANT-3: splitting a range changes nothing', () => {
    fc.assert(
      fc.property(asked(3), ({ rule, times: [a = 0, b = 0, c = 0] }) => {
        fc.pre(a < b && b < c);
        const parts = [...each(rule.between(a, b)), ...each(rule.between(b, c))];
        expect(each(rule.between(a, c))).toEqual([...new Set(parts)]);
      }),
      RUNS,
    );
  });

  it('INVARIANT-4: an answer does not depend on what was asked before', () => {
    fc.assert(
      fc.property(asked(6), ({ rule, spec, times }) => {
        const fresh = (): Recurrence => recurrence(spec, { ...intlZones });
        const [a = 0, b = 0] = times;
        for (const time of times) {
          expect(rule.next(time)).toEqual(fresh().next(time));
          expect(rule.at(time)).toEqual(fresh().at(time));
        }
        expect(rule.between(a, b)).toEqual(fresh().between(a, b));
      }),
      { ...RUNS, numRuns: 100 },
    );
  });

  it('INVARIANT-5: where the clocks do not change, a zone gives what UTC gives at the same wall clock times', () => {
    fc.assert(
      fc.property(recurrenceNearChange, ({ spec, change }) => {
        const from = change + 14 * DAY;
        const to = change + 34 * DAY;
        const { offsetAt } = zoneClock(spec.timeZone, intlZones);
        const ahead = offsetAt(from);
        const isConstant = [-4, 2, 8, 14, 20, 24].every((day) => offsetAt(from + day * DAY) === ahead);
        fc.pre(isConstant && !/UNTIL=\w+Z/.test(spec.rrule ?? ''));
        const local = recurrence(spec, intlZones).between(from, to);
        const utc = recurrence({ ...spec, timeZone: 'UTC' }, intlZones).between(from + ahead, to + ahead);
        expect(local.map(({ start, end }) => ({ start: start + ahead, end: end + ahead }))).toEqual(utc);
      }),
      RUNS,
    );
  });
});
