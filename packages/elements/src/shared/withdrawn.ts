import type { VersionedElement } from './define.js';

/** What is read here of a trust document, which is not checked yet. */
interface Unchecked {
  readonly widgets?: { readonly withdrawn?: unknown };
}

/** The release that an element comes from. */
export const releaseOf = (element: HTMLElement): string => (element.constructor as VersionedElement).version;

/** Whether a document takes back the release that an element comes from: pages and caches may hold its file for a year. */
export function isWithdrawn(element: HTMLElement, input: unknown): boolean {
  const releases = (input as Unchecked | null | undefined)?.widgets?.withdrawn;
  return Array.isArray(releases) && releases.includes(releaseOf(element));
}
