import type { Page } from '@playwright/test';

declare global {
  /** What has changed in the page outside of the banner since the watch began. */
  var pageChangesSoFar: () => string[];
  /** Where the focus has been since the Tab key was first pressed. */
  var tabStopsSoFar: () => string[];
}

/** As many as it takes to come past everything on the login screen. */
const PRESSES = 7;

/** What can be seen of the form: its markup, what is filled in, and where its fields stand. */
export function formOf(page: Page): Promise<object> {
  return page.locator('form').evaluate((form: HTMLFormElement) => ({
    markup: form.outerHTML,
    fields: [...form.elements].map((field) => ({
      value: (field as HTMLInputElement).value,
      place: JSON.stringify(field.getBoundingClientRect()),
    })),
  }));
}

/** Notes every change of the document, the banner's own tree left out. */
export async function watchPageChanges(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const changes: string[] = [];
    const note = (records: readonly MutationRecord[]) => {
      for (const { type, target } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        if (!element?.closest('trust-status-banner')) changes.push(`${type} of ${target.nodeName}`);
      }
    };
    const observer = new MutationObserver(note);
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    globalThis.pageChangesSoFar = () => {
      note(observer.takeRecords());
      return changes;
    };
  });
  return () => page.evaluate(() => globalThis.pageChangesSoFar());
}

/** The stops of the Tab key, after the first link of the page; those inside of the banner are called `banner`. */
export async function tabStops(page: Page): Promise<string[]> {
  await page.locator('a').first().focus();
  await page.evaluate(() => {
    const stops: string[] = [];
    const nameOf = (element: Element): string =>
      element.localName === 'trust-status-banner' ? 'banner' : element.id || element.outerHTML;
    addEventListener('focusin', ({ target }) => stops.push(nameOf(target as Element)));
    globalThis.tabStopsSoFar = () => stops;
  });
  for (let press = 0; press < PRESSES; press++) await page.keyboard.press('Tab');
  return page.evaluate(() => globalThis.tabStopsSoFar());
}
