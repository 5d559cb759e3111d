import type { Themes } from './themes.mjs';

export function pageCss(themes: Themes): string;
export function elementCss(themes: Themes): string;
export function constants(themes: Themes, css: string): string;
