import { defineConfig } from '@playwright/test';

import { STEADY_BROWSER } from './support/steady-browser.js';

const executablePath = process.env['TRUST_WIDGETS_BROWSER'];

export default defineConfig({
  testDir: '.',
  outputDir: '../../../test-results/pictures/playwright',
  reporter: [['list'], ['json', { outputFile: '../test-results/pictures/report.json' }]],
  globalSetup: './support/clean-results.ts',
  globalTeardown: './support/overview-of-run.ts',
  fullyParallel: true,
  forbidOnly: true,
  // A browser shares the machine with all that runs there. `npm test` names what needed the second try.
  retries: 1,
  // More than the cores: a visit waits for frames most of the time.
  workers: 4,
  // The longest page takes seconds; a machine that does other things as well takes its time.
  timeout: 240_000,
  use: {
    browserName: 'chromium',
    launchOptions: { args: STEADY_BROWSER, ...(executablePath ? { executablePath } : {}) },
  },
});
