/** A timeout that a hidden tab puts off until it is seen again. */
export class VisibleTimeout {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #callback: (() => void) | undefined;
  /** `performance.now()`. */
  #dueAt = 0;

  /** Calls back once after `delay` milliseconds, some weeks at most; what was set before is forgotten. */
  set(delay: number, callback: () => void): void {
    this.#callback = callback;
    this.#dueAt = performance.now() + delay;
    this.resume();
  }

  clear(): void {
    this.pause();
    this.#callback = undefined;
  }

  /** Calls nobody back until it is resumed; the time goes on meanwhile. */
  pause(): void {
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#look);
  }

  resume(): void {
    this.pause();
    if (!this.#callback) return;
    document.addEventListener('visibilitychange', this.#look);
    this.#timer = setTimeout(this.#look, this.#dueAt - performance.now());
  }

  readonly #look = (): void => {
    if (document.hidden) return;
    if (performance.now() < this.#dueAt) {
      // Browsers may be a moment early.
      this.resume();
      return;
    }
    const callback = this.#callback;
    this.clear();
    callback?.();
  };
}
