import { warnOnce } from './warn-once.js';

/** An element class of this package. */
export interface VersionedElement extends CustomElementConstructor {
  /** The release that the class comes from. */
  readonly version: string;
}

const versionOf = (element: CustomElementConstructor): string => {
  const { version } = element as Partial<VersionedElement>;
  return version ?? 'of unknown version';
};

/**
 * Registers an element, unless its tag is taken: then the first one stays, and where its version is
 * another one, that is said once.
 *
 * @param registry A scoped registry, or the page's own. On a server there is none, and nothing happens.
 */
export function define(
  tag: string,
  element: VersionedElement,
  registry: CustomElementRegistry | undefined = (globalThis as Partial<typeof globalThis>).customElements,
): void {
  const present = registry?.get(tag);
  if (!present) {
    registry?.define(tag, element);
    return;
  }
  const [kept, refused] = [versionOf(present), element.version];
  if (present === element || kept === refused) return;
  warnOnce(tag, `<${tag}> is defined twice: ${kept} is kept, ${refused} is ignored.`);
}
