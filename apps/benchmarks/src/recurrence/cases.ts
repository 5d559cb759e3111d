import { readFileSync } from 'node:fs';

import type { RecurrenceSpec, TimeSpan } from '@trust-widgets/schedule-core/engine';
import { parse } from 'yaml';

import { DAY, ruleParts, wallMs } from './peers/spec-parts.js';

const fromRoot = (path: string): URL => new URL(`../../../../${path}`, import.meta.url);

/** A spec, a range and the spans that another implementation (python-dateutil) has in it. */
export interface GoldenCase {
  readonly name: string;
  readonly spec: RecurrenceSpec;
  readonly from: number;
  readonly to: number;
  readonly spans: readonly TimeSpan[];
}

type GoldenEntry = RecurrenceSpec & {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly spans: readonly (readonly [string, string])[];
};

export interface Golden {
  readonly about: Readonly<Record<string, string>>;
  readonly cases: readonly GoldenCase[];
}

/** The answers that everyone is held against. */
export function readGolden(): Golden {
  const file = readFileSync(fromRoot('packages/schedule-core/golden/recurrence.json'), 'utf8');
  const { about, cases } = JSON.parse(file) as { about: Record<string, string>; cases: GoldenEntry[] };
  return {
    about,
    cases: cases.map(({ name, from, to, spans, ...spec }) => ({
      name,
      spec,
      from: Date.parse(from),
      to: Date.parse(to),
      spans: spans.map(([start, end]) => ({ start: Date.parse(start), end: Date.parse(end) })),
    })),
  };
}

/** An activity of the content, as far as time goes. */
export interface Activity {
  readonly id: string;
  readonly kind: string;
  readonly start?: string;
  readonly end?: string;
  readonly duration?: string;
  readonly assumedLength?: string;
  readonly rrule?: string;
  readonly waves?: readonly unknown[];
}

/** The maintenance section of the content, as its authors wrote it. */
export interface Maintenance {
  readonly timeZone: string;
  readonly activities: readonly Activity[];
}

export function readMaintenance(): Maintenance {
  const file = readFileSync(fromRoot('packages/superoffice-content/trust.yaml'), 'utf8');
  return (parse(file) as { maintenance: Maintenance }).maintenance;
}

/** The content's recurring activities without their waves: for each rule exactly one window a round. */
export function plainMaintenance(maintenance: Maintenance): Maintenance {
  return {
    ...maintenance,
    activities: maintenance.activities.flatMap(({ waves: _waves, ...activity }) =>
      activity.rrule === undefined ? [] : [activity],
    ),
  };
}

/** The content's rules as specs; an unknown end is the assumed one. */
export function contentSpecs(maintenance: Maintenance): RecurrenceSpec[] {
  return plainMaintenance(maintenance).activities.map(({ start, end, duration, assumedLength, rrule }) => {
    if (start === undefined || rrule === undefined)
      throw new RangeError('a rule of the content has no start');
    const length = end === undefined ? { duration: duration ?? assumedLength ?? 'PT2H' } : { end };
    return { timeZone: maintenance.timeZone, start, rrule, ...length };
  });
}

const wallText = (wall: number): string => new Date(wall).toISOString().slice(0, 19);

/** The rule with the same dates, begun about so many years earlier, on one of its dates. */
export function begunEarlier(spec: RecurrenceSpec, years: number): RecurrenceSpec {
  const start = wallMs(spec.start);
  const shift = start - earlierStart(spec, years);
  return {
    ...spec,
    start: wallText(start - shift),
    ...(spec.end !== undefined && { end: wallText(wallMs(spec.end) - shift) }),
  };
}

function earlierStart({ start, rrule = '' }: RecurrenceSpec, years: number): number {
  const wall = wallMs(start);
  const { FREQ, INTERVAL = '1' } = ruleParts(rrule);
  if (FREQ !== 'MONTHLY') {
    const period = Number(INTERVAL) * (FREQ === 'WEEKLY' ? 7 : 1) * DAY;
    return wall - Math.round((years * 365.2425 * DAY) / period) * period;
  }
  // The same nth weekday of the same month: of seven days in a row, one is it.
  const date = new Date(wall);
  const week = Math.floor((date.getUTCDate() - 1) / 7) * 7;
  const first = Date.UTC(date.getUTCFullYear() - years, date.getUTCMonth(), 1 + week) + (wall % DAY);
  return first + ((date.getUTCDay() - new Date(first).getUTCDay() + 7) % 7) * DAY;
}

/** Many rules of the content's shapes, at different times of day and in different weeks. */
export function manySpecs(specs: readonly RecurrenceSpec[], count: number): RecurrenceSpec[] {
  return Array.from({ length: count }, (_, i) => {
    const spec = specs[i % specs.length];
    if (!spec) throw new RangeError('no specs');
    const { FREQ } = ruleParts(spec.rrule ?? '');
    const turn = Math.floor(i / specs.length);
    // A quarter of an hour after another, and never on another day; weekly rules begin in other weeks too.
    const weeks = FREQ === 'WEEKLY' ? (turn % 3) * 7 * DAY : 0;
    const shift = (turn % 8) * 15 * 60_000 + weeks;
    return {
      ...spec,
      start: wallText(wallMs(spec.start) + shift),
      ...(spec.end !== undefined && { end: wallText(wallMs(spec.end) + shift) }),
    };
  });
}

/** Instants in [from, to) that look random and are the same in every run. */
export function instants(count: number, from: number, to: number): number[] {
  let state = 0x9e3779b9;
  return Array.from({ length: count }, () => {
    // Marsaglia's xorshift: thirty-two bits suffice here.
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return Math.floor(from + ((state >>> 0) / 2 ** 32) * (to - from));
  });
}
