import type { ZoneProvider } from '@trust-widgets/schedule-core/engine';
import type { Locale } from '@trust-widgets/elements/models.js';

/** The page that the HTML is for. */
export interface Page {
  readonly locale: Locale;
  /** Epoch milliseconds: what is coming is coming from here on. */
  readonly now: number;
  /** The calendar day of that instant in the data centre's zone, `2026-11-22`. */
  readonly on: string;
  readonly zones: ZoneProvider;
}

/**
 * The "now" that times are worded from. HTML is read long after it is made, so no day is "tomorrow" and
 * each one has its year: seen from 1970, no day is near.
 */
export const NO_DAY_IS_NEAR = 0;
