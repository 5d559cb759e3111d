import type { Page, Route } from '@playwright/test';

import { layoutShifts, watchLayoutShifts } from '../support/layout-shift.js';
import { signIn, WELCOME } from '../support/login.js';
import { expect, test } from '../support/test.js';
import { neverAnswer, SCRIPT } from '../support/troubles.js';

test.use({ tolerated: /Failed to load resource|integrity|CORS policy/ });

const isRunning = (page: Page): Promise<boolean> =>
  page.evaluate(() => customElements.get('trust-status-banner') !== undefined);

const TROUBLES: Readonly<Record<string, (route: Route) => Promise<void> | void>> = {
  'is out of reach': (route) => route.abort('connectionrefused'),
  'never comes': neverAnswer,
  'is not found': (route) => route.fulfill({ status: 404 }),
  'may not be read': (route) => route.fulfill({ contentType: 'text/javascript', body: '' }),
};

for (const [trouble, answer] of Object.entries(TROUBLES)) {
  test(`LOGIN-7: signing in works where the script ${trouble}`, async ({ page, sites }) => {
    await watchLayoutShifts(page);
    await page.route(SCRIPT, answer);
    // A script that never comes holds up the events of the page, and nothing else.
    await page.goto(sites.login, { waitUntil: 'commit' });
    await page.getByLabel('Wachtwoord').fill('wrong');
    expect(await layoutShifts(page)).toEqual([]);
    await signIn(page);
    await expect(page.getByRole('heading', { name: WELCOME })).toBeVisible();
  });
}

test('LOGIN-7: a script that was tampered with is refused, and signing in works', async ({
  page,
  sites,
  complaints,
}) => {
  await page.route(SCRIPT, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()};document.title = 'broken in'` });
  });
  await page.goto(sites.login);
  await expect.poll(() => complaints.join('\n')).toContain('integrity');
  expect(await isRunning(page)).toBe(false);
  await expect(page).toHaveTitle(/^Aanmelden/);
  await signIn(page);
  await expect(page.getByRole('heading', { name: WELCOME })).toBeVisible();
});

test('LOGIN-7: the script that was built is let in by its hash', async ({ page, sites }) => {
  await page.goto(sites.login);
  const script = page.locator('script[src$="/status-banner.js"]');
  await expect(script).toHaveAttribute('integrity', /^sha384-[\w+/]{64}$/);
  await expect(script).toHaveAttribute('crossorigin', 'anonymous');
  await expect.poll(() => isRunning(page)).toBe(true);
});
