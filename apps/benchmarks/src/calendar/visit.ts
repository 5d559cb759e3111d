import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, CDPSession, Page } from 'playwright';

import { installClock } from '../browser/probe.js';
import { installMeter, STEP_BEGINS, STEP_PAINTED } from './in-page.js';
import type { Awaited, Painted, Standing } from './in-page.js';
import { EVALUATION } from './pages.js';
import { workBetween } from './trace.js';
import type { TraceEvent, Work } from './trace.js';

/** How a page came to be painted. */
export interface FirstPainted extends Painted {
  /** Processor time of the page's main thread, milliseconds: what others do to the machine meanwhile is not in it. */
  readonly mainThread: number;
}

export interface StepTaken extends Painted {
  readonly work: Work;
}

/** A step that takes longer is a fault of what is measured, or of the measure. */
const LONGEST = 20_000;
/** How long a page is left alone before a step and watched after it, milliseconds. */
const SETTLE = 200;

/** The reader, five or six hours from the data centre: both times have to be told. */
const READER = {
  locale: 'en-GB',
  timezoneId: 'America/New_York',
  viewport: { width: 1280, height: 900 },
};

/** What the page's calendar says. */
export const NOW = '2026-11-03T12:00:00Z';

/** A page that has been loaded, and its calendar painted. */
export interface CalendarVisit {
  readonly page: Page;
  readonly first: FirstPainted;
  /** Has the calendar show what comes next. */
  next(awaited: Awaited): Promise<StepTaken>;
  standing(window: string): Promise<Standing>;
  /** JavaScript's, after rubbish was collected; mebibytes. */
  heap(): Promise<number>;
  /** What axe finds fault with: the rules, and how many elements each. */
  faults(): Promise<Record<string, number>>;
}

/** Visits a page as a reader who has never been there. */
export async function visit<T>(
  browser: Browser,
  url: string,
  awaited: Awaited,
  work: (visit: CalendarVisit) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(READER);
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(LONGEST);
    const failures: Error[] = [];
    page.on('pageerror', (error) => failures.push(error));
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.addInitScript(installClock, Date.parse(NOW));
    await page.addInitScript(installMeter, {
      ...awaited,
      evaluation: EVALUATION,
      stepBegins: STEP_BEGINS,
      stepPainted: STEP_PAINTED,
      settle: SETTLE,
      longest: LONGEST,
    });
    await page.goto(url, { waitUntil: 'load' });
    const first = await page.evaluate(() => globalThis.calendarMeter.first());
    const visited = {
      ...steps(browser, page, session),
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

function steps(browser: Browser, page: Page, session: CDPSession): Omit<CalendarVisit, 'first'> {
  return {
    page,
    async next(awaited) {
      let trace: Buffer | undefined;
      await browser.startTracing(page, { categories: TRACED });
      const painted = await page
        .evaluate((what) => globalThis.calendarMeter.next(what), awaited)
        .finally(async () => {
          trace = await browser.stopTracing();
        });
      const { traceEvents } = JSON.parse(String(trace)) as { traceEvents: TraceEvent[] };
      return { ...painted, work: workBetween(traceEvents, STEP_BEGINS, STEP_PAINTED) };
    },
    standing: (window) => page.evaluate((each) => globalThis.calendarMeter.standing(each), window),
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
