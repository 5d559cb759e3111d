import { readFileSync } from 'node:fs';

import type { RecurrenceSpec } from '../recurrence/recurrence.js';

/** The answers of another implementation; `golden/README.md` says whose and how. Instants are ISO 8601 in UTC. */
export interface GoldenRecurrence {
  readonly cases: readonly (GoldenQuestion & { readonly spans: readonly GoldenSpan[] })[];
  readonly digests: readonly (GoldenQuestion & {
    readonly count: number;
    readonly first: GoldenSpan;
    readonly last: GoldenSpan;
    readonly sha256: string;
  })[];
}

export type GoldenQuestion = RecurrenceSpec & {
  readonly name: string;
  readonly from: string;
  readonly to: string;
};

export type GoldenSpan = readonly [start: string, end: string];

export interface GoldenZones {
  readonly cases: readonly { readonly zone: string; readonly wall: string; readonly instant: string }[];
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../golden/${name}.json`, import.meta.url), 'utf8'));

export const goldenRecurrence = (): GoldenRecurrence => read('recurrence') as GoldenRecurrence;

export const goldenZones = (): GoldenZones => read('zones') as GoldenZones;
