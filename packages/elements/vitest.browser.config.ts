import { defineConfig } from 'vitest/config';

import { chromium, reporters } from '../../vitest.shared.ts';

/** Elements, in a real browser. */
export default defineConfig({
  optimizeDeps: {
    include: [
      'axe-core',
      'lit',
      'lit/directives/class-map.js',
      'lit/directives/if-defined.js',
      'lit/directives/repeat.js',
    ],
  },
  test: {
    include: ['src/**/*.test.ts'],
    exclude: ['src/**/*.model.test.ts', 'src/**/*.unit.test.ts'],
    browser: chromium(),
    ...reporters('browser'),
  },
});
