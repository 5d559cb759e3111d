/** What a browser is told, so that it asks nothing of the network by itself and starts in a container too. */
export const QUIET_BROWSER = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** The browser of tests that open many pages: a headless shell, else a whole one; Playwright's own where none is named. */
export const LIGHT_BROWSER = process.env.TRUST_WIDGETS_HEADLESS_SHELL ?? process.env.TRUST_WIDGETS_BROWSER;
