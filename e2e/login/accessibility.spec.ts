import { accessibilityFaults } from '../support/axe.js';
import { bannerOf } from '../support/banner.js';
import { INCIDENT } from '../support/feeds.js';
import { FEED } from '../support/sites.js';
import { expect, test } from '../support/test.js';
import { answerJson } from '../support/troubles.js';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test.describe(`${colorScheme}, ${width} px wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      test('axe finds no fault in the login screen with its notice, and nothing is cut off', async ({
        page,
        sites,
      }) => {
        await page.route(FEED, (route) => answerJson(route, INCIDENT));
        await page.goto(sites.loginWithFeed);
        await expect(bannerOf(page).entries).toHaveCount(2);
        expect(await accessibilityFaults(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      });
    });
  }
}
