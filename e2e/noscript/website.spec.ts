import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

import { factsOf, plainSpaces } from '../../apps/website/src/testing/facts.mjs';
import { fromRoot } from '../../scripts/lib/paths.mjs';
import { test as withTextBrowser } from '../support/text-browser.js';
import { expect } from '../support/test.js';
import { websiteFixture } from '../support/website-at.js';
import type { WebsiteAt } from '../support/website-at.js';
import { BADGES, PAGES } from '../website/six-languages.js';

const NOW = '2026-11-26T00:00:00Z';
const DOCUMENT: unknown = JSON.parse(
  readFileSync(fromRoot('packages', 'superoffice-content', 'dist', 'trust.json'), 'utf8'),
);

const test = withTextBrowser.extend<object, { website: WebsiteAt }>({
  website: websiteFixture(NOW),
});

test.use({ javaScriptEnabled: false, at: undefined });

const within = (page: Page, element: string) => page.locator(`trust-${element}`);

for (const { language, path } of PAGES) {
  const facts = factsOf(DOCUMENT, language, Date.parse(NOW));

  test.describe(`in ${language}`, () => {
    test('WEB-3: without script every row, agreement and coming window is there', async ({
      page,
      sites,
      website,
    }) => {
      await website.showOn(page, sites.website);
      await page.goto(`${sites.website}${path}`);

      const table = within(page, 'subprocessor-table').getByRole('table');
      await expect(table.getByRole('columnheader')).not.toHaveCount(0);
      await expect(table.getByRole('rowheader')).toHaveCount(facts.rows.length);
      for (const { id, words } of facts.rows) {
        const row = table.locator(`tr[id="${id}"]`);
        await expect(row).toBeVisible();
        const text = plainSpaces((await row.textContent()) ?? '');
        for (const word of words) expect(text).toContain(plainSpaces(word));
      }

      const items = within(page, 'agreement-list').getByRole('listitem');
      await expect(items).toHaveCount(facts.agreements.length);
      await expect(items).toContainText(facts.agreements.map(({ title }) => title));
      const { dutch, english } = BADGES[language];
      if (english) await expect(items.filter({ hasText: english })).toHaveCount(10);
      if (dutch) await expect(items.filter({ hasText: dutch })).toHaveCount(6);
      await expect(items.filter({ hasText: 'pdf' })).toHaveCount(2);

      const calendar = within(page, 'maintenance-calendar');
      // What lies beyond a month is opened without script as well.
      await calendar.locator('summary').click();
      for (const { id, title, day } of facts.windows) {
        const entry = calendar.locator(`[id="${id}"]`);
        await expect(entry).toBeVisible();
        await expect(entry).toContainText(title);
        await expect(
          calendar.locator('.trust-day').filter({ has: page.locator(`[id="${id}"]`) }),
        ).toContainText(day);
      }
    });

    test('WEB-3: in a text browser every row, agreement and coming window is there', async ({
      textBrowser,
      website,
    }) => {
      const text = plainSpaces(await textBrowser(pathToFileURL(`${website.folder}/${path}index.html`).href));
      for (const { title } of facts.agreements) expect(text).toContain(plainSpaces(title));
      // A long text is broken into the lines of its cell, beside those of the others.
      const words = facts.rows.flatMap((row) => row.words.flatMap((each) => plainSpaces(each).split(' ')));
      for (const word of words) expect(text).toContain(word);
      for (const { title, day } of facts.windows) {
        const at = text.indexOf(plainSpaces(day));
        expect(at).toBeGreaterThan(-1);
        expect(text.slice(at)).toContain(plainSpaces(title));
      }
      // Neither the data nor what keeps the room of controls is read.
      expect(text).not.toMatch(/defaultLanguage|data-room|\{"/);
    });
  });
}

test.describe('on the narrowest screen', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('EMBED-32: nothing scrolls sideways without script, from the right or in forced colours either', async ({
    page,
    sites,
    website,
  }) => {
    await website.showOn(page, sites.website);
    for (const { path } of PAGES) {
      await page.goto(`${sites.website}${path}`);
      const details = page.locator('trust-subprocessor-table summary, trust-maintenance-calendar summary');
      for (const summary of await details.all()) await summary.click();
      const width = () => page.evaluate(() => document.documentElement.scrollWidth);
      expect(await width()).toBe(320);
      await page.locator('html').evaluate((html) => html.setAttribute('dir', 'rtl'));
      expect(await width()).toBe(320);
      await page.emulateMedia({ forcedColors: 'active' });
      expect(await width()).toBe(320);
      await page.emulateMedia({ forcedColors: 'none' });
    }
  });
});

test('WEB-3: what is served is what was made', async ({ textBrowser, sites }) => {
  const text = await textBrowser(sites.website);
  expect(text).toContain('Mailgun Inc.');
  expect(text).toContain('SuperOffice CRM Online Subscription Agreement (MSA)');
  expect(text).toContain('Noodpatch');
});

test('WEB-3: without script what happens every night, and what has no date, is told', async ({
  page,
  sites,
}) => {
  await page.goto(sites.website);
  const calendar = within(page, 'maintenance-calendar');
  await expect(calendar).toContainText('Herstart van de servers');
  await expect(calendar).toContainText('Noodpatch');
  await expect(calendar).toContainText('18:00');
});
