import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';

import { setPage, surroundingsOf } from './page-context.js';
import { setReaderZone } from './reader-zone.js';

/**
 * The page that a story stands on: its language, its direction, its theme and its colours, and its reader's zone.
 * The template is always the same one, so that an element stays the same element while the toolbar changes around it.
 */
export const inReaderContext: Decorator = (story, { args, globals, viewMode }) => {
  setReaderZone(String(args['timeZone'] ?? globals['zone']));
  const surroundings = surroundingsOf(globals);
  const { language, direction, scheme, theme } = surroundings;
  if (viewMode === 'story') setPage(surroundings);
  return html`
    <div
      class="story ${viewMode}"
      lang=${language}
      dir=${direction}
      data-theme=${theme}
      style="color-scheme: ${scheme}"
    >
      <div>${story()}</div>
    </div>
  `;
};
