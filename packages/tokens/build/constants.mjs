import { plainLiteral } from './literals.mjs';
import { published } from './themes.mjs';

const text = (value) => (value.includes("'") ? JSON.stringify(value) : `'${value}'`);

const key = (name) => (/-|^\d/.test(name) ? text(name) : name);

const record = (tokens) =>
  published(tokens)
    .map((token) => `      ${key(token.name)}: ${text(plainLiteral(token))},`)
    .join('\n');

/** Typed constants: names, and each theme's resolved values. */
export function constants(themes, css) {
  const names = published(themes.neutral.light).map(({ name }) => `  ${text(name)},`);
  const values = Object.entries(themes).map(
    ([theme, { light, dark }]) =>
      `  ${key(theme)}: {\n    light: {\n${record(light)}\n    },\n    dark: {\n${record(dark)}\n    },\n  },`,
  );
  return `// Written by build.mjs from tokens/*.tokens.json.

/** The names of all tokens; the custom property of \`x\` is \`--trust-x\`. */
export const tokenNames = [
${names.join('\n')}
] as const;

/** A token's name. */
export type TokenName = (typeof tokenNames)[number];

/** Whose page it is. */
export type ThemeName = ${Object.keys(themes).map(text).join(' | ')};

/** The value of every token in every theme, light and dark, references resolved, colours in sRGB. */
export const themes: Readonly<
  Record<ThemeName, Readonly<Record<'light' | 'dark', Readonly<Record<TokenName, string>>>>>
> = {
${values.join('\n')}
};

/**
 * Declarations for a shadow root's stylesheet: inside it \`var(--_color-ink)\` is the page's
 * \`--trust-color-ink\` or else the default, light or dark as the page's \`color-scheme\` has it.
 */
export const tokensCss =
  '${css}';
`;
}
