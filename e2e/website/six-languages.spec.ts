import { bannerOf } from '../support/banner.js';
import { allDrawn, DRAWN } from '../support/elements.js';
import { expect, test } from '../support/test.js';
import { PAGES, TERMS } from './six-languages.js';

test('WEB-1: each page is in its language, and leads to all the others', async ({ page, sites }) => {
  const addressOf = (path: string) => `${sites.website}${path}`;
  const alternates = [
    ...PAGES.map(({ language, path }) => [language, addressOf(path)]),
    ['x-default', addressOf('en/')],
  ];
  await page.goto(sites.website);
  // From each to the next, as a reader goes.
  for (const { language, path, name, title, banner } of PAGES) {
    await page.locator('.languages').getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveURL(addressOf(path));
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(bannerOf(page).title).toHaveText(banner);
    const links = await page
      .locator('link[rel=alternate][hreflang]')
      .evaluateAll((all) => all.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]));
    expect(links).toEqual(alternates);
  }
});

test('WEB-1: all four elements speak the language of their page', async ({ page, sites }) => {
  for (const { language, path } of PAGES) {
    await page.goto(`${sites.website}${path}`);
    await allDrawn(page);
    const spoken = await page
      .locator(Object.keys(DRAWN).join())
      .evaluateAll((all) =>
        all.map((element) => element.shadowRoot?.querySelector('[part=base]')?.getAttribute('lang')),
      );
    expect(spoken).toEqual([language, language, language, language]);
    const { subprocessor, notStated } = TERMS[language];
    const visma = page.locator('trust-subprocessor-table [part~=row]').nth(1);
    await expect(visma.locator('[part~=company]')).toContainText(subprocessor);
    await expect(visma.locator('[part~=transfers]')).toHaveText(notStated);
  }
});
