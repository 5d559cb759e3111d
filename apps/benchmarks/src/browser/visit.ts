import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, CDPSession, Page } from 'playwright';

import { installMeter, STEP } from './meter.js';
import type { Awaited, Painted, Standing } from './meter.js';
import { EVALUATION } from './own-page.js';
import { installClock } from './probe.js';
import { workBetween } from './trace.js';
import type { TraceEvent, Work } from './trace.js';

/** How a page came to be painted. */
export interface FirstPainted extends Painted {
  /** Processor time of the page's main thread, milliseconds: what others do to the machine meanwhile is not in it. */
  readonly mainThread: number;
}

export interface StepTaken extends Painted {
  /** Until it was painted. */
  readonly work: Work;
  /** From then on, as long as the page was watched. */
  readonly later: Work;
}

/** Who visits pages, when, and how they are watched. */
export interface Visitor {
  readonly reader: BrowserContextOptions;
  /** What the page's calendar says, an instant. */
  readonly now: string;
  /** Selector of what is measured. */
  readonly host: string;
  /** How long a page is watched after a step, and so left alone before the next one, milliseconds. */
  readonly settle: number;
  /** A step that takes longer is a fault of what is measured, or of the measure; milliseconds. */
  readonly longest: number;
}

/** A page that has been loaded and painted. */
export interface VisitedPage {
  readonly page: Page;
  readonly first: FirstPainted;
  /** Calls one of the page's own functions. */
  step(name: string, argument: string | undefined, awaited: Awaited): Promise<StepTaken>;
  standing(items: string): Promise<Standing>;
  /** JavaScript's, after rubbish was collected; mebibytes. */
  heap(): Promise<number>;
  /** What axe finds fault with: the rules, and how many elements each. */
  faults(): Promise<Record<string, number>>;
}

/** Visits a page as a reader who has never been there. */
export async function visit<T>(
  browser: Browser,
  url: string,
  { reader, now, ...watch }: Visitor,
  awaited: Awaited,
  work: (visit: VisitedPage) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(reader);
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(watch.longest);
    const failures: Error[] = [];
    page.on('pageerror', (error) => failures.push(error));
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.addInitScript(installClock, Date.parse(now));
    await page.addInitScript(installMeter, { ...watch, awaited, evaluation: EVALUATION, marks: STEP });
    await page.goto(url, { waitUntil: 'load' });
    const first = await page.evaluate(() => globalThis.meter.first());
    const visited = {
      ...whatIsAsked(browser, page, session),
      first: { ...first, mainThread: await mainThreadTime(session) },
    };
    const result = await work(visited);
    const [failure] = failures;
    if (failure) throw new Error(`${url} threw.`, { cause: failure });
    return result;
  } finally {
    await context.close();
  }
}

/** What is traced: who works when on which thread, and the marks that the page sets. */
const TRACED = ['devtools.timeline', 'toplevel', 'v8', 'blink.user_timing'];

function whatIsAsked(browser: Browser, page: Page, session: CDPSession): Omit<VisitedPage, 'first'> {
  return {
    page,
    async step(name, argument, awaited) {
      let trace: Buffer | undefined;
      await browser.startTracing(page, { categories: TRACED });
      const painted = await page
        .evaluate(([called, given, what]) => globalThis.meter.step(called, given, what), [
          name,
          argument,
          awaited,
        ] as const)
        .finally(async () => {
          trace = await browser.stopTracing();
        });
      const { traceEvents } = JSON.parse(String(trace)) as { traceEvents: TraceEvent[] };
      return {
        ...painted,
        work: workBetween(traceEvents, STEP.begins, STEP.painted),
        later: workBetween(traceEvents, STEP.painted, STEP.settled),
      };
    },
    standing: (items) => page.evaluate((each) => globalThis.meter.standing(each), items),
    async heap() {
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      return usedSize / 1_024 ** 2;
    },
    async faults() {
      const { violations } = await new AxeBuilder({ page }).analyze();
      return Object.fromEntries(violations.map(({ id, nodes }) => [id, nodes.length]));
    },
  };
}

async function mainThreadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
}
