import type { RecurrenceSpec } from '@trust-widgets/schedule-core/engine';

import { ruleParts, wallMs } from './spec-parts.js';

/** The shapes that the content's rules have: every so many days, or the nth weekday of every month. */
export type RuleShape =
  | { readonly kind: 'days'; readonly days: number }
  /** Weekday 0 is Monday; nth 1 is the first of the month. */
  | { readonly kind: 'nth-weekday'; readonly weekday: number; readonly nth: number };

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** The shape of a spec whose start is one of its dates; `undefined` for all others. */
export function ruleShape(spec: RecurrenceSpec): RuleShape | undefined {
  if (spec.rrule === undefined || spec.rdates?.length || spec.exdates?.length) return undefined;
  const { FREQ, INTERVAL = '1', BYDAY, ...others } = ruleParts(spec.rrule);
  if (Object.keys(others).length > 0) return undefined;

  const start = new Date(wallMs(spec.start));
  const weekday = (start.getUTCDay() + 6) % 7;
  const interval = Number(INTERVAL);
  if (FREQ === 'DAILY' && BYDAY === undefined) return { kind: 'days', days: interval };
  if (FREQ === 'WEEKLY' && (BYDAY ?? WEEKDAYS[weekday]) === WEEKDAYS[weekday])
    return { kind: 'days', days: 7 * interval };
  const nth = Math.ceil(start.getUTCDate() / 7);
  return FREQ === 'MONTHLY' && interval === 1 && nth < 5 && BYDAY === `${nth}${WEEKDAYS[weekday]}`
    ? { kind: 'nth-weekday', weekday, nth }
    : undefined;
}
