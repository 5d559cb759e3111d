import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/e2e',
  fullyParallel: true,
  forbidOnly: true,
  // A browser shares the machine with all that runs there. `npm test` names what needed the second try.
  retries: 1,
  workers: 2,
  timeout: 30_000,
  expect: { timeout: 5_000 },
  use: { locale: 'nl-NL', timezoneId: 'Europe/Oslo', colorScheme: 'light' },
});
