import type { FrameLocator, Locator, Page } from '@playwright/test';

import { DRAWN } from '../support/elements.js';
import { watchReports } from '../support/page-reports.js';
import { expect, test as base } from '../support/test.js';
import { startTroubledOrigin } from '../support/troubled-origin.js';
import type { TroubledOrigin } from '../support/troubled-origin.js';

export type Tag = keyof typeof DRAWN;

/** The page to choose on, in one language. */
interface EmbedPage {
  /** Goes there with choices, and waits until it can be used. */
  open(query?: string, path?: string): Promise<void>;
  readonly snippet: Locator;
  readonly policy: Locator;
  readonly preview: FrameLocator;
  /** What was said last. */
  readonly said: Locator;
  /** What is in the clipboard. */
  clipboard(): Promise<string>;
  reports: Awaited<ReturnType<typeof watchReports>>;
}

interface Fixtures {
  embed: EmbedPage;
  /** A page of another origin with nothing on it but what is pasted, under a policy that allows nothing else. */
  paste(html: string, policy: string): Promise<void>;
}

export const test = base.extend<Fixtures, { origin: TroubledOrigin }>({
  permissions: ['clipboard-read', 'clipboard-write'],

  origin: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures are needed: none.
    async ({}, use) => {
      const origin = await startTroubledOrigin();
      await use(origin);
      await origin.close();
    },
    { scope: 'worker' },
  ],

  embed: async ({ page, sites }, use) => {
    const reports = await watchReports(page);
    await use({
      async open(query = '', path = 'en/embed/') {
        await page.goto(`${sites.website}${path}${query && `?${query}`}`);
        await expect(page.locator('#workbench')).toBeVisible();
      },
      snippet: page.locator('#snippet'),
      policy: page.locator('#policy'),
      preview: page.frameLocator('#preview'),
      said: page.getByRole('status').filter({ visible: true }),
      clipboard: () => page.evaluate(() => navigator.clipboard.readText()),
      reports,
    });
  },

  paste: async ({ page, origin: { hosts, port, reset } }, use) => {
    await use(async (html, policy) => {
      hosts.set('somebody.localhost', (request, response) => {
        if (request.url !== '/') return response.writeHead(204).end();
        return response
          .writeHead(200, {
            'Content-Type': 'text/html; charset=utf-8',
            'Content-Security-Policy': `default-src 'none'; ${policy}`,
          })
          .end(
            `<!doctype html><html lang="en"><head><title>Mine</title></head><body>\n${html}\n</body></html>`,
          );
      });
      await page.goto(`http://somebody.localhost:${String(port)}/`);
    });
    reset();
  },
});

/** Waits until an element has drawn its data. */
export async function isDrawn(where: Page | FrameLocator, tag: Tag): Promise<void> {
  await expect(where.locator(tag).locator(DRAWN[tag]).first()).toBeAttached();
}

/** The attributes of an element. */
export const attributesOf = (element: Locator): Promise<Record<string, string>> =>
  element.evaluate((each) =>
    Object.fromEntries([...each.attributes].map(({ name, value }) => [name, value])),
  );

export { expect };
