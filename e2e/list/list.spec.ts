import { expect, focused, tabTo, test } from '../table/own-page.js';

const edition = (language: string, more: object = {}) => ({
  language,
  format: 'html',
  href: `https://example.com/${language}`,
  ...more,
});

const DOCUMENT = {
  version: 1,
  defaultLanguage: 'en',
  agreementGroups: { data: { en: 'Data protection', nl: 'Gegevensbescherming' } },
  agreements: [
    {
      id: 'dpa',
      group: 'data',
      title: { en: 'Data Processing Agreement', nl: 'Verwerkersovereenkomst' },
      versions: [
        {
          version: '1',
          effectiveFrom: '2021-05-25',
          editions: [edition('en', { format: 'pdf', bytes: 210_000 })],
        },
        {
          version: '2',
          effectiveFrom: '2026-11-05',
          summaryOfChanges: { en: 'Two places added.', nl: 'Twee plaatsen toegevoegd.' },
          editions: [edition('en', { binding: true }), edition('nl', { binding: false }), edition('de')],
        },
        {
          version: '3',
          effectiveFrom: '2027-01-01',
          editions: [edition('en', { href: 'https://example.com/3' })],
        },
      ],
    },
    {
      id: 'code',
      title: 'Code of Conduct',
      versions: [{ editions: [edition('en', { format: 'pdf', href: undefined })] }],
    },
    ...Array.from({ length: 40 }, (_, index) => ({
      id: `policy-${index + 1}`,
      title: `Policy ${index + 1}`,
      versions: [{ editions: [edition('en', { href: `https://example.com/policy/${index + 1}` })] }],
    })),
  ],
};

test('LIST-6, LIST-7, LIST-9, LIST-13: is read as lists below headings, with badges in the names of links, and a history that keys open', async ({
  page,
  ownPage,
}) => {
  const list = await ownPage.open('trust-agreement-list', {
    document: DOCUMENT,
    language: 'nl',
    attributes: 'languages="en" group-by="group" heading-level="2" show-history',
  });
  await expect(list).toMatchAriaSnapshot(`
    - heading "Gegevensbescherming" [level=2]
    - list "Gegevensbescherming":
      - listitem:
        - paragraph:
          - link "Verwerkersovereenkomst":
            - /url: https://example.com/nl
        - paragraph:
          - strong: bijgewerkt
          - time: geldig vanaf 5 november 2026
          - text: · versie 2 · vertaling, niet bindend
        - paragraph: "Wijzigingen: Twee plaatsen toegevoegd."
        - list:
          - listitem:
            - link "English (bindende tekst)":
              - /url: https://example.com/en
          - listitem:
            - link "Deutsch":
              - /url: https://example.com/de
        - paragraph:
          - link "Nieuwe versie vanaf 1 januari 2027 , alleen in het Engels":
            - /url: https://example.com/3
        - group: "Eerdere versies (1) : Verwerkersovereenkomst"
    - heading "Overige documenten" [level=2]
    - list "Overige documenten":
      - listitem:
        - paragraph: Code of Conduct , alleen in het Engels , pdf
      - listitem:
        - paragraph:
          - link "Policy 1 , alleen in het Engels"
  `);
  await expect(list.getByRole('listitem').filter({ hasText: /^\s*Policy/ })).toHaveCount(40);

  await tabTo(page, 'Eerdere versies (1)');
  const former = list.getByRole('link', { name: /versie 1/ });
  await expect(former).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(former).toBeVisible();
  await expect(former).toHaveAttribute('href', 'https://example.com/en');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toMatch(/^versie 1/);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await expect(former).toBeHidden();
  expect(await ownPage.reports()).toEqual({ errors: [], violations: [] });
});

test('LIST-1, LIST-15, LIST-19: on a narrow page the address leads to an agreement far below, and the list follows the page’s language', async ({
  page,
  ownPage,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const list = await ownPage.open('trust-agreement-list', { document: DOCUMENT, fragment: '#policy-38' });
  await expect(list.locator('#policy-38')).toBeInViewport();
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  const all = list.locator('[part=agreement]');
  await expect(all).toHaveCount(42);
  const titles = await list.locator('[part=title]').allInnerTexts();
  for (const language of ['nl', 'de', 'nb', 'sv', 'da', 'ar']) {
    await page.evaluate((tag) => {
      document.documentElement.lang = tag;
      document.documentElement.dir = tag === 'ar' ? 'rtl' : 'ltr';
    }, language);
    const own = language === 'ar' ? 'en' : language;
    await expect(list.locator('[part=base]')).toHaveAttribute('lang', own);
    await expect(all).toHaveCount(titles.length);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
  await page.evaluate(() => (location.hash = '#dpa'));
  await expect(list.locator('#dpa')).toBeInViewport();
  await expect(list.locator('.reached')).toHaveAttribute('id', 'dpa');
});
