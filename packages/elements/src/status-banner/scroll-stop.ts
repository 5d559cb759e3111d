import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where the reserved room is too small for what is in it, a keyboard must be able to scroll it. */
export class ScrollStop implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #sizes = new ResizeObserver(() => this.#decide());

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#sizes.disconnect();
  }

  /** What is observed is measured with the frame that is laid out in any case. */
  hostUpdated(): void {
    this.#sizes.disconnect();
    for (const each of [this.#base, this.#base?.querySelector('.banner')])
      if (each) this.#sizes.observe(each);
  }

  get #base(): Element | null | undefined {
    return this.#host.shadowRoot?.querySelector('.base');
  }

  #decide(): void {
    const base = this.#base;
    if (!base) return;
    if (base.scrollHeight > base.clientHeight) base.setAttribute('tabindex', '0');
    else base.removeAttribute('tabindex');
  }
}
