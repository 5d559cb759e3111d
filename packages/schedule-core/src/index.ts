import type { Fault, PathSegment } from './document/fault.js';
import type { WorkingHours } from './hours/working-hours.js';
import { workingHoursOverlap as workingHoursOverlapIn } from './hours/working-hours-overlap.js';
import { recurrence as recurrenceIn } from './recurrence/recurrence.js';
import type { Recurrence, RecurrenceSpec } from './recurrence/recurrence.js';
import type { TimeSpan } from './recurrence/span.js';
import { parseSchedule as parseScheduleIn } from './schedule/parse-schedule.js';
import type { Schedule } from './schedule/schedule.js';
import { luxonZones } from './zones/luxon-zone.js';
import type { ZoneProvider } from './zones/zone-provider.js';

export * from './engine.js';
export { intlZones } from './zones/intl-zone.js';
export { luxonZones } from './zones/luxon-zone.js';

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
