const CHARACTERS = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser would read it as a line feed.
  '\r': '&#13;',
};

const escaped = (text) => text.replaceAll(/[&<>"\r]/g, (character) => CHARACTERS[character]);

/** Longer tags have a line for each attribute. */
const LINE = 88;

/**
 * A start tag as one would write it. An attribute whose value is empty stands for itself.
 *
 * @param {string} name
 * @param {Readonly<Record<string, string>>} attributes
 */
export function startTag(name, attributes) {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === '' ? key : `${key}="${escaped(value)}"`,
  );
  const line = `<${[name, ...written].join(' ')}>`;
  return line.length <= LINE ? line : `<${name}\n${written.map((each) => `  ${each}\n`).join('')}>`;
}
