import { spread } from '../statistics.js';
import type { Quartiles } from '../statistics.js';
import { table, times } from '../table.js';
import { over, worst } from './measures.js';
import type { Measures } from './measures.js';

/** One row of a table: a page, and its loads in numbers. */
export interface MeasuredPage {
  readonly id: string;
  readonly name: string;
  readonly loads: readonly Measures[];
}

const whole = (value: number): string => (Number.isNaN(value) ? '' : Math.round(value).toLocaleString('en'));

/** `120 (115-131)`: the median, and between what the middle half lies. */
const withQuartiles = ({ lower, median, upper }: Quartiles): string =>
  Number.isNaN(median) ? '' : `${whole(median)} (${whole(lower)}-${whole(upper)})`;

const kibibytes = (bytes: number): string => (bytes / 1024).toFixed(1);

/** `0`, or as much of a shift as there was. */
const shiftText = (shift: number): string => (shift === 0 ? '0' : shift.toFixed(4));

const HEAD = [
  '',
  'form usable, ms',
  'of without',
  'DOM ready',
  'load',
  'first message',
  'key waits',
  'key painted',
  'long tasks',
  'blocked',
  'own script, longest',
  'main thread',
  'CLS, worst',
  'outside',
  'KiB',
  'requests',
];

/** The pages' loads as a table, beside those of the first page. */
export function loadsTable(pages: readonly MeasuredPage[]): string {
  const base = over(pages[0]?.loads ?? [], 'usable').median;
  const rows = pages.map(({ name, loads }) => {
    const usable = over(loads, 'usable');
    const middle = (measure: keyof Measures): string => whole(over(loads, measure).median);
    return [
      name,
      withQuartiles(usable),
      times(usable.median / base),
      middle('domContentLoaded'),
      middle('load'),
      withQuartiles(over(loads, 'shown')),
      middle('keyWaited'),
      middle('keyPainted'),
      over(loads, 'longTasks').median.toString(),
      middle('blocked'),
      whole(worst(loads, 'ownScript')),
      middle('mainThread'),
      shiftText(worst(loads, 'shift')),
      shiftText(worst(loads, 'shiftOutside')),
      kibibytes(over(loads, 'bytes').median),
      middle('requests'),
    ];
  });
  return table(HEAD, rows);
}

/** What is no difference here: how far apart the middle half of the first page's own loads lie. */
export function noiseLine(pages: readonly MeasuredPage[]): string {
  const [first] = pages;
  if (!first) return '';
  const noise = spread(over(first.loads, 'usable'));
  return `Noise: the middle half of the ${first.loads.length} loads ${first.name} lie within ${Math.round(noise * 100)} % of their median.`;
}
