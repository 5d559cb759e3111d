import { signIn, WELCOME } from '../support/login.js';
import { expect, test } from '../support/test.js';

test.use({ javaScriptEnabled: false, at: undefined });

test('LOGIN-1: the form works without script', async ({ page, sites }) => {
  await page.goto(sites.login);
  await signIn(page);
  await expect(page.getByRole('heading', { name: WELCOME })).toBeVisible();
});
