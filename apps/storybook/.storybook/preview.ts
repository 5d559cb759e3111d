import '@trust-widgets/elements/define.js';
import '@trust-widgets/tokens/tokens.css';
import './fonts.js';
import './preview.css';

import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from '@trust-widgets/elements/custom-elements.json';

import { globalTypes, initialGlobals } from './globals.js';
import { followToolbarInDocs } from './page-context.js';
import { inReaderContext } from './reader-context.js';

setCustomElementsManifest(manifest);
void followToolbarInDocs();

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [inReaderContext],
  globalTypes,
  initialGlobals,
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true },
    a11y: {
      test: 'error',
      options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
      // A story is a part of a page: it need not bring landmarks and headings of its own.
      config: {
        rules: ['region', 'page-has-heading-one', 'landmark-one-main'].map((id) => ({ id, enabled: false })),
      },
    },
    // Pictures that a story asks for beside those that every story gets: 320, 768 and 1280 px, light and dark.
    pictures: { also: [], widths: [] },
    options: {
      // Storybook reads this by itself, away from this module: it must stand on its own.
      storySort: {
        method: 'alphabetical',
        order: [
          'Welcome',
          'Design',
          ['Visual language', 'Tokens', '*'],
          'Compositions',
          'Elements',
          [
            'Status banner',
            ['Docs', 'States', '*', 'Failures'],
            'Maintenance calendar',
            ['Docs', 'States', '*', 'Failures'],
            'Sub-processor table',
            ['Docs', 'States', '*', 'Failures'],
            'Agreement list',
            ['Docs', 'States', '*', 'Failures'],
          ],
        ],
      },
    },
  },
};

export default preview;
