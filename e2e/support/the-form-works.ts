import type { Page } from '@playwright/test';

import type { Fire, LoginUnderFire } from './fire.js';
import { layoutShifts, watchLayoutShifts } from './layout-shift.js';
import { formOf, tabStops, watchPageChanges } from './login-form.js';
import { WELCOME } from './login.js';
import { watchReports } from './page-reports.js';
import { expect } from './test.js';

interface Expected {
  /** Waits until the trouble has come about, and looks at what becomes of it. */
  readonly trouble: () => Promise<void>;
  /** Both sources have something to show: the later one's news may go above the earlier one's, inside of the notice. */
  readonly bothShow?: boolean;
  /** What the policy refuses, where the trouble is just that. */
  readonly violations?: readonly string[];
  /** What the page hears of as an error, where the trouble is just that. */
  readonly errors?: readonly unknown[];
}

/**
 * Opens the login screen, and checks that its form is none the worse for what befalls the banner: somebody has filled
 * it in half-way when the script comes, notices nothing, and signs in.
 */
export async function theFormWorks(
  page: Page,
  login: LoginUnderFire,
  fire: Fire,
  { trouble, bothShow = false, violations = [], errors = [] }: Expected,
): Promise<void> {
  await watchLayoutShifts(page);
  const reports = await watchReports(page);
  await page.goto(login.open(fire), { waitUntil: 'commit' });
  const password = page.getByLabel('Wachtwoord');
  await page.getByLabel('E-mailadres').fill('demo@example.com');
  const stops = await tabStops(page);
  await password.pressSequentially('de');
  const form = await formOf(page);
  const changes = await watchPageChanges(page);

  login.release();
  await trouble();
  await expect(password).toBeFocused();
  expect(await formOf(page)).toEqual(form);
  expect(await changes(), 'nothing of the page is changed').toEqual([]);
  await page.keyboard.type('m');
  const stopsNow = await tabStops(page);
  // The notice comes last in the page.
  expect(stopsNow.slice(0, stops.length)).toEqual(stops);
  expect(stopsNow.slice(stops.length).filter((stop) => stop !== 'banner')).toEqual([]);
  await password.focus();
  await page.keyboard.press('End');
  await page.keyboard.type('o');
  const shifts = await layoutShifts(page);
  expect(shifts.filter((moved) => !(bothShow && moved === 'inside'))).toEqual([]);
  expect(await reports()).toEqual({ errors, violations });

  await page.getByRole('button', { name: 'Aanmelden' }).click();
  await expect(page.getByRole('heading', { name: WELCOME })).toBeVisible();
}
