import type { StepTaken } from '../browser/visit.js';
import { quartiles, spread } from '../statistics.js';
import { table as textTable, threeDigits, times } from '../table.js';
import type { FirstResult } from './first.js';
import { SIZES } from './sites.js';
import type { StepResult } from './steps.js';
import { STEP_SIZES } from './steps.js';
import { CLOCKS, emptyTime, find, middle, worksOf } from './verdicts.js';

const titled = (title: string, ...lines: readonly string[]): string =>
  ['', `## ${title}`, '', ...lines].join('\n');

const whole = (value: number): string => Math.round(value).toLocaleString('en');
const kibibytes = (bytes: number): string => (bytes / 1_024).toFixed(1);

const nameOf = ({ table: { contestant, version } }: Pick<FirstResult, 'table'>): string =>
  version === undefined ? contestant.name : `${contestant.name} (${version})`;

const faultsText = (faults: Readonly<Record<string, number>>): string =>
  Object.entries(faults)
    .map(([rule, elements]) => `${rule} ${elements}`)
    .join(', ');

const HEAD = [
  '',
  ...CLOCKS.flatMap(({ name }) => [`${name}, ms`, 'of plain']),
  'main thread',
  'longest task',
  'long tasks',
  'nodes',
  'page, KiB',
  'script, KiB',
  'axe rules',
];

function sizeTable(results: readonly FirstResult[], rows: number): string {
  const empty = emptyTime(results);
  const plain = find(results, 'plain', rows);
  const lines = results
    .filter((result) => result.rows === rows)
    .map((result) => {
      const { table, loads, nodes, pageBrotli, faults } = result;
      return [
        nameOf(result),
        ...CLOCKS.flatMap(({ of }) => {
          const time = of(loads, empty);
          return [whole(time), plain ? times(time / of(plain.loads, empty)) : ''];
        }),
        whole(middle(loads.map(({ mainThread }) => mainThread))),
        whole(middle(loads.map(({ longestTask }) => longestTask))),
        whole(middle(loads.map(({ longTasks }) => longTasks))),
        whole(nodes),
        kibibytes(pageBrotli),
        table.code === '' ? '' : kibibytes(table.brotli),
        faults ? Object.keys(faults).length.toString() : '',
      ];
    });
  return textTable(HEAD, lines);
}

/** Everybody's table beside the same as plain HTML. */
export function firstReport(results: readonly FirstResult[]): string {
  const noise = SIZES.flatMap((rows) => {
    const plain = find(results, 'plain', rows);
    if (!plain) return [];
    const share = 100 * spread(quartiles(plain.loads.map(({ painted }) => painted)));
    return [`${whole(share)} % of ${plain.loads.length} loads with ${whole(rows)} rows`];
  });
  return [
    ...SIZES.map((rows) => titled(`Table: ${whole(rows)} rows, first paint`, sizeTable(results, rows))),
    '',
    ...results.flatMap((result) =>
      result.faults && Object.keys(result.faults).length > 0
        ? [`axe on ${nameOf(result)}: ${faultsText(result.faults)}`]
        : [],
    ),
    ...(noise.length > 0
      ? [`Noise: the middle half of the plain table's loads lie within ${noise.join(', ')} of their median.`]
      : []),
  ].join('\n');
}

const KINDS = ['script', 'style', 'layout', 'paint'] as const;

/** What steps take of the main thread. */
export function stepsReport(title: string, results: readonly StepResult[]): string {
  const part = (taken: readonly StepTaken[], kind: (typeof KINDS)[number]): string =>
    threeDigits(middle(taken.map(({ work }) => work[kind])));
  const lines = (rows: number): string[][] =>
    results
      .filter((result) => result.rows === rows)
      .sort((a, b) => a.step.localeCompare(b.step))
      .map((result) => {
        const { step, taken } = result;
        const { lower, median, upper } = quartiles(worksOf(taken));
        const later = taken.map((each) => KINDS.reduce((sum, kind) => sum + each.later[kind], 0));
        return [
          `${step}: ${nameOf(result)}`,
          `${threeDigits(median)} (${threeDigits(lower)}-${threeDigits(upper)})`,
          ...KINDS.map((kind) => part(taken, kind)),
          threeDigits(middle(later)),
          whole(middle(taken.map(({ painted }) => painted))),
          whole(middle(taken.map(({ items }) => items))),
        ];
      });
  const head = ['', 'work, ms', ...KINDS, 'work later', 'until painted, by the clock', 'rows'];
  return STEP_SIZES.map((rows) =>
    titled(`Table: ${title}, ${whole(rows)} rows`, textTable(head, lines(rows))),
  ).join('\n');
}
