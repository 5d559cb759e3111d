import { LONG_TASK, over, worst } from '../browser/measures.js';
import type { Measures } from '../browser/measures.js';
import type { MeasuredPage } from '../browser/report.js';
import { quartiles } from '../statistics.js';
import type { Verdict } from '../suite.js';

/** What may come between two medians of the same thing: a twentieth, and the frame in which a moment falls. */
const NOISE = 1.05;
const FRAME = 1_000 / 60;

const msText = (value: number): string => `${Math.round(value).toLocaleString('en')} ms`;

const compared = (
  pages: readonly MeasuredPage[],
): readonly [MeasuredPage | undefined, readonly MeasuredPage[]] => {
  const [without, ...others] = pages;
  return [without, others];
};

/** The form is not usable later for the banner's being there, whatever becomes of it. */
export function usableVerdicts(where: string, pages: readonly MeasuredPage[]): Verdict[] {
  const [without, others] = compared(pages);
  const base = over(without?.loads ?? [], 'usable').median;
  if (Number.isNaN(base)) return [];
  return others.map(({ name, loads }) => {
    const { median } = over(loads, 'usable');
    const limit = base * NOISE + FRAME;
    return {
      what: `form usable, ${where}: ${name}`,
      measured: msText(median),
      limit: `at most ${msText(limit)} (${msText(base)} without, 5 %, a frame)`,
      isKept: median <= limit,
    };
  });
}

/** Below this, a shift is written as 0.00. */
const SHIFT_OF_NOTE = 0.005;

/** Nothing outside of the banner moves that would not move without it; and of what moves inside, there is next to nothing. */
export function shiftVerdicts(where: string, pages: readonly MeasuredPage[]): Verdict[] {
  const [without, others] = compared(pages);
  if (!without || others.length === 0) return [];
  const own = worst(without.loads, 'shiftOutside');
  const worstOf = (measure: 'shift' | 'shiftOutside'): number =>
    Math.max(...others.map(({ loads }) => worst(loads, measure)));
  const [outside, all] = [worstOf('shiftOutside'), worstOf('shift')];
  return [
    {
      what: `what moves outside of the banner, ${where}, worst load`,
      measured: outside.toFixed(4),
      limit: own === 0 ? '0' : `${own.toFixed(4)}, as without`,
      isKept: outside <= own,
    },
    {
      what: `Cumulative Layout Shift, ${where}, worst load`,
      measured: all.toFixed(4),
      limit: '0.00',
      isKept: all < SHIFT_OF_NOTE,
    },
  ];
}

/**
 * No script of the banner's is a long task. The upper quartile counts, since any script is long once in a while whose core is taken
 * from it half-way.
 */
export function longTaskVerdicts(where: string, pages: readonly MeasuredPage[]): Verdict[] {
  const loads: Measures[] = compared(pages)[1].flatMap((page) => page.loads);
  if (loads.length === 0) return [];
  const { upper } = quartiles(loads.map(({ ownScript }) => ownScript));
  const long = loads.filter(({ ownScript }) => ownScript > LONG_TASK).length;
  return [
    {
      what: `the banner's longest script, ${where}`,
      measured: `${long} of ${loads.length} loads over ${msText(LONG_TASK)}`,
      limit: `upper quartile at most ${msText(LONG_TASK)}`,
      isKept: upper <= LONG_TASK,
    },
  ];
}
