import type { Page } from '@playwright/test';

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

declare global {
  /** What has moved so far, those shifts included that are not reported yet. */
  var layoutShiftsSoFar: () => string[];
  /** By how much, all together, as browsers score it. */
  var layoutShiftScoreSoFar: () => number;
}

/** Notes every shift of the pages to come, those right after an input too, which the usual measure leaves out. */
export async function watchLayoutShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const moved: string[] = [];
    let score = 0;
    const note = (entries: PerformanceEntryList) => {
      for (const { value, sources } of entries as LayoutShift[]) {
        score += value;
        moved.push(...sources.map(({ node }) => node?.nodeName.toLowerCase() ?? 'inside'));
      }
    };
    const observer = new PerformanceObserver((list) => note(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    globalThis.layoutShiftsSoFar = () => {
      note(observer.takeRecords());
      return moved;
    };
    globalThis.layoutShiftScoreSoFar = () => {
      note(observer.takeRecords());
      return score;
    };
  });
}

/**
 * What has moved by itself since the page began: names of nodes, or `inside` for what is in a shadow tree, which
 * browsers do not name.
 */
export async function layoutShifts(page: Page): Promise<string[]> {
  await laidOut(page);
  return page.evaluate(() => globalThis.layoutShiftsSoFar());
}

/** By how much the page has moved by itself since it began, 0 where nothing has. */
export async function layoutShiftScore(page: Page): Promise<number> {
  await laidOut(page);
  return page.evaluate(() => globalThis.layoutShiftScoreSoFar());
}

/** A shift is found when its frame is laid out, which is after that frame's callbacks. */
const laidOut = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));
      }),
  );
