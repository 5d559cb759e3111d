import type { MaintenanceWindow } from '../schedule/window.js';
import type { ZoneClock } from '../zones/zone-clock.js';
import type { WindowCalendarOptions } from './calendar-options.js';
import { describeWindow } from './describe-window.js';
import { property, textProperty, utcDateTime } from './jcal.js';
import type { JCalComponent, JCalProperty } from './jcal.js';
import { windowUid } from './uids.js';

/** What an event is called, and when it is. */
export interface EventIdentity {
  readonly uid: string;
  /** Grows with each change of time or status, from 0. */
  readonly sequence: number;
  /** DTSTART, what ends or repeats it, and the occurrence of a series that it stands for. */
  readonly times: readonly JCalProperty[];
}

const STATUS = { tentative: 'TENTATIVE', confirmed: 'CONFIRMED' } as const;

/** Start and end in UTC, which every calendar reads alike. An unknown end is none. */
export function utcTimes({ start, end }: MaintenanceWindow): JCalProperty[] {
  return [
    property('dtstart', 'date-time', utcDateTime(start)),
    ...(end === undefined ? [] : [property('dtend', 'date-time', utcDateTime(end))]),
  ];
}

/** How often a window has changed since it was first published. */
export const sequenceOf = ({ revision }: MaintenanceWindow): number => revision - 1;

/** A VEVENT (RFC 5545 §3.6.1). Maintenance is something to know of, so it never makes its reader busy. */
export function windowEvent(
  window: MaintenanceWindow,
  { uid, sequence, times }: EventIdentity,
  options: WindowCalendarOptions,
  clock?: ZoneClock,
): JCalComponent {
  const { defaultLanguage, language = defaultLanguage, updated, url } = options;
  const { summary, description } = describeWindow(window, { language, defaultLanguage }, clock);
  const { kind, wave, regions = [], services = [] } = window;
  const categories = [kind, ...(wave ? [wave.id] : []), ...regions, ...services];
  const status = window.state === 'cancelled' ? 'CANCELLED' : STATUS[window.certainty];
  return [
    'vevent',
    [
      textProperty('uid', uid),
      property('dtstamp', 'date-time', utcDateTime(updated)),
      property('last-modified', 'date-time', utcDateTime(updated)),
      property('sequence', 'integer', sequence),
      ...times,
      textProperty('summary', summary),
      ...(description === '' ? [] : [textProperty('description', description)]),
      textProperty('categories', ...new Set(categories)),
      property('status', 'text', status),
      property('transp', 'text', 'TRANSPARENT'),
      ...(url === undefined ? [] : [property('url', 'uri', url)]),
    ],
    [],
  ];
}

/** A window as an event of its own. */
export function singleEvent(
  window: MaintenanceWindow,
  options: WindowCalendarOptions,
  clock?: ZoneClock,
): JCalComponent {
  const identity = {
    uid: windowUid(window, options.host),
    sequence: sequenceOf(window),
    times: utcTimes(window),
  };
  return windowEvent(window, identity, options, clock);
}
