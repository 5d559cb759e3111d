import { quartiles } from '../statistics.js';
import type { Quartiles } from '../statistics.js';
import type { PageLoad } from './page-load.js';

/** One load in numbers; what did not happen is absent. Milliseconds where nothing else is said. */
export interface Measures {
  readonly usable?: number;
  readonly domContentLoaded?: number;
  readonly load?: number;
  /** When what is measured first showed something. */
  readonly shown?: number;
  /** From pressing the first key to its handler, and to the frame that shows what it did. */
  readonly keyWaited?: number;
  readonly keyPainted?: number;
  readonly longTasks: number;
  /** What long tasks took beyond 50 ms each after First Contentful Paint. */
  readonly blocked: number;
  /** The longest script of the origin that is watched, of those that made a frame long. */
  readonly ownScript: number;
  /** Every shift added up, those after an input as well; and those alone that are not just within an element. */
  readonly shift: number;
  readonly shiftOutside: number;
  /** Processor time of the page's main thread. */
  readonly mainThread: number;
  readonly bytes: number;
  readonly requests: number;
}

/** A task that is longer keeps a reader waiting (https://www.w3.org/TR/longtasks/). */
export const LONG_TASK = 50;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const present = <T extends object>(values: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };

/** What counts of a load; `mark` is what is to be shown, and `ownOrigin` whose scripts are watched. */
export function measuresOf(pageLoad: PageLoad, mark: string, ownOrigin: string): Measures {
  const { usable, domContentLoaded, load, marks, key, longTasks, longScripts } = pageLoad;
  const painted = pageLoad.firstContentfulPaint ?? 0;
  const own = longScripts.filter(({ source }) => source.startsWith(`${ownOrigin}/`));
  return {
    ...present({
      usable,
      domContentLoaded,
      load,
      shown: marks[mark],
      keyWaited: key?.waited,
      keyPainted: key?.painted,
    }),
    longTasks: longTasks.length,
    blocked: sum(
      longTasks
        .filter(({ start, duration }) => start + duration > painted)
        .map(({ start, duration }) => {
          // Of a task that began before the paint, only the rest counts.
          const after = start + duration - Math.max(start, painted);
          return Math.max(0, Math.min(duration - LONG_TASK, after));
        }),
    ),
    ownScript: Math.max(0, ...own.map(({ duration }) => duration)),
    shift: sum(pageLoad.shifts.map(({ value }) => value)),
    shiftOutside: sum(pageLoad.shifts.filter(({ outside }) => outside).map(({ value }) => value)),
    mainThread: pageLoad.mainThread,
    bytes: pageLoad.bytes,
    requests: pageLoad.requests,
  };
}

/** The quartiles of one measure over many loads, of those in which it happened. */
export const over = (loads: readonly Measures[], measure: keyof Measures): Quartiles =>
  quartiles(loads.flatMap((each) => each[measure] ?? []));

/** The worst of one measure over all loads. */
export const worst = (loads: readonly Measures[], measure: keyof Measures): number =>
  Math.max(0, ...loads.map((each) => each[measure] ?? 0));
