import type { FirstPainted } from '../browser/visit.js';
import { quartiles, spread } from '../statistics.js';
import { table, threeDigits, times } from '../table.js';
import type { FirstResult } from './first.js';
import type { NextResult } from './next.js';
import { worksOf } from './verdicts.js';
import { growthPerTen, SIZES } from './year.js';
import type { YearResult } from './year.js';

const titled = (title: string, ...lines: readonly string[]): string =>
  ['', `## ${title}`, '', ...lines].join('\n');

const whole = (value: number): string => Math.round(value).toLocaleString('en');

/** `120 (115-131)`: the median, and between what the middle half lies. */
function withQuartiles(values: readonly number[], text: (value: number) => string = whole): string {
  const { lower, median, upper } = quartiles(values);
  return `${text(median)} (${text(lower)}-${text(upper)})`;
}
const middle = (values: readonly number[]): number => quartiles(values).median;

const nameOf = ({ calendar: { contestant, version } }: Pick<FirstResult, 'calendar'>): string =>
  version === undefined ? contestant.name : `${contestant.name} (${version})`;

const faultsText = (faults: FirstResult['faults']): string =>
  Object.entries(faults)
    .map(([rule, elements]) => `${rule} ${elements}`)
    .join(', ');

/** A month of everybody's beside the bare table's. */
export function firstReport(results: readonly FirstResult[]): string {
  const bare = results.find(({ calendar }) => calendar.contestant.role === 'bare');
  const of = (loads: readonly FirstPainted[], clock: 'painted' | 'sinceNavigation'): number[] =>
    loads.map((load) => load[clock]);
  const ratio = (loads: readonly FirstPainted[], clock: 'painted' | 'sinceNavigation'): string =>
    bare ? times(middle(of(loads, clock)) / middle(of(bare.loads, clock))) : '';
  const rows = results.map((result) => {
    const { calendar, loads, nodes, items, reachable, heap, faults } = result;
    return [
      nameOf(result),
      withQuartiles(of(loads, 'painted')),
      ratio(loads, 'painted'),
      withQuartiles(of(loads, 'sinceNavigation')),
      ratio(loads, 'sinceNavigation'),
      whole(middle(loads.map(({ mainThread }) => mainThread))),
      whole(middle(loads.map(({ longestTask }) => longestTask))),
      whole(nodes),
      `${reachable} of ${items}`,
      heap.toFixed(1),
      (calendar.brotli / 1_024).toFixed(1),
      Object.keys(faults).length.toString(),
    ];
  });
  const head = [
    '',
    'from evaluation, ms',
    'of bare',
    'from navigation',
    'of bare',
    'main thread',
    'longest task',
    'nodes',
    'reachable',
    'heap, MiB',
    'KiB',
    'axe rules',
  ];
  return titled(
    'Calendar: a month with 60 windows, first render',
    table(head, rows),
    '',
    ...results
      .filter(({ faults }) => Object.keys(faults).length > 0)
      .map((result) => `axe on ${nameOf(result)}: ${faultsText(result.faults)}`),
    ...(bare
      ? [
          `Noise: the middle half of the ${bare.loads.length} loads of ${bare.calendar.contestant.name} lie within ${whole(100 * spread(quartiles(of(bare.loads, 'painted'))))} % of their median.`,
        ]
      : []),
  );
}

/** What the next month takes. */
export function nextReport(results: readonly NextResult[]): string {
  const rows = results.map((result) => {
    const { months, steps } = result;
    const part = (kind: 'script' | 'style' | 'layout' | 'paint'): string =>
      threeDigits(middle(steps.map(({ work }) => work[kind])));
    return [
      nameOf(result),
      months.toString(),
      withQuartiles(worksOf(steps), (value) => value.toFixed(1)),
      part('script'),
      part('style'),
      part('layout'),
      part('paint'),
      withQuartiles(steps.map(({ painted }) => painted)),
    ];
  });
  const head = [
    '',
    'months ahead',
    'work, ms',
    'script',
    'style',
    'layout',
    'and paint',
    'until painted, by the clock',
  ];
  return titled('Calendar: the next month, the first step of a fresh load', table(head, rows));
}

type Measure = (load: YearResult['loads'][number]) => number;
const MEASURES: readonly (readonly [name: string, of: Measure])[] = [
  ['first render from evaluation', ({ first }) => first.painted],
  ['main thread until then', ({ first }) => first.mainThread],
  ['next: work', ({ next }) => worksOf([next])[0] ?? NaN],
];

/** How ours grows with the windows of a year. */
export function yearReport(results: readonly YearResult[]): string {
  const kinds = [...new Set(results.map(({ view, form }) => `${view}, ${form}`))];
  const [fewest, most] = [Math.min(...SIZES), Math.max(...SIZES)];
  const rows = kinds.flatMap((kind) =>
    MEASURES.map(([name, of]) => {
      const at = (size: number): number =>
        middle(
          results
            .filter(({ view, form, windows }) => `${view}, ${form}` === kind && windows === size)
            .flatMap(({ loads }) => loads.map(of)),
        );
      return [
        `${kind}: ${name}`,
        ...SIZES.map((size) => threeDigits(at(size))),
        times(growthPerTen(at(fewest), at(most), most / fewest)),
      ];
    }),
  );
  const head = ['', ...SIZES.map((size) => whole(size)), 'per ten times more'];
  return titled('Calendar: ever more windows in the year, milliseconds', table(head, rows));
}
