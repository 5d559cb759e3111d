import type { BannerState } from '@trust-widgets/service-status';

import type { TrustDocumentEventMap } from '../shared/events.js';

/** Fired when a banner's phase, severity, windows or incidents have changed. */
export class TrustStateChangeEvent extends CustomEvent<BannerState> {
  constructor(state: BannerState) {
    super('trust-state-change', { bubbles: true, composed: true, detail: state });
  }
}

/** What `<trust-status-banner>` fires. */
export interface TrustStatusBannerEventMap extends TrustDocumentEventMap {
  'trust-state-change': TrustStateChangeEvent;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'trust-state-change': TrustStateChangeEvent;
  }
}
