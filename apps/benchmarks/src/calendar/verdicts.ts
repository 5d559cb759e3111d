import { frameWork } from '../browser/trace.js';
import type { FirstPainted, StepTaken } from '../browser/visit.js';
import { quartiles } from '../statistics.js';
import type { Verdict } from '../suite.js';
import { times } from '../table.js';
import type { FirstResult } from './first.js';
import type { NextResult } from './next.js';

const BEYOND_BARE = 1.6;
const OF_FASTEST_PEER = 0.5;
/** What fits in one frame, milliseconds. */
const FRAME = 16;
const KIBIBYTES = 28;

const msText = (value: number): string => `${value.toFixed(value < 20 ? 1 : 0)} ms`;

/** The two clocks that a first render is told by, and what they are called. */
const CLOCKS = [
  ['painted', 'from its evaluation'],
  ['sinceNavigation', 'from the navigation'],
] as const;

const middle = (loads: readonly FirstPainted[], clock: 'painted' | 'sinceNavigation'): number =>
  quartiles(loads.map((load) => load[clock])).median;

const those = (results: readonly FirstResult[], wanted: string): FirstResult[] =>
  results.filter(({ calendar }) => calendar.contestant.role === wanted);

function speedVerdicts(results: readonly FirstResult[], ours: FirstResult): Verdict[] {
  const [bare] = those(results, 'bare');
  const peers = those(results, 'peer');
  return CLOCKS.flatMap(([clock, what]) => {
    const time = middle(ours.loads, clock);
    const verdict = (than: string, base: number, share: number): Verdict => ({
      what: `calendar, first render ${what}, ${than}`,
      measured: `${msText(time)}, ${times(time / base)}`,
      limit: `at most ${times(share)} of ${msText(base)}`,
      isKept: time <= share * base,
    });
    return [
      ...(bare ? [verdict(bare.calendar.contestant.name, middle(bare.loads, clock), BEYOND_BARE)] : []),
      ...(peers.length > 0
        ? [
            verdict(
              'the fastest peer',
              Math.min(...peers.map(({ loads }) => middle(loads, clock))),
              OF_FASTEST_PEER,
            ),
          ]
        : []),
    ];
  });
}

/** What is promised of a first render: its speed, its weight, and that axe finds nothing. */
export function firstVerdicts(results: readonly FirstResult[]): Verdict[] {
  const [ours] = those(results, 'ours');
  if (!ours) return [];
  const size = ours.calendar.brotli / 1_024;
  const faults = Object.keys(ours.faults);
  return [
    ...speedVerdicts(results, ours),
    {
      what: 'calendar, its file, brotli',
      measured: `${size.toFixed(1)} KiB`,
      limit: `at most ${KIBIBYTES} KiB`,
      isKept: size <= KIBIBYTES,
    },
    {
      what: 'calendar, what axe finds fault with',
      measured: faults.length === 0 ? 'nothing' : faults.join(', '),
      limit: 'nothing',
      isKept: faults.length === 0,
    },
  ];
}

/** The script, style and layout of each of some steps. */
export const worksOf = (steps: readonly StepTaken[]): number[] => steps.map(({ work }) => frameWork(work));

/** The next month is one frame's work, however far ahead. */
export const nextVerdicts = (results: readonly NextResult[]): Verdict[] =>
  results
    .filter(({ calendar }) => calendar.contestant.role === 'ours')
    .map(({ months, steps }) => {
      const { median } = quartiles(worksOf(steps));
      return {
        what: `calendar, work of the next month, ${months} ahead`,
        measured: msText(median),
        limit: `at most ${FRAME} ms`,
        isKept: median <= FRAME,
      };
    });
