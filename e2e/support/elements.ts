import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** What each element has inside once it has drawn its data. */
export const DRAWN = {
  'trust-status-banner': '[part=banner]',
  'trust-agreement-list': '[part=agreement]',
  'trust-subprocessor-table': '[part~=row]',
  'trust-maintenance-calendar': '[part=slot]',
};

/** Waits until all four elements of a page show their own content instead of the page's. */
export async function allDrawn(page: Page): Promise<void> {
  for (const [tag, part] of Object.entries(DRAWN)) {
    const isDrawn = () =>
      page.locator(tag).evaluate((host, inside) => Boolean(host.shadowRoot?.querySelector(inside)), part);
    await expect.poll(isDrawn, `${tag} has drawn its data`).toBe(true);
  }
}
