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

/** Where tests that open many pages find their browser; Playwright's own where nothing is named. */
export const HEADLESS_SHELL = process.env.TRUST_WIDGETS_HEADLESS_SHELL ?? process.env.TRUST_WIDGETS_BROWSER;
