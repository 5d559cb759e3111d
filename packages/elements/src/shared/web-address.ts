/** The absolute form of an `http:` or `https:` address; `undefined` for every other scheme and for nonsense. */
export function webAddress(address: string, base?: string): string | undefined {
  try {
    const { protocol, href } = new URL(address, base);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}
