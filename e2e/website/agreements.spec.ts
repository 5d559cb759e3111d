import type { Page } from '@playwright/test';

import { expect, test } from '../support/test.js';
import { BADGES, PAGES } from './six-languages.js';

/** The sixteen documents as the source page lists them, each with the mark that it carries there. */
const AGREEMENTS = [
  { title: 'SuperOffice CRM Online Subscription Agreement (MSA)' },
  { title: 'Terms for SuperOffice AI Lab', english: true },
  { title: 'Data Processing Agreement (DPA)' },
  { title: 'List of pre-approved sub-processors', english: true },
  {
    title: 'SuperOffice CRM On-site Abonnementsovereenkomst',
    elsewhere: 'SuperOffice CRM On-site Subscription Agreement',
  },
  { title: 'Privacy Statement' },
  { title: 'SuperOffice App Store (Terms of Use)', english: true },
  { title: 'Public Facing Services Policy', english: true },
  { title: 'Data Mirroring Service', english: true },
  { title: 'Expander Services', english: true },
  { title: 'SuperOffice Consulting Service Master Agreement (MACS)' },
  { title: 'Premium support addendum' },
  { title: 'DPA/NDA for Support & Consulting Services', english: true },
  { title: 'List of sub-processors Services', english: true },
  { title: 'SuperOffice Code of Conduct', english: true, pdf: true },
  { title: 'SuperOffice Supplier Code of Conduct', english: true, pdf: true },
];

/** What each agreement on a page is called and which badges it has. */
async function shown(page: Page): Promise<{ title: string; badges: string[] }[]> {
  const items = page.locator('trust-agreement-list [part=agreement]');
  await expect(items).toHaveCount(AGREEMENTS.length);
  return Promise.all(
    (await items.all()).map(async (item) => ({
      title: (await item.locator('[part=title]').innerText()).trim(),
      // Before each there is a comma, for the ear.
      badges: (await item.locator('[part=badge]').allInnerTexts()).map((text) =>
        text.replace(/^[\s,]+/, '').trim(),
      ),
    })),
  );
}

for (const { language, path } of PAGES) {
  test(`LIST-2, LIST-3: on the page in ${language} each agreement has exactly the badges that its editions imply`, async ({
    page,
    sites,
  }) => {
    await page.goto(`${sites.website}${path}`);
    const said = BADGES[language];
    expect(await shown(page)).toEqual(
      AGREEMENTS.map(({ title, elsewhere, english, pdf }) => {
        const inLanguage = english ? said.english : said.dutch;
        return {
          title: (language === 'nl' ? undefined : elsewhere) ?? title,
          badges: [...(inLanguage ? [inLanguage] : []), ...(pdf ? ['pdf'] : [])],
        };
      }),
    );
  });
}
