import StyleDictionary from 'style-dictionary';

import { toHex } from './oklch.mjs';

const HERE = new URL('..', import.meta.url).pathname;
const UNIT = 'org.trust-widgets.unit';
const CONTRAST = 'org.trust-widgets.contrast';

/** `{color.planned.ink}` refers to the token with that path. */
const referenceOf = (value) =>
  typeof value === 'string' ? /^\{([^{}]+)\}$/.exec(value)?.[1]?.replaceAll('.', '-') : undefined;

const oklch = ([lightness, chroma, hue]) => `oklch(${lightness} ${chroma} ${hue})`;

function literalOf(token, unit) {
  const { $type, $value } = token;
  if ($type === 'color') return { modern: oklch($value.components), plain: toHex($value.components) };
  const text = typeof $value === 'object' ? `${$value.value}${$value.unit}` : `${$value}${unit ?? ''}`;
  return { modern: text, plain: text };
}

/** A unit that the format has no type for (em, ch), stated by the token or by the one that it refers to. */
function unitOf(token, tokens) {
  const own = token.$extensions?.[UNIT];
  const alias = referenceOf(token.original.$value);
  const target = own === undefined && tokens.find(({ path }) => path.join('-') === alias);
  return target ? unitOf(target, tokens) : own;
}

async function readTheme(name) {
  const source = ['palette', 'scale', `theme/${name}`, 'components'].map(
    (file) => `${HERE}tokens/${file}.json`,
  );
  const dictionary = await new StyleDictionary({
    source,
    platforms: { css: { transforms: ['attribute/cti', 'name/kebab'] } },
    log: { verbosity: 'silent' },
  }).getPlatformTokens('css');
  return dictionary.allTokens
    .filter(({ path }) => path[0] !== 'palette')
    .map((token) => {
      const alias = referenceOf(token.original.$value);
      return {
        name: token.path.join('-'),
        type: token.$type,
        description: token.$description,
        components: token.$type === 'color' ? token.$value.components : undefined,
        // What a theme refers to in the palette is a value; what refers to another token stays a reference.
        alias: alias?.startsWith('palette-') ? undefined : alias,
        ...literalOf(token, unitOf(token, dictionary.allTokens)),
        contrast: (token.original.$extensions?.[CONTRAST] ?? []).map(({ on, ratio }) => ({
          on: referenceOf(on),
          ratio,
        })),
      };
    });
}

/** Every public token in both themes. */
export async function readThemes() {
  return { light: await readTheme('light'), dark: await readTheme('dark') };
}
