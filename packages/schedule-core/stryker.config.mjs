import { fileURLToPath } from 'node:url';

/**
 * Mutation testing: does a test fail wherever the code of time, zones and recurrence is changed by one step?
 * `npm run mutation` takes many minutes and is no part of `npm test`. MUTATION.md lists what survives, and why.
 */
export default {
  testRunner: 'vitest',
  vitest: { configFile: fileURLToPath(new URL('./vitest.mutation.config.ts', import.meta.url)) },
  mutate: [
    'src/recurrence/*.ts',
    'src/zones/{intl-zone,luxon-zone,wall-of-parts,zone-clock}.ts',
    'src/time/civil.ts',
    '!src/**/*.test.ts',
  ],
  // Messages are for people: tests name codes and paths, not every word.
  mutator: { excludedMutations: ['StringLiteral'] },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 10_000,
  reporters: ['clear-text', 'html', 'json', 'progress'],
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
  htmlReporter: { fileName: 'reports/mutation.html' },
  jsonReporter: { fileName: 'reports/mutation.json' },
  tempDirName: '.stryker-tmp',
  cleanTempDir: 'always',
  thresholds: { high: 100, low: 95, break: null },
};
