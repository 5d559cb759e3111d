import { accessibilityFaults } from '../support/axe.js';
import { allDrawn } from '../support/elements.js';
import { expect, test } from '../support/test.js';
import { PAGES } from './six-languages.js';

/** Every language is seen narrow and wide, light and dark; the first in all four ways. */
const LOOKS = [
  { colorScheme: 'light', width: 320, pages: PAGES },
  { colorScheme: 'dark', width: 1280, pages: PAGES },
  { colorScheme: 'dark', width: 320, pages: PAGES.slice(0, 1) },
  { colorScheme: 'light', width: 1280, pages: PAGES.slice(0, 1) },
] as const;

for (const { colorScheme, width, pages } of LOOKS) {
  test.describe(`${colorScheme}, ${width} px wide`, () => {
    test.use({ colorScheme, viewport: { width, height: 800 } });

    for (const { language, path } of pages) {
      test(`axe finds no fault in the page in ${language}`, async ({ page, sites }) => {
        await page.goto(`${sites.website}${path}`);
        await allDrawn(page);
        expect(await accessibilityFaults(page)).toEqual([]);
      });
    }
  });
}
