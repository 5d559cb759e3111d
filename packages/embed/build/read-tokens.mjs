/** The default of one token, as the tokens' package declares it for shadow roots. */
const DECLARATION = /--_([\w-]+):var\(--trust-\1,[^;}]*;?/g;

/**
 * A file's text without the defaults of tokens that nothing in it reads. A default may be read by another one alone,
 * so this goes on until nothing more falls away.
 */
export function withoutUnreadTokens(code) {
  const isRead = (name) => code.includes(`var(--_${name})`) || code.includes(`var(--_${name},`);
  const lean = code.replace(DECLARATION, (declaration, name) => (isRead(name) ? declaration : ''));
  return lean === code ? code : withoutUnreadTokens(lean);
}
