import { defineConfig } from 'vitest/config';

/** The tests once, in the zone of the machine: what a mutant breaks shows in any. */
export default defineConfig({
  test: { include: ['src/{recurrence,schedule,time,zones}/**/*.test.ts'], testTimeout: 30_000 },
});
