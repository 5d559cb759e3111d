import type { TokenName } from './generated/tokens.js';

export { themes, tokenNames, tokensCss } from './generated/tokens.js';
export type { ThemeName, TokenName } from './generated/tokens.js';

/** The public custom property of a token: `customProperty('color-ink')` is `--trust-color-ink`. */
export function customProperty<const TName extends TokenName>(name: TName): `--trust-${TName}` {
  return `--trust-${name}`;
}
