import type { LitElement, ReactiveController } from 'lit';

/**
 * Makes `#id` in the page's address lead to a row inside the element: fragments do not reach into shadow
 * trees, and the rows are not there yet when the page is. Takes no focus, as fragments take none.
 */
export class RowAnchors implements ReactiveController {
  readonly #host: LitElement;
  readonly #reveal: ((id: string) => void) | undefined;
  /** The id that is still to be scrolled to, once its row is drawn. */
  #awaited = '';
  /** The id that was led to last: an element that is moved about in its page leads nowhere again. */
  #followed = '';

  /** @param reveal Called when the address changes, before the row is looked for: it may be hidden. */
  constructor(host: LitElement, reveal?: (id: string) => void) {
    this.#host = host;
    this.#reveal = reveal;
    host.addController(this);
  }

  /** The id of the row that the address names; empty where it names none. */
  get current(): string {
    // A document that nobody sees has no address.
    return this.#host.ownerDocument.defaultView?.location.hash.slice(1) ?? '';
  }

  hostConnected(): void {
    this.#await();
    globalThis.addEventListener('hashchange', this.#follow);
    this.#host.addEventListener('click', this.#again);
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('hashchange', this.#follow);
    this.#host.removeEventListener('click', this.#again);
  }

  hostUpdated(): void {
    if (this.#awaited === '') return;
    const row = (this.#host.renderRoot as ShadowRoot).getElementById(this.#awaited);
    if (!row) return;
    const { ownerDocument } = this.#host;
    const ofPage = ownerDocument.getElementById(this.#awaited);
    const id = this.#awaited;
    this.#awaited = '';
    // The page's own element goes first, unless it is the content that the rows stand in for.
    if (ofPage && !this.#host.contains(ofPage)) return;
    this.#followed = id;
    row.scrollIntoView();
  }

  #await(): void {
    this.#awaited = this.current === this.#followed ? '' : this.current;
  }

  readonly #follow = (): void => {
    this.#awaited = this.current;
    this.#reveal?.(this.current);
    this.#host.requestUpdate();
  };

  /** A link to what the address names already changes no address, and leads there all the same. */
  readonly #again = (event: MouseEvent): void => {
    // It opens elsewhere.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { hash } = this.#host.ownerDocument.location;
    const leadsThere = (each: EventTarget): boolean =>
      each instanceof HTMLAnchorElement && each.getAttribute('href') === hash;
    if (hash !== '' && event.composedPath().some(leadsThere)) this.#follow();
  };
}
