import { test as base } from '@playwright/test';
import type { BrowserContext } from '@playwright/test';

import { serveStorybook } from './served.js';
import { ELSEWHERE, HERE, ZONE } from './steady-browser.js';
import type { World } from './steady-browser.js';
import { visit } from './visit.js';
import type { Visit } from './visit.js';

interface WorkerFixtures {
  address: string;
  here: BrowserContext;
  elsewhere: BrowserContext;
}

interface Fixtures {
  /** Opens a story where pictures are taken, or where they are held against. */
  open: (world: 'here' | 'elsewhere', story: string) => Promise<Visit>;
}

/** Playwright's `test`, with Storybook served and browsers that stand at known places and times. */
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
  here: [async ({ browser }, use) => use(await browser.newContext(optionsOf(HERE))), { scope: 'worker' }],
  elsewhere: [
    async ({ browser }, use) => use(await browser.newContext(optionsOf(ELSEWHERE))),
    { scope: 'worker' },
  ],
  open: async ({ address, here, elsewhere }, use) => {
    const visits: Visit[] = [];
    await use(async (world, story) => {
      const [context, { at }] = world === 'here' ? [here, HERE] : [elsewhere, ELSEWHERE];
      const opened = await visit(context, { address, story, at });
      visits.push(opened);
      return opened;
    });
    await Promise.all(visits.map((opened) => opened.close()));
  },
});

const optionsOf = ({ locale }: World) => ({
  locale,
  timezoneId: ZONE,
  deviceScaleFactor: 1,
  reducedMotion: 'reduce' as const,
});
