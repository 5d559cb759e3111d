import type { Browser, Page } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds that the processor spent on it, other programs' left out. */
  readonly tdur?: number;
  /** The same by the clock, which is all that some systems tell. Absent for what was going on at the beginning. */
  readonly dur?: number;
  readonly args?: { readonly name?: string };
}

/**
 * The longest task of a page's main thread while something happens, in milliseconds that the processor spent on it: a
 * machine that is busy with other things makes a task last longer, and this no greater.
 */
export async function longestTask(
  browser: Browser,
  page: Page,
  happens: () => Promise<void>,
): Promise<number> {
  await browser.startTracing(page, {
    categories: ['disabled-by-default-devtools.timeline', 'toplevel', '__metadata'],
  });
  await happens();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const main = new Set(
    trace.traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  );
  const tasks = trace.traceEvents.filter((event) => event.name === 'RunTask' && main.has(threadOf(event)));
  return Math.max(...tasks.map(({ tdur, dur = 0 }) => tdur ?? dur)) / 1_000;
}
