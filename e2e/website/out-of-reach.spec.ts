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

test('SHARED-6: with the document out of reach that is said, the own content stays, and a retry helps', async ({
  page,
  sites,
}) => {
  const address = '**/superoffice/trust.json';
  await page.route(address, (route) => route.abort('connectionrefused'));
  await page.goto(sites.website);
  const retries = page.getByRole('button', { name: 'Opnieuw proberen' });
  // List, table and calendar; the banner keeps silent.
  await expect(retries).toHaveCount(3);
  await expectOwnContent(page);

  await page.unroute(address);
  for (const tag of ['agreement-list', 'subprocessor-table', 'maintenance-calendar']) {
    await page.locator(`trust-${tag}`).getByRole('button', { name: 'Opnieuw proberen' }).click();
  }
  await expect(retries).toHaveCount(0);
  await expect(page.locator('trust-agreement-list [part=agreement]')).toHaveCount(16);
});
