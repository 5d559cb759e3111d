import type { Locator, Page } from '@playwright/test';

/** The parts of the banner on a page; what is in its shadow root is found too. */
export function bannerOf(page: Page) {
  const banner = page.locator('trust-status-banner');
  return {
    banner,
    region: banner.locator('[part=banner]'),
    entries: banner.locator('[part=entry]'),
    title: banner.locator('[part=title]'),
    kind: banner.locator('[part=kind]'),
    when: banner.locator('[part=when]'),
  } satisfies Record<string, Locator>;
}

/** Every time of day in a text: "22:00", "22.00" or "10:00 pm". */
export function timesIn(text: string): string[] {
  return [...text.matchAll(/\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?/gi)].map(([time]) => time);
}
