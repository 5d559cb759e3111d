import { expect, test } from '../support/test.js';
import { BADGES, PAGES } from '../website/six-languages.js';

test.use({ javaScriptEnabled: false, at: undefined });

test('WEB-3: without script every agreement and its badge is on each page', async ({ page, sites }) => {
  for (const { language, path } of PAGES) {
    await page.goto(`${sites.website}${path}`);
    const { dutch, english } = BADGES[language];
    const items = page.locator('trust-agreement-list li');
    await expect(items).toHaveCount(16);
    if (english) await expect(items.filter({ hasText: english })).toHaveCount(10);
    if (dutch) await expect(items.filter({ hasText: dutch })).toHaveCount(6);
    await expect(items.filter({ hasText: 'pdf' })).toHaveCount(2);
    await expect(items.first()).toBeVisible();
  }
});

test('WEB-3: without script the table has its head and all eight rows', async ({ page, sites }) => {
  await page.goto(sites.website);
  const table = page.locator('trust-subprocessor-table').getByRole('table');
  await expect(table.getByRole('columnheader')).not.toHaveCount(0);
  await expect(table.getByRole('rowheader')).toHaveText([
    /SuperOffice AS/,
    /Visma ITC/,
    /Mailgun Inc\./,
    /Microsoft Inc\./,
    /Microsoft Inc\./,
    /Google Inc\./,
    /InfoBridge Software BV/,
    /App Store-partners/,
  ]);
});

test('WEB-3: without script the coming windows are listed in order, on the clocks of Oslo', async ({
  page,
  sites,
}) => {
  await page.goto(sites.website);
  const calendar = page.locator('trust-maintenance-calendar');
  for (const kind of ['Systeemonderhoud', 'Toepassingsonderhoud', 'Infrastructuuronderhoud']) {
    await expect(calendar.getByText(kind).first()).toBeVisible();
  }
  const times = await calendar
    .locator('li li time')
    .evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''));
  expect(times.length).toBeGreaterThan(8);
  for (const time of times) expect(time).toMatch(/^\d{4}-\d\d-\d\dT(?:20|22|00|06):00\+0[12]:00$/);
  const starts = times.map((time) => Date.parse(time));
  expect(starts).toEqual([...starts].sort((one, other) => one - other));
});

test('WEB-3: without script what happens every night, and what has no date, is told', async ({
  page,
  sites,
}) => {
  await page.goto(sites.website);
  const calendar = page.locator('trust-maintenance-calendar');
  await expect(calendar).toContainText('Herstart van de servers');
  await expect(calendar).toContainText('Noodpatch');
  await expect(calendar).toContainText('18:00');
});
