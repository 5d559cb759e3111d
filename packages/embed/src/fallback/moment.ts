import { formatWallTime, MINUTE, zoneClock } from '@trust-widgets/schedule-core/engine';
import type { ZoneProvider } from '@trust-widgets/schedule-core/engine';

import { markup } from './markup.js';
import type { Content, Markup } from './markup.js';

const two = (value: number): string => String(value).padStart(2, '0');

/**
 * An instant as machines read it, on the clocks of a zone: `2026-11-27T00:00+01:00`.
 *
 * Offsets of before about 1900 that are no whole minutes are cut to minutes, as HTML has no seconds there.
 */
export function machineTime(instant: number, zone: string, zones: ZoneProvider): string {
  const minutes = Math.trunc(zoneClock(zone, zones).offsetAt(instant) / MINUTE);
  const size = Math.abs(minutes);
  const offset =
    minutes === 0 ? 'Z' : `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
  return `${formatWallTime(instant + minutes * MINUTE)}${offset}`;
}

/** Words about an instant, with the instant itself for machines. */
export function moment(instant: number, zone: string, zones: ZoneProvider, words: Content): Markup {
  return markup`<time datetime="${machineTime(instant, zone, zones)}">${words}</time>`;
}
