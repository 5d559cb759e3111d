import { civilDate, civilDay, DAY, HOUR } from '../time/civil.js';
import { fixedOffset } from '../zones/zone-clock.js';
import type { ZoneClock } from '../zones/zone-clock.js';
import { localDateTime, property, textProperty, utcDateTime, utcOffset } from './jcal.js';
import type { JCalComponent, JCalProperty } from './jcal.js';
import { yearlyChanges } from './yearly-changes.js';
import type { YearlyChange, YearlyChanges } from './yearly-changes.js';

/** The form in which a rule's wall clock times are written. */
export interface CalendarZone {
  /** The instant from which on the zone is as its VTIMEZONE says. */
  readonly since: number;
  /** Absent for UTC, which needs none. */
  readonly component?: JCalComponent;
  /** A property with a wall clock time of the zone. */
  dateTime(name: string, wall: number): JCalProperty;
}

const UTC: CalendarZone = {
  since: -Infinity,
  dateTime: (name, wall) => property(name, 'date-time', utcDateTime(wall)),
};

const YEAR = 1970;

function observance(
  name: string,
  from: number,
  to: number,
  start: number,
  rule?: JCalProperty,
): JCalComponent {
  return [
    name,
    [
      property('dtstart', 'date-time', localDateTime(start)),
      property('tzoffsetfrom', 'utc-offset', utcOffset(from)),
      property('tzoffsetto', 'utc-offset', utcOffset(to)),
      ...(rule ? [rule] : []),
    ],
    [],
  ];
}

function yearly({ from, to, month, day, time, dayIn }: YearlyChange): JCalComponent {
  const rule = property('rrule', 'recur', { freq: 'YEARLY', bymonth: month, ...day });
  return observance(to > from ? 'daylight' : 'standard', from, to, dayIn(YEAR) * DAY + time, rule);
}

function zoneNamed(name: string, { changes, offset, since }: YearlyChanges): CalendarZone {
  const parameters = { tzid: name };
  const always = observance('standard', offset, offset, civilDay(YEAR, 1, 1) * DAY);
  return {
    since,
    component: [
      'vtimezone',
      [textProperty('tzid', name)],
      changes.length > 0 ? changes.map(yearly) : [always],
    ],
    dateTime: (property, wall) => [property, parameters, 'date-time', localDateTime(wall)],
  };
}

/** Names of fixed offsets: those of the IANA where it has one, so that who skips VTIMEZONE knows them too. */
function nameOfOffset(offset: number): string {
  const hours = offset / HOUR;
  // Their sign is the opposite one: Etc/GMT-1 is an hour ahead of UTC.
  if (Number.isInteger(hours) && hours <= 14 && hours >= -12)
    return `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
  return `UTC${utcOffset(offset).replace(':', '')}`;
}

/**
 * How the wall clock times of a zone are written: with a VTIMEZONE of yearly rules from 1970, derived from
 * what the zone's clock says. `undefined` where no yearly rules describe the zone from some year before
 * `from` to the year of `to`, and after.
 */
export function calendarZone(clock: ZoneClock, from: number, to: number): CalendarZone | undefined {
  const fixed = fixedOffset(clock.zone);
  if (fixed === 0) return UTC;
  if (fixed !== undefined) {
    const since = civilDay(YEAR + 1, 1, 1) * DAY;
    return zoneNamed(nameOfOffset(fixed), { changes: [], offset: fixed, since });
  }
  const { year } = civilDate(Math.floor(clock.toWall(to) / DAY));
  const found = yearlyChanges(clock, year);
  return found && found.since <= from ? zoneNamed(clock.zone, found) : undefined;
}
