import { DAY, HOUR, isZone, zoneClock } from '@trust-widgets/schedule-core/engine';
import type { ZoneClock } from '@trust-widgets/schedule-core/engine';
import { intlZones } from '@trust-widgets/schedule-core/intl-zone';

import { dateTimeFormat, memory } from './intl.js';

/** The zone that times are read in. */
export interface DisplayZone {
  /** IANA name or fixed offset. */
  readonly name: string;
  /** Whose it is: the reader's own, the data centre's, or one that the page names. */
  readonly whose: 'reader' | 'source' | 'named';
}

/**
 * The zone that an element's `time-zone` attribute asks for: `auto` is the reader's, `source` the data
 * centre's; a name that is no zone counts as `auto`.
 */
export function displayZone(attribute: string, readerZone: string, sourceZone: string): DisplayZone {
  if (attribute === 'source') return { name: sourceZone, whose: 'source' };
  if (attribute === 'auto' || !isZone(attribute, intlZones)) return { name: readerZone, whose: 'reader' };
  return {
    name: attribute,
    whose: attribute === readerZone ? 'reader' : attribute === sourceZone ? 'source' : 'named',
  };
}

/** The zone of this machine; UTC where the machine names one that the browser does not know. */
export function readerTimeZone(): string {
  const { timeZone } = dateTimeFormat('en', {}).resolvedOptions();
  return isZone(timeZone, intlZones) ? timeZone : 'UTC';
}

/** The clock of a zone, on the browser's own zone data; a name that is none is read as UTC. */
export function clockOf(zone: string): ZoneClock {
  return zoneClock(isZone(zone, intlZones) ? zone : 'UTC', intlZones);
}

/** When the next day begins in a zone; where a clock change skips midnight, an hour from now at the latest. */
export function nextMidnight(now: number, zone: string): number {
  const clock = clockOf(zone);
  const midnight = clock.toInstant((Math.floor(clock.toWall(now) / DAY) + 1) * DAY);
  return midnight > now ? midnight : now + HOUR;
}

/** Do two zones show the same time at each of these instants? */
export function agree(one: string, other: string, instants: readonly number[]): boolean {
  return (
    one === other ||
    instants.every((instant) => clockOf(one).offsetAt(instant) === clockOf(other).offsetAt(instant))
  );
}

/** "Oslo" of `Europe/Oslo`; a fixed offset stays as it is. */
export function zoneCity(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

const abbreviations = memory<string>(256);

/** The abbreviation in force at an instant, as the locale has it: "CET", "GMT+5:30". */
export function zoneAbbreviation(zone: string, instant: number, tag: string): string {
  if (!zone.includes('/')) return zone;
  // Within a month a zone does not call one offset by two names.
  const { offsetAt } = clockOf(zone);
  const key = `${tag} ${zone} ${offsetAt(instant)} ${Math.floor(instant / (30 * DAY))}`;
  return abbreviations(key, () => {
    const parts = dateTimeFormat(tag, { timeZone: zone, timeZoneName: 'short' }).formatToParts(instant);
    return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
  });
}
