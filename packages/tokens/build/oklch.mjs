/**
 * OKLCH to sRGB, after Björn Ottosson, "A perceptual color space for image processing" (2020), with the
 * matrices of CSS Color 4 §10.
 */

/** Linear-light sRGB of an OKLCH colour; a channel outside 0 to 1 is out of gamut. */
export function linearSrgb([lightness, chroma, hue]) {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

/** Can sRGB show the colour? The tolerance is half a step of eight bits. */
export function inSrgb(components) {
  return linearSrgb(components).every((channel) => channel >= -0.0005 && channel <= 1.0005);
}

const encode = (channel) =>
  channel <= 0.0031308 ? 12.92 * channel : 1.055 * Math.max(channel, 0) ** (1 / 2.4) - 0.055;

const rounded = (value) => Math.round(value * 1e4) / 1e4;

/** `color-mix(in oklab, one share, other)`: the OKLCH colour on the straight line between two. */
export function mixed(one, other, share) {
  const [from, to] = [one, other].map(([lightness, chroma, hue]) => [
    lightness,
    chroma * Math.cos((hue * Math.PI) / 180),
    chroma * Math.sin((hue * Math.PI) / 180),
  ]);
  const [lightness, a, b] = from.map((value, index) => value * share + to[index] * (1 - share));
  const hue = (Math.atan2(b, a) * 180) / Math.PI;
  return [rounded(lightness), rounded(Math.hypot(a, b)), rounded((hue + 360) % 360)];
}

/** Encoded sRGB, 0 to 1, within the gamut. */
export function toSrgb(components) {
  return linearSrgb(components).map((channel) => Math.min(1, Math.max(0, encode(channel))));
}

/** The eight-bit hexadecimal form, as short as it goes. */
export function toHex(components, alpha = 1) {
  const channels = alpha === 1 ? toSrgb(components) : [...toSrgb(components), alpha];
  const bytes = channels.map((channel) => Math.round(channel * 255));
  const digits = bytes.map((byte) => byte.toString(16).padStart(2, '0'));
  return `#${digits.every(([high, low]) => high === low) ? digits.map(([high]) => high).join('') : digits.join('')}`;
}

const decode = (byte) => {
  const channel = byte / 255;
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
};

/** Relative luminance of an opaque hexadecimal colour (WCAG 2.2). */
export function luminance(hex) {
  const digits =
    hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit) : hex.slice(1).match(/../g);
  const [red, green, blue] = digits.map((pair) => decode(Number.parseInt(pair, 16)));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two hexadecimal colours, 1 to 21 (WCAG 2.2). */
export function contrast(one, other) {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}
