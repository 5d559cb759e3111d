import '@trust-widgets/elements/define.js';
import '@trust-widgets/tokens/tokens.css';
import './preview.css';

import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from '@trust-widgets/elements/custom-elements.json';

import { inReaderContext } from './reader-context.js';
import type { InstantName } from '../fixtures/instants.js';

setCustomElementsManifest(manifest);

const item = (value: string, title: string) => ({ value, title });
const moment = (name: InstantName, title: string) => item(name, title);

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [inReaderContext],
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
  },
  initialGlobals: {
    language: 'en',
    theme: 'light',
    zone: 'Europe/Oslo',
    now: 'weekBefore' satisfies InstantName,
  },
  globalTypes: {
    language: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          item('nl', 'Nederlands'),
          item('en', 'English'),
          item('de', 'Deutsch (falls back)'),
          item('nb', 'Norsk (falls back)'),
          item('sv', 'Svenska (falls back)'),
          item('da', 'Dansk (falls back)'),
          item('ar', 'العربية (falls back, right to left)'),
        ],
      },
    },
    theme: {
      description: 'Colours',
      toolbar: { icon: 'mirror', dynamicTitle: true, items: [item('light', 'Light'), item('dark', 'Dark')] },
    },
    zone: {
      description: "The reader's time zone",
      toolbar: {
        icon: 'time',
        dynamicTitle: true,
        items: [
          'Europe/Oslo',
          'America/New_York',
          'Asia/Kolkata',
          'Australia/Lord_Howe',
          'Pacific/Kiritimati',
        ].map((zone) => item(zone, zone)),
      },
    },
    now: {
      description: 'What the clock says',
      toolbar: {
        icon: 'calendar',
        dynamicTitle: true,
        items: [
          moment('weekBefore', 'Nothing due'),
          moment('hours25Before', '25 hours before a window'),
          moment('hours23Before', '23 hours before it'),
          moment('during', 'During it'),
          moment('after', 'After it'),
          moment('unknownEnd', 'After a start whose end is unknown'),
          moment('springChange', 'Night of the spring clock change'),
          moment('autumnChange', 'Night of the autumn clock change'),
        ],
      },
    },
  },
};

export default preview;
