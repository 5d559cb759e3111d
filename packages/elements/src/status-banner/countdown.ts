import { DAY } from '@trust-widgets/schedule-core/engine';
import type { BannerWindow } from '@trust-widgets/service-status';

import { timeUntil, timeUntilEnd } from '../shared/time-until.js';
import type { BannerEntry, Wording } from './banner-entry.js';

/**
 * How long until work begins, or until it ends, where that is known and less than a day away: before that,
 * its date says as much.
 */
export function countdownTo(
  { phase, start, end }: BannerWindow,
  { strings, locale, zone, now }: Wording,
): Pick<BannerEntry, 'countdown'> {
  const instant = phase === 'announced' ? start : end;
  if (instant === undefined || instant <= now || instant - now >= DAY) return {};
  if (phase === 'announced') return { countdown: timeUntil(instant, now, zone.name, locale.tag) };
  const { text, changesAt } = timeUntilEnd(instant, now, locale.tag);
  return { countdown: { text: strings.ends(text), changesAt } };
}
