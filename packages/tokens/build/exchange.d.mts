import type { Themes, Token } from './themes.mjs';

export function designTokens(tokens: readonly Token[]): Record<string, unknown>;
export function measuredContrast(
  themes: Themes,
  of: string,
  on: string,
): Record<string, Record<'light' | 'dark', number>>;
export function catalogue(themes: Themes): readonly Record<string, unknown>[];
