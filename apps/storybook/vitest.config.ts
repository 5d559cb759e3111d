import { fileURLToPath } from 'node:url';

import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { defineConfig } from 'vitest/config';

import { chromium, reporters } from '../../vitest.shared.ts';

/** Every story is a test: it is drawn in a browser, plays its interaction, and axe finds nothing. */
export default defineConfig({
  plugins: [storybookTest({ configDir: fileURLToPath(new URL('.storybook', import.meta.url)) })],
  test: { browser: chromium(), ...reporters('browser') },
});
