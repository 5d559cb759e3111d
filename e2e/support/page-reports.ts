import type { Page } from '@playwright/test';

/** What a page hears of itself that nobody has dealt with. */
interface PageReports {
  /** Errors and rejections that nothing has caught. */
  readonly errors: readonly string[];
  /** What its policy, Trusted Types included, has refused: the directive. */
  readonly violations: readonly string[];
}

declare global {
  var pageReports: { errors: string[]; violations: string[] };
}

/** Listens in the pages to come. */
export async function watchReports(page: Page): Promise<() => Promise<PageReports>> {
  await page.addInitScript(() => {
    const reports: typeof globalThis.pageReports = { errors: [], violations: [] };
    globalThis.pageReports = reports;
    addEventListener('error', ({ message }) => reports.errors.push(message));
    addEventListener('unhandledrejection', ({ reason }) =>
      reports.errors.push(`Rejected: ${String(reason)}`),
    );
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      reports.violations.push(effectiveDirective),
    );
  });
  return () => page.evaluate(() => globalThis.pageReports);
}
