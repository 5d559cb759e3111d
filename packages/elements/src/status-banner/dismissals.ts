/** Where hidden announcements are remembered: the page's own storage, which other bundles share. */
const STORED_AS = 'trust-widgets.dismissed';
/** Older ones are long over. */
const LIMIT = 50;

/**
 * Announcements that a reader has hidden. A key names a window and its revision, so what changes
 * materially comes back. A storage that refuses is done without: then they stay hidden on this page only.
 */
export class Dismissals {
  readonly #here = new Set<string>();

  /** All keys, those of earlier visits too. */
  read(): ReadonlySet<string> {
    return new Set([...stored(), ...this.#here]);
  }

  add(keys: readonly string[]): void {
    for (const key of keys) this.#here.add(key);
    try {
      localStorage.setItem(STORED_AS, JSON.stringify([...this.read()].slice(-LIMIT)));
    } catch {
      // Full, forbidden or absent.
    }
  }
}

function stored(): string[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(STORED_AS) ?? '[]');
    return Array.isArray(value) ? value.filter((key) => typeof key === 'string') : [];
  } catch {
    return [];
  }
}
