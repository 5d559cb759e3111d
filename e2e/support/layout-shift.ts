import type { Page } from '@playwright/test';

interface LayoutShift extends PerformanceEntry {
  readonly sources: readonly { readonly node: Node | null }[];
}

declare global {
  /** What has moved so far, those shifts included that are not reported yet. */
  var layoutShiftsSoFar: () => string[];
}

/** Notes every shift of the pages to come, those right after an input too, which the usual measure leaves out. */
export async function watchLayoutShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const moved: string[] = [];
    const note = (entries: PerformanceEntryList) => {
      for (const { sources } of entries as LayoutShift[]) {
        moved.push(...sources.map(({ node }) => node?.nodeName.toLowerCase() ?? 'inside'));
      }
    };
    const observer = new PerformanceObserver((list) => note(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    globalThis.layoutShiftsSoFar = () => {
      note(observer.takeRecords());
      return moved;
    };
  });
}

/**
 * What has moved by itself since the page began: names of nodes, or `inside` for what is in a shadow tree, which
 * browsers do not name.
 */
export async function layoutShifts(page: Page): Promise<string[]> {
  // A shift is found when its frame is laid out, which is after that frame's callbacks.
  await page.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));
      }),
  );
  return page.evaluate(() => globalThis.layoutShiftsSoFar());
}
