import { expect, test } from '../support/test.js';

const AZURE = 'https://www.microsoft.com/en-us/trustcenter/cloudservices/azure';

/** The eight rows of the source page's overview: who, and every fact of its columns in the page's Dutch words. */
const ROWS = [
  {
    name: 'SuperOffice AS',
    facts: [
      'Oslo',
      'Noorwegen',
      'marketing, verkoop en service',
      'PwC',
      'Føyen Torkildsen',
      'ISO 27001',
      'Visma ITC',
    ],
    links: [],
  },
  {
    name: 'Visma ITC',
    facts: [
      'Oslo',
      'Noorwegen',
      'servers',
      'ISO 9001',
      'ISO 27001',
      'ISO 27018',
      '2018',
      'ISAE 3402',
      'op aanvraag',
    ],
    links: [],
  },
  {
    name: 'Mailgun Inc.',
    facts: ['Verenigde Staten', 'Frankfurt', 'Duitsland', 'Verstuurt e-mail', '24 uur', 'modelcontract'],
    links: ['https://www.mailgun.com/gdpr/'],
  },
  {
    name: 'Microsoft Inc.',
    facts: ['Verenigde Staten', 'Nederland', 'Ierland', 'documenten', 'Azure'],
    links: [AZURE],
  },
  { name: 'Microsoft Inc.', facts: ['Verenigde Staten', 'West-Europa', 'Office 365'], links: [AZURE] },
  {
    name: 'Google Inc.',
    facts: ['Verenigde Staten', 'West-Europa', 'G Suite'],
    links: ['https://www.google.com/cloud/security/'],
  },
  {
    name: 'InfoBridge Software BV',
    facts: ["'s-Hertogenbosch", 'Nederland', 'West-Europa', 'Azure', 'agenda'],
    links: [AZURE],
  },
  { name: 'App Store-partners', facts: ['partner', 'apps en integraties', 'DPA'], links: [] },
];

test('TABLE: all eight rows are there, each with its facts', async ({ page, sites }) => {
  await page.goto(sites.website);
  const rows = page.locator('trust-subprocessor-table tbody tr');
  await expect(rows).toHaveCount(ROWS.length);
  for (const [index, { name, facts, links }] of ROWS.entries()) {
    const row = rows.nth(index);
    await expect.soft(row.getByRole('rowheader')).toContainText(name);
    for (const fact of facts) await expect.soft(row, name).toContainText(fact, { ignoreCase: true });
    const targets = await row
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect
      .soft(
        targets.filter((target) => target?.startsWith('http')),
        name,
      )
      .toEqual(links);
  }
});

test('TABLE: what is kept where is told apart: the primary data centre and the secondary', async ({
  page,
  sites,
}) => {
  await page.goto(sites.website);
  const row = page.locator('trust-subprocessor-table tbody tr').nth(3);
  await expect(row).toContainText(/Nederland[^.]*primair|primair[^.]*Nederland/i);
  await expect(row).toContainText(/Ierland[^.]*secundair|secundair[^.]*Ierland/i);
});
