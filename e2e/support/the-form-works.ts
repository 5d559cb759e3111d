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
  /** False where the trouble itself says when the script comes. */
  readonly releases?: boolean;
  /** News that comes later goes above what is shown, and what is hidden leaves its place: inside of the notice. */
  readonly movesInside?: boolean;
  /** What somebody else changes in the page, where the trouble is just that. */
  readonly pageChanges?: readonly string[];
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
  { trouble, releases = true, movesInside = false, pageChanges = [], violations = [], errors = [] }: Expected,
): Promise<void> {
  await watchLayoutShifts(page);
  const reports = await watchReports(page);
  await page.goto(login.open(fire), { waitUntil: 'commit' });
  // A page is not painted without its style; it can be asked where its fields are.
  await page.waitForFunction(() => {
    const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
    return links.length > 0 && links.every(({ sheet }) => sheet);
  });
  const password = page.getByLabel('Wachtwoord');
  await page.getByLabel('E-mailadres').fill('demo@example.com');
  const stops = await tabStops(page);
  await password.pressSequentially('de');
  const form = await formOf(page);
  const changes = await watchPageChanges(page);

  if (releases) login.release();
  await trouble();
  await expect(password).toBeFocused();
  expect(await formOf(page)).toEqual(form);
  expect(await changes(), 'nothing of the page is changed').toEqual(pageChanges);
  await page.keyboard.type('m');
  const stopsNow = await tabStops(page);
  // The notice comes last in the page.
  expect(stopsNow.slice(0, stops.length)).toEqual(stops);
  expect(stopsNow.slice(stops.length).filter((stop) => stop !== 'banner')).toEqual([]);
  await password.focus();
  await page.keyboard.press('End');
  await page.keyboard.type('o');
  const shifts = await layoutShifts(page);
  expect(shifts.filter((moved) => !(movesInside && moved === 'inside'))).toEqual([]);
  expect(await reports()).toEqual({ errors, violations });

  await page.getByRole('button', { name: 'Aanmelden' }).click();
  await expect(page.getByRole('heading', { name: WELCOME })).toBeVisible();
}
