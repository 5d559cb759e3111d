import { DateTime } from 'luxon';
import rrule from 'rrule';

import type { Peer } from './peer.js';
import { DAY, ianaZone, nominalLength, ruleText, spansOf, wallMs, zoneLacking } from './spec-parts.js';
import { withUntil } from './until.js';

/** Its cache of answers would be what is measured. */
const NO_CACHE = true;

/** As its README says: the rule in wall clock times that pose as UTC, and luxon for the zone. */
export const rruleLuxon: Peer = {
  id: 'rrule-luxon',
  name: 'rrule + luxon',
  packageName: 'rrule',
  role: 'peer',
  note: 'rules in wall clock times, luxon for the zone; its cache of answers is off',
  ends: 'elapsed',
  lacks: zoneLacking,
  rule(spec) {
    const zone = ianaZone(spec.timeZone) ?? 'UTC';
    const { RRule, RRuleSet } = rrule;
    const length = nominalLength(spec);
    const options = {
      ...RRule.parseString(withUntil(ruleText(spec), spec.timeZone, 'wall')),
      dtstart: new Date(wallMs(spec.start)),
    };
    const { rdates = [], exdates = [] } = spec;
    const isPlain = rdates.length === 0 && exdates.length === 0;
    const rule = isPlain ? new RRule(options, NO_CACHE) : new RRuleSet(NO_CACHE);
    if (rule instanceof RRuleSet) {
      rule.rrule(new RRule(options, NO_CACHE));
      for (const date of rdates) rule.rdate(new Date(wallMs(date)));
      for (const date of exdates) rule.exdate(new Date(wallMs(date)));
    }
    const toInstant = (wall: Date): number =>
      DateTime.fromJSDate(wall, { zone: 'utc' }).setZone(zone, { keepLocalTime: true }).toMillis();

    return {
      between(from, to) {
        const walls = rule.between(new Date(from - length - DAY), new Date(to + DAY), true);
        return spansOf(walls.map(toInstant), length, from, to);
      },
      next(after) {
        let wall = rule.after(new Date(after - DAY));
        while (wall) {
          const start = toInstant(wall);
          if (start > after) return { start, end: start + length };
          wall = rule.after(wall);
        }
        return undefined;
      },
    };
  },
};
