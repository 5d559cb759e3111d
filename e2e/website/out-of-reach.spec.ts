import type { Page } from '@playwright/test';

import { expect, test } from '../support/test.js';

test.use({ tolerated: /Failed to load resource/ });

/** The page's own content, which the elements have not replaced. */
async function expectOwnContent(page: Page): Promise<void> {
  await expect(page.locator('trust-agreement-list').getByText('Privacy Statement')).toBeVisible();
  await expect(page.locator('trust-subprocessor-table').getByText('Mailgun Inc.')).toBeVisible();
  await expect(page.locator('trust-maintenance-calendar').getByText('Noodpatch')).toBeVisible();
}

test("WEB-3: with the widgets' origin out of reach the page is whole all the same", async ({
  page,
  sites,
}) => {
  await page.route('**/trust-widgets.js', (route) => route.abort('connectionrefused'));
  await page.goto(sites.website);
  await expectOwnContent(page);
});

test('SHARED-8: with the document out of reach the elements show what the page itself holds', async ({
  page,
  sites,
}) => {
  await page.route('**/superoffice/trust.json', (route) => route.abort('connectionrefused'));
  const failures = page.waitForEvent('requestfailed');
  await page.goto(sites.website);
  await failures;
  await expect(page.locator('trust-agreement-list [part=agreement]')).toHaveCount(16);
  await expect(page.locator('trust-subprocessor-table').getByRole('rowheader')).toHaveCount(8);
  await expect(page.locator('trust-maintenance-calendar [part=day]').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Opnieuw proberen' })).toHaveCount(0);
});
