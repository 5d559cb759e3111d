import { defineConfig } from 'vitest/config';

/** The built files in a real browser, under a page's real policy. */
export default defineConfig({
  test: {
    include: ['browser/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: 'test-results/browser.json' }]],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
