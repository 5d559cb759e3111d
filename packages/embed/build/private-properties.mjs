/** The default of one token, as the tokens' package declares it for shadow roots. */
const DECLARATION = /--_([\w-]+):var\(--trust-\1,[^;}]*;?/g;

const PRIVATE = /--_[\w-]+/g;

/**
 * A file's text without the defaults of tokens that nothing in it reads. A default may be read by another one alone,
 * so this goes on until nothing more falls away.
 */
export function withoutUnreadTokens(code) {
  const isRead = (name) => code.includes(`var(--_${name})`) || code.includes(`var(--_${name},`);
  const lean = code.replace(DECLARATION, (declaration, name) => (isRead(name) ? declaration : ''));
  return lean === code ? code : withoutUnreadTokens(lean);
}

const occurrences = (code, text) => code.split(text).length - 1;

/** What is declared once and read once is read where it stands: an indirection less for the browser, too. */
export function withDefaultsInPlace(code) {
  const inPlace = new Map();
  const lean = code.replace(/(--_[\w-]+):(var\(--trust-[^;}]*);?/g, (declaration, name, value) => {
    const isSingle = occurrences(code, `${name}:`) === 1 && occurrences(code, `var(${name})`) === 1;
    if (!isSingle || code.includes(`var(${name},`)) return declaration;
    inPlace.set(name, value);
    return '';
  });
  const placed = (text) =>
    text.replace(/var\((--_[\w-]+)\)/g, (reading, name) =>
      inPlace.has(name) ? placed(inPlace.get(name)) : reading,
    );
  return placed(lean);
}

/** Private properties are nobody's but the file's: the more often one is written, the shorter its name. */
export function withShortPrivateNames(code) {
  const counts = new Map();
  for (const [name] of code.matchAll(PRIVATE)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const byUse = [...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  const shortNames = new Map(byUse.map(([name], index) => [name, `--_${index.toString(36)}`]));
  return code.replace(PRIVATE, (name) => shortNames.get(name));
}
