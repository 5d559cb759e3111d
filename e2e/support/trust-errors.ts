import type { Page } from '@playwright/test';

declare global {
  /** The reasons of the errors that elements have told of. */
  var trustErrors: string[];
}

/** Counts the `trust-error` events of the pages to come. */
export async function watchTrustErrors(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const reasons: string[] = [];
    globalThis.trustErrors = reasons;
    addEventListener('trust-error', (event) => {
      const { detail } = event as CustomEvent<{ reason: string }>;
      reasons.push(detail.reason);
    });
  });
  return () => page.evaluate(() => globalThis.trustErrors.length);
}

/** Why they were told, in the order of the alphabet. */
export const trustErrorReasons = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...globalThis.trustErrors].sort());
