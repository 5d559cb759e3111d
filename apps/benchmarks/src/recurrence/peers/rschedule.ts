import { createRequire } from 'node:module';

import type { RecurrenceSpec } from '@trust-widgets/schedule-core/engine';
import { DateTime } from 'luxon';

import type { Peer } from './peer.js';
import { DAY, ianaZone, nominalLength, ruleParts, ruleText, spansOf, zoneLacking } from './spec-parts.js';
import { untilWall } from './until.js';

/** What is used of it. Its own types cannot be found from ES modules. */
interface AdapterOptions {
  readonly duration?: number;
  readonly generators?: readonly unknown[];
}
interface AdapterJSON {
  readonly timezone: string | null;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  readonly duration?: number;
}
interface Core {
  DateAdapterBase: {
    new (
      date: undefined,
      options: AdapterOptions,
    ): { readonly duration: number; readonly generators: unknown[] };
    adapter: unknown;
  };
}
interface Occurrences {
  occurrences(range: { start?: DateTime; end?: DateTime; take?: number }): Iterable<{ valueOf(): number }>;
}
interface Generators {
  Rule: { new (options: unknown): Occurrences; recurrenceRules: unknown };
  Schedule: new (options: unknown) => Occurrences;
}

const require = createRequire(import.meta.url);
const { DateAdapterBase } = require('@rschedule/core') as Core;
const { Rule, Schedule } = require('@rschedule/core/generators') as Generators;
const { ICAL_RULES } = require('@rschedule/core/rules/ICAL_RULES') as { ICAL_RULES: unknown };

/** Its own adapter needs luxon 1; this is the same for luxon 3. */
class LuxonAdapter extends DateAdapterBase {
  static readonly hasTimezoneSupport = true;
  static isDate(date: unknown): boolean {
    return DateTime.isDateTime(date);
  }
  static fromDate(date: DateTime, options?: AdapterOptions): LuxonAdapter {
    return new LuxonAdapter(date, options);
  }
  static fromJSON({ timezone, duration, ...fields }: AdapterJSON): LuxonAdapter {
    const { year, month, day, hour, minute, second, millisecond } = fields;
    return new LuxonAdapter(
      DateTime.fromObject(
        { year, month, day, hour, minute, second, millisecond },
        { zone: timezone ?? 'local' },
      ),
      duration === undefined ? {} : { duration },
    );
  }
  static fromDateTime(date: {
    toJSON(): AdapterJSON;
    readonly generators: readonly unknown[];
  }): LuxonAdapter {
    const adapter = LuxonAdapter.fromJSON(date.toJSON());
    adapter.generators.push(...date.generators);
    return adapter;
  }

  readonly date: DateTime;
  readonly timezone: string | null;

  constructor(date: DateTime, options: AdapterOptions = {}) {
    super(undefined, options);
    this.date = date;
    this.timezone = date.zone.type === 'system' ? null : date.zoneName;
  }
  get end(): DateTime | undefined {
    return this.duration > 0 ? this.date.plus(this.duration) : undefined;
  }
  set(property: 'timezone' | 'duration', value: unknown): LuxonAdapter {
    const { duration, generators } = this;
    return property === 'timezone'
      ? new LuxonAdapter(this.date.setZone((value as string | null) ?? 'local'), { duration, generators })
      : new LuxonAdapter(this.date, { duration: value as number, generators });
  }
  override valueOf(): number {
    return this.date.toMillis();
  }
  toISOString(): string {
    return this.date.toUTC().toISO() ?? '';
  }
  toJSON(): AdapterJSON {
    const { year, month, day, hour, minute, second, millisecond } = this.date;
    const fields = { timezone: this.timezone, year, month, day, hour, minute, second, millisecond };
    return this.duration > 0 ? { ...fields, duration: this.duration } : fields;
  }
  assertIsValid(): boolean {
    return this.date.isValid;
  }
}

DateAdapterBase.adapter = LuxonAdapter;
Rule.recurrenceRules = ICAL_RULES;

const numbers = (list: string | undefined): number[] | undefined => list?.split(',').map(Number);

function ruleOptions(spec: RecurrenceSpec, zone: string): unknown {
  const parts = ruleParts(ruleText(spec));
  const until = untilWall(ruleText(spec), spec.timeZone);
  const byDay = parts['BYDAY']?.split(',').map((day) => {
    const ordinal = Number(day.slice(0, -2));
    return ordinal === 0 ? day : [day.slice(-2), ordinal];
  });
  const options = {
    frequency: parts['FREQ'],
    start: DateTime.fromISO(spec.start, { zone }),
    end:
      until === undefined
        ? undefined
        : DateTime.fromMillis(until, { zone: 'utc' }).setZone(zone, { keepLocalTime: true }),
    interval: parts['INTERVAL'] && Number(parts['INTERVAL']),
    count: parts['COUNT'] && Number(parts['COUNT']),
    weekStart: parts['WKST'],
    byDayOfWeek: byDay,
    byDayOfMonth: numbers(parts['BYMONTHDAY']),
    byMonthOfYear: numbers(parts['BYMONTH']),
  };
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

export const rschedule: Peer = {
  id: 'rschedule',
  name: 'rSchedule + luxon',
  packageName: '@rschedule/core',
  role: 'peer',
  note: 'with its date adapter rewritten for luxon 3 (the published one needs luxon 1)',
  ends: 'elapsed',
  lacks: (spec) => zoneLacking(spec) ?? (ruleText(spec).includes('BYSETPOS') ? 'BYSETPOS' : undefined),
  rule(spec) {
    const zone = ianaZone(spec.timeZone) ?? 'UTC';
    const length = nominalLength(spec);
    const dates = (texts: readonly string[] = []) => texts.map((text) => DateTime.fromISO(text, { zone }));
    const options = ruleOptions(spec, zone);
    const rule =
      spec.rdates?.length || spec.exdates?.length
        ? new Schedule({
            timezone: zone,
            rrules: [options],
            rdates: dates(spec.rdates),
            exdates: dates(spec.exdates),
          })
        : new Rule(options);
    const dateOf = (instant: number): DateTime => DateTime.fromMillis(instant, { zone });
    return {
      between(from, to) {
        const found = rule.occurrences({ start: dateOf(from - length), end: dateOf(to) });
        return spansOf([...found].map(Number), length, from, to);
      },
      next(after) {
        // Its search begins at a wall clock time, which a clock change makes ambiguous: a day earlier it is not.
        for (const found of rule.occurrences({ start: dateOf(after - DAY) })) {
          const start = found.valueOf();
          if (start > after) return { start, end: start + length };
        }
        return undefined;
      },
    };
  },
};
