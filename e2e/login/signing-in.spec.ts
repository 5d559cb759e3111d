import { bannerOf } from '../support/banner.js';
import { signIn, WELCOME } from '../support/login.js';
import { expect, test } from '../support/test.js';

test('LOGIN-3: the right account is greeted, with the notice beside the form', async ({ page, sites }) => {
  await page.goto(sites.login);
  await expect(bannerOf(page).title).toHaveText('Systeemonderhoud');
  await signIn(page);
  await expect(page.getByRole('heading', { name: WELCOME })).toBeVisible();
  await expect(page.getByText('demo@example.com')).toBeVisible();
  await page.getByRole('link', { name: 'Afmelden' }).click();
  await expect(page.getByLabel('Wachtwoord')).toBeVisible();
});

test.describe('a wrong password', () => {
  test.use({ tolerated: /status of 401/ });

  test('LOGIN-4: it is refused in words, and the next attempt succeeds', async ({ page, sites }) => {
    await page.goto(sites.login);
    await signIn(page, 'wrong');
    await expect(page.getByRole('alert')).toHaveText(/horen niet bij elkaar/);
    await expect(page.getByLabel('E-mailadres')).toHaveValue('demo@example.com');
    await expect(page.getByLabel('Wachtwoord')).toBeFocused();
    await expect(bannerOf(page).title).toHaveText('Systeemonderhoud');
    await signIn(page);
    await expect(page.getByRole('heading', { name: WELCOME })).toBeVisible();
  });
});

test('LOGIN-6: in English the form, the notice and the greeting are English', async ({ page, sites }) => {
  await page.goto(`${sites.login}?lang=en`);
  await expect(bannerOf(page).title).toHaveText('System maintenance');
  await page.getByLabel('E-mail address').fill('demo@example.com');
  await page.getByLabel('Password').fill('demo');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { name: 'Welcome' })).toBeVisible();
});
