import { frameWork } from '../browser/trace.js';
import type { FirstPainted, StepTaken } from '../browser/visit.js';
import { quartiles } from '../statistics.js';
import type { Verdict } from '../suite.js';
import { times } from '../table.js';
import type { TableContestant } from './contestants.js';
import type { FirstResult } from './first.js';
import { SIZES } from './sites.js';
import type { StepResult } from './steps.js';

const BEYOND_PLAIN = 2;
const KIBIBYTES = 18;
/** What one step may take of the main thread, milliseconds, by how many rows there are. */
const MOST_WORK: Readonly<Record<number, number>> = { 200: 16, 2_000: 50 };

const msText = (value: number): string => `${value.toFixed(value < 20 ? 1 : 0)} ms`;

export const middle = (values: readonly number[]): number => quartiles(values).median;

/** How the time until a table is painted is told; each by the medians. */
export interface Clock {
  readonly name: string;
  /** @param empty What a page without a table takes from the navigation; absent where nobody asked. */
  of(loads: readonly FirstPainted[], empty: number): number;
}

const sinceNavigation = (loads: readonly FirstPainted[]): number =>
  middle(loads.map((load) => load.sinceNavigation));

export const CLOCKS: readonly Clock[] = [
  { name: 'from evaluation', of: (loads) => middle(loads.map(({ painted }) => painted)) },
  { name: 'from navigation', of: sinceNavigation },
  { name: 'beyond an empty page', of: (loads, empty) => sinceNavigation(loads) - empty },
];

/** What an empty page takes from the navigation. */
export function emptyTime(results: readonly FirstResult[]): number {
  const empty = find(results, 'empty', SIZES[0]);
  return empty ? sinceNavigation(empty.loads) : NaN;
}

export const find = (
  results: readonly FirstResult[],
  role: TableContestant['role'],
  rows: number,
): FirstResult | undefined =>
  results.find(({ table, rows: found }) => table.contestant.role === role && found === rows);

function speedVerdicts(results: readonly FirstResult[]): Verdict[] {
  const empty = emptyTime(results);
  return SIZES.flatMap((rows) => {
    const [ours, plain] = [find(results, 'ours', rows), find(results, 'plain', rows)];
    if (!ours || !plain) return [];
    return CLOCKS.map(({ name, of }) => {
      const [time, base] = [of(ours.loads, empty), of(plain.loads, empty)];
      return {
        what: `table of ${rows} rows, first paint ${name}`,
        measured: `${msText(time)}, ${times(time / base)}`,
        limit: `at most ${BEYOND_PLAIN} × of ${msText(base)}, ${plain.table.contestant.name}`,
        isKept: time <= BEYOND_PLAIN * base,
      };
    });
  });
}

/** What is promised of a first paint: its speed, its weight, and that axe finds nothing. */
export function firstVerdicts(results: readonly FirstResult[]): Verdict[] {
  const ours = find(results, 'ours', SIZES[0]);
  if (!ours) return [];
  const size = ours.table.brotli / 1_024;
  const faults = Object.keys(ours.faults ?? {});
  return [
    ...speedVerdicts(results),
    {
      what: 'table, its file, brotli',
      measured: `${size.toFixed(1)} KiB`,
      limit: `at most ${KIBIBYTES} KiB`,
      isKept: size <= KIBIBYTES,
    },
    {
      what: 'table, what axe finds fault with',
      measured: faults.length === 0 ? 'nothing' : faults.join(', '),
      limit: 'nothing',
      isKept: faults.length === 0,
    },
  ];
}

/** Everything that the main thread does until a step is painted, painting too, of each of some steps. */
export const worksOf = (taken: readonly StepTaken[]): number[] =>
  taken.map(({ work }) => frameWork(work) + work.paint);

/** Each step of ours is a frame's work with 200 rows, and hardly to be felt with 2,000. */
export const stepVerdicts = (results: readonly StepResult[]): Verdict[] =>
  results
    .filter(({ table }) => table.contestant.role === 'ours')
    .map(({ rows, step, taken }) => {
      const [time, most = NaN] = [middle(worksOf(taken)), MOST_WORK[rows]];
      return {
        what: `table of ${rows} rows, ${step}`,
        measured: msText(time),
        limit: `at most ${most} ms of work`,
        isKept: time <= most,
      };
    });
