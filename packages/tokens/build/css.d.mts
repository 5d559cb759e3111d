import type { Schemes } from './themes.mjs';

export function pageCss(theme: Schemes): string;
export function themeCss(theme: Schemes, neutral: Schemes): string;
export function elementCss(theme: Schemes): string;
