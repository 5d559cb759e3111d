import type { Page } from '@playwright/test';

interface LayoutShift extends PerformanceEntry {
  readonly sources: readonly { readonly node: Node | null }[];
}

declare global {
  var layoutShifts: string[];
}

/** Notes every shift of the pages to come, those right after an input too, which the usual measure leaves out. */
export async function watchLayoutShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.layoutShifts = [];
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries() as LayoutShift[]) {
        for (const { node } of shift.sources) {
          globalThis.layoutShifts.push(node?.nodeName.toLowerCase() ?? 'inside');
        }
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/**
 * What has moved by itself since the page began: names of nodes, or `inside` for what is in a shadow tree, which
 * browsers do not name.
 */
export async function layoutShifts(page: Page): Promise<string[]> {
  // Shifts are reported with the frame after them.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(undefined)))),
  );
  return page.evaluate(() => globalThis.layoutShifts);
}
