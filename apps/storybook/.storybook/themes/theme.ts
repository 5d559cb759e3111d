import crmLogin from '@trust-widgets/tokens/themes/crm-login.css?raw';
import superoffice from '@trust-widgets/tokens/themes/superoffice.css?raw';

import invented from './invented.css?raw';

// As they are written: processed by themselves they would lose `light-dark()`, whose replacement needs the whole page's styles.

/** What each theme sets on top of the default tokens. */
const THEMES: Readonly<Record<string, string>> = {
  neutral: '',
  superoffice,
  'crm-login': crmLogin,
  invented,
};

// Adopted sheets come after those of the page, the default tokens among them.
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);
let worn = 'neutral';

/** Lets the page wear a theme, and none of the others. */
export function wearTheme(name: string): void {
  if (name === worn) return;
  worn = name;
  sheet.replaceSync(THEMES[name] ?? '');
}
