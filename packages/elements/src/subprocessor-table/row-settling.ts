import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How many rows are laid out in one go. */
const SLICE = 40;

/** Where a browser tells no idle time: long enough for a keystroke to come between. */
const PAUSE = 50;

const whenIdle = (work: () => void): (() => void) => {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(work, { timeout: 1_000 });
    return () => cancelIdleCallback(handle);
  }
  const handle = setTimeout(work, PAUSE);
  return () => clearTimeout(handle);
};

/**
 * Rows of a long table that have just come are `waiting`: out of sight they are not laid out, and so are there at once,
 * but assistive technology does not get them. Some at a time they are given to it whenever there is nothing else to do.
 */
export class RowSettling implements ReactiveController {
  #rows: HTMLElement[] = [];
  #cancel: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Begins anew with these rows, of which the shown ones are settled in their order. */
  settle(rows: readonly HTMLElement[]): void {
    this.#rows = rows.filter(({ hidden, classList }) => !hidden && classList.contains('waiting'));
    this.#continue();
  }

  /** Settles rows at once, up to the one that is gone to: it stands where those above it leave it. */
  reach(rows: readonly HTMLElement[], reached: HTMLElement | undefined): void {
    if (!reached?.classList.contains('waiting')) return;
    for (const row of rows.slice(0, rows.indexOf(reached) + 1)) row.classList.remove('waiting');
  }

  hostConnected(): void {
    this.#continue();
  }

  hostDisconnected(): void {
    this.#cancel?.();
  }

  #continue(): void {
    this.#cancel?.();
    if (this.#rows.length > 0) this.#cancel = whenIdle(() => this.#settleSome());
  }

  #settleSome(): void {
    for (const row of this.#rows.splice(0, SLICE)) row.classList.remove('waiting');
    this.#continue();
  }
}
