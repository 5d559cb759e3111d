import {
  keptAnswer,
  nextAskAt,
  polling,
  UNASKED,
  unlistedComponents,
  UNKNOWN_STATUS,
} from '@trust-widgets/service-status';
import type {
  FeedType,
  KeptAnswer,
  PollingConfig,
  PollingEvent,
  PollingState,
  ServiceStatus,
  StatusReading,
} from '@trust-widgets/service-status';
import { readStatus } from '@trust-widgets/service-status/web';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { ClockController } from '../shared/clock-controller.js';
import { TrustErrorEvent } from '../shared/events.js';
import type { ErrorDetail } from '../shared/events.js';
import { RequestError, requestJson } from '../shared/json-request.js';
import type { Subscription } from '../shared/json-request.js';
import { webAddress } from '../shared/web-address.js';
import { componentIds } from './component-ids.js';

interface FeedHost extends ReactiveControllerHost, HTMLElement {
  statusSrc: string | null;
  statusType: string;
  /** Ids of the components that matter. */
  components: string | null;
  /** Seconds; 0 asks once. */
  poll: number;
}

/** A feed larger than this is not read to its end, bytes: the largest that are in use have a third of it. */
const SIZE_LIMIT = 2 ** 20;

/** Seconds, where the page does not say. */
export const DEFAULT_POLL = 60;

/** How long the plans wait for the feed's first answer, milliseconds: drawn later, a disruption would push them down. */
const GRACE = 1_000;

/** Beyond this, browsers call back at once. */
const LONGEST_TIMEOUT = 2 ** 31 - 1;

/**
 * Asks a status feed again and again. When, and how long an answer is kept, is decided by `polling`; this
 * is its clock, its timer, its eyes and its hands.
 */
export class StatusFeed implements ReactiveController {
  readonly #host: FeedHost;
  readonly #clock: ClockController;
  readonly #isWanted: () => boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #grace: ReturnType<typeof setTimeout> | undefined;
  #request: Subscription | undefined;
  #asked: string | undefined;
  #config: PollingConfig = { interval: 0 };
  #polling: PollingState<ServiceStatus> = UNASKED;
  /** What the feed said last, as it came and as it was read. */
  #said: { readonly input: unknown; readonly reading: StatusReading } | undefined;
  /** Components asked for of which it knows nothing. */
  #unlisted = '';
  /** The instant of the update, by the client's own clock. */
  #now = 0;
  /** What the host shows. */
  #drawn: KeptAnswer<ServiceStatus> = {};

  /** @param isWanted Where it is not, the feed counts as none that is named. */
  constructor(host: FeedHost, clock: ClockController, isWanted: () => boolean) {
    this.#host = host;
    this.#clock = clock;
    this.#isWanted = isWanted;
    host.addController(this);
  }

  /** What is known of the service; `undefined` where no feed is named. */
  get status(): ServiceStatus | undefined {
    return this.#asked === undefined ? undefined : (this.#kept.status ?? UNKNOWN_STATUS);
  }

  /** How old the answer is, milliseconds, where it is older than it should be. */
  get staleAge(): number | undefined {
    return this.#kept.staleAge;
  }

  /** The first answer is due any moment. */
  get isAwaited(): boolean {
    return this.#grace !== undefined;
  }

  /** When `status` or `staleAge` changes although no answer comes. */
  get changesAt(): number | undefined {
    const { changesAt } = this.#kept;
    return changesAt === undefined ? undefined : this.#clock.corrected(changesAt);
  }

  hostConnected(): void {
    this.#now = this.#clock.readOwn();
    document.addEventListener('visibilitychange', this.#look);
    globalThis.addEventListener('online', this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#look);
    globalThis.removeEventListener('online', this.#look);
    this.#stop();
  }

  hostUpdate(): void {
    this.#now = this.#clock.readOwn();
    const { statusSrc, statusType, poll, isConnected } = this.#host;
    if (!isConnected) return;
    // An attribute that is no number counts as absent.
    const interval = 1_000 * (Number.isFinite(poll) ? poll : DEFAULT_POLL);
    const asked = statusSrc === null || !this.#isWanted() ? undefined : `${statusType} ${statusSrc}`;
    const isOther = asked !== this.#asked;
    const isReconfigured = interval !== this.#config.interval;
    this.#config = { interval };
    this.#asked = asked;
    if (isOther) {
      this.#stop();
      this.#polling = UNASKED;
      this.#said = undefined;
      this.#look();
    } else if (isReconfigured) {
      this.#tell({ type: 'configured' });
    }
    this.#drawn = this.#kept;
  }

  get #kept(): KeptAnswer<ServiceStatus> {
    return keptAnswer(this.#config, this.#polling, this.#now);
  }

  readonly #look = (): void => {
    if (this.#asked !== undefined) this.#tell({ type: document.hidden ? 'hidden' : 'shown' });
  };

  #stop(): void {
    this.#endGrace();
    this.#tell({ type: 'stopped' });
    this.#request?.leave();
    this.#request = undefined;
  }

  /** Instants are the clock's, which may stand still; that a timer has gone off is true all the same. */
  #tell(event: PollingEvent<ServiceStatus>, now = this.#clock.readOwn()): void {
    const wasAsking = this.#polling.asking;
    this.#polling = polling(this.#config, this.#polling, event, { now, random: Math.random() });
    clearTimeout(this.#timer);
    const askAt = nextAskAt(this.#polling);
    if (this.#polling.asking && !wasAsking) this.#ask();
    else if (askAt < Infinity)
      this.#timer = setTimeout(
        () => this.#tell({ type: 'due' }, Math.max(askAt, this.#clock.readOwn())),
        Math.min(askAt - now, LONGEST_TIMEOUT),
      );
  }

  #ask(): void {
    const { statusSrc } = this.#host;
    const url = webAddress(statusSrc, this.#host);
    if (url === undefined) {
      // Nothing is told of how it ended: there is no use in asking again.
      const message = `"${statusSrc ?? ''}" is not an address that can be read.`;
      this.#report({ reason: 'address', message, faults: [] });
      return;
    }
    if (this.#polling.answer === undefined && this.#polling.failures === 0)
      this.#grace = setTimeout(() => {
        this.#endGrace();
        this.#host.requestUpdate();
      }, GRACE);
    const { interval } = this.#config;
    const request = requestJson(url, {
      maxAge: interval / 2 || Infinity,
      now: () => this.#clock.read(),
      limit: SIZE_LIMIT,
    });
    this.#request?.leave();
    this.#request = request;
    request.answer.then(
      ({ input, age, retryAfter, serverNow }) => {
        if (this.#request !== request) return;
        if (serverNow !== undefined) this.#clock.correct(serverNow);
        if (!this.#said || this.#said.input !== input) {
          this.#said = { input, reading: readStatus(this.#host.statusType as FeedType, input) };
          this.#reportUnlisted(this.#said.reading.status, url);
        }
        const { status, faults } = this.#said.reading;
        const message = faults[0]?.message ?? 'The feed says nothing.';
        this.#settle(
          { type: 'answered', answer: { status, at: this.#clock.readOwn() - age }, retryAfter },
          { reason: 'document', message, url, faults },
        );
      },
      (error: unknown) => {
        if (this.#request !== request) return;
        const { reason, message, retryAfter } =
          error instanceof RequestError ? error : new RequestError('network', String(error));
        this.#settle({ type: 'failed', retryAfter }, { reason, message, url, faults: [] });
      },
    );
  }

  #endGrace(): void {
    clearTimeout(this.#grace);
    this.#grace = undefined;
  }

  #settle(event: PollingEvent<ServiceStatus>, fault: ErrorDetail): void {
    const wasAwaited = this.isAwaited;
    this.#endGrace();
    this.#tell(event);
    // Once per outage: a page is not told the same thing every minute.
    if (this.#polling.failures === 1) this.#report(fault);
    if (wasAwaited || isNews(this.#drawn, keptAnswer(this.#config, this.#polling, this.#clock.readOwn())))
      this.#host.requestUpdate();
    else this.#clock.look();
  }

  /** Without this, a typing error in the page would look like a feed that is silent. */
  #reportUnlisted(status: ServiceStatus, url: string): void {
    const unlisted = unlistedComponents(status, componentIds(this.#host.components)).join(', ');
    if (unlisted !== '' && unlisted !== this.#unlisted)
      this.#report({ reason: 'document', message: `The feed does not list: ${unlisted}.`, url, faults: [] });
    this.#unlisted = unlisted;
  }

  #report(detail: ErrorDetail): void {
    this.#host.dispatchEvent(new TrustErrorEvent(detail));
  }
}

/** Whether something else is to be shown. */
function isNews(before: KeptAnswer<ServiceStatus>, after: KeptAnswer<ServiceStatus>): boolean {
  return (
    before.staleAge !== after.staleAge ||
    (before.status !== after.status && substance(before.status) !== substance(after.status))
  );
}

/** All but `asOf`, the one field that ticks without news. */
function substance(status: ServiceStatus | undefined): string {
  return JSON.stringify({ ...status, asOf: undefined });
}
