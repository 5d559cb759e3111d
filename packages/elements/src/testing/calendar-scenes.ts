import { DAY, parseCalendarDate } from '@trust-widgets/schedule-core/engine';
import { intlZones } from '@trust-widgets/schedule-core/intl-zone';

import { localeOf } from '../shared/locale.js';
import { readMaintenanceDocument } from '../shared/maintenance-document.js';
import { displayZone } from '../shared/time-zones.js';
import { maintenanceDocument } from './banner-fixtures.js';

/** Readers from one end of the clocks to the other, with changes of an hour, of half an hour, and none. */
export const READER_ZONES = [
  'Europe/Oslo',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
] as const;

export const OSLO = 'Europe/Oslo';

/** Days about which calendars go wrong: clock changes of both hemispheres, ends of years, a leap day. */
export const HARD_DAYS = [
  '2026-03-08',
  '2026-03-29',
  '2026-04-05',
  '2026-10-04',
  '2026-10-25',
  '2026-11-01',
  '2026-12-31',
  '2027-12-31',
  '2028-02-29',
] as const;

/** What is shown, to whom and when. */
export interface Scene {
  /** ISO 8601; Monday 23 November 2026, 09:00 in Oslo, by default. */
  readonly now?: string;
  /** The reader's zone. */
  readonly reader?: string;
  readonly timeZone?: string;
  /** Of the page. */
  readonly language?: string;
  readonly direction?: 'ltr' | 'rtl';
  readonly document?: unknown;
  /** `2026-11-27`: the day that the view stands on. */
  readonly from?: string;
}

export const at = (text: string): number => Date.parse(text);

/** The civil day of a date. */
export const dayNumber = (date: string): number => parseCalendarDate(date) ?? Number.NaN;

/** A civil day as a date. */
export const dateText = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** Spaces that do not break, made plain. */
export const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f\u2009]/g, ' ');

/** What a calendar is asked to show; its view is still to be named. */
export function sceneInput(scene: Scene = {}) {
  const { now = '2026-11-23T08:00:00Z', reader = OSLO, timeZone = 'auto', language = 'en', from } = scene;
  const { value, faults } = readMaintenanceDocument(scene.document ?? maintenanceDocument(), intlZones);
  if (!value) throw new Error(`No document: ${JSON.stringify(faults)}`);
  return {
    ...value,
    locale: localeOf(language, scene.direction),
    now: at(now),
    zone: displayZone(timeZone, reader, value.schedule.timeZone),
    readerZone: reader,
    from: from === undefined ? undefined : dayNumber(from),
  };
}
