import type { Page } from '@playwright/test';

/** Every address that a page asks for from now on, in order. */
export function watchRequests(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  return asked;
}

/** Scrolls through the page and waits until it asks for nothing more, so that what would be loaded late is seen. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await page.waitForLoadState('networkidle');
}
