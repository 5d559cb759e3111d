import { createHash } from 'node:crypto';

import { ELEMENT_NAMES } from './elements.mjs';
import { GENERAL } from './options.mjs';
import { styleKey, styleOf } from './style.mjs';

/**
 * The hash of every style that a snippet may bring, by its key: a policy allows it by that.
 *
 * @param {Readonly<Record<string, readonly string[]>>} themes Declarations by theme.
 * @returns {Record<string, string>}
 */
export function styleHashes(themes) {
  const files = [...ELEMENT_NAMES.map((element) => [element]), ELEMENT_NAMES];
  const all = files.flatMap((elements) =>
    GENERAL.theme.values.flatMap((theme) =>
      GENERAL.scheme.values.map((scheme) => ({ elements, theme, scheme })),
    ),
  );
  return Object.fromEntries(
    all.flatMap((choices) => {
      const style = styleOf(choices, themes);
      if (style === undefined) return [];
      return [[styleKey(choices), `sha256-${createHash('sha256').update(style).digest('base64')}`]];
    }),
  );
}
