import { expect, test } from '../support/test.js';

const AZURE = 'https://www.microsoft.com/en-us/trustcenter/cloudservices/azure';

/** The eight rows of the source page's overview, column by column: the facts of each cell in the page's Dutch words. */
const ROWS = [
  {
    company: ['SuperOffice AS', 'Leverancier van de dienst'],
    entity: ['Oslo', 'Noorwegen'],
    processing: ['Oslo', 'Noorwegen'],
    purpose: ['marketing, verkoop en service'],
    transfers: ['niet vermeld'],
    safeguards: ['GDPR-audit', 'PwC', 'Føyen Torkildsen', 'ISO 27001', 'Visma ITC'],
    links: [],
  },
  {
    company: ['Visma ITC'],
    entity: ['Oslo', 'Noorwegen'],
    processing: ['Oslo', 'Noorwegen'],
    purpose: ['Hosting', 'servers', 'infrastructuur'],
    transfers: ['niet vermeld'],
    safeguards: ['ISO 9001', 'ISO 27001', 'ISO 27018', 'aangekondigd voor 2018', 'ISAE 3402', 'op aanvraag'],
    links: [],
  },
  {
    company: ['Mailgun Inc.'],
    entity: ['Verenigde Staten'],
    processing: ['Frankfurt', 'Duitsland'],
    purpose: ['e-mail', 'massamail', '24 uur', 'opnieuw'],
    transfers: ['standaardcontractbepalingen (SCC)'],
    safeguards: ['Privacyinformatie'],
    links: ['https://www.mailgun.com/gdpr/'],
  },
  {
    company: ['Microsoft Inc.'],
    entity: ['Verenigde Staten'],
    processing: ['Nederland primair', 'Ierland secundair'],
    purpose: ['Opslag van documenten', 'alle documenten', 'Microsoft Azure'],
    transfers: ['niet vermeld'],
    safeguards: [],
    links: [AZURE],
  },
  {
    company: ['Microsoft Inc.'],
    entity: ['Verenigde Staten'],
    processing: ['West-Europa'],
    purpose: ['Documentbeheer', 'Office 365'],
    transfers: ['niet vermeld'],
    safeguards: [],
    links: [AZURE],
  },
  {
    company: ['Google Inc.'],
    entity: ['Verenigde Staten'],
    processing: ['West-Europa'],
    purpose: ['Documentbeheer', 'G Suite'],
    transfers: ['niet vermeld'],
    safeguards: [],
    links: ['https://www.google.com/cloud/security/'],
  },
  {
    company: ['InfoBridge Software BV'],
    entity: ["'s-Hertogenbosch", 'Nederland'],
    processing: ['West-Europa', 'gehost op het Microsoft Azure-platform'],
    purpose: ['Synchroniseert de agenda'],
    transfers: ['niet vermeld'],
    safeguards: [],
    links: [AZURE],
  },
  {
    company: ['App Store-partners'],
    entity: ['Het land van de partner'],
    processing: ['Het land van de partner'],
    purpose: ['apps en integraties van derden', "API's"],
    transfers: ['niet vermeld'],
    safeguards: ['servicevoorwaarden', 'DPA', 'klant en partner'],
    links: [],
  },
];

const COLUMNS = ['company', 'entity', 'processing', 'purpose', 'transfers', 'safeguards'] as const;

test('TABLE-1: all eight rows are there, each with every fact in its column', async ({ page, sites }) => {
  await page.goto(sites.website);
  const rows = page.locator('trust-subprocessor-table [part~=row]');
  await expect(rows).toHaveCount(ROWS.length);
  for (const [index, facts] of ROWS.entries()) {
    const row = rows.nth(index);
    for (const column of COLUMNS) {
      const cell = row.locator(`[part~=cell][part~=${column}]`);
      const text = (await cell.innerText()).replaceAll(/\s+/g, ' ');
      for (const fact of facts[column]) expect.soft(text, `row ${index + 1}, ${column}`).toContain(fact);
    }
    const links = await row.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect.soft(links, `row ${index + 1}`).toEqual(facts.links);
  }
});

test('TABLE-1: what is in no column opens with its row, and what comes after a label is set apart from it', async ({
  page,
  sites,
}) => {
  await page.goto(sites.website);
  const table = page.locator('trust-subprocessor-table');
  const mailgun = table.locator('[part~=row]').nth(2);
  const kept = mailgun.getByText('Bewaartermijn: 24 uur');
  await expect(kept).toBeHidden();
  await mailgun.getByText('Details', { exact: true }).click();
  await expect(kept).toBeVisible();
  await expect(table.locator('[part=notes]')).toContainText('Toestemming voor wijzigingen: niet vermeld');
});
