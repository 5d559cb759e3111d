import type { Page } from '@playwright/test';

import { allDrawn } from '../support/elements.js';
import { expect, test } from '../support/test.js';
import { PAGES } from './six-languages.js';

test.use({ viewport: { width: 320, height: 640 } });

/** Words of the page's headings, terms and navigation that do not fit on a line. */
function brokenWords(page: Page): Promise<string[]> {
  return page.locator('h1, h2, h3, dt, nav a').evaluateAll((elements) =>
    elements.flatMap((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const broken: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        // A word may be parted where it has a hyphen.
        for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/[^\s-]+/g)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (lines.size > 1) broken.push(word);
        }
      }
      return broken;
    }),
  );
}

test('WCAG 1.4.10: at 320 px no page scrolls sideways or breaks a word of a heading', async ({
  page,
  sites,
}) => {
  for (const { language, path } of PAGES) {
    await page.goto(`${sites.website}${path}`);
    await allDrawn(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, `the page in ${language}`).toBeLessThanOrEqual(320);
    expect(await brokenWords(page), `the page in ${language}`).toEqual([]);
  }
});
