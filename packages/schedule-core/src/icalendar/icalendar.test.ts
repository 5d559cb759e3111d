import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';

import { ScheduleError } from '../recurrence/schedule-error.js';
import { calendarOptions, goldenCalendar, goldenOptions, scheduleOf } from '../testing/calendar.js';
import { maintenance, maintenanceWith } from '../testing/superoffice-rules.js';
import { windowsBetween } from '../schedule/windows-between.js';
import { intlZones } from '../zones/intl-zone.js';
import { luxonZones } from '../zones/luxon-zone.js';
import { parseSchedule } from '../schedule/parse-schedule.js';
import { DAY, MINUTE } from '../time/civil.js';
import { EVENT_LIMIT, toICalendar, windowToICalendar } from './icalendar.js';
import type { CalendarOptions } from './icalendar.js';

/** An activity in Oslo; its title is in every event. */
const activity = (parts: object): object => ({ id: 'x', kind: 'system', title: 'X', ...parts });

const schedule = (parts: object, more: object = {}) =>
  scheduleOf({ timeZone: 'Europe/Oslo', notice: 'PT24H', activities: [activity(parts)], ...more });

const announced = (parts: object) =>
  scheduleOf({
    timeZone: 'Europe/Oslo',
    notice: 'PT24H',
    announcements: [{ id: 'a', kind: 'emergency', title: 'A', start: '2026-11-25T18:00', ...parts }],
  });

type Lines = readonly string[];

/** Lines as they are before they are folded. */
const linesOf = (text: string): Lines => text.replaceAll('\r\n ', '').split('\r\n');

/** The lines of each VEVENT, or of another component. */
function components(text: string, name = 'VEVENT'): Lines[] {
  const lines = linesOf(text);
  return lines.flatMap((line, i) =>
    line === `BEGIN:${name}` ? [lines.slice(i + 1, lines.indexOf(`END:${name}`, i))] : [],
  );
}

/** The value of a property with its parameters: `;TZID=Europe/Oslo:20260109T000000`. */
const valuesOf = (lines: Lines, name: string): string[] =>
  lines.filter((line) => new RegExp(`^${name}[;:]`).test(line)).map((line) => line.slice(name.length));

const valueOf = (lines: Lines | undefined, name: string): string | undefined =>
  valuesOf(lines ?? [], name)[0];

const written = (parts: object, more: object = {}, options: Partial<CalendarOptions> = {}): Lines[] =>
  components(toICalendar(schedule(parts, more), { ...calendarOptions, ...options }));

const weekly = {
  start: '2026-01-09T00:00',
  end: '2026-01-09T06:00',
  rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR',
};

describe('the file', () => {
  const text = toICalendar(goldenCalendar.schedule(), goldenOptions);

  it('CAL-1: lines end with CRLF and hold at most 75 octets, no character torn apart', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const octets = text.split('\r\n').map((line) => new TextEncoder().encode(line));
    expect(Math.max(...octets.map(({ length }) => length))).toBe(75);
    const decoder = new TextDecoder('utf-8', { fatal: true });
    expect(() => octets.map((line) => decoder.decode(line))).not.toThrow();
    expect(text).toContain('🛠️');
  });

  it('CAL-1: settings of ical.js that another has made change nothing, and stay as they were', () => {
    const { foldLength, newLineChar } = ICAL;
    try {
      Object.assign(ICAL, { foldLength: 20, newLineChar: '\n' });
      expect(toICalendar(goldenCalendar.schedule(), goldenOptions)).toBe(text);
      expect(ICAL).toMatchObject({ foldLength: 20, newLineChar: '\n' });
    } finally {
      Object.assign(ICAL, { foldLength, newLineChar });
    }
  });

  it('CAL-1: both sources of zones give the same bytes', () => {
    const section = { ...maintenance, timeZone: 'America/New_York' };
    const of = (zones: typeof intlZones) =>
      toICalendar(parseSchedule(section, zones).schedule, calendarOptions);
    expect(of(luxonZones)).toBe(of(intlZones));
  });

  it('CAL-1: texts are escaped, and carry no control characters, half characters or lines of their own', () => {
    const title = 'a,b;c\\d\r\nEND:VEVENT\rx\u0000\u0007\uD83D שלום';
    const [event] = components(toICalendar(announced({ title }), calendarOptions));
    expect(valueOf(event, 'SUMMARY')).toBe(':a\\,b\\;c\\\\d\\nEND:VEVENT\\nx\uFFFD שלום');
    expect(event?.[0]).toBe('UID:~a@trust.example.com');
  });

  it('CAL-2: says its name, page and how long it keeps, and only what it is told', () => {
    expect(linesOf(text).slice(0, 10)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//trust-widgets//schedule-core//EN',
      'CALSCALE:GREGORIAN',
      'NAME:Maintenance\\; all of it',
      'X-WR-CALNAME:Maintenance\\; all of it',
      'LAST-MODIFIED:20261120T090000Z',
      'URL:https://trust.example.com/maintenance',
      'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
      'X-PUBLISHED-TTL:PT12H',
    ]);
    const plain = toICalendar(schedule(weekly), calendarOptions);
    expect(plain).not.toMatch(/NAME|URL|REFRESH|TTL/);
  });

  it('CAL-3: no two events share their UID and occurrence, also where an announcement has the id of an activity', () => {
    const ids = components(text).map(
      (event) => `${valueOf(event, 'UID')} ${valueOf(event, 'RECURRENCE-ID')}`,
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain(':system@trust.example.com undefined');
    expect(ids).toContain(':~system@trust.example.com undefined');
    expect(ids).toContain(':application~early@trust.example.com undefined');
  });

  it('CAL-3: an event is stamped with the record, categorised, and never makes its reader busy', () => {
    const [event] = written(
      { ...weekly, regions: ['eu'], services: ['crm', 'eu'] },
      {},
      { url: 'https://a.example/' },
    );
    expect(valueOf(event, 'DTSTAMP')).toBe(':20261120T090000Z');
    expect(valueOf(event, 'LAST-MODIFIED')).toBe(':20261120T090000Z');
    expect(valueOf(event, 'CATEGORIES')).toBe(':system,eu,crm');
    expect(valueOf(event, 'STATUS')).toBe(':CONFIRMED');
    expect(valueOf(event, 'TRANSP')).toBe(':TRANSPARENT');
    expect(valueOf(event, 'URL')).toBe(':https://a.example/');
  });
});

describe('a series', () => {
  it('CAL-4: is one event that recurs in its zone, without the rounds that are excluded', () => {
    const events = written({ ...weekly, exdates: ['2026-01-23T00:00'] });
    expect(valueOf(events[0], 'DTSTART')).toBe(';TZID=Europe/Oslo:20260109T000000');
    expect(valueOf(events[0], 'DTEND')).toBe(';TZID=Europe/Oslo:20260109T060000');
    expect(valueOf(events[0], 'RRULE')).toBe(':FREQ=WEEKLY;INTERVAL=2;BYDAY=FR');
    expect(valuesOf(events[0]!, 'EXDATE')).toEqual([';TZID=Europe/Oslo:20260123T000000']);
    expect(events).toHaveLength(1);
  });

  it.each([
    ['FREQ=WEEKLY;BYDAY=FR;UNTIL=20260703', '20260703T000000Z'],
    ['FREQ=WEEKLY;BYDAY=FR;UNTIL=20260703T000000', '20260703T000000Z'],
    ['FREQ=WEEKLY;BYDAY=FR;UNTIL=20260702T220000Z', '20260703T000000Z'],
    ['FREQ=WEEKLY;BYDAY=FR;UNTIL=20260702T215959Z', '20260626T000000Z'],
    ['FREQ=WEEKLY;BYDAY=FR;COUNT=26', '20260703T000000Z'],
  ])('CAL-4: %s ends in UTC, after its last round however the Z is read', (rrule, until) => {
    expect(valueOf(written({ ...weekly, rrule })[0], 'RRULE')).toBe(`:FREQ=WEEKLY;UNTIL=${until};BYDAY=FR`);
  });

  it('CAL-4: west of UTC a last round at night is on the next day there', () => {
    const [event] = written({
      ...weekly,
      start: '2026-01-09T22:00',
      end: '2026-01-09T23:00',
      rrule: 'FREQ=WEEKLY;COUNT=2',
      timeZone: 'America/New_York',
    });
    expect(valueOf(event, 'RRULE')).toBe(':FREQ=WEEKLY;UNTIL=20260117T030000Z');
  });

  it('CAL-4: extra rounds are events of their own, since not every calendar knows RDATE', () => {
    const events = written({ ...weekly, rdates: ['2026-02-03T01:00', '2026-02-06T00:00'] });
    expect(events.map((event) => [valueOf(event, 'UID'), valueOf(event, 'DTSTART')])).toEqual([
      [':x@trust.example.com', ';TZID=Europe/Oslo:20260109T000000'],
      [':x~20260203T0100@trust.example.com', ':20260203T000000Z'],
    ]);
  });

  it('CAL-4: one that is over before the horizon is left out', () => {
    const over = { ...weekly, rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR;COUNT=3' };
    expect(written(over)).toHaveLength(1);
    expect(written(over, {}, { from: Date.parse('2026-02-06T05:00:00Z') })).toEqual([]);
  });

  it('CAL-5: its zone is described by yearly rules from 1970, as its clock has them', () => {
    const zoneOf = (timeZone: string): Lines | undefined =>
      components(toICalendar(schedule({ ...weekly, timeZone }), calendarOptions), 'VTIMEZONE')[0];
    expect(zoneOf('Europe/Oslo')).toEqual([
      'TZID:Europe/Oslo',
      'BEGIN:DAYLIGHT',
      'DTSTART:19700329T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'DTSTART:19701025T030000',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      'END:STANDARD',
    ]);
    const rules = (zone: string): string[] => valuesOf(zoneOf(zone) ?? [], 'RRULE');
    expect(rules('America/New_York')).toEqual([
      ':FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
      ':FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
    ]);
    // The first Sunday from the second of the month on.
    expect(rules('America/Santiago')[0]).toBe(':FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=2,3,4,5,6,7,8;BYDAY=SU');
    expect(zoneOf('Asia/Kolkata')?.slice(1)).toEqual([
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0530',
      'TZOFFSETTO:+0530',
      'END:STANDARD',
    ]);
  });

  it('CAL-5: a zone is described once, and only where a series is written in it', () => {
    const zones = (more: object): Lines[] =>
      components(toICalendar(schedule(weekly, more), calendarOptions), 'VTIMEZONE');
    expect(zones({ activities: [activity(weekly), activity({ ...weekly, id: 'y' })] })).toHaveLength(1);
    expect(toICalendar(announced({}), calendarOptions)).not.toContain('VTIMEZONE');
  });

  it('CAL-6: a fixed offset has the name of the IANA where there is one, and UTC needs none', () => {
    const startOf = (timeZone: string) => valueOf(written({ ...weekly, timeZone })[0], 'DTSTART');
    expect(startOf('UTC+1')).toBe(';TZID=Etc/GMT-1:20260109T000000');
    expect(startOf('UTC-11')).toBe(';TZID=Etc/GMT+11:20260109T000000');
    expect(startOf('UTC+05:30')).toBe(';TZID=UTC+0530:20260109T000000');
    expect(startOf('UTC+16')).toBe(';TZID=UTC+1600:20260109T000000');
    expect(startOf('UTC')).toBe(':20260109T000000Z');
  });

  it('CAL-7: where no yearly rule describes the zone, each occurrence of the horizon is an event in UTC', () => {
    const to = Date.parse('2026-07-01T00:00:00Z');
    const events = written({ ...weekly, timeZone: 'Africa/Cairo' }, {}, { to });
    expect(events).toHaveLength(13);
    expect(valueOf(events[12], 'UID')).toBe(':x~20260626T0000@trust.example.com');
    expect(valueOf(events[12], 'DTSTART')).toBe(':20260625T210000Z');
  });

  it('CAL-7: a series from before the present law recurs from that law on', () => {
    const options = { from: Date.parse('2006-12-01T00:00:00Z'), to: Date.parse('2008-01-01T00:00:00Z') };
    const old = {
      ...weekly,
      start: '2006-11-03T00:00',
      end: '2006-11-03T06:00',
      timeZone: 'America/New_York',
    };
    // New York's clocks have changed on other days since 2007: within the horizon no one law holds.
    expect(written(old, {}, options)).toHaveLength(29);
    const later = written(old, {}, { from: Date.parse('2007-03-01T00:00:00Z'), to: options.to });
    expect(valueOf(later[0], 'DTSTART')).toBe(';TZID=America/New_York:20070112T000000');
  });
});

describe('clock changes', () => {
  const exceptions = (events: readonly Lines[]) =>
    events
      .slice(1)
      .map((event) => [valueOf(event, 'RECURRENCE-ID'), valueOf(event, 'DTSTART'), valueOf(event, 'DTEND')]);

  it('CAL-8: an occurrence whose end is read in two ways is written in UTC', () => {
    const night = { start: '2026-01-03T20:00', end: '2026-01-04T06:00', rrule: 'FREQ=WEEKLY;BYDAY=SA' };
    const options = { to: Date.parse('2027-01-01T00:00:00Z') };
    expect(exceptions(written(night, {}, options))).toEqual([
      [';TZID=Europe/Oslo:20260328T200000', ':20260328T190000Z', ':20260329T040000Z'],
      [';TZID=Europe/Oslo:20261024T200000', ':20261024T180000Z', ':20261025T050000Z'],
    ]);
    const elapsed = { ...night, end: undefined, duration: 'PT10H' };
    expect(exceptions(written(elapsed, {}, options)).map(([, , end]) => end)).toEqual([
      ':20260329T050000Z',
      ':20261025T040000Z',
    ]);
    expect(valueOf(written(elapsed)[0], 'DURATION')).toBe(':PT10H');
  });

  it('CAL-8: a start that is repeated is written in UTC, and one that is skipped is not left to the rule at all', () => {
    const options = { to: Date.parse('2027-01-01T00:00:00Z') };
    const events = written({ start: '2026-01-01T02:30', duration: 'PT3S', rrule: 'FREQ=DAILY' }, {}, options);
    expect(valuesOf(events[0]!, 'EXDATE')).toEqual([';TZID=Europe/Oslo:20260329T023000']);
    expect(exceptions(events)).toEqual([
      [';TZID=Europe/Oslo:20261025T023000', ':20261025T003000Z', ':20261025T003003Z'],
      [undefined, ':20260329T013000Z', ':20260329T013003Z'],
    ]);
  });

  it('CAL-8: a series never begins with an occurrence that is read in two ways', () => {
    const options = { to: Date.parse('2026-07-01T00:00:00Z') };
    const skipped = { start: '2026-03-29T02:30', duration: 'PT1H', rrule: 'FREQ=WEEKLY' };
    const [first, single] = written(skipped, {}, options);
    expect(valueOf(first, 'DTSTART')).toBe(';TZID=Europe/Oslo:20260405T023000');
    expect(valueOf(single, 'UID')).toBe(':x~20260329T0230@trust.example.com');
    expect(valueOf(single, 'DTSTART')).toBe(':20260329T013000Z');
  });

  it('CAL-8: of two rounds that a skipped day makes one, one is written', () => {
    const options = { from: Date.parse('2011-12-01T00:00:00Z'), to: Date.parse('2012-01-10T00:00:00Z') };
    const daily = {
      start: '2011-12-25T12:00',
      duration: 'PT1H',
      rrule: 'FREQ=DAILY;COUNT=9',
      timeZone: 'Pacific/Apia',
    };
    const starts = written(daily, {}, options).map((event) => valueOf(event, 'DTSTART'));
    expect(starts).toHaveLength(8);
    expect(new Set(starts).size).toBe(8);
  });
});

describe('waves', () => {
  it('CAL-9: each is a series of its own, its rule so many days later', () => {
    const events = written({
      ...weekly,
      rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR,SU',
      waves: [{ id: 'a' }, { id: 'b', offset: 'P3D' }],
    });
    const series = events.filter((event) => valueOf(event, 'RRULE'));
    expect(
      series.map((event) => [valueOf(event, 'UID'), valueOf(event, 'DTSTART'), valueOf(event, 'RRULE')]),
    ).toEqual([
      [':x~a@trust.example.com', ';TZID=Europe/Oslo:20260109T000000', ':FREQ=WEEKLY;INTERVAL=2;BYDAY=FR,SU'],
      [
        ':x~b@trust.example.com',
        ';TZID=Europe/Oslo:20260112T000000',
        ':FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;WKST=TH',
      ],
    ]);
  });

  it('CAL-9: where no rule says "so many days later", each occurrence of the horizon is an event in UTC', () => {
    const patches = {
      ...weekly,
      start: '2026-01-13T22:00',
      end: '2026-01-13T23:00',
      rrule: 'FREQ=MONTHLY;BYDAY=2TU',
    };
    const events = written(
      { ...patches, waves: [{ id: 'a' }, { id: 'b', offset: 'P7D' }] },
      {},
      { to: Date.parse('2027-01-01T00:00:00Z') },
    );
    expect(events).toHaveLength(1 + 12);
    expect(valueOf(events[1], 'UID')).toBe(':x~b~20260113T2200@trust.example.com');
    expect(valueOf(events[1], 'DTSTART')).toBe(':20260120T210000Z');
  });

  it('CAL-9: a reader of one wave is told of that alone, with the part of the customers that it is', () => {
    const parts = {
      ...weekly,
      waves: [
        { id: 'a', share: 0.125 },
        { id: 'b', offset: 'P3D' },
      ],
    };
    const events = written(parts, {}, { audience: { wave: 'a' }, language: 'da' });
    expect(events).toHaveLength(1);
    expect(valueOf(events[0], 'CATEGORIES')).toBe(':system,a');
    expect(valueOf(events[0], 'DESCRIPTION')).toBe(':For 12\\,5\u00A0% af kunderne.');
  });
});

describe('what is written of a window', () => {
  it('CAL-10: an unknown end is none and says so, and the assumed length is written nowhere', () => {
    const [event] = written({ start: '2026-01-06T22:00', assumedLength: 'PT77M', rrule: 'FREQ=WEEKLY' });
    expect(event?.some((line) => /^(?:DTEND|DURATION)/.test(line))).toBe(false);
    expect(valueOf(event, 'DESCRIPTION')).toBe(':The end is not stated.');
    expect(JSON.stringify(event)).not.toMatch(/77|1H17M|2317|2217/);
  });

  it('CAL-10: what the source does not state is marked as assumed', () => {
    const [event] = written({ ...weekly, assumed: ['start', 'end', 'impact'] });
    expect(valueOf(event, 'DESCRIPTION')).toBe(
      ':The dates are assumed\\; the source does not state them.\\nThe length is assumed\\; the source does not state it.',
    );
  });

  it('CAL-10: a tentative slot is reserved until a change confirms it', () => {
    const changes = [{ activity: 'x', occurrence: '2026-01-23T00:00', state: 'confirmed', revision: 4 }];
    const [series, confirmed] = written(
      { ...weekly, certainty: 'tentative' },
      { changes },
      { language: 'de' },
    );
    expect(valueOf(series, 'STATUS')).toBe(':TENTATIVE');
    expect(valueOf(series, 'SUMMARY')).toBe(':Reserviert: X');
    expect(valueOf(series, 'DESCRIPTION')).toBe(':Wird nur bei Bedarf genutzt.');
    expect(valueOf(confirmed, 'STATUS')).toBe(':CONFIRMED');
    expect(valueOf(confirmed, 'SUMMARY')).toBe(':X');
    expect(valueOf(confirmed, 'SEQUENCE')).toBe(':4');
  });

  it.each([
    ['nl-BE', 'Systeem', 'Een eindtijd is niet vermeld.'],
    ['nn-NO', 'System', 'Sluttidspunktet er ikke oppgitt.'],
    ['sv', 'System', 'Sluttiden är inte angiven.'],
    ['fr', 'System', 'The end is not stated.'],
  ])(
    'CAL-10: a reader of %s has the texts of the document that suit, and our words',
    (language, title, words) => {
      const parts = { title: { en: 'System', nl: 'Systeem' }, start: '2026-01-06T22:00' };
      const [event] = written(parts, {}, { language });
      expect(valueOf(event, 'SUMMARY')).toBe(`:${title}`);
      expect(valueOf(event, 'DESCRIPTION')).toBe(`:${words}`);
    },
  );

  it('CAL-10: a text is cut at 4,000 characters', () => {
    const [event] = written({ ...weekly, description: 'é'.repeat(5_000), title: 'T'.repeat(5_000) });
    expect(valueOf(event, 'DESCRIPTION')).toBe(`:${'é'.repeat(3_999)}…`);
    expect(valueOf(event, 'SUMMARY')).toBe(`:${'T'.repeat(499)}…`);
  });

  it('CAL-11: a moved occurrence names its original start, and has its new times in UTC', () => {
    const change = { activity: 'x', occurrence: '2026-11-27T00:00', state: 'moved', revision: 2 };
    const message = { en: 'Later.' };
    const [, moved] = written(weekly, { changes: [{ ...change, start: '2026-11-28T01:00', message }] });
    expect(valueOf(moved, 'UID')).toBe(':x@trust.example.com');
    expect(valueOf(moved, 'RECURRENCE-ID')).toBe(';TZID=Europe/Oslo:20261127T000000');
    expect(valueOf(moved, 'DTSTART')).toBe(':20261128T000000Z');
    expect(valueOf(moved, 'DTEND')).toBe(':20261128T060000Z');
    expect(valueOf(moved, 'SEQUENCE')).toBe(':2');
    expect(valueOf(moved, 'DESCRIPTION')).toBe(':Later.\\nMoved from 2026-11-27 00:00 (Europe/Oslo).');
  });

  it('CAL-11: a cancelled occurrence stays, at its original start', () => {
    const changes = [{ activity: 'x', occurrence: '2026-11-27T00:00', state: 'cancelled' }];
    const [, cancelled] = written(weekly, { changes }, { language: 'nl' });
    expect(valueOf(cancelled, 'STATUS')).toBe(':CANCELLED');
    expect(valueOf(cancelled, 'SUMMARY')).toBe(':Vervallen: X');
    expect(valueOf(cancelled, 'DTSTART')).toBe(':20261126T230000Z');
    expect(valueOf(cancelled, 'SEQUENCE')).toBe(':1');
  });

  it('CAL-11: a change outside the horizon is written as well, where the rule would contradict it', () => {
    const changes = [{ activity: 'x', occurrence: '2026-01-09T00:00', state: 'cancelled' }];
    expect(written(weekly, { changes }, { from: Date.parse('2027-01-01T00:00:00Z') })).toHaveLength(2);
  });

  it('CAL-11: a changed occurrence whose start is skipped is an event of its own', () => {
    const changes = [{ activity: 'x', occurrence: '2026-03-29T02:30', state: 'cancelled' }];
    const options = { to: Date.parse('2026-07-01T00:00:00Z') };
    const [series, single] = written(
      { start: '2026-01-01T02:30', duration: 'PT3S', rrule: 'FREQ=DAILY' },
      { changes },
      options,
    );
    expect(valuesOf(series!, 'EXDATE')).toEqual([';TZID=Europe/Oslo:20260329T023000']);
    expect(valueOf(single, 'UID')).toBe(':x~20260329T0230@trust.example.com');
    expect(valueOf(single, 'STATUS')).toBe(':CANCELLED');
  });

  it('CAL-12: an announcement is one event in UTC, whose sequence grows with its revision', () => {
    const parts = { duration: 'PT45M', state: 'moved', originalStart: '2026-11-24T18:00', revision: 3 };
    const [event] = components(toICalendar(announced(parts), calendarOptions));
    expect(valueOf(event, 'UID')).toBe(':~a@trust.example.com');
    expect(valueOf(event, 'DTSTART')).toBe(':20261125T170000Z');
    expect(valueOf(event, 'DTEND')).toBe(':20261125T174500Z');
    expect(valueOf(event, 'SEQUENCE')).toBe(':2');
    expect(valueOf(event, 'DESCRIPTION')).toBe(':Moved from 2026-11-24 17:00 (UTC).');
    const cancelled = components(toICalendar(announced({ state: 'cancelled' }), calendarOptions));
    expect(valueOf(cancelled[0], 'STATUS')).toBe(':CANCELLED');
  });
});

describe('what is left out', () => {
  const uids = (options: Partial<CalendarOptions>) =>
    components(toICalendar(scheduleOf(maintenanceWith({})), { ...calendarOptions, ...options }))
      .filter((event) => valueOf(event, 'RRULE'))
      .map((event) => valueOf(event, 'UID')?.slice(1).split('@')[0]);

  it('CAL-13: policies without dates always, standing activities unless they are asked for', () => {
    const rest = ['system', 'application~early', 'application~general', 'patching', 'infrastructure'];
    expect(uids({})).toEqual(rest);
    expect(uids({ standing: true })).toEqual([...rest.slice(0, 3), 'recycle', ...rest.slice(3)]);
  });

  it('CAL-13: changes of a standing activity with it, and what is not for the audience', () => {
    const parts = {
      start: '2026-01-01T02:30',
      duration: 'PT3S',
      rrule: 'FREQ=DAILY',
      announce: 'standing',
      regions: ['eu'],
    };
    const more = { changes: [{ activity: 'x', occurrence: '2026-02-01T02:30', state: 'cancelled' }] };
    expect(written(parts, more)).toEqual([]);
    expect(written(parts, more, { standing: true, audience: { region: 'us' } })).toEqual([]);
    expect(written(parts, more, { standing: true, audience: { region: 'eu' } }).length).toBeGreaterThan(1);
  });
});

describe('one window', () => {
  it('CAL-14: is a file of its own, with one event in UTC', () => {
    const { from, to } = calendarOptions;
    const [window] = windowsBetween(schedule({ ...weekly, title: 'Work' }), from, to);
    const text = windowToICalendar(window!, calendarOptions);
    const [event, ...others] = components(text);
    expect(others).toEqual([]);
    expect(valueOf(event, 'UID')).toBe(':x~20260109T0000@trust.example.com');
    expect(valueOf(event, 'DTSTART')).toBe(':20260108T230000Z');
    expect(valueOf(event, 'DTEND')).toBe(':20260109T050000Z');
    expect(text).toContain('SUMMARY:Work\r\n');
    expect(() => windowToICalendar(window!, { ...calendarOptions, host: '' })).toThrow(ScheduleError);
  });
});

describe('bad options', () => {
  const fault = (options: unknown): unknown => {
    try {
      return toICalendar(schedule(weekly), options as CalendarOptions);
    } catch (error) {
      if (!(error instanceof ScheduleError)) throw error;
      return `${error.path}: ${error.code}`;
    }
  };

  it.each([
    ['host: host', { host: 'a\r\nBEGIN:VEVENT' }],
    ['host: host', { host: undefined }],
    ['host: host', { host: 'a'.repeat(254) }],
    ['updated: instant', { updated: Number.NaN }],
    ['updated: instant', { updated: '2026-01-01' }],
    ['defaultLanguage: language-tag', { defaultLanguage: 'e' }],
    ['language: language-tag', { language: 'en-us-gb' }],
    ['url: link', { url: 'javascript:alert(1)' }],
    ['url: link', { url: 'https://a.example/\r\nX' }],
    ['name: empty', { name: ' ' }],
    ['refresh: refresh', { refresh: 1 }],
    ['refresh: refresh', { refresh: 1.5 * MINUTE }],
    ['audience: audience', { audience: { wave: 3 } }],
    ['audience: audience', { audience: 'eu' }],
    ['standing: type', { standing: 'yes' }],
    ['from: instant', { from: -1 }],
    ['to: instant', { to: Infinity }],
    ['to: horizon', { to: calendarOptions.from }],
    ['to: horizon', { to: calendarOptions.from + 3_654 * DAY }],
  ])('CAL-15: %s of %o', (expected, options) => {
    expect(fault({ ...calendarOptions, ...options })).toBe(expected);
  });

  it('CAL-15: no options at all', () => {
    expect(fault(undefined)).toBe(': type');
  });

  it('CAL-15: a file of more events than calendars take is refused, soon', () => {
    const daily = { ...weekly, rrule: 'FREQ=DAILY', timeZone: 'Africa/Cairo' };
    const activities = Array.from({ length: 500 }, (_, i) => activity({ ...daily, id: `x${i}` }));
    const many = schedule(weekly, { activities });
    const options = { ...calendarOptions, to: Date.parse('2035-12-31T00:00:00Z') };
    expect(EVENT_LIMIT).toBe(20_000);
    expect(() => toICalendar(many, options)).toThrow(
      expect.objectContaining({ code: 'too-many', path: 'to' }),
    );
  });

  it('CAL-15: the size of a file does not grow with how long its rules go on', () => {
    const activities = Array.from({ length: 1_000 }, (_, i) => activity({ ...weekly, id: `x${i}` }));
    const text = toICalendar(schedule(weekly, { activities }), {
      ...calendarOptions,
      to: Date.parse('2035-12-31T00:00:00Z'),
    });
    expect(components(text)).toHaveLength(1_000);
    expect(text.length).toBeLessThan(400 * 1_000);
  });
});
