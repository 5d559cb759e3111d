import { VisibleTimeout } from './visible-timeout.js';

export interface RereadingOptions {
  /** Reads `src` anew this often and up to a fifth more rarely, milliseconds; absent: never. */
  readonly rereadEvery?: number;
  /** 0 to 1; `Math.random` unless given. */
  readonly random?: () => number;
  /** The element's clock. */
  readonly now?: () => number;
}

const FIRST_RETRY = 60_000;
/** Within this an overdue re-read is made up for. */
const SOON = 10_000;
/** The part of a wait that is left to chance, so that screens opened together do not ask together. */
const SPREAD = 1 / 5;

/** Reads again; an answer that the page has may be this old, milliseconds. */
type Read = (maxAge: number) => void;

/** When a document is read anew: in a tab that is seen, at times that are left to chance. */
export class Rereading {
  readonly #options: RereadingOptions;
  readonly #timeout = new VisibleTimeout();
  #read: Read | undefined;
  /** By the element's clock. */
  #dueAt = NaN;

  constructor(options: RereadingOptions) {
    this.#options = options;
  }

  /** Reads again in due time, after so many failures in a row. */
  after(failures: number, read: Read): void {
    const { rereadEvery } = this.#options;
    if (rereadEvery === undefined) return;
    this.#read = read;
    const chance = this.#chance();
    // What failed is tried again sooner, and less and less often, at a time that is left to chance as a whole.
    const delay =
      failures === 0
        ? rereadEvery * (1 + chance * SPREAD)
        : Math.min(rereadEvery / 2, FIRST_RETRY * 2 ** (failures - 1)) * (1 + chance);
    this.#set(delay, rereadEvery * SPREAD);
  }

  /** Timers of a machine that slept go on where they stood; all the machines of an office wake together. */
  catchUp(): void {
    const { rereadEvery = NaN, now } = this.#options;
    // What seems to have been asked for just now may be from before.
    if ((now?.() ?? NaN) > this.#dueAt + rereadEvery) this.#set(this.#chance() * SOON, 0);
  }

  clear(): void {
    this.#timeout.clear();
    this.#read = undefined;
    this.#dueAt = NaN;
  }

  pause(): void {
    this.#timeout.pause();
  }

  resume(): void {
    this.#timeout.resume();
  }

  #set(delay: number, maxAge: number): void {
    this.#dueAt = (this.#options.now?.() ?? NaN) + delay;
    this.#timeout.set(delay, () => this.#read?.(maxAge));
  }

  #chance(): number {
    return (this.#options.random ?? Math.random)();
  }
}
