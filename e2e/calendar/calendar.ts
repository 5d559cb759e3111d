import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** A page's calendar, once it is drawn. */
export async function calendarOf(page: Page, address: string): Promise<Locator> {
  await page.goto(`${address}#maintenance`);
  const calendar = page.locator('trust-maintenance-calendar');
  await expect(calendar.locator('[part=slot]').first()).toBeVisible();
  return calendar;
}

/** What a screen reader calls what has the focus, in whichever tree it is. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const name = active?.getAttribute('aria-label') ?? active?.textContent ?? '';
    return name.replaceAll(/[\s\u00a0\u202f]+/g, ' ').trim();
  });

/** More than there are from one end of a calendar to the other. */
const STOPS = 40;

/** Goes on with Tab, or back, until something of this name has the focus. */
export async function tabTo(page: Page, name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < STOPS; stop++) {
    await page.keyboard.press(key);
    const here = await focused(page);
    if (here.startsWith(name)) return;
    passed.push(here);
  }
  throw new Error(`${key} does not lead to "${name}", but to ${passed.join(' | ')}`);
}

/** Presses keys one after the other. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}
