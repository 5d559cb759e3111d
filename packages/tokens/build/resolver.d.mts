export type SchemeName = 'light' | 'dark';

export const themeNames: readonly string[];
export const schemeNames: readonly SchemeName[];
export function sourceTokens(context: {
  readonly theme: string;
  readonly scheme: string;
}): Promise<Record<string, unknown>>;
