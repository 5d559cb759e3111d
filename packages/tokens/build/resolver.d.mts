export type SchemeName = 'light' | 'dark';

export const themeNames: readonly string[];
export const schemeNames: readonly SchemeName[];
export function sourcesOf(context: { readonly theme: string; readonly scheme: string }): string[];
