import { readFileSync } from 'node:fs';

import type { CalendarOptions } from '../icalendar/icalendar.js';
import { parseSchedule } from '../schedule/parse-schedule.js';
import type { Schedule } from '../schedule/schedule.js';
import type { MaintenanceWindow } from '../schedule/window.js';
import { windowsBetween } from '../schedule/windows-between.js';
import { intlZones } from '../zones/intl-zone.js';
import { HOUR } from '../time/civil.js';

const read = (name: string): string =>
  readFileSync(new URL(`../../golden/calendar/${name}`, import.meta.url), 'utf8');

/** An event as a reader of calendars sees it: [UID, start, end, status]; an unknown end is the start. */
export type EventRow = readonly [uid: string, start: string, end: string, status: string];

/** Every event that a schedule of clock changes, waves and changes has in three years. */
export const goldenCalendar = {
  schedule: (): Schedule => scheduleOf(JSON.parse(read('schedule.json'))),
  text: (): string => read('calendar.ics'),
  /** What Python's readers find in it. */
  readings: (): EventRow[] => {
    const { events } = JSON.parse(read('readings.json')) as { events: Record<string, string[][]> };
    return Object.entries(events).flatMap(([uid, rows]) =>
      rows.map(([start = '', end = '', status = '']) => [uid, start, end, status] as const),
    );
  },
};

export const calendarOptions: CalendarOptions = {
  host: 'trust.example.com',
  updated: Date.parse('2026-11-20T09:00:00Z'),
  defaultLanguage: 'en',
  from: Date.parse('2026-01-01T00:00:00Z'),
  to: Date.parse('2029-01-01T00:00:00Z'),
};

export const goldenOptions: CalendarOptions = {
  ...calendarOptions,
  name: 'Maintenance; all of it',
  url: 'https://trust.example.com/maintenance',
  refresh: 12 * HOUR,
  standing: true,
};

export function scheduleOf(section: unknown): Schedule {
  const { schedule, faults } = parseSchedule(section, intlZones);
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  return schedule;
}

const utc = (instant: number): string => new Date(instant).toISOString().replace('.000Z', 'Z');

/** A row without what only a calendar has: the name of a window that is an event of its own ends in its time. */
export const rowText = ([uid, ...times]: EventRow): string =>
  [uid.replace(/(?:~\d{8}T\d{6}|~\d{8}T\d{4})?@.*/, ''), ...times].join(' ');

/** For who does not know of assumed lengths, and finds what was moved by its new time alone. */
export const isWithin = (start: number, end: number, from: number, to: number): boolean =>
  start < to && (end > from || (start === end && start >= from));

/** What a reader should come to, by our own account. */
export function expectedRows(schedule: Schedule, { from, to, audience }: CalendarOptions): string[] {
  return windowsBetween(schedule, from, to, audience)
    .filter(({ start, end = start }) => isWithin(start, end, from, to))
    .map((window) => rowText(rowOf(window)));
}

function rowOf({ id, source, wave, start, end, state, certainty }: MaintenanceWindow): EventRow {
  const name = id === source ? `~${id}` : `${source}${wave ? `~${wave.id}` : ''}`;
  const status = state === 'cancelled' ? 'CANCELLED' : certainty.toUpperCase();
  return [name, utc(start), utc(end ?? start), status];
}
