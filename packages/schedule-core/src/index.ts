import type { Fault, PathSegment } from './document/fault.js';
import type { WorkingHours } from './hours/working-hours.js';
import {
  workingHoursOverlap as workingHoursOverlapIn,
  workingHoursWithin as workingHoursWithinIn,
} from './hours/working-hours-overlap.js';
import { recurrence as recurrenceIn } from './recurrence/recurrence.js';
import type { Recurrence, RecurrenceSpec } from './recurrence/recurrence.js';
import type { TimeSpan } from './recurrence/span.js';
import { parseSchedule as parseScheduleIn } from './schedule/parse-schedule.js';
import type { Schedule } from './schedule/schedule.js';
import { luxonZones } from './zones/luxon-zone.js';
import { outdatedZones as outdatedZonesIn, zoneDataVersion as zoneDataVersionOf } from './zones/zone-data.js';
import type { OutdatedZone, ZoneDataVersion } from './zones/zone-data.js';
import type { ZoneProvider } from './zones/zone-provider.js';

export * from './engine.js';
export { intlZones } from './zones/intl-zone.js';
export { luxonZones } from './zones/luxon-zone.js';
export type { OutdatedZone, ZoneDataVersion } from './zones/zone-data.js';

/** {@inheritDoc recurrenceIn} Zones are luxon's unless told otherwise. */
export function recurrence(spec: RecurrenceSpec, zones: ZoneProvider = luxonZones): Recurrence {
  return recurrenceIn(spec, zones);
}

/** {@inheritDoc parseScheduleIn} Zones are luxon's unless told otherwise. */
export function parseSchedule(
  input: unknown,
  zones: ZoneProvider = luxonZones,
  path: readonly PathSegment[] = [],
): { schedule: Schedule; faults: Fault[] } {
  return parseScheduleIn(input, zones, path);
}

/** {@inheritDoc workingHoursOverlapIn} Zones are luxon's unless told otherwise. */
export function workingHoursOverlap(
  span: TimeSpan,
  hours: WorkingHours,
  zones: ZoneProvider = luxonZones,
): number {
  return workingHoursOverlapIn(span, hours, zones);
}

/** {@inheritDoc workingHoursWithinIn} Zones are luxon's unless told otherwise. */
export function workingHoursWithin(
  span: TimeSpan,
  hours: WorkingHours,
  zones: ZoneProvider = luxonZones,
): TimeSpan[] {
  return workingHoursWithinIn(span, hours, zones);
}

/** {@inheritDoc zoneDataVersionOf} Zones are luxon's unless told otherwise. */
export function zoneDataVersion(zones: ZoneProvider = luxonZones): ZoneDataVersion {
  return zoneDataVersionOf(zones);
}

/** {@inheritDoc outdatedZonesIn} Zones are luxon's unless told otherwise. */
export function outdatedZones(names: Iterable<string>, zones: ZoneProvider = luxonZones): OutdatedZone[] {
  return outdatedZonesIn(names, zones);
}
