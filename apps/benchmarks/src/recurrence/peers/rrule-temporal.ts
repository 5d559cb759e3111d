import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';

import type { Peer } from './peer.js';
import { compact, ianaZone, nominalLength, ruleText, spansOf, zoneLacking } from './spec-parts.js';
import { withUntil } from './until.js';

/** Its default, 10,000, is less than a century of days. */
const MOST_PERIODS = 100_000;

export const rruleTemporal: Peer = {
  id: 'rrule-temporal',
  name: 'rrule-temporal',
  packageName: 'rrule-temporal',
  role: 'peer',
  note: 'with temporal-polyfill for the dates that are handed over',
  ends: 'elapsed',
  lacks: zoneLacking,
  rule(spec) {
    const zone = ianaZone(spec.timeZone) ?? 'UTC';
    const length = nominalLength(spec);
    const dates = (texts: readonly string[] = []) =>
      texts.map((text) => Temporal.PlainDateTime.from(text).toZonedDateTime(zone));
    const rule = new RRuleTemporal({
      rruleString: `DTSTART;TZID=${zone}:${compact(spec.start)}\nRRULE:${withUntil(ruleText(spec), spec.timeZone, 'utc')}`,
      temporal: Temporal,
      maxIterations: MOST_PERIODS,
      ...(spec.rdates && { rDate: dates(spec.rdates) }),
      ...(spec.exdates && { exDate: dates(spec.exdates) }),
    });
    return {
      between(from, to) {
        const found = rule.between(new Date(from - length), new Date(to), true);
        return spansOf(
          found.map((date) => date.epochMilliseconds),
          length,
          from,
          to,
        );
      },
      next(after) {
        const start = rule.next(new Date(after))?.epochMilliseconds;
        return start === undefined ? undefined : { start, end: start + length };
      },
    };
  },
};
