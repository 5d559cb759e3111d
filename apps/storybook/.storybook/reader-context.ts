import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';

/** The page that a story stands on: its language, its direction and its colours. */
export const inReaderContext: Decorator = (story, { globals, viewMode }) => {
  const language = String(globals['language']);
  const theme = String(globals['theme']);
  // The elements follow the page's colour scheme, as they do on a site.
  document.documentElement.style.colorScheme = theme;
  return html`
    <div class="story ${viewMode}" lang=${language} dir=${language === 'ar' ? 'rtl' : 'ltr'}>
      <div>${story()}</div>
    </div>
  `;
};
