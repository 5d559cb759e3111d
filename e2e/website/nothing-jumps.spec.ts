import type { Page } from '@playwright/test';

import { layoutShiftScore, watchLayoutShifts } from '../support/layout-shift.js';
import { test as base, expect } from '../support/test.js';
import { hold } from '../support/troubles.js';
import { websiteFixture } from '../support/website-at.js';
import type { WebsiteAt } from '../support/website-at.js';

const NOW = '2026-11-26T00:00:00Z';

const test = base.extend<object, { website: WebsiteAt }>({
  website: websiteFixture(NOW),
});

test.use({
  at: NOW,
  contextOptions: { reducedMotion: 'reduce' },
  // A page that no server has given out counts as one of the wide world, which asks before it reaches this machine.
  permissions: ['local-network-access'],
});

const SCRIPT = '**/trust-widgets.js';
const DOCUMENT = '**/superoffice/trust.json';

const TAGS = [
  'trust-status-banner',
  'trust-agreement-list',
  'trust-subprocessor-table',
  'trust-maintenance-calendar',
];

/** The height of each element, and whether any of it is in view. */
const heights = (page: Page) =>
  page.evaluate(
    (tags) =>
      tags.map((tag) => {
        const { top, bottom, height } = document.querySelector(tag)?.getBoundingClientRect() ?? new DOMRect();
        return { tag, height, isInView: bottom > 0 && top < innerHeight };
      }),
    TAGS,
  );

/** All four draw what they have. */
const areDrawn = (page: Page) =>
  page.waitForFunction(
    (tags) =>
      tags.every((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('section, table, .groups')),
    TAGS,
  );

const PLACES = ['', '#agreements', '#sub-processors', '#maintenance', '#status'];
const LINE = 28;

for (const [screen, width] of [
  ['a desk', 1280],
  ['a phone', 360],
] as const) {
  test.describe(`on ${screen}`, () => {
    test.use({ viewport: { width, height: 800 } });

    for (const path of ['', 'de/']) {
      for (const place of PLACES) {
        test(`WEB-20: nothing jumps at /${path}${place}`, async ({ page, sites, website }) => {
          await website.showOn(page, sites.website);
          await watchLayoutShifts(page);
          const releaseScript = await hold(page, SCRIPT, (route) => route.continue());
          const releaseDocument = await hold(page, DOCUMENT, (route) => route.continue());
          // The page waits for its script before it says that it is loaded.
          await page.goto(`${sites.website}${path}${place}`, { waitUntil: 'domcontentloaded' });
          await page.evaluate(() => document.fonts.ready);
          // Seen, and where the address leads.
          await layoutShiftScore(page);
          const before = await heights(page);
          expect(before.every(({ height }) => height > 100)).toBe(true);

          releaseScript();
          await areDrawn(page);
          const after = await heights(page);
          const asked = page.waitForResponse(DOCUMENT);
          releaseDocument();
          await asked;
          expect(await layoutShiftScore(page)).toBeLessThan(0.01);
          const settled = await heights(page);
          for (const [index, { tag, height, isInView }] of before.entries()) {
            const changes = [after[index]?.height ?? NaN, settled[index]?.height ?? NaN].map((each) =>
              Math.abs(each - height),
            );
            if (isInView) expect(Math.max(...changes), tag).toBeLessThan(LINE);
          }
        });
      }
    }
  });
}

test('WEB-20: nothing jumps where everything comes at once', async ({ page, sites, website }) => {
  await website.showOn(page, sites.website);
  await watchLayoutShifts(page);
  await page.goto(`${sites.website}#maintenance`);
  await areDrawn(page);
  expect(await layoutShiftScore(page)).toBeLessThan(0.01);
});

test('WEB-20: the data within is shown before any document is there', async ({ page, sites, website }) => {
  await website.showOn(page, sites.website);
  const release = await hold(page, DOCUMENT, (route) => route.continue());
  await page.goto(sites.website);
  await areDrawn(page);
  await expect(page.locator('trust-subprocessor-table').getByRole('rowheader')).toHaveCount(8);
  release();
});
