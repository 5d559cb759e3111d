import { createRequire } from 'node:module';

import type { Peer } from './peer.js';
import {
  compact,
  DAY,
  ianaZone,
  nominalLength,
  ruleText,
  spansOf,
  wallMs,
  zoneLacking,
} from './spec-parts.js';
import { withUntil } from './until.js';

/** What is used of it. It lives apart (native/) and may be absent, and so its own types are not imported. */
interface RustDateTime {
  toTimestamp(): number;
}
interface RustRuleSet {
  readonly cache: { disable(): void };
  between(after: RustDateTime, before: RustDateTime, inclusive?: boolean): readonly RustDateTime[];
}
interface RRuleRust {
  RRuleSet: new (options: {
    dtstart: unknown;
    rrules: unknown[];
    rdates?: unknown[];
    exdates?: unknown[];
  }) => RustRuleSet;
  RRule: { fromString(text: string): unknown };
  DtStart: new (value: RustDateTime, zone: string) => unknown;
  RDate: new (values: RustDateTime[], zone: string) => unknown;
  ExDate: new (values: RustDateTime[], zone: string) => unknown;
  DateTime: { fromString(text: string): RustDateTime; fromTimestamp(instant: number): RustDateTime };
}

const native = createRequire(new URL('../../../native/package.json', import.meta.url));

/** A look ahead that is nearly always long enough, and how far it is looked at most. */
const FIRST_LOOK = 35 * DAY;
const LAST_LOOK = 40 * 366 * DAY;

/** @throws where the platform has none of its binaries, or they were not installed. */
export function rruleRust(): Peer {
  const { DateTime, DtStart, ExDate, RDate, RRule, RRuleSet } = native('rrule-rust') as RRuleRust;
  return {
    id: 'rrule-rust',
    name: 'rrule-rust (native)',
    packageName: 'rrule-rust',
    role: 'peer',
    note: 'has no `next`: asked for the next 35 days, and for four times as many while there are none; its cache of answers is off',
    ends: 'elapsed',
    lacks: zoneLacking,
    rule(spec) {
      const zone = ianaZone(spec.timeZone) ?? 'UTC';
      const length = nominalLength(spec);
      const dates = (texts: readonly string[]) => texts.map((text) => DateTime.fromString(compact(text)));
      const { rdates = [], exdates = [] } = spec;
      const set = new RRuleSet({
        dtstart: new DtStart(DateTime.fromString(compact(spec.start)), zone),
        rrules: [RRule.fromString(withUntil(ruleText(spec), spec.timeZone, 'utc'))],
        ...(rdates.length > 0 && { rdates: [new RDate(dates(rdates), zone)] }),
        ...(exdates.length > 0 && { exdates: [new ExDate(dates(exdates), zone)] }),
      });
      set.cache.disable();
      const startsIn = (from: number, to: number): number[] =>
        set
          .between(DateTime.fromTimestamp(from), DateTime.fromTimestamp(to), true)
          .map((date) => date.toTimestamp());
      return {
        between: (from, to) => spansOf(startsIn(from - length, to), length, from, to),
        next(after) {
          const from = Math.max(after, wallMs(spec.start) - 2 * DAY);
          for (let look = FIRST_LOOK; look < LAST_LOOK; look *= 4) {
            const start = startsIn(from, from + look).find((each) => each > after);
            if (start !== undefined) return { start, end: start + length };
          }
          return undefined;
        },
      };
    },
  };
}
