import { allDrawn } from '../support/elements.js';
import { expect, test } from '../support/test.js';

test.use({ viewport: { width: 320, height: 640 } });

for (const path of ['', 'en/']) {
  test(`WCAG 1.4.10: /${path} needs no scrolling sideways at 320 px`, async ({ page, sites }) => {
    await page.goto(`${sites.website}${path}`);
    await allDrawn(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });
}
