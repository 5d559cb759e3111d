import { contrast, toHex, toSrgb } from './oklch.mjs';
import { oklchLiteral, plainLiteral } from './literals.mjs';
import { contrastDemands } from './themes.mjs';

/** Text of a page that says nothing of its size, in CSS pixels. */
const PIXELS_PER_EM = 16;
/** Width of a zero in a system type face, in em: what `ch` is measured in. */
const EM_PER_CH = 0.56;

const rounded = (value) => Math.round(value * 1e4) / 1e4;

function srgb({ components, alpha = 1 }) {
  return {
    colorSpace: 'srgb',
    components: toSrgb(components).map(rounded),
    alpha,
    hex: toHex(components).replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3'),
  };
}

/** Design tools know neither OKLCH nor em: they get sRGB and pixels. */
function forDesignTool({ type, value, unit }) {
  if (type === 'color') return { $type: type, $value: srgb(value) };
  if (type === 'shadow')
    return { $type: type, $value: value.map((layer) => ({ ...layer, color: srgb(layer.color) })) };
  if (unit === undefined) return { $type: type, $value: value };
  const pixels = value * PIXELS_PER_EM * (unit === 'ch' ? EM_PER_CH : 1);
  return { $type: 'dimension', $value: { value: rounded(pixels), unit: 'px' } };
}

/**
 * A theme and scheme as one file of the Design Tokens Format 2025.10, references resolved: what design tools import,
 * one file for each mode.
 */
export function designTokens(tokens) {
  const root = { $schema: 'https://www.designtokens.org/schemas/2025.10/format.json' };
  for (const token of tokens) {
    const groups = token.path.slice(0, -1);
    const group = groups.reduce((at, name) => (at[name] ??= {}), root);
    group[token.path.at(-1)] = {
      ...forDesignTool(token),
      ...(token.description && { $description: token.description }),
    };
  }
  return root;
}

const modes = (themes, make) =>
  Object.fromEntries(
    Object.entries(themes).map(([theme, schemes]) => [
      theme,
      Object.fromEntries(Object.entries(schemes).map(([scheme, tokens]) => [scheme, make(tokens)])),
    ]),
  );

const nameOf = (path) => path.replaceAll('.', '-');

/** The contrast of one token on another, in every theme and scheme. */
export function measuredContrast(themes, of, on) {
  return modes(themes, (tokens) => {
    const [one, other] = [of, on].map((name) => plainLiteral(tokens.find((token) => token.name === name)));
    return contrast(one, other);
  });
}

function contrastOf(themes, name) {
  return contrastDemands
    .filter(({ of }) => nameOf(of) === name)
    .flatMap(({ on, ratio, for: purpose }) =>
      on.map((surface) => {
        const measured = measuredContrast(themes, name, nameOf(surface));
        return { on: nameOf(surface), ratio, for: purpose, measured };
      }),
    );
}

/** Everything about every token, for documentation: `tokens.json`. */
export function catalogue(themes) {
  return themes.neutral.light.map((token, index) => ({
    name: token.name,
    ...(token.layer !== 'palette' && { customProperty: `--trust-${token.name}` }),
    layer: token.layer,
    group: token.path[0],
    type: token.type,
    ...(token.description && { description: token.description }),
    ...(token.alias && { alias: token.alias }),
    ...(token.mix && { mix: token.mix }),
    values: modes(themes, (tokens) =>
      token.type === 'color' ? oklchLiteral(tokens[index].value) : plainLiteral(tokens[index]),
    ),
    contrast: contrastOf(themes, token.name),
  }));
}
