import { DAY, parseInstant } from '@trust-widgets/schedule-core/engine';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** An element whose clock can be frozen. */
export interface ClockHost extends ReactiveControllerHost, HTMLElement {
  /** The `now` attribute: an ISO 8601 instant. */
  now: string | null;
}

/** A machine that slept, or whose clock was set, is found out after this long at the latest. */
const LONGEST_NAP = 60_000;
const LARGEST_CORRECTION = 366 * DAY;
/** Below this a difference is the network's, not the clock's. */
const TOLERATED_DRIFT = 60_000;

/**
 * The one place that asks what time it is.
 *
 * It updates its host when something would change (`nextChange` says when that is, as seen from the last
 * update), or when the clock was set back, and never in between. In a hidden tab it sleeps, and looks again on wake.
 */
export class ClockController implements ReactiveController {
  readonly #host: ClockHost;
  readonly #nextChange: (now: number) => number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #correction = 0;
  #now = 0;
  #next: number | undefined;

  constructor(host: ClockHost, nextChange: (now: number) => number | undefined) {
    this.#host = host;
    this.#nextChange = nextChange;
    host.addController(this);
  }

  /** The instant of this update, epoch milliseconds: the same for everything that is drawn in it. */
  get now(): number {
    return this.#now;
  }

  /** The present instant, for what happens between updates. */
  read(): number {
    return this.#frozen() ?? Date.now() + this.#correction;
  }

  /**
   * The present instant by the client's own clock. Lengths of time are measured by it: however wrong it is, a server's word
   * on the time, when it comes, makes nothing older or younger.
   */
  readOwn(): number {
    return this.#frozen() ?? Date.now();
  }

  /** What an instant of the client's own clock is by this one. */
  corrected(own: number): number {
    return this.#frozen() === undefined ? own + this.#correction : own;
  }

  /** Takes a server's word on the time over a client clock that is plainly wrong. */
  correct(serverNow: number): void {
    const difference = serverNow - Date.now();
    // A client that is off by more could not have trusted the server's certificate: the server is wrong.
    if (!(Math.abs(difference) < LARGEST_CORRECTION)) return;
    // No two answers take equally long: what is right within the tolerance stays.
    if (Math.abs(difference - this.#correction) <= TOLERATED_DRIFT) return;
    this.#correction = Math.abs(difference) > TOLERATED_DRIFT ? difference : 0;
    this.look();
  }

  hostConnected(): void {
    this.#now = this.read();
    document.addEventListener('visibilitychange', this.look);
    globalThis.addEventListener('pageshow', this.look);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.look);
    globalThis.removeEventListener('pageshow', this.look);
  }

  hostUpdate(): void {
    this.#now = this.read();
  }

  hostUpdated(): void {
    this.#next = this.#nextChange(this.#now);
    this.#nap();
  }

  #frozen(): number | undefined {
    return this.#host.now === null ? undefined : parseInstant(this.#host.now);
  }

  #nap(): void {
    clearTimeout(this.#timer);
    if (
      this.#next === undefined ||
      document.hidden ||
      !this.#host.isConnected ||
      this.#frozen() !== undefined
    )
      return;
    // A change that is due already waits for a moment, so that a wrong answer cannot spin.
    const delay = Math.max(1_000, this.#next - this.read());
    this.#timer = setTimeout(this.look, Math.min(delay, LONGEST_NAP));
  }

  /** To be called too when something has been learnt that changes nothing but when the next change is. */
  readonly look = (): void => {
    this.#next = this.#nextChange(this.#now);
    const now = this.read();
    const isSetBack = now < this.#now - TOLERATED_DRIFT;
    if (isSetBack || (this.#next !== undefined && now >= this.#next)) this.#host.requestUpdate();
    else this.#nap();
  };
}
