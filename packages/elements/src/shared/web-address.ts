/**
 * The absolute form of an `http:` or `https:` address that stands in a page; `undefined` for none, for every other scheme
 * and for nonsense.
 */
export function webAddress(address: string | null, { ownerDocument }: HTMLElement): string | undefined {
  if (address === null) return undefined;
  try {
    const { protocol, href } = new URL(address, ownerDocument.baseURI);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}
