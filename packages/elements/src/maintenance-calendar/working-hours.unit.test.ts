import { intlZones } from '@trust-widgets/schedule-core/intl-zone';
import { describe, expect, it } from 'vitest';

import { localeOf } from '../shared/locale.js';
import { readMaintenanceDocument } from '../shared/maintenance-document.js';
import { displayZone } from '../shared/time-zones.js';
import { maintenanceDocument } from '../testing/banner-fixtures.js';
import { calendarView } from './maintenance-calendar.model.js';
import type { CalendarView } from './maintenance-calendar.model.js';
import { CALENDAR_STRINGS } from './maintenance-calendar.strings.js';
import { clashText, readerHours } from './working-hours.js';

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

interface Scene {
  readonly start: string;
  readonly end?: string;
  readonly reader?: string;
  readonly timeZone?: string;
  readonly hours?: string;
  readonly language?: string;
}

/** A calendar with one announced window, in Oslo's time. */
function shown({
  start,
  end,
  reader = 'Europe/Oslo',
  timeZone = 'auto',
  hours,
  language = 'en',
}: Scene): CalendarView {
  const announcement = {
    id: 'n',
    kind: 'emergency',
    title: 'Fix',
    announcedAt: '2026-01-01T00:00:00Z',
    start,
  };
  const document = maintenanceDocument({
    activities: [],
    announcements: [end === undefined ? announcement : { ...announcement, end }],
  });
  const { value } = readMaintenanceDocument(document, intlZones);
  return calendarView({
    ...value!,
    locale: localeOf(language),
    now: Date.parse('2026-11-23T08:00:00Z'),
    zone: displayZone(timeZone, reader, 'Europe/Oslo'),
    readerZone: reader,
    workingHours: hours,
  });
}

const clashOf = (scene: Scene): string | undefined => {
  const clash = shown(scene).days[0]?.slots[0]?.clash;
  return clash === undefined ? undefined : plain(clash);
};

/** Friday 27 November 2026, 00:00 to 06:00 in Oslo. */
const NIGHT = { start: '2026-11-27T00:00', end: '2026-11-27T06:00' };

describe('CALENDAR-19', () => {
  it('says how much of a window falls into working hours', () => {
    // 04:30 to 10:30 in Kolkata: two and a half hours from 8 on.
    expect(clashOf({ ...NIGHT, reader: 'Asia/Kolkata', hours: 'MO-FR 08:00-17:00' })).toMatch(
      /^During your working hours: 2 hours,? (and )?30 minutes$/,
    );
    expect(clashOf({ ...NIGHT, hours: 'MO-FR 08:00-17:00' })).toBeUndefined();
    // 15:00 to 21:00 on Thursday in San Francisco.
    expect(clashOf({ ...NIGHT, reader: 'America/Los_Angeles', hours: 'TH 09:00-17:00' })).toBe(
      'During your working hours: 2 hours',
    );
    expect(clashOf({ ...NIGHT, reader: 'America/Los_Angeles', hours: 'FR 09:00-17:00' })).toBeUndefined();
  });

  it('gives no length where the window lies within them, nor where its end is unknown', () => {
    expect(clashOf({ ...NIGHT, hours: 'FR 00:00-12:00' })).toBe('During your working hours');
    expect(clashOf({ start: '2026-11-27T22:00', hours: 'FR 20:00-23:00' })).toBe('During your working hours');
    expect(clashOf({ start: '2026-11-27T22:00', hours: 'FR 23:00-24:00' })).toBeUndefined();
  });

  it('counts a night to the day that it begins on', () => {
    expect(clashOf({ ...NIGHT, hours: 'TH 22:00-06:00' })).toBe('During your working hours');
    expect(clashOf({ ...NIGHT, hours: 'FR 22:00-06:00' })).toBeUndefined();
  });

  it('keeps to the reader’s clock where the data centre’s time is shown, and to a zone that the page names', () => {
    const kolkata = { ...NIGHT, hours: 'MO-FR 08:00-10:30' };
    expect(clashOf({ ...kolkata, reader: 'Asia/Kolkata', timeZone: 'source' })).toMatch(/2 hours/);
    expect(clashOf({ ...kolkata, timeZone: 'Asia/Kolkata' })).toMatch(/2 hours/);
  });

  it.each([
    undefined,
    '',
    'daily',
    'MO-XX 08:00-17:00',
    'MO-FR 8-17',
    'MO-FR 24:00-25:00',
    'MO-FR-SA 08:00-09:00',
  ])('calls the usual hours usual, and says once what they are: %s', (hours) => {
    const scene = { ...NIGHT, reader: 'Asia/Kolkata', ...(hours === undefined ? {} : { hours }) };
    expect(clashOf(scene)).toMatch(/^During usual working hours: 2 hours/);
    expect(plain(shown(scene).hours ?? '')).toBe(
      'Usual working hours: Monday to Friday, 08:00 to 17:00 in your time, assumed',
    );
  });

  it('says nothing of usual hours where no window meets them, nor where the reader’s are known', () => {
    expect(shown(NIGHT).hours).toBeUndefined();
    expect(shown({ ...NIGHT, reader: 'Asia/Kolkata', hours: 'MO-FR 08:00-17:00' }).hours).toBeUndefined();
  });

  it('speaks Dutch', () => {
    expect(clashOf({ ...NIGHT, reader: 'Asia/Kolkata', language: 'nl' })).toMatch(
      /^Tijdens de gebruikelijke werktijd: 2 uur/,
    );
  });
});

describe('the form of working hours', () => {
  it.each([
    ['MO-FR 08:00-17:00', [1, 2, 3, 4, 5]],
    ['su-th 09:00-18:00', [1, 2, 3, 4, 7]],
    ['MO,WE,FR 22:00-06:00', [1, 3, 5]],
    ['SA 00:00-24:00', [6]],
    ['SA-SU,MO 10:00-12:00', [1, 6, 7]],
  ])('CALENDAR-19: reads %s', (text, days) => {
    expect(readerHours(text, 'Europe/Oslo')).toMatchObject({ days, isAssumed: false });
  });

  it('CALENDAR-19: measures the longest window, over a clock change too', () => {
    const span = { start: Date.parse('2027-10-30T10:00Z'), end: Date.parse('2028-10-30T11:00Z') };
    const always = readerHours('MO-SU 00:00-24:00', 'Europe/Oslo');
    const strings = CALENDAR_STRINGS.en;
    expect(clashText(span, always, strings, 'en-GB')).toMatch(/^During your working hours/);
  });
});
