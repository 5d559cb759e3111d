import type { BannerState } from '@trust-widgets/service-status';

/** Fired when a banner's phase, severity, windows or incidents have changed. */
export class TrustStateChangeEvent extends CustomEvent<BannerState> {
  constructor(state: BannerState) {
    super('trust-state-change', { bubbles: true, composed: true, detail: state });
  }
}

declare global {
  interface HTMLElementEventMap {
    'trust-state-change': TrustStateChangeEvent;
  }
}
