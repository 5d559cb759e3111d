import type { Page } from '@playwright/test';

import { expect, isDrawn, test } from './embed-page.js';

/** More than there are from one end of the page to the other. */
const STOPS = 90;

/** What has the focus is called. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const active = document.activeElement as HTMLInputElement | null;
    const heading = document.getElementById(active?.getAttribute('aria-labelledby') ?? '');
    const named = active?.labels?.[0] ?? heading ?? active;
    return (active?.getAttribute('title') ?? named?.textContent ?? '').trim();
  });

/** Goes on with Tab until what is called so has the focus. */
async function tabTo(page: Page, name: string, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < STOPS; stop++) {
    await page.keyboard.press(key);
    const here = await focused(page);
    if (here === name) return;
    passed.push(here);
  }
  throw new Error(`${key} does not lead to "${name}", but to ${passed.join(' | ')}`);
}

test('WEB-18: everything is chosen, seen and copied with the keyboard alone', async ({
  page,
  embed: { open, preview, snippet, said, clipboard },
}) => {
  await open();
  await isDrawn(preview, 'trust-status-banner');
  await tabTo(page, 'Status banner');
  await page.keyboard.press('Space');
  await expect(said).toContainText('Choose at least one.');
  await expect(snippet).toContainText('<trust-status-banner');
  await tabTo(page, 'Maintenance calendar');
  await page.keyboard.press('Space');
  await expect(page.getByText('Choose at least one.').first()).toBeHidden();
  await tabTo(page, 'View at first');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, 'Months in the list');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('0');
  await tabTo(page, 'Server recycle');
  await expect(said).toContainText('A whole number from 1 to 60.');
  await page.keyboard.press('Space');
  await tabTo(page, 'When your readers work');
  await page.keyboard.type('su-th 9:00-17');
  await tabTo(page, 'Weeks begin on');
  await expect(page.getByLabel('When your readers work')).toHaveAccessibleDescription(
    /Such as MO-FR 08:00-17:00.*Not understood/,
  );
  await tabTo(page, 'When your readers work', 'Shift+Tab');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('su-th 09:00-17:00');
  await tabTo(page, 'Times');
  await expect(said).toHaveCount(0, { timeout: 2_000 });
  await expect(page.getByLabel('When your readers work')).toHaveAccessibleDescription(
    'Such as MO-FR 08:00-17:00, by their own clock.',
  );
  await page.keyboard.press('End');
  await tabTo(page, 'Time zone');
  await page.keyboard.type('Asia/Kolkata');
  await tabTo(page, 'Kind of script');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, 'Full');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'A tablet' })).toBeChecked();
  await tabTo(page, 'Preview of your page');
  await tabTo(page, 'Copy the code');
  await page.keyboard.press('Enter');
  await expect(said).toHaveText('Copied.');
  const copied = await clipboard();
  expect(copied).toContain('maintenance-calendar.classic.js');
  for (const attribute of [
    'time-zone="Asia/Kolkata"',
    'view="month"',
    'kinds="system application security-patching infrastructure emergency"',
    'working-hours="SU-TH 09:00-17:00"',
  ]) {
    expect(copied).toContain(`  ${attribute}\n`);
  }
  expect(copied).not.toContain('months=');
  await tabTo(page, 'Copy the policy');
  await tabTo(page, 'Back to top');
});
