import { readFile } from 'node:fs/promises';

import { extractText, getDocumentProxy } from 'unpdf';

import { expect, test } from './own-page.js';
import { CHAIN, longRecord } from './records.js';

test('TABLE-20: the file that is made in the page has the rows that are shown, in their order, under a strict policy', async ({
  page,
  ownPage,
}) => {
  const table = await ownPage.open('trust-subprocessor-table', {
    document: CHAIN,
    attributes: 'filterable sort="-company" columns="company purpose"',
  });
  const save = async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      table.getByRole('button', { name: 'Download as CSV' }).press('Enter'),
    ]);
    expect(download.suggestedFilename()).toBe('sub-processors-2026-11-20.csv');
    return readFile(await download.path(), 'utf8');
  };
  const whole = await save();
  expect(whole.startsWith('\uFEFF"Company","Role","Status","Established in",')).toBe(true);
  const records = whole.trimEnd().split('\r\n');
  expect(records.map((record) => /"(.*?)"/.exec(record)?.[1])).toEqual([
    'Company',
    'Example Unknown Ltd',
    'Example Tapes BV',
    'Example Hosting AS',
    'Example Backup GmbH',
  ]);
  // What is in no column is there too; a semicolon before a formula begins no cell elsewhere.
  expect(records[4]).toContain(`"Keeps backups;' =1+1 is ""text""."`);
  expect(records[4]).toContain('"Names\nE-mail addresses"');
  expect(records[3]).toContain('"Security and trust (hosting.example) (https://hosting.example/trust)"');

  await table.getByRole('searchbox').fill('oslo');
  await expect(table.locator('tr[id]:visible')).toHaveCount(1);
  const some = await save();
  expect(some.trimEnd().split('\r\n')).toEqual([records[0], records[3]]);
  expect(await ownPage.reports()).toEqual({ errors: [], violations: [] });
});

test('TABLE-16: on paper the head is on each page, every detail is open, links say where they lead, and no row is lost', async ({
  page,
  ownPage,
}) => {
  const table = await ownPage.open('trust-subprocessor-table', {
    document: longRecord(90),
    attributes: 'filterable',
  });
  await table.getByRole('searchbox').fill('example');
  await expect(table.locator('caption')).toContainText('Filtered by: example');
  const pdf = await page.pdf({ format: 'A4', landscape: true });
  const { text: pages, totalPages } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  const read = pages.map((text) => text.replaceAll(/\s+/g, ' '));
  expect(totalPages).toBeGreaterThan(3);
  // The last may have what holds for the list as a whole, and no row.
  for (const text of read.filter((each) => each.includes('Task'))) {
    for (const heading of ['Company', 'Established in', 'Processed in', 'Purpose', 'Transfer basis'])
      expect(text).toContain(heading);
  }
  const whole = read.join(' ');
  expect(whole).toContain('Filtered by: example');
  expect(whole).toContain('privacy@example.com');
  for (const press of ['Download as CSV', 'Show all', 'All countries', 'Details'])
    expect(whole).not.toContain(press);
  // Long words break on paper: their parts are put together again.
  const joined = whole.replaceAll(' ', '');
  for (let number = 1; number <= 90; number++) {
    for (const fact of [
      `Example${String(number).padStart(3, '0')}AS`,
      `Task${number}`,
      `Category${number}`,
      `https://example.com/${number}`,
    ])
      expect(joined).toContain(fact);
  }
});
