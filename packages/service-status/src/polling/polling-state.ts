import { MINUTE } from '@trust-widgets/schedule-core/engine';

/** No request follows another sooner, whatever page and feed ask for. */
export const SHORTEST_INTERVAL = 10_000;
/** How rarely a feed is asked that fails, and what it may say of its own pace, ends here. */
export const QUARTER_OF_AN_HOUR = 15 * MINUTE;

/** What the page asks for. */
export interface PollingConfig {
  /** Milliseconds between two requests; 0 asks once. */
  readonly interval: number;
}

/** What counts for polling in an answer; a `ServiceStatus` is one. */
export interface PolledStatus {
  /** All of it could be read. */
  readonly known: boolean;
  /** The feed wants to be asked again after this long, milliseconds. */
  readonly pollAfter?: number;
  /** The feed calls its answer stale from this age on, milliseconds. */
  readonly maxAge?: number;
}

/** An answer that is kept until a newer one comes, or until it is too old. */
export interface FeedAnswer<T extends PolledStatus> {
  readonly status: T;
  /** The instant of which it tells, epoch milliseconds. */
  readonly at: number;
}

/** Where the polling of one feed stands: plain data, to be handed back with the next event. */
export interface PollingState<T extends PolledStatus> {
  /** Nobody sees the page. */
  readonly hidden: boolean;
  /** A request is under way. */
  readonly asking: boolean;
  /** When the last request began; `-Infinity` where there was none. */
  readonly askedAt: number;
  /** When the next one begins, where the page is seen; `Infinity` where there is to be none. */
  readonly dueAt: number;
  /** `Retry-After`, as an instant. */
  readonly notBefore: number;
  /** In a row. */
  readonly failures: number;
  /** What set off the last request may have set off many others at the same moment. */
  readonly crowded: boolean;
  readonly answer?: (FeedAnswer<T> & { readonly heardAt: number }) | undefined;
}

/** Not yet seen, never asked. */
export const UNASKED: PollingState<never> = {
  hidden: true,
  asking: false,
  askedAt: -Infinity,
  dueAt: Infinity,
  notBefore: 0,
  failures: 0,
  crowded: true,
};

/** When to tell that a request is `due`; `Infinity` while something else has to happen first. */
export function nextAskAt({ hidden, asking, dueAt }: PollingState<PolledStatus>): number {
  return hidden || asking ? Infinity : dueAt;
}

/** How often the feed is asked when all is well: the feed may ask for more rest, never for less. */
export function pollInterval({ interval }: PollingConfig, { answer }: PollingState<PolledStatus>): number {
  const hint = Math.min(answer?.status.pollAfter ?? 0, QUARTER_OF_AN_HOUR);
  return Math.max(SHORTEST_INTERVAL, interval, hint);
}
