import { defineConfig } from 'vitest/config';

/** Results are written where the test command counts them, beside what is printed. */
const reporters = ['default', ['json', { outputFile: 'test-results/unit.json' }]] as const;

/** Tests of logic: run in Node, on the sources of their own package and the build of the others. */
export function unitTests() {
  return defineConfig({
    test: {
      include: ['src/**/*.test.ts'],
      reporters: reporters.map((reporter) => reporter as never),
    },
  });
}
