import { accessibilityFaults } from '../support/axe.js';
import { allDrawn } from '../support/elements.js';
import { expect, test } from '../support/test.js';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test.describe(`${colorScheme}, ${width} px wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      for (const path of ['', 'en/']) {
        test(`axe finds no fault in /${path}`, async ({ page, sites }) => {
          await page.goto(`${sites.website}${path}`);
          await allDrawn(page);
          expect(await accessibilityFaults(page)).toEqual([]);
        });
      }
    });
  }
}
