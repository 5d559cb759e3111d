import type { ReactiveControllerHost } from 'lit';

/** A document that the page itself holds: the element's child `<script type="application/json">`. */
export class InlineScript {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #look = (): void => this.#host.requestUpdate();
  readonly #observer = new MutationObserver(this.#look);

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** Updates the element when the script comes, goes or changes, and when all of the page is there. */
  watch(): void {
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
    const { ownerDocument } = this.#host;
    if (ownerDocument.readyState !== 'loading') return;
    ownerDocument.addEventListener('DOMContentLoaded', this.#look, { once: true });
  }

  leave(): void {
    this.#observer.disconnect();
    this.#host.ownerDocument.removeEventListener('DOMContentLoaded', this.#look);
  }

  get text(): string | undefined {
    return this.#host.querySelector(':scope > script[type="application/json"]')?.textContent ?? undefined;
  }

  /** Whether the page's parser may still add to the element: it stands at the page's end, as far as that is there. */
  get isToCome(): boolean {
    if (this.#host.ownerDocument.readyState !== 'loading') return false;
    // The parser is past a shadow tree whose host it is past.
    for (let at: Node | undefined = this.#host; at; at = at.parentNode ?? (at as Partial<ShadowRoot>).host)
      if (at.nextSibling) return false;
    return true;
  }
}
