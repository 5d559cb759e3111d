import { defineConfig } from 'vitest/config';

import { reporters } from '../../vitest.shared.ts';

/** The built files in a real browser that these tests start themselves, under a page's real policy. */
export default defineConfig({
  test: {
    include: ['browser/**/*.test.ts'],
    ...reporters('browser'),
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
