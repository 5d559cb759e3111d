/**
 * A media query as it answers under forced colours. It stands in place of the original one, so that what it
 * switches on keeps its rank in the cascade; width stands for "always" and "never", which media queries have no words for.
 */
export function underForcedColors(mediaText: string): string {
  return mediaText.replaceAll(/\(\s*forced-colors\s*(?::\s*(active|none)\s*)?\)/gi, (_, value?: string) =>
    value?.toLowerCase() === 'none' ? '(max-width: 0px)' : '(min-width: 0px)',
  );
}
