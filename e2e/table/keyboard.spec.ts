import type { Locator, Page } from '@playwright/test';

import { expect, focused, tabTo, test } from './own-page.js';
import { CHAIN, longRecord } from './records.js';

const rows = (table: Locator) => table.locator('tr[id]:visible');
const ids = (table: Locator) => rows(table).evaluateAll((all) => all.map(({ id }) => id));
const press = async (page: Page, ...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

test('TABLE-6, TABLE-7, TABLE-8, TABLE-17, TABLE-19: a record is filtered, chosen from, sorted and opened by keys alone', async ({
  page,
  ownPage,
}) => {
  const table = await ownPage.open('trust-subprocessor-table', { document: CHAIN, attributes: 'filterable' });
  const status = table.getByRole('status');
  await tabTo(page, 'Filter');
  await page.keyboard.type('oslo');
  expect(await ids(table)).toEqual(['provider']);
  await expect(status).toHaveText('1 of 4 entries');
  await tabTo(page, 'Show all');
  await press(page, 'Enter');
  expect(await focused(page)).toBe('Filter');
  expect(await ids(table)).toHaveLength(4);
  await expect(table.getByRole('searchbox')).toHaveValue('');
  await expect(status).toHaveText('4 entries');

  await tabTo(page, 'Role');
  await press(page, 'ArrowDown');
  await expect(rows(table)).toHaveCount(1);
  expect(await ids(table)).toEqual(['unknown']);
  await press(page, 'ArrowUp');
  await expect(rows(table)).toHaveCount(4);
  expect(await focused(page)).toBe('Role');

  await tabTo(page, 'Company');
  await press(page, 'Enter');
  expect(await ids(table)).toEqual(['backup', 'provider', 'tapes', 'unknown']);
  expect(await focused(page)).toBe('Company');
  const heading = table.getByRole('columnheader', { name: 'Company' });
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  await press(page, 'Space');
  expect(await ids(table)).toEqual(['unknown', 'tapes', 'provider', 'backup']);
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  expect(await focused(page)).toBe('Company');
  await expect(status).toHaveText('4 entries, sorted by Company, descending');

  await tabTo(page, 'Details: Example Backup GmbH');
  const details = table.locator('#backup details');
  await press(page, 'Enter');
  await expect(details.getByText('E-mail addresses')).toBeVisible();
  await press(page, 'Space');
  await expect(details.getByText('E-mail addresses')).toBeHidden();
  expect(await focused(page)).toBe('Details: Example Backup GmbH');
});

test('TABLE-12, TABLE-18: a link in a chain leads to its row past a filter that hides it, and so does the address', async ({
  page,
  ownPage,
}) => {
  const { subprocessors, ...record } = longRecord(120);
  const [first, ...others] = subprocessors.entries;
  const entries = [{ ...first, parent: 'entry-50' }, ...others];
  const table = await ownPage.open('trust-subprocessor-table', {
    document: { ...record, subprocessors: { ...subprocessors, entries } },
    attributes: 'filterable',
    fragment: '#entry-80',
  });
  await expect(table.locator('#entry-80')).toBeInViewport();
  await expect(table.locator('.reached')).toHaveAttribute('id', 'entry-80');

  await table.getByRole('searchbox').focus();
  await page.keyboard.type('Task 3');
  await expect(table.locator('#entry-80')).toBeHidden();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('engaged by');
  expect(await ids(table)).toEqual(['entry-1']);
  await tabTo(page, 'Example 050 AS');
  await page.keyboard.press('Enter');
  const target = table.locator('#entry-50');
  await expect(target).toBeInViewport();
  await expect(table.locator('.reached')).toHaveAttribute('id', 'entry-50');
  await expect(table.getByRole('searchbox')).toHaveValue('');
  expect(new URL(page.url()).hash).toBe('#entry-50');
  // Back again: the row that the address named before.
  await page.goBack();
  await expect(table.locator('#entry-80')).toBeInViewport();
});
