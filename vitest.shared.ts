import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import type { Reporter } from 'vitest/node';

import { LIGHT_BROWSER, QUIET_BROWSER } from './scripts/lib/quiet-browser.mjs';

/** Results are written where the test command counts them, beside what is printed. */
export function reporters(name: 'unit' | 'browser') {
  return {
    reporters: ['default', passedAtLast, 'json'],
    outputFile: { json: `test-results/${name}.json` },
    // A browser shares the machine with all that runs there; logic does not, and gets one try.
    retry: name === 'browser' ? 1 : 0,
  };
}

/** Marks a test that passed when it was run again with what it failed of, for the report that is written after it. */
const passedAtLast: Reporter = {
  onTestCaseResult(test) {
    if (test.diagnostic()?.flaky)
      Object.assign(test.meta(), { passedAtLast: test.result().errors?.[0]?.message ?? '' });
  },
};

/** Tests of logic: run in Node, on the sources of their own package and the build of the others. */
export function unitTests() {
  return defineConfig({ test: { include: ['src/**/*.test.ts'], ...reporters('unit') } });
}

/** Chromium for the `browser` section of a vitest config: the one that the test command found, else Playwright's own. */
export function chromium() {
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({
      launchOptions: { args: QUIET_BROWSER, ...(LIGHT_BROWSER && { executablePath: LIGHT_BROWSER }) },
    }),
    instances: [{ browser: 'chromium' as const, viewport: { width: 800, height: 600 } }],
  };
}
