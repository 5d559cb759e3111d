import { zoneClock } from '../zones/zone-clock.js';
import { intlZones } from '../zones/intl-zone.js';

/** The instant of a wall clock time, by the zone's own offset, for expectations written by hand. */
export const at = (iso: string): number => Date.parse(iso);

export const iso = (instant: number): string => new Date(instant).toISOString().replace(':00.000Z', 'Z');

export const clockOf = (zone: string) => zoneClock(zone, intlZones);
