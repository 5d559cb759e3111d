import { defineConfig } from 'vitest/config';

import { reporters } from '../../vitest.shared.ts';

/** What needs no document: models and shared logic, in Node. The rest is in vitest.browser.config.ts. */
export default defineConfig({
  test: {
    include: ['src/**/*.model.test.ts', 'src/**/*.unit.test.ts'],
    ...reporters('unit'),
  },
});
