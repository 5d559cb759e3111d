/** The default of one token, as the tokens' package declares it for shadow roots. */
const DECLARATION = /--_([\w-]+):var\(--trust-\1,[^;}]*;?/g;

/** A private property where it is declared or read, and where anything else has its form. */
const DECLARED = /(--_[\w-]+):/g;
const READ = /var\((--_[\w-]+)(?=[),])/g;
const WRITTEN = /--_[\w-]*/g;

const occurrences = (code, text) => code.split(text).length - 1;

/**
 * Makes the private properties of a file as few and as short as they can be.
 *
 * @throws Error where the file has something of their form that is neither a declaration nor a reading: a name that is
 *   put together, a property that a script asks for, a count down of a variable. Changing it would change what the file does.
 */
export function withFewPrivateProperties(code) {
  const understood = [...code.matchAll(DECLARED), ...code.matchAll(READ)].length;
  if (understood !== [...code.matchAll(WRITTEN)].length)
    throw new Error('A private property is neither declared nor read: `--_` is for these alone.');
  return withShortNames(withDefaultsInPlace(withoutUnreadTokens(code)));
}

/** A default may be read by another one alone, so this goes on until nothing more falls away. */
function withoutUnreadTokens(code) {
  const isRead = (name) => code.includes(`var(--_${name})`) || code.includes(`var(--_${name},`);
  const lean = code.replace(DECLARATION, (declaration, name) => (isRead(name) ? declaration : ''));
  return lean === code ? code : withoutUnreadTokens(lean);
}

/**
 * What is declared once and read once is read where it stands: an indirection less for the browser, too. Not where it
 * refers to something that is declared anew below the host, which would then have another value.
 */
function withDefaultsInPlace(code) {
  const inPlace = new Map();
  const isDeclaredOnce = (name) => occurrences(code, `${name}:`) === 1;
  const lean = code.replace(/(--_[\w-]+):(var\(--trust-[^;}]*);?/g, (declaration, name, value) => {
    const isReadOnce = occurrences(code, `var(${name})`) === 1 && !code.includes(`var(${name},`);
    const references = Array.from(value.matchAll(READ), ([, reference]) => reference);
    if (!isReadOnce || ![name, ...references].every(isDeclaredOnce)) return declaration;
    inPlace.set(name, value);
    return '';
  });
  const placed = (text) =>
    text.replace(/var\((--_[\w-]+)\)/g, (reading, name) =>
      inPlace.has(name) ? placed(inPlace.get(name)) : reading,
    );
  return placed(lean);
}

/** They are nobody's but the file's: the more often one is written, the shorter its name. */
function withShortNames(code) {
  const counts = new Map();
  for (const [name] of code.matchAll(WRITTEN)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const byUse = [...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  const shortNames = new Map(byUse.map(([name], index) => [name, `--_${index.toString(36)}`]));
  return code.replace(WRITTEN, (name) => shortNames.get(name));
}
