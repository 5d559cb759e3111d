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
import { pretendReaderZone } from './reader-zone.js';

setCustomElementsManifest(manifest);
pretendReaderZone();
void followToolbarInDocs();

/** What of the parameters has functions, whose arguments Storybook leaves untyped. */
interface Parameters {
  readonly options: { storySort(a: Entry, b: Entry): number };
  readonly [name: string]: unknown;
}

/** A story or a page, as the index lists it. */
interface Entry {
  readonly title: string;
  readonly type: 'story' | 'docs';
  readonly importPath: string;
}

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
      // Storybook takes this out of the module and runs it by itself: it must stand on its own.
      storySort: (a, b) => {
        const TITLES = [
          'Welcome',
          'Design/Visual language',
          'Design/Tokens',
          'Design',
          'Compositions',
          'Elements/Status banner',
          'Elements/Maintenance calendar',
          'Elements/Sub-processor table',
          'Elements/Agreement list',
        ];
        const [first = 0, second = 0] = [a, b].map(({ title, type, importPath }) => {
          const place = TITLES.findIndex((each) => title === each || title.startsWith(`${each}/`));
          // Of one element: its page, its states, then where a file has a subject of its own, failures last.
          const subject = /failures/.test(importPath)
            ? 3
            : /[.](?!stories)[a-z]+[.]stories[.]/.test(importPath)
              ? 2
              : 1;
          return (place < 0 ? TITLES.length : place) * 10 + (type === 'docs' ? 0 : subject);
        });
        return first - second || a.title.localeCompare(b.title, 'en');
      },
    },
  } satisfies Parameters,
};

export default preview;
