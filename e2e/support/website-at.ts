import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page, WorkerFixture } from '@playwright/test';

import { buildWebsite } from '../../apps/website/src/build-website.mjs';

/** The website as it is made at an instant: what comes next is counted from then on. */
export interface WebsiteAt {
  readonly folder: string;
  /** Lets a page find it where the website is. */
  showOn(page: Page, website: string): Promise<void>;
  remove(): Promise<void>;
}

/** Builds the website as on that day, in a folder of its own. */
async function websiteAt(instant: string): Promise<WebsiteAt> {
  const folder = await mkdtemp(join(tmpdir(), 'website-'));
  await buildWebsite({ now: Date.parse(instant), out: folder });
  return {
    folder,
    async showOn(page, website) {
      await page.route(`${website}**`, (route) => {
        const { pathname } = new URL(route.request().url());
        return route.fulfill({
          path: join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname),
        });
      });
    },
    remove: () => rm(folder, { recursive: true }),
  };
}

/** The website as on that day, for all tests of a worker. */
export const websiteFixture = (
  instant: string,
): [WorkerFixture<WebsiteAt, object>, { readonly scope: 'worker' }] => [
  // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures are needed: none.
  async ({}, use) => {
    const website = await websiteAt(instant);
    await use(website);
    await website.remove();
  },
  { scope: 'worker' },
];
