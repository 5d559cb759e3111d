/**
 * The headers of every answer. The policy is a real login screen's: scripts from the widgets' origin alone, no
 * inline script or style, no framing, Trusted Types throughout with the one policy that the widgets render by.
 *
 * @param {string} widgetsOrigin
 * @param {string | undefined} statusOrigin Where the status feed is, if that is yet another origin.
 */
export function securityHeaders(widgetsOrigin, statusOrigin) {
  const connect = [...new Set([widgetsOrigin, statusOrigin].filter(Boolean))].join(' ');
  const policy = [
    `default-src 'none'`,
    `script-src ${widgetsOrigin}`,
    `style-src 'self'`,
    `img-src 'self'`,
    `font-src 'self'`,
    `connect-src ${connect}`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
    `base-uri 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types lit-html`,
  ];
  return {
    'Content-Security-Policy': policy.join('; '),
    'X-Content-Type-Options': 'nosniff',
    // Not `no-referrer`: with that, browsers post forms with the origin "null".
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  };
}
