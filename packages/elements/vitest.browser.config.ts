import { existsSync } from 'node:fs';

import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

/** Named by the environment, or the system's own, or Playwright's. */
const systemBrowser = '/usr/bin/chromium';
const executablePath =
  process.env['TRUST_WIDGETS_BROWSER'] ?? (existsSync(systemBrowser) ? systemBrowser : undefined);

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

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
    reporters: ['default', ['json', { outputFile: 'test-results/browser.json' }]],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: { ...(executablePath ? { executablePath } : {}), args } }),
      instances: [{ browser: 'chromium', viewport: { width: 800, height: 600 } }],
    },
  },
});
