import { readStatus, UNKNOWN_STATUS } from '@trust-widgets/service-status';
import type { FeedType, ServiceStatus } from '@trust-widgets/service-status';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { ClockController } from '../shared/clock-controller.js';
import { TrustErrorEvent } from '../shared/events.js';
import type { ErrorDetail } from '../shared/events.js';
import { RequestError, requestJson } from '../shared/json-request.js';
import type { Subscription } from '../shared/json-request.js';
import { VisibleTimeout } from '../shared/visible-timeout.js';
import { webAddress } from '../shared/web-address.js';
import { giveUpAfter, nextPoll, staleAfter } from './polling.js';

interface FeedHost extends ReactiveControllerHost, HTMLElement {
  statusSrc: string | null;
  statusType: string;
  /** Seconds; 0 asks once. */
  poll: number;
}

/** Seconds, where the page does not say. */
export const DEFAULT_POLL = 60;

/**
 * Asks a status feed again and again, while the tab is visible. The last good answer is kept, and given
 * up when it is too old to be true.
 */
export class StatusFeed implements ReactiveController {
  readonly #host: FeedHost;
  readonly #clock: ClockController;
  readonly #timer = new VisibleTimeout();
  #request: Subscription | undefined;
  #asked: string | undefined;
  #last: { readonly status: ServiceStatus; readonly receivedAt: number } | undefined;
  #failures = 0;

  constructor(host: FeedHost, clock: ClockController) {
    this.#host = host;
    this.#clock = clock;
    host.addController(this);
  }

  /** What is known of the service; `undefined` where no feed is named. */
  get status(): ServiceStatus | undefined {
    if (this.#asked === undefined) return undefined;
    return this.#isGivenUp() ? UNKNOWN_STATUS : this.#last?.status;
  }

  /** How old the answer is, milliseconds, where it is older than it should be. */
  get staleAge(): number | undefined {
    const age = this.#age();
    return age !== undefined && !this.#isGivenUp() && age >= staleAfter(this.#interval) ? age : undefined;
  }

  /** When `status` or `staleAge` changes although no answer comes. */
  get changesAt(): number | undefined {
    if (!this.#last || this.#isGivenUp() || this.#failures === 0) return undefined;
    const { receivedAt } = this.#last;
    const stale = receivedAt + staleAfter(this.#interval);
    return this.#clock.now < stale ? stale : receivedAt + giveUpAfter(this.#interval);
  }

  hostConnected(): void {
    if (this.#asked !== undefined) this.#ask();
  }

  hostDisconnected(): void {
    this.#timer.clear();
    this.#request?.leave();
    this.#request = undefined;
  }

  hostUpdate(): void {
    const { statusSrc, statusType } = this.#host;
    const asked = statusSrc === null ? undefined : `${statusType} ${statusSrc}`;
    if (asked === this.#asked || !this.#host.isConnected) return;
    this.hostDisconnected();
    this.#asked = asked;
    this.#last = undefined;
    this.#failures = 0;
    if (asked !== undefined) this.#ask();
  }

  /** Milliseconds; endless where the feed is read once. */
  get #interval(): number {
    const { poll } = this.#host;
    // An attribute that is no number counts as absent.
    const seconds = Number.isFinite(poll) ? poll : DEFAULT_POLL;
    return seconds > 0 ? seconds * 1_000 : Infinity;
  }

  #age(): number | undefined {
    return this.#last && Math.max(0, this.#clock.now - this.#last.receivedAt);
  }

  #isGivenUp(): boolean {
    const age = this.#age();
    return age === undefined || age >= giveUpAfter(this.#interval);
  }

  #ask(): void {
    const { statusSrc, ownerDocument } = this.#host;
    const url = webAddress(statusSrc ?? '', ownerDocument.baseURI);
    if (url === undefined) {
      this.#tell({
        reason: 'address',
        message: `"${statusSrc ?? ''}" is not an address that can be read.`,
        faults: [],
      });
      return;
    }
    const request = requestJson(url, this.#interval / 2);
    this.#request?.leave();
    this.#request = request;
    const isCurrent = (): boolean => this.#request === request;
    request.answer.then(
      ({ input, retryAfter, serverNow }) => {
        if (!isCurrent()) return;
        if (serverNow !== undefined) this.#clock.correct(serverNow);
        this.#receive(input, url);
        this.#schedule(retryAfter);
      },
      (error: unknown) => {
        if (!isCurrent()) return;
        const { reason, message, retryAfter } =
          error instanceof RequestError ? error : new RequestError('network', String(error));
        this.#fail({ reason, message, url, faults: [] });
        this.#schedule(retryAfter);
      },
    );
  }

  #receive(input: unknown, url: string): void {
    const { status, faults } = readStatus(this.#host.statusType as FeedType, input);
    if (!status.known) {
      this.#fail({
        reason: 'document',
        message: faults[0]?.message ?? 'The feed says nothing.',
        url,
        faults,
      });
      // What it does say counts all the same, unless an older answer said more.
      if (this.#last?.status.known && !this.#isGivenUp()) return;
    } else {
      this.#failures = 0;
    }
    this.#last = { status, receivedAt: this.#clock.read() };
    this.#host.requestUpdate();
  }

  #fail(detail: ErrorDetail): void {
    this.#failures++;
    // Once per outage: a page is not told the same thing every minute.
    if (this.#failures === 1) this.#tell(detail);
    this.#host.requestUpdate();
  }

  #tell(detail: ErrorDetail): void {
    this.#host.dispatchEvent(new TrustErrorEvent(detail));
  }

  #schedule(retryAfter: number | undefined): void {
    if (this.#interval === Infinity || !this.#host.isConnected) return;
    const delay = nextPoll({
      interval: this.#interval,
      failures: this.#failures,
      retryAfter,
      random: Math.random(),
    });
    this.#timer.set(delay, () => this.#ask());
  }
}
