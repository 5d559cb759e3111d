import type { Page } from '@playwright/test';

import { expect, test } from '../support/test.js';

/** The sixteen documents as the source page lists them, each with the mark that it carries there. */
const AGREEMENTS = [
  { title: 'SuperOffice CRM Online Subscription Agreement (MSA)' },
  { title: 'Terms for SuperOffice AI Lab', english: true },
  { title: 'Data Processing Agreement (DPA)' },
  { title: 'List of pre-approved sub-processors', english: true },
  {
    title: 'SuperOffice CRM On-site Abonnementsovereenkomst',
    inEnglish: 'SuperOffice CRM On-site Subscription Agreement',
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

test('LIST-3: on the Dutch page ten agreements are only in English, two of them PDF, and six have no badge', async ({
  page,
  sites,
}) => {
  await page.goto(sites.website);
  expect(await shown(page)).toEqual(
    AGREEMENTS.map(({ title, english, pdf }) => ({
      title,
      badges: [...(english ? ['alleen in het Engels'] : []), ...(pdf ? ['pdf'] : [])],
    })),
  );
});

test('LIST-2: on the English page the other six are in Dutch, and nobody claims that they are only that', async ({
  page,
  sites,
}) => {
  await page.goto(`${sites.website}en/`);
  expect(await shown(page)).toEqual(
    AGREEMENTS.map(({ title, inEnglish, english, pdf }) => ({
      title: inEnglish ?? title,
      badges: [...(english ? [] : ['in Dutch']), ...(pdf ? ['pdf'] : [])],
    })),
  );
});
