/** What both pages refuse alike: everything that is not named. */
const STRICT = [`default-src 'none'`, `style-src 'self'`, `img-src 'self'`, `font-src 'self'`];
const TRUSTED = [`require-trusted-types-for 'script'`];
const CLOSED = [`base-uri 'none'`, `form-action 'none'`];

/** Of the page to choose on: its own script, no other origin, and no HTML from a text at all. */
export const pagePolicy = () =>
  [
    ...STRICT,
    `script-src 'self'`,
    `connect-src 'self'`,
    `frame-src 'self'`,
    ...TRUSTED,
    `trusted-types 'none'`,
    ...CLOSED,
  ].join('; ');

/**
 * Of the page in the frame: no script but the widgets', which read any document that somebody wants to see in it.
 *
 * @param {string} widgets The widgets' origin.
 */
export const previewPolicy = (widgets) =>
  [
    ...STRICT,
    `script-src ${widgets}`,
    `connect-src http: https:`,
    ...TRUSTED,
    `trusted-types lit-html`,
    ...CLOSED,
  ].join('; ');
