import type { Fault } from '@trust-widgets/schedule-core/engine';

/** What an element has read. */
export interface LoadDetail {
  /** Where it came from: the `data` property, a child script, or `src`. */
  readonly origin: 'property' | 'inline' | 'src';
  /** The address, for `src`. */
  readonly url?: string;
  /** What was wrong with it; what is sound is shown all the same. */
  readonly faults: readonly Fault[];
}

/** Why something could not be read, or why nothing is made of it: its author withdrew this release of the element. */
export type FailureReason = 'address' | 'network' | 'http' | 'too-large' | 'json' | 'document' | 'withdrawn';

/** What an element could not read, wholly or in part. */
export interface ErrorDetail {
  readonly reason: FailureReason;
  /** One English sentence for the page's developers; never shown. */
  readonly message: string;
  readonly url?: string;
  readonly faults: readonly Fault[];
}

const PASSING = { bubbles: true, composed: true } as const;

/** Fired after an element has read its document and drawn it; not again for one that says what the last one said. */
export class TrustLoadEvent extends CustomEvent<LoadDetail> {
  constructor(detail: LoadDetail) {
    super('trust-load', { ...PASSING, detail });
  }
}

/** Fired when a document cannot be read, or not all of it. */
export class TrustErrorEvent extends CustomEvent<ErrorDetail> {
  constructor(detail: ErrorDetail) {
    super('trust-error', { ...PASSING, detail });
  }
}

/** What every element fires. */
export interface TrustDocumentEventMap {
  'trust-load': TrustLoadEvent;
  'trust-error': TrustErrorEvent;
}

declare global {
  /** They bubble, out of shadow roots too: whoever listens around an element hears them. */
  interface GlobalEventHandlersEventMap {
    'trust-load': TrustLoadEvent;
    'trust-error': TrustErrorEvent;
  }
}
