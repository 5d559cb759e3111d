import { MINUTE } from '@trust-widgets/schedule-core/engine';

/** No request follows another sooner, whatever page and feed ask for. */
export const SHORTEST_INTERVAL = 10_000;
/** What a feed says of itself, and how rarely it is asked when it fails, ends here. */
export const LONGEST_BACK_OFF = 15 * MINUTE;

/** What the page asks for. */
export interface PollingConfig {
  /** Milliseconds between two requests; 0 asks once. */
  readonly interval: number;
}

/** What a feed's document says of its own pace, milliseconds. */
export interface FeedHints {
  /** To be asked again after this long. */
  readonly pollAfter?: number | undefined;
  /** From this age on its answer is stale. */
  readonly maxAge?: number | undefined;
}

/** An answer that is kept until a newer one comes, or until it is too old. */
export interface FeedAnswer<T> {
  readonly value: T;
  /** The instant of which it tells, epoch milliseconds. */
  readonly at: number;
  /** All of it could be read. */
  readonly whole: boolean;
}

/** Where the polling of one feed stands: plain data, to be handed back with the next event. */
export interface PollingState<T> {
  /** Nobody sees the page. */
  readonly hidden: boolean;
  /** A request is under way. */
  readonly asking: boolean;
  readonly askedAt?: number | undefined;
  /** When it is to be asked next, were the page seen. */
  readonly dueAt?: number | undefined;
  /** The wait that ends then, as it was drawn. */
  readonly wait: number;
  /** `Retry-After`, as an instant. */
  readonly notBefore: number;
  /** In a row. */
  readonly failures: number;
  /** The last request was set off by what may have set off many others at the same moment. */
  readonly crowded: boolean;
  readonly hints: FeedHints;
  readonly answer?: FeedAnswer<T> | undefined;
}

/** Not yet seen, never asked. */
export const UNASKED: PollingState<never> = {
  hidden: true,
  asking: false,
  wait: 0,
  notBefore: 0,
  failures: 0,
  crowded: true,
  hints: {},
};

/** How often the feed is asked when all is well: the feed may ask for more rest, never for less. */
export function pollInterval({ interval }: PollingConfig, { pollAfter = 0 }: FeedHints): number {
  return Math.max(SHORTEST_INTERVAL, interval, Math.min(pollAfter, LONGEST_BACK_OFF));
}
