import type { BrowserContext, CDPSession } from 'playwright';

import { apply } from './conditions.js';
import type { Condition } from './conditions.js';
import { installClock, installProbe } from './probe.js';
import type { ProbeOptions, ProbeRecord } from './probe.js';

/** A page that is loaded and watched. */
export interface Visit {
  readonly url: string;
  readonly condition: Condition;
  /** What its calendar says, epoch milliseconds. */
  readonly at: number;
  readonly watch: Omit<ProbeOptions, 'signals'>;
}

/** What one load was like. */
export interface PageLoad extends ProbeRecord {
  /** Over the wire, headers included. */
  readonly bytes: number;
  readonly requests: number;
  /** Processor time of the page's main thread, milliseconds: what others do to the machine meanwhile is not in it. */
  readonly mainThread: number;
}

const SIGNALS = { usable: 'probeSaysUsable', done: 'probeSaysDone' } as const;
/** A load that takes longer than this is a fault of what is measured, or of the measure. */
const LONGEST = 60_000;

/**
 * Loads a page in a context and types a letter into its control as soon as that is usable. The context's cache is as
 * the loads before have left it.
 */
export async function pageLoad(context: BrowserContext, visit: Visit): Promise<PageLoad> {
  const page = await context.newPage();
  try {
    const session = await context.newCDPSession(page);
    const wire = await countWire(session);
    const signals = await listen(session);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await apply(visit.condition, session);
    await page.addInitScript(installClock, visit.at);
    await page.addInitScript(installProbe, { ...visit.watch, signals: SIGNALS });

    await page.goto(visit.url, { waitUntil: 'commit', timeout: LONGEST });
    await within(signals.usable, `${visit.url}: ${visit.watch.control} cannot be used`);
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', text: 'x', key: 'x' });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'x' });
    await within(signals.done, `${visit.url}: not all has happened that was waited for`);

    const mainThread = await mainThreadTime(session);
    const record = await page.evaluate(() => globalThis.probeRecord());
    const typed = await page.locator(visit.watch.control).inputValue();
    if (typed !== 'x') throw new Error(`${visit.url}: the control was given "x" and holds "${typed}".`);
    return { ...record, ...wire(), mainThread };
  } finally {
    await page.close();
  }
}

async function countWire(session: CDPSession): Promise<() => { bytes: number; requests: number }> {
  let [bytes, requests] = [0, 0];
  session.on('Network.requestWillBeSent', () => (requests += 1));
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await session.send('Network.enable');
  return () => ({ bytes, requests });
}

async function mainThreadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
}

async function listen(session: CDPSession): Promise<Record<keyof typeof SIGNALS, Promise<void>>> {
  await session.send('Runtime.enable');
  const heard = (name: string): Promise<void> =>
    new Promise((resolve) => {
      session.on('Runtime.bindingCalled', (call) => {
        if (call.name === name) resolve();
      });
    });
  const promises = { usable: heard(SIGNALS.usable), done: heard(SIGNALS.done) };
  for (const name of Object.values(SIGNALS)) await session.send('Runtime.addBinding', { name });
  return promises;
}

async function within(signal: Promise<void>, complaint: string): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${complaint} within ${LONGEST / 1_000} s.`)), LONGEST);
  });
  try {
    await Promise.race([signal, late]);
  } finally {
    clearTimeout(timer);
  }
}
