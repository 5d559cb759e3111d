import { bannerOf } from '../support/banner.js';
import { expect, test } from '../support/test.js';

const EDITIONS = [
  {
    language: 'nl',
    path: '',
    title: 'Juridisch & transparantie',
    banner: 'Systeemonderhoud',
    other: 'English',
  },
  {
    language: 'en',
    path: 'en/',
    title: 'Legal & transparency',
    banner: 'System maintenance',
    other: 'Nederlands',
  },
];

for (const { language, path, title, banner, other } of EDITIONS) {
  test(`WEB-1: the page in ${language} is marked as such and leads to the other`, async ({ page, sites }) => {
    await page.goto(`${sites.website}${path}`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(bannerOf(page).title).toHaveText(banner);
    for (const { language: each, path: address } of EDITIONS) {
      await expect(page.locator(`link[rel=alternate][hreflang=${each}]`)).toHaveAttribute(
        'href',
        `${sites.website}${address}`,
      );
    }
    await page.getByRole('link', { name: other, exact: true }).click();
    await expect(page.locator('html')).not.toHaveAttribute('lang', language);
  });
}
