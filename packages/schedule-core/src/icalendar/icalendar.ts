import { ScheduleError } from '../recurrence/schedule-error.js';
import type { Schedule } from '../schedule/schedule.js';
import type { MaintenanceWindow } from '../schedule/window.js';
import { seriesFor, windowsBetween } from '../schedule/windows-between.js';
import { checkRange } from '../time/check-range.js';
import type { ZoneClock } from '../zones/zone-clock.js';
import { checkCalendarOptions, checkWindowOptions } from './calendar-options.js';
import type { CalendarOptions, WindowCalendarOptions } from './calendar-options.js';
import { exactDuration, property, textProperty, utcDateTime } from './jcal.js';
import type { JCalComponent, JCalProperty } from './jcal.js';
import { serialize } from './serialize.js';
import { changedWindows, seriesEvents } from './series-events.js';
import { calendarZone } from './time-zone.js';
import type { CalendarZone } from './time-zone.js';
import { isAnnouncement } from './uids.js';
import { singleEvent } from './window-event.js';

export type { CalendarOptions, WindowCalendarOptions } from './calendar-options.js';

/** A file with more events is one that no calendar would take. */
export const EVENT_LIMIT = 20_000;

/** What every file begins with. The version is that of the standard; ours would change files that say the same. */
const HEAD: readonly JCalProperty[] = [
  property('version', 'text', '2.0'),
  property('prodid', 'text', '-//trust-widgets//schedule-core//EN'),
  property('calscale', 'text', 'GREGORIAN'),
];

function calendarHead({ name, url, refresh, updated }: CalendarOptions): JCalProperty[] {
  const every = refresh === undefined ? undefined : exactDuration(refresh);
  return [
    ...HEAD,
    ...(name === undefined ? [] : [textProperty('name', name), textProperty('x-wr-calname', name)]),
    property('last-modified', 'date-time', utcDateTime(updated)),
    ...(url === undefined ? [] : [property('url', 'uri', url)]),
    ...(every === undefined
      ? []
      : [property('refresh-interval', 'duration', every), property('x-published-ttl', 'duration', every)]),
  ];
}

/** The zones of the series, each looked into once. */
function zonesOf(from: number, to: number): (clock: ZoneClock) => CalendarZone | undefined {
  const known = new Map<string, CalendarZone | undefined>();
  return (clock) => {
    if (!known.has(clock.zone)) known.set(clock.zone, calendarZone(clock, from, to));
    return known.get(clock.zone);
  };
}

/** What is, within the horizon, not as a rule gives it: changed windows and announcements. */
function singlesWithin(schedule: Schedule, { from, to, audience }: CalendarOptions): MaintenanceWindow[] {
  return windowsBetween({ ...schedule, series: [] }, from, to, audience);
}

const zoneNamesOf = (components: readonly JCalComponent[]): ReadonlySet<string> =>
  new Set(
    components.flatMap(([, properties]) =>
      properties.flatMap(([, { tzid }]) => (tzid === undefined ? [] : [tzid])),
    ),
  );

/**
 * The schedule as a calendar to subscribe to or to import (RFC 5545), in bytes that depend on the arguments
 * alone. Within the horizon every calendar comes to the same times as `windowsBetween`: what a rule says to
 * all of them alike is one recurring event, everything else an event in UTC.
 *
 * @throws {ScheduleError} with a code and the path of the option that is wrong, or `too-many` where the file
 *   would have more than {@link EVENT_LIMIT} events.
 * @example
 * toICalendar(schedule, { host: 'trust.example.com', updated, defaultLanguage: 'en', from, to, name: 'Maintenance' })
 */
export function toICalendar(schedule: Schedule, options: CalendarOptions): string {
  checkCalendarOptions(options);
  const { from, to, audience = {}, standing = false } = options;
  const isAskedFor = ({ announce }: Pick<MaintenanceWindow, 'announce'>): boolean =>
    standing || announce !== 'standing';
  const series = seriesFor(schedule, audience).filter(({ activity }) => isAskedFor(activity));
  const near = singlesWithin(schedule, options);
  const zoneOf = zonesOf(from, to);
  const changes = changedWindows(schedule, new Set(near.map(({ id }) => id)));

  const events: JCalComponent[] = [];
  const add = (more: readonly JCalComponent[]): void => {
    for (const event of more) events.push(event);
    if (events.length > EVENT_LIMIT) {
      const message = `The file would have more than ${EVENT_LIMIT} events; expected a shorter horizon.`;
      throw new ScheduleError('too-many', 'to', message);
    }
  };
  const zones = new Map<string, JCalComponent>();
  for (const each of series) {
    const zone = zoneOf(each.clock);
    const written = seriesEvents(each, zone, changes, options);
    add(written);
    for (const name of zoneNamesOf(written)) if (zone?.component) zones.set(name, zone.component);
  }
  const clocks = new Map(schedule.series.map(({ clock }) => [clock.zone, clock]));
  const announcements = near.filter(isAnnouncement);
  add(announcements.map((window) => singleEvent(window, options, clocks.get(window.timeZone))));

  const inOrder = [...zones].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, zone]) => zone);
  return serialize(['vcalendar', calendarHead(options), [...inOrder, ...events]]);
}

/**
 * One window as a file to put into a calendar.
 *
 * @throws {ScheduleError} with a code and the path of the option that is wrong.
 */
export function windowToICalendar(window: MaintenanceWindow, options: WindowCalendarOptions): string {
  checkWindowOptions(options);
  checkRange(window.start, window.countsUntil, undefined, ['window.start', 'window.countsUntil']);
  return serialize(['vcalendar', HEAD, [singleEvent(window, options)]]);
}
