import type { Page } from '@playwright/test';

declare global {
  var trustErrors: number;
}

/** Counts the `trust-error` events of the pages to come. */
export async function watchTrustErrors(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    globalThis.trustErrors = 0;
    addEventListener('trust-error', () => globalThis.trustErrors++);
  });
  return () => page.evaluate(() => globalThis.trustErrors);
}
