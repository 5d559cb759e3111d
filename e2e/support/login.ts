import type { Page } from '@playwright/test';

/** The heading for who has signed in. */
export const WELCOME = 'Welkom';

/** Fills in the Dutch form and sends it. */
export async function signIn(page: Page, password = 'demo'): Promise<void> {
  await page.getByLabel('E-mailadres').fill('demo@example.com');
  await page.getByLabel('Wachtwoord').fill(password);
  await page.getByRole('button', { name: 'Aanmelden' }).click();
}
