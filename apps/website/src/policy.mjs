/**
 * The page's Content-Security-Policy: nothing is allowed but its own styles and fonts, and the widgets' origin for
 * one script and one document. `trusted-types lit-html` names the policy by which the widgets render.
 *
 * @param {string} widgets The widgets' origin.
 */
export function contentSecurityPolicy(widgets) {
  return [
    `default-src 'none'`,
    `script-src ${widgets}`,
    `style-src 'self'`,
    `img-src 'self'`,
    `font-src 'self'`,
    `connect-src ${widgets}`,
    `require-trusted-types-for 'script'`,
    `trusted-types lit-html`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}
