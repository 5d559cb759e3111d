import { defineConfig } from 'vitest/config';

/** What needs no document: models and shared logic, in Node. The rest is in vitest.browser.config.ts. */
export default defineConfig({
  test: {
    include: ['src/**/*.model.test.ts', 'src/**/*.unit.test.ts'],
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
});
