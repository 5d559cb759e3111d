import { test as base } from '@playwright/test';
import type { Browser } from '@playwright/test';

import { serveStorybook } from './served.js';
import { ELSEWHERE, HERE, ZONE } from './steady-browser.js';
import type { World } from './steady-browser.js';
import { openStage, visit } from './visit.js';
import type { Stage, Visit } from './visit.js';

interface WorkerFixtures {
  address: string;
  here: Stage;
  elsewhere: Stage;
}

interface Fixtures {
  /** Opens a story where pictures are taken. */
  openHere: (story: string) => Promise<Visit>;
  /** Opens a story where they are held against. */
  openElsewhere: (story: string) => Promise<Visit>;
}

/** Playwright's `test`, with Storybook served and pages that stand at known places and times. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  address: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures are needed: none.
    async ({}, use) => {
      const { address, close } = await serveStorybook();
      await use(address);
      await close();
    },
    { scope: 'worker' },
  ],
  here: [async ({ browser }, use) => use(await stageIn(browser, HERE)), { scope: 'worker' }],
  elsewhere: [async ({ browser }, use) => use(await stageIn(browser, ELSEWHERE)), { scope: 'worker' }],
  openHere: async ({ here, address }, use) => use((story) => visit(here, { address, story })),
  openElsewhere: async ({ elsewhere, address }, use) => use((story) => visit(elsewhere, { address, story })),
});

async function stageIn(browser: Browser, { locale, at }: World): Promise<Stage> {
  const options = { locale, timezoneId: ZONE, deviceScaleFactor: 1, reducedMotion: 'reduce' as const };
  return openStage(await browser.newContext(options), at);
}
