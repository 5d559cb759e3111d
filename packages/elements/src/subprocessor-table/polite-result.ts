import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long the result waits for another keystroke before it is said. */
const QUIET = 500;

/** What a status says of a result: the first is simply there, a later one waits until the reader pauses. */
export class PoliteResult implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #of: unknown;
  #said = '';
  #latest = '';
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * What is to be said now.
   *
   * @param of What the result is of: where that is another one, as in another language, nothing is waited for.
   */
  said(result: string, of: unknown): string {
    if (of !== this.#of) this.#said = result;
    this.#of = of;
    this.#latest = result;
    return this.#said;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    clearTimeout(this.#waiting);
    if (this.#latest === this.#said) return;
    this.#waiting = setTimeout(() => {
      this.#said = this.#latest;
      this.#host.requestUpdate();
    }, QUIET);
  }

  hostDisconnected(): void {
    clearTimeout(this.#waiting);
  }
}
