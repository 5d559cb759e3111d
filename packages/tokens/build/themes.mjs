import { readFile } from 'node:fs/promises';
import StyleDictionary from 'style-dictionary';

import { mixed } from './oklch.mjs';
import { componentGroups, schemeNames, sourceTokens, themeNames } from './resolver.mjs';

const EXTENSION = 'org.trust-widgets.';

/** Which text and icons are drawn on what, and how much contrast they need there (WCAG 2.2, 1.4.3 and 1.4.11). */
export const contrastDemands = JSON.parse(
  await readFile(new URL('../tokens/contrast.json', import.meta.url), 'utf8'),
);

/** `{color.planned.ink}` refers to the token `color-planned-ink`. */
const referenceOf = (value) =>
  typeof value === 'string' ? /^\{([^{}]+)\}$/.exec(value)?.[1]?.replaceAll('.', '-') : undefined;

function layerOf(group) {
  if (group === 'palette') return 'palette';
  return componentGroups.has(group) ? 'component' : 'semantic';
}

function mixOf(token) {
  const mix = token.original.$extensions?.[`${EXTENSION}mix`];
  return mix && { of: referenceOf(token.original.$value), into: referenceOf(mix.into), share: mix.share };
}

function read(token) {
  const alias = referenceOf(token.original.$value);
  const mix = mixOf(token);
  return {
    name: token.path.join('-'),
    path: token.path,
    layer: layerOf(token.path[0]),
    type: token.$type,
    description: token.$description,
    value: token.$value,
    original: token.original.$value,
    // What a scheme refers to in the palette is a value; what refers to another token stays a reference.
    alias: mix || alias?.startsWith('palette-') ? undefined : alias,
    mix,
    unit: token.$extensions?.[`${EXTENSION}unit`],
    isInherited: token.$extensions?.[`${EXTENSION}inherited`] === true,
  };
}

/** Follows references for what a reference does not carry itself: a mixed colour, a unit that the format lacks. */
function settle(token, byName) {
  if (token.alias !== undefined) {
    const { value, unit } = settle(byName.get(token.alias), byName);
    return { ...token, value, unit };
  }
  if (!token.mix) return token;
  const [of, into] = [token.mix.of, token.mix.into].map((name) => settle(byName.get(name), byName).value);
  const components = mixed(of.components, into.components, token.mix.share);
  return { ...token, value: { colorSpace: 'oklch', components } };
}

async function readTokens(context) {
  const dictionary = await new StyleDictionary({
    tokens: await sourceTokens(context),
    platforms: { css: { transforms: ['attribute/cti', 'name/kebab'] } },
    log: { verbosity: 'silent', warnings: 'disabled' },
  }).getPlatformTokens('css');
  const tokens = dictionary.allTokens.map(read);
  const byName = new Map(tokens.map((token) => [token.name, token]));
  return tokens.map((token) => settle(token, byName));
}

const each = async (names, make) =>
  Object.fromEntries(await Promise.all(names.map(async (name) => [name, await make(name)])));

/** Every token, with its value in every theme and scheme: `themes[theme][scheme]` is a list in the same order. */
export function readThemes() {
  return each(themeNames, (theme) => each(schemeNames, (scheme) => readTokens({ theme, scheme })));
}

/** The tokens that reach CSS: all but the palette. */
export const published = (tokens) => tokens.filter(({ layer }) => layer !== 'palette');
