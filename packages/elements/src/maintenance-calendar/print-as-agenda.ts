import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows whether the page is being printed, and has its host drawn in time for that. */
export class PrintAsAgenda implements ReactiveController {
  readonly #drawNow: () => void;
  #isPrinted = false;
  #media: MediaQueryList | undefined;

  /** @param drawNow Draws before the browser goes on: paper does not wait. */
  constructor(host: ReactiveControllerHost, drawNow: () => void) {
    this.#drawNow = drawNow;
    host.addController(this);
  }

  get isPrinted(): boolean {
    return this.#isPrinted;
  }

  hostConnected(): void {
    this.#media = matchMedia('print');
    this.#isPrinted = this.#media.matches;
    this.#media.addEventListener('change', this.#look);
    globalThis.addEventListener('beforeprint', this.#begin);
    globalThis.addEventListener('afterprint', this.#end);
  }

  hostDisconnected(): void {
    this.#media?.removeEventListener('change', this.#look);
    globalThis.removeEventListener('beforeprint', this.#begin);
    globalThis.removeEventListener('afterprint', this.#end);
  }

  readonly #look = (): void => this.#become(this.#media?.matches ?? false);
  readonly #begin = (): void => this.#become(true);
  readonly #end = (): void => this.#become(false);

  #become(isPrinted: boolean): void {
    if (isPrinted === this.#isPrinted) return;
    this.#isPrinted = isPrinted;
    this.#drawNow();
  }
}
