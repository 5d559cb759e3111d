import { expect, test as base } from '@playwright/test';
import type { ConsoleMessage } from '@playwright/test';

import { LIGHT_BROWSER, QUIET_BROWSER } from '../../scripts/lib/quiet-browser.mjs';
import { serveBuilt } from './sites.js';
import type { Sites } from './sites.js';

interface WorkerFixtures {
  running: Awaited<ReturnType<typeof serveBuilt>>;
}

interface Fixtures {
  sites: Sites;
  /** The instant at which the page's clock stands, ISO 8601; the machine's own time without. */
  at: string | undefined;
  /** Complaints of the browser that a test brings about on purpose. */
  tolerated: RegExp | undefined;
  /** Every error, warning and refusal that the browser has reported; what is not tolerated fails the test at its end. */
  complaints: readonly string[];
}

/** Playwright's `test`, with the sites served, the clock stopped, and a browser that keeps quiet. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  running: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures are needed: none.
    async ({}, use, { parallelIndex }) => {
      const running = await serveBuilt(parallelIndex);
      await use(running);
      await running.close();
    },
    { scope: 'worker' },
  ],
  launchOptions: [
    async ({ running }, use) => {
      await use({
        args: [...QUIET_BROWSER, ...running.browserArguments],
        ...(LIGHT_BROWSER && { executablePath: LIGHT_BROWSER }),
      });
    },
    { scope: 'worker' },
  ],
  sites: async ({ running }, use) => use(running.sites),

  at: ['2026-11-26T00:00:00Z', { option: true }],
  page: async ({ page, at }, use) => {
    if (at !== undefined) await page.clock.setFixedTime(at);
    await use(page);
  },

  tolerated: [undefined, { option: true }],
  complaints: [
    async ({ page, tolerated }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (isComplaint(message)) complaints.push(`${message.text()} (${message.location().url})`);
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      await use(complaints);
      expect(complaints.filter((text) => !tolerated?.test(text))).toEqual([]);
    },
    { auto: true },
  ],
});

const isComplaint = (message: ConsoleMessage): boolean =>
  message.type() === 'error' || message.type() === 'warning';

export { expect };
