import { accessibilityFaults } from '../support/axe.js';
import { PAGES } from '../website/six-languages.js';
import { expect, isDrawn, test } from './embed-page.js';

/** Elements that are chosen, shown and described; all parts of the form are seen in one language or another. */
const CHOSEN = [
  ['status-banner', 'maintenance-calendar', 'subprocessor-table', 'agreement-list'],
  ['status-banner', 'agreement-list'],
  ['maintenance-calendar'],
  ['subprocessor-table'],
  ['status-banner', 'maintenance-calendar'],
  ['agreement-list'],
] as const;

const FURTHER =
  'zone=Asia/Kolkata&html=yes&theme=superoffice&width=tablet&status-banner.status-src=https://status.example.com/';

for (const [index, { language, path }] of PAGES.entries()) {
  const elements = CHOSEN[index] ?? [];
  const query = [...elements.map((element) => `element=${element}`), FURTHER].join('&');
  const colorScheme = index % 3 === 0 ? 'dark' : 'light';
  const width = index % 2 === 0 ? 320 : 1280;

  test.describe(`${language}, ${colorScheme}, ${String(width)} px wide`, () => {
    test.use({ colorScheme, viewport: { width, height: 800 } });

    test('WEB-10, WEB-16, WEB-18: axe finds no fault, and nothing makes the page scroll sideways', async ({
      page,
      embed: { open, preview, snippet, reports },
    }) => {
      const overflow = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      await open(query, `${path}embed/`);
      for (const element of elements) await isDrawn(preview, `trust-${element}`);
      // The end of what stands inside.
      await expect(snippet).toContainText(/^<\/trust-/m);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await overflow()).toBe(0);
      expect(await reports()).toEqual({ errors: [], violations: [] });

      await page.setViewportSize({ width: 640, height: 800 });
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      expect(await overflow(), 'with letters twice as large').toBe(0);
    });
  });
}

test('WEB-18: in forced colours, what is chosen in a row is outlined', async ({ page, embed: { open } }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open();
  const outlineOf = (name: string) =>
    page.getByText(name, { exact: true }).evaluate((label) => getComputedStyle(label).outlineStyle);
  expect(await outlineOf('Full')).toBe('solid');
  expect(await outlineOf('A phone')).toBe('none');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, at: undefined });

  test('WEB-10: a ready snippet of each element, and why there is nothing to choose', async ({
    page,
    sites,
  }) => {
    await page.goto(`${sites.website}en/`);
    await page.getByRole('link', { name: 'Show this on your own website' }).click();
    await expect(page.getByText('Choosing needs script')).toBeVisible();
    for (const name of [
      'Status banner',
      'Maintenance calendar',
      'Table of sub-processors',
      'List of agreements',
    ]) {
      await expect(page.getByRole('region', { name })).toContainText('integrity="sha384-');
    }
    await expect(page.getByRole('region', { name: 'For a strict page' })).toContainText('script-src http');
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('checkbox')).toHaveCount(0);
  });
});
