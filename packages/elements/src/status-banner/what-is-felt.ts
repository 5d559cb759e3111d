import { SECOND } from '@trust-widgets/schedule-core/engine';
import type { Downtime, MaintenanceWindow } from '@trust-widgets/schedule-core/engine';

import { formatDuration } from '../shared/time-format.js';
import type { BannerStrings } from './status-banner.strings.js';

/** Up to this, a length is "a few seconds": a number would claim more than anybody knows. */
const A_FEW_SECONDS = 10 * SECOND;

interface Felt {
  readonly impact?: MaintenanceWindow['impact'];
  readonly downtime?: Downtime;
}

/**
 * What the reader will notice: "Your connection may drop briefly, usually a few seconds, rarely more than
 * 30 minutes." `undefined` where the document says nothing of it.
 */
export function whatIsFelt(
  { impact, downtime }: Felt,
  strings: BannerStrings,
  tag: string,
): string | undefined {
  if (impact === undefined && downtime === undefined) return undefined;
  const { typical, rarelyOver } = downtime ?? {};
  const clauses = [strings.impact[impact ?? 'unknown']];
  if (typical !== undefined && impact !== 'none') {
    clauses.push(
      strings.usually(typical <= A_FEW_SECONDS ? strings.aFewSeconds : formatDuration(typical, tag)),
    );
  }
  if (rarelyOver !== undefined && impact !== 'none')
    clauses.push(strings.rarelyOver(formatDuration(rarelyOver, tag)));
  return `${clauses.join(', ')}.`;
}
