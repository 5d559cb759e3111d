/** Beyond this, browsers call back at once. */
const LONGEST = 2 ** 31 - 1;

/** A timeout that a hidden tab puts off until it is seen again. */
export class VisibleTimeout {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #callback: (() => void) | undefined;

  /** Calls back once after `delay` milliseconds; what was set before is forgotten. */
  set(delay: number, callback: () => void): void {
    this.clear();
    this.#callback = callback;
    this.#timer = setTimeout(
      () => {
        this.#timer = undefined;
        if (document.hidden) document.addEventListener('visibilitychange', this.#onSeen);
        else this.#fire();
      },
      Math.min(delay, LONGEST),
    );
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#callback = undefined;
    document.removeEventListener('visibilitychange', this.#onSeen);
  }

  #fire(): void {
    const callback = this.#callback;
    this.clear();
    callback?.();
  }

  readonly #onSeen = (): void => {
    if (!document.hidden) this.#fire();
  };
}
