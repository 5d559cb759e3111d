import type { BuiltPage, Peer } from '../browser/peer-folder.js';

/** A calendar that is measured: how it is called, and what in it is a window. */
export interface CalendarContestant extends Peer {
  readonly name: string;
  readonly role: 'ours' | 'bare' | 'peer';
  /** Selector of a window, inside the shadow root of `#calendar` or of its one child, or in the page. */
  readonly window: string;
}

export type BuiltCalendar = BuiltPage<CalendarContestant>;

export const OURS: CalendarContestant = {
  id: 'ours',
  name: 'ours',
  role: 'ours',
  window: '[part~=bar]',
};

export const BARE: CalendarContestant = {
  id: 'bare',
  name: 'a bare Lit table',
  role: 'bare',
  packageName: 'lit',
  window: 'button',
};

/** Those of `calendars/`, by the names of their pages. */
export const PEERS: readonly CalendarContestant[] = [
  {
    id: 'fullcalendar-6',
    name: 'FullCalendar 6',
    role: 'peer',
    packageName: '@fullcalendar/core',
    window: '.fc-event',
  },
  {
    id: 'fullcalendar-7',
    name: 'FullCalendar 7',
    role: 'peer',
    packageName: 'fullcalendar',
    window: '.event',
  },
  {
    id: 'event-calendar',
    name: 'event-calendar',
    role: 'peer',
    packageName: '@event-calendar/core',
    window: '.ec-event',
  },
  {
    id: 'schedule-x',
    name: 'schedule-x',
    role: 'peer',
    packageName: '@schedule-x/calendar',
    window: '.sx__event',
  },
  {
    id: 'tui',
    name: 'tui',
    role: 'peer',
    packageName: '@toast-ui/calendar',
    window: '.toastui-calendar-weekday-event-block',
  },
];
