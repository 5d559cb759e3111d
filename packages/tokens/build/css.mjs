import { derivedLiteral, oklchLiteral, plainLiteral } from './literals.mjs';
import { published } from './themes.mjs';

const publicVariable = (name) => `var(--trust-${name})`;
const privateVariable = (name) => `var(--_${name})`;

/** How a token follows from others, which has to be the same in light and dark: one line of CSS says it for both. */
const derivation = (token) => derivedLiteral(token, publicVariable);

function pairsOf({ light, dark }) {
  const darks = published(dark);
  return published(light).map((token, index) => {
    if (derivation(token) !== derivation(darks[index]))
      throw new Error(`${token.name} follows from other tokens in light than in dark.`);
    return { light: token, dark: darks[index] };
  });
}

/** One value where the schemes agree, `light-dark()` where they do not. */
const schemed = (light, dark, separator = ',') =>
  light === dark ? light : `light-dark(${light}${separator}${dark})`;

/** Browsers that know `light-dark()` know OKLCH as well; the others get the light scheme in sRGB. */
const MODERN = '@supports (color: light-dark(#000, #fff))';

const rule = (selector, lines, indent = '') =>
  `${indent}${selector} {\n${lines.map((line) => `${indent}  ${line}`).join('\n')}\n${indent}}\n`;

function stylesheet(pairs) {
  const plain = pairs.map(({ light }) => {
    const comment = light.description ? ` /* ${light.description} */` : '';
    return `--trust-${light.name}: ${light.alias ? publicVariable(light.alias) : plainLiteral(light)};${comment}`;
  });
  const modern = pairs
    .filter(({ light }) => !light.alias && ['color', 'shadow'].includes(light.type))
    .map(({ light, dark }) => {
      const value =
        derivedLiteral(light, publicVariable) ??
        schemed(oklchLiteral(light.value), oklchLiteral(dark.value), ', ');
      return `--trust-${light.name}: ${value};`;
    });
  const support = modern.length > 0 ? `\n${MODERN} {\n${rule(':root', modern, '  ')}}\n` : '';
  return `${rule(':root', plain)}${support}`;
}

/** For pages: the tokens under their public names. The type face is not among them, it is the page's. */
export function pageCss(theme) {
  return stylesheet(pairsOf(theme).filter(({ light }) => !light.isInherited));
}

/** What a theme says otherwise than the neutral one; the rest follows. */
export function themeCss(theme, neutral) {
  const neutrals = pairsOf(neutral);
  const said = (token) => derivation(token) ?? JSON.stringify(token.value);
  return stylesheet(
    pairsOf(theme).filter(
      ({ light, dark }, index) =>
        said(light) !== said(neutrals[index].light) || said(dark) !== said(neutrals[index].dark),
    ),
  );
}

/** As browsers read it too: no space after a comma, no nought before a point. */
const short = (value) => value.replaceAll(', ', ',').replace(/(?<![\d.])0\./g, '.');

/**
 * For shadow roots: every `--trust-x` is read as `--_x`, with the default as its fallback. Were the
 * public name itself declared on `:host`, it would hide what the page's `:root` says.
 *
 * Every colour lies within sRGB (the tests prove it), so the short hexadecimal form loses nothing. A
 * browser without `light-dark()` drops these colours and uses those of the page around.
 */
export function elementCss(theme) {
  const declarations = pairsOf(theme)
    .filter(({ light }) => !light.isInherited)
    .map(({ light, dark }) => {
      const value =
        derivedLiteral(light, privateVariable) ?? schemed(plainLiteral(light), plainLiteral(dark));
      return `--_${light.name}:var(--trust-${light.name},${short(value)})`;
    });
  return `:host{${declarations.join(';')}}`;
}
