const pairs = ({ light, dark }) => light.map((token, index) => [token, dark[index]]);

/** One value where the themes agree, `light-dark()` where they do not. */
const themed = (light, dark) => (light === dark ? light : `light-dark(${light},${dark})`);

/** Browsers that know `light-dark()` know OKLCH as well; the others get the light theme in sRGB. */
const MODERN = '@supports (color:light-dark(#000,#fff))';

/** For pages: the tokens under their public names. */
export function pageCss(themes) {
  const plain = pairs(themes).map(([light]) => {
    const comment = light.description ? ` /* ${light.description} */` : '';
    return `  --trust-${light.name}: ${light.alias ? `var(--trust-${light.alias})` : light.plain};${comment}`;
  });
  const modern = pairs(themes)
    .filter(([light]) => light.type === 'color' && !light.alias)
    .map(
      ([light, dark]) =>
        `    --trust-${light.name}: ${themed(light.modern, dark.modern).replace(',', ', ')};`,
    );
  return `:root {\n${plain.join('\n')}\n}\n\n${MODERN} {\n  :root {\n${modern.join('\n')}\n  }\n}\n`;
}

/**
 * For shadow roots: every `--trust-x` is read as `--_x`, with the default as its fallback. Were the
 * public name itself declared on `:host`, it would hide what the page's `:root` says.
 *
 * Every colour lies within sRGB (the tests prove it), so the short hexadecimal form loses nothing. A
 * browser without `light-dark()` drops these colours and uses those of the page around.
 */
export function elementCss(themes) {
  const declarations = pairs(themes).map(([light, dark]) => {
    const value = light.alias ? `var(--_${light.alias})` : themed(light.plain, dark.plain);
    return `--_${light.name}:var(--trust-${light.name},${value})`;
  });
  return `:host{${declarations.join(';')}}`;
}

const quoted = (text) => `'${text}'`;

const entries = (tokens) =>
  tokens.map(({ name, plain }) => `  ${/-|^\d/.test(name) ? quoted(name) : name}: ${quoted(plain)},`);

/** Typed constants: names, and each theme's resolved values. */
export function constants(themes, css) {
  const names = themes.light.map(({ name }) => `  ${quoted(name)},`).join('\n');
  return `// Written by build.mjs from tokens/*.json.

/** The names of all tokens; the custom property of \`x\` is \`--trust-x\`. */
export const tokenNames = [
${names}
] as const;

/** The light theme, resolved. Colours are sRGB. */
export const lightTheme: Readonly<Record<TokenName, string>> = {
${entries(themes.light).join('\n')}
};

/** The dark theme, resolved. Colours are sRGB. */
export const darkTheme: Readonly<Record<TokenName, string>> = {
${entries(themes.dark).join('\n')}
};

/** A token's name. */
export type TokenName = (typeof tokenNames)[number];

/**
 * Declarations for a shadow root's stylesheet: inside it \`var(--_color-ink)\` is the page's
 * \`--trust-color-ink\` or else the default, light or dark as the page's \`color-scheme\` has it.
 */
export const tokensCss =
  '${css}';
`;
}
