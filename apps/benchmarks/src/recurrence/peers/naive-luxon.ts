import type { RecurrenceSpec, TimeSpan } from '@trust-widgets/schedule-core/engine';
import { DateTime } from 'luxon';

import type { Peer } from './peer.js';
import { ruleShape } from './rule-shape.js';
import { DAY, ianaZone, nominalLength, wallMs, zoneLacking } from './spec-parts.js';

/** The date that many steps after the first; steps are counted from it, so that no clock change shifts the rest. */
function datesOf(spec: RecurrenceSpec): (step: number) => DateTime {
  const shape = ruleShape(spec);
  const first = DateTime.fromISO(spec.start, { zone: ianaZone(spec.timeZone) ?? 'utc' });
  if (shape?.kind !== 'nth-weekday') return (step) => first.plus({ days: step * (shape?.days ?? 1) });
  return (step) => {
    const month = first.set({ day: 1 }).plus({ months: step });
    return month.plus({ days: ((shape.weekday + 8 - month.weekday) % 7) + 7 * (shape.nth - 1) });
  };
}

function endsOf(spec: RecurrenceSpec): (start: DateTime) => DateTime {
  if (spec.end === undefined) {
    const length = nominalLength(spec);
    return (start) => start.plus(length);
  }
  const days = Math.floor(wallMs(spec.end) / DAY) - Math.floor(wallMs(spec.start) / DAY);
  const { hour, minute, second } = DateTime.fromISO(spec.end, { zone: 'utc' });
  return (start) => start.plus({ days }).set({ hour, minute, second });
}

/** What one writes on an afternoon: from the first date on, one step after another, until it is late enough. */
export const naiveLuxon: Peer = {
  id: 'naive-luxon',
  name: 'a naive luxon loop',
  packageName: 'luxon',
  role: 'peer',
  note: 'knows the rules of the content and no others',
  ends: 'wall',
  lacks: (spec) => zoneLacking(spec) ?? (ruleShape(spec) ? undefined : 'rules of other shapes'),
  rule(spec) {
    const dateAt = datesOf(spec);
    const endOf = endsOf(spec);
    const spanOf = (date: DateTime): TimeSpan => ({ start: date.toMillis(), end: endOf(date).toMillis() });
    return {
      between(from, to) {
        const spans: TimeSpan[] = [];
        for (let step = 0, date = dateAt(0); date.toMillis() < to; date = dateAt(++step)) {
          const span = spanOf(date);
          if (span.end > from) spans.push(span);
        }
        return spans;
      },
      next(after) {
        let step = 0;
        let date = dateAt(step);
        while (date.toMillis() <= after) date = dateAt(++step);
        return spanOf(date);
      },
    };
  },
};
