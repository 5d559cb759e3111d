/** The host of an address on the web; `undefined` for every other link. */
export const hostOf = (url: string | undefined): string | undefined =>
  url !== undefined && URL.canParse(url) && /^https?:/.test(url) ? new URL(url).hostname : undefined;
