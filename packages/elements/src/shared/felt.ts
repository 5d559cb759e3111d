import { SECOND } from '@trust-widgets/schedule-core/engine';
import type { Downtime, Impact } from '@trust-widgets/schedule-core/engine';

import { FELT_STRINGS } from './felt.strings.js';
import type { Locale } from './locale.js';
import { formatDuration } from './time-format.js';

/** Up to this, a length is "a few seconds": a number would claim more than anybody knows. */
const A_FEW_SECONDS = 10 * SECOND;

/**
 * What the reader will notice, without a full stop: "Your connection may drop briefly, usually for a few
 * seconds, rarely for more than 30 minutes". `undefined` where the document says nothing of it.
 */
export function whatIsFelt(
  { impact, downtime }: { readonly impact?: Impact; readonly downtime?: Downtime },
  { language, tag }: Locale,
): string | undefined {
  if (impact === undefined && downtime === undefined) return undefined;
  const strings = FELT_STRINGS[language];
  if (impact === 'none') return strings.impact.none;
  const { typical, rarelyOver } = downtime ?? {};
  return [
    strings.impact[impact ?? 'unknown'],
    ...(typical === undefined
      ? []
      : [strings.usually(typical <= A_FEW_SECONDS ? strings.aFewSeconds : formatDuration(typical, tag))]),
    ...(rarelyOver === undefined ? [] : [strings.rarelyOver(formatDuration(rarelyOver, tag))]),
  ].join(', ');
}
