import { bannerOf } from '../support/banner.js';
import { layoutShifts, watchLayoutShifts } from '../support/layout-shift.js';
import { signIn, WELCOME } from '../support/login.js';
import { expect, test } from '../support/test.js';
import { watchTrustErrors } from '../support/trust-errors.js';
import { answerSources, FAILURES, neverAnswer } from '../support/troubles.js';

test.use({ tolerated: /Failed to load resource|CORS policy/ });

for (const [failure, answer] of Object.entries(FAILURES)) {
  test(`LOGIN-7: where document and feed ${failure}, the form works and the banner claims nothing`, async ({
    page,
    sites,
  }) => {
    await watchLayoutShifts(page);
    const errors = await watchTrustErrors(page);
    await answerSources(page, answer);
    await page.goto(sites.loginWithFeed);
    const password = page.getByLabel('Wachtwoord');
    await password.fill('wrong');
    await expect.poll(errors, 'one for the document, one for the feed').toBe(2);

    await expect(bannerOf(page).region).toHaveCount(0);
    await expect(password).toBeFocused();
    expect(await layoutShifts(page)).toEqual([]);
    await signIn(page);
    await expect(page.getByRole('heading', { name: WELCOME })).toBeVisible();
  });
}

test('LOGIN-7: where document and feed never answer, the form works while they are waited for', async ({
  page,
  sites,
}) => {
  await watchLayoutShifts(page);
  await answerSources(page, neverAnswer);
  const asked = Promise.all([page.waitForRequest('**/login.json'), page.waitForRequest('**/summary.json')]);
  await page.goto(sites.loginWithFeed);
  await asked;
  await expect(bannerOf(page).region).toHaveCount(0);
  expect(await layoutShifts(page)).toEqual([]);
  await signIn(page);
  await expect(page.getByRole('heading', { name: WELCOME })).toBeVisible();
});

test('SHARED-6: sources that never answer are given up after half a minute', async ({ page, sites }) => {
  await page.clock.install({ time: '2026-11-26T00:00:00Z' });
  const errors = await watchTrustErrors(page);
  await answerSources(page, neverAnswer);
  const asked = Promise.all([page.waitForRequest('**/login.json'), page.waitForRequest('**/summary.json')]);
  await page.goto(sites.loginWithFeed);
  await asked;
  expect(await errors()).toBe(0);
  await page.clock.fastForward('00:31');
  await expect.poll(errors).toBe(2);
  await expect(bannerOf(page).region).toHaveCount(0);
});
