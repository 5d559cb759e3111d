import type { StorybookConfig } from '@storybook/web-components-vite';

import { shippedFonts } from './shipped-fonts.js';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    // Relative addresses let the static build be served from any folder.
    base: './',
    plugins: [...(vite.plugins ?? []), shippedFonts()],
    optimizeDeps: {
      ...vite.optimizeDeps,
      // Found late, it would be bundled a second time, and Lit would be there twice.
      include: [...(vite.optimizeDeps?.include ?? []), 'lit', 'lit/directive-helpers.js'],
    },
  }),
};

export default config;
