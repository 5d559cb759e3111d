import { ALL, ELEMENT_NAMES, fileOf, tagOf } from './elements.mjs';

/**
 * What a theme says, each token once: of two declarations of one, the last, which browsers of today take.
 *
 * @param {string} css The theme's file.
 * @returns {string[]} Declarations.
 */
export function declarationsIn(css) {
  const found = css.matchAll(/(--[\w-]+): ([^;]+);/g);
  return [...new Map([...found].map(([, name, value]) => [name, value]))].map(
    ([name, value]) => `${name}: ${value};`,
  );
}

/**
 * The style that a snippet brings; `undefined` where none is needed: an element brings its own look, and is light
 * or dark as its page.
 *
 * @param {Pick<import('./options.mjs').Choices, 'elements' | 'theme' | 'scheme'>} choices
 * @param {Readonly<Record<string, readonly string[]>>} themes Declarations by theme.
 */
export function styleOf({ elements, theme, scheme }, themes) {
  const declarations = [
    ...(scheme === 'auto' ? [] : [`color-scheme: ${scheme};`]),
    ...(theme === 'neutral' ? [] : (themes[theme] ?? [])),
  ];
  if (declarations.length === 0) return undefined;
  // All four where one file has all four: who adds another element later needs no other style.
  const styled = fileOf(elements) === ALL ? ELEMENT_NAMES : elements;
  const selector = styled.map((element) => `  ${tagOf(element)}`).join(',\n');
  return `\n${selector} {\n${declarations.map((each) => `    ${each}\n`).join('')}  }\n`;
}

/** By what the hash of a style is found. */
export const styleKey = ({ elements, theme, scheme }) => [fileOf(elements), theme, scheme].join(' ');
