import { defineConfig } from 'vitest/config';

/**
 * The quick tests of what is mutated, once, in the zone of the machine. Those that take seconds by asking every zone
 * are left out: a mutant is run a thousand times, and what only they would notice is listed as surviving.
 */
export default defineConfig({
  test: {
    include: [
      'src/{recurrence,time,zones}/**/*.test.ts',
      'src/schedule/windows{-between.test,.properties.test}.ts',
    ],
    exclude: ['src/zones/{providers,zone-data}.test.ts', 'src/recurrence/recurrence.oracle.test.ts'],
    testTimeout: 30_000,
  },
});
