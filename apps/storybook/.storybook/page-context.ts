import { addons } from 'storybook/preview-api';
import { DOCS_PREPARED, GLOBALS_UPDATED } from 'storybook/internal/core-events';

import { simulateForcedColors } from './forced-colors/simulated-forced-colors.js';
import { wearTheme } from './themes/theme.js';

/** What a page takes from the toolbar. */
export interface Surroundings {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly scheme: 'light' | 'dark';
  readonly isForced: boolean;
  readonly theme: string;
}

type Globals = Readonly<Record<string, unknown>>;

export function surroundingsOf(globals: Globals): Surroundings {
  const language = String(globals['language']);
  return {
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    scheme: globals['scheme'] === 'dark' ? 'dark' : 'light',
    isForced: globals['scheme'] === 'forced',
    theme: String(globals['theme']),
  };
}

/** Sets up the whole page, as a site does. */
export function setPage({ language, direction, scheme, isForced, theme }: Surroundings): void {
  const { documentElement } = document;
  documentElement.lang = language;
  documentElement.dir = direction;
  documentElement.style.colorScheme = scheme;
  wearTheme(theme);
  // After the story that is being drawn now, so that its shadow trees are there.
  queueMicrotask(() => simulateForcedColors(isForced));
}

/**
 * A page of the docs is in English and light, whatever it shows: each story on it has its own language and colours.
 * Theme and forced colours are the toolbar's, as a page has only one of each.
 */
function setDocsPage(userGlobals: Globals): void {
  setPage({ ...surroundingsOf({ ...userGlobals, language: 'en' }), scheme: 'light' });
}

/** Keeps pages of the docs in step with the toolbar, those without a story too. */
export async function followToolbarInDocs(): Promise<void> {
  const channel = await addons.ready();
  let userGlobals: Globals = {};
  let isDocs = false;
  channel.on(GLOBALS_UPDATED, (payload: { readonly userGlobals: Globals }) => {
    ({ userGlobals } = payload);
    if (isDocs) setDocsPage(userGlobals);
  });
  channel.on(DOCS_PREPARED, () => {
    isDocs = true;
    setDocsPage(userGlobals);
  });
  channel.on('storyPrepared', () => {
    isDocs = false;
  });
}
