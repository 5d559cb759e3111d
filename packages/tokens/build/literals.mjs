import { toHex } from './oklch.mjs';

const size = ({ value, unit }) => (value === 0 ? '0' : `${value}${unit}`);

const isColour = (value) => value?.colorSpace === 'oklch';

const family = (name) => (/^[\w-]+$/.test(name) ? name : `'${name}'`);

/** The sRGB form of a value, which every browser reads. References inside it are resolved. */
export function plainLiteral({ type, value, unit }) {
  switch (type) {
    case 'color':
      return toHex(value.components, value.alpha);
    case 'dimension':
    case 'duration':
      return size(value);
    case 'fontFamily':
      return value.map(family).join(', ');
    case 'cubicBezier':
      return `cubic-bezier(${value.join(', ')})`;
    case 'shadow':
      return shadow(value, ({ color }) => toHex(color.components, color.alpha));
    default:
      return `${value}${unit ?? ''}`;
  }
}

/** The form that a colour was thought in. */
export function oklchLiteral({ components: [lightness, chroma, hue], alpha = 1 }) {
  return `oklch(${lightness} ${chroma} ${hue}${alpha === 1 ? '' : ` / ${alpha}`})`;
}

/** A shadow, each layer in the colour that `paint` gives for it. */
export function shadow(layers, paint) {
  return layers
    .map((layer) => {
      const { offsetX, offsetY, blur } = layer;
      return `${size(offsetX)} ${size(offsetY)} ${size(blur)} ${paint(layer)}`;
    })
    .join(', ');
}

/** A token that says in its own words how it follows from others; `undefined` where it does not. */
export function derivedLiteral({ type, alias, mix, original }, variable) {
  if (alias !== undefined) return variable(alias);
  if (mix) return `color-mix(in oklab, ${variable(mix.of)} ${mix.share * 100}%, ${variable(mix.into)})`;
  if (type === 'shadow' && original.some(({ color }) => !isColour(color)))
    return shadow(original, ({ color }) => variable(color.slice(1, -1).replaceAll('.', '-')));
  return undefined;
}
