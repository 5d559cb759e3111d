import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { localeOf } from '../shared/locale.js';
import { dateText, dayNumber, OSLO, sceneInput } from '../testing/calendar-scenes.js';
import type { Scene } from '../testing/calendar-scenes.js';
import { announced } from '../testing/calendar-year.js';
import { parseDay } from './calendar-range.js';
import { firstWeekday } from './first-weekday.js';
import { calendarView } from './maintenance-calendar.model.js';
import type { CalendarViewInput, ViewName } from './maintenance-calendar.model.js';

const shownBy = (view: ViewName, scene: Scene = {}, more: Partial<CalendarViewInput> = {}) =>
  calendarView({ ...sceneInput(scene), view, ...more });

/** Where the buttons of a calendar lead. */
const stepsFrom = (view: ViewName, from?: string, more: Partial<CalendarViewInput> = {}) => {
  const { previous, following, today } = shownBy(view, from === undefined ? {} : { from }, more).navigation;
  return [previous.from, today.isHere, following.from];
};

describe('CALENDAR-22: the first day of a week', () => {
  it.each([
    ['en-US', 6],
    ['en', 0],
    ['en-GB', 0],
    ['de', 0],
    ['nl-BE', 0],
    ['sv', 0],
    // Egypt's weeks begin on Saturday, but the words are English.
    ['ar-EG', 0],
    ['he', 0],
  ])('on a page in %s is the one of its region', (language, weekday) => {
    expect(firstWeekday(null, localeOf(language).tag)).toBe(weekday);
  });

  it('is the one that the page states', () => {
    expect(['MO', 'tu', ' SA ', 'Su'].map((name) => firstWeekday(name, 'en-US'))).toEqual([0, 1, 5, 6]);
    expect(['', 'XX', 'Sunday', '7'].map((name) => firstWeekday(name, 'de'))).toEqual([0, 0, 0, 0]);
  });

  it('heads the month, and begins the week', () => {
    const month = (weekday: number) => shownBy('month', {}, { firstWeekday: weekday }).month!;
    expect(month(6).weekdays.map(({ short }) => short)).toEqual([
      'Sun',
      'Mon',
      'Tue',
      'Wed',
      'Thu',
      'Fri',
      'Sat',
    ]);
    expect(month(0).weeks[0]?.[0]?.date).toBe('2026-10-26');
    expect(month(6).weeks[0]?.[0]?.date).toBe('2026-11-01');
    const first = (weekday: number) => shownBy('week', {}, { firstWeekday: weekday }).week!.days[0]?.date;
    expect([0, 5, 6].map(first)).toEqual(['2026-11-23', '2026-11-21', '2026-11-22']);
  });
});

describe('CALENDAR-22, CALENDAR-30: the days that are shown', () => {
  it.each([
    ['month', undefined, 'November 2026'],
    ['week', undefined, '23–29 November 2026'],
    ['month', '2028-02-29', 'February 2028'],
    ['week', '2028-02-29', '28 February – 5 March 2028'],
    ['week', '2026-12-31', '28 December 2026 – 3 January 2027'],
  ] as const)('of a %s on %s are %s', (view, from, title) => {
    const { range } = shownBy(view, from === undefined ? {} : { from });
    expect(range.replaceAll(/\s*–\s*/g, '–')).toBe(title.replaceAll(' – ', '–'));
  });

  it('what only began before them and has no known end is none of theirs', () => {
    // The first of November 2027 is a Monday: no day before it is drawn.
    const document = announced({ start: '2027-10-31T23:30', assumedLength: 'PT2H' });
    const { shown, empty, month } = shownBy('month', { document, from: '2027-11-01' });
    expect(month!.weeks.flat().filter(({ chips }) => chips.length > 0)).toEqual([]);
    expect([shown, empty]).toEqual([
      'November 2027: 0 entries',
      'No maintenance is listed for November 2027.',
    ]);
  });

  it('of an agenda end before a day that something was moved away from later', () => {
    const moved = {
      start: '2026-11-25T10:00',
      duration: 'PT1H',
      state: 'moved',
      originalStart: '2026-12-05T10:00',
    };
    const { days } = shownBy('agenda', { document: announced(moved), from: '2026-11-01' });
    expect(days.map(({ date }) => date)).toEqual(['2026-11-25']);
  });

  it('today is the reader’s own', () => {
    const today = (reader: string, now: string) =>
      shownBy('week', { reader, now })
        .week!.days.filter(({ isToday }) => isToday)
        .map(({ date }) => date);
    const now = '2026-12-31T10:30:00Z';
    expect(today('Pacific/Kiritimati', now)).toEqual(['2027-01-01']);
    expect(today(OSLO, now)).toEqual(['2026-12-31']);
    expect(shownBy('month', { reader: 'Pacific/Kiritimati', now }).range).toBe('January 2027');
    expect(shownBy('month', { reader: 'America/New_York', now }).range).toBe('December 2026');
  });

  it('a day that there never was in a zone has nothing, and nothing breaks', () => {
    const scene = { reader: 'Pacific/Apia', from: '2011-12-30', now: '2011-12-28T00:00:00Z' };
    const day = shownBy('week', scene).week!.days.find(({ date }) => date === '2011-12-30')!;
    expect([day.blocks, day.work, day.ticks, day.clockChange]).toEqual([[], [], [], undefined]);
    expect(
      shownBy('month', scene)
        .month!.weeks.flat()
        .filter(({ date }) => date === '2011-12-30'),
    ).toHaveLength(1);
  });

  it.each([
    ['Europe/Oslo', '2026-03-29', '02:00', '03:00'],
    ['Europe/Oslo', '2026-10-25', '03:00', '02:00'],
    ['America/New_York', '2026-03-08', '02:00', '03:00'],
    ['America/New_York', '2026-11-01', '02:00', '01:00'],
    ['Australia/Lord_Howe', '2026-04-05', '02:00', '01:30'],
    ['Australia/Lord_Howe', '2026-10-04', '02:00', '02:30'],
  ])('in %s on %s the week says that clocks go from %s to %s', (reader, date, from, to) => {
    const { days } = shownBy('week', { reader, from: date }).week!;
    const said = days.filter(({ clockChange }) => clockChange !== undefined);
    expect(said.map((day) => [day.date, day.clockChange?.match(/\d\d:\d\d/g)])).toEqual([[date, [from, to]]]);
  });
});

describe('CALENDAR-30: a window over a clock change in the week', () => {
  it.each([
    // Until the hour that is left out begins; through it; an hour that is there twice, and from its first time to its second.
    ['2026-03-29', '2026-03-28T23:30Z', '2026-03-29T01:00Z', [0.5, 2]],
    ['2026-03-29', '2026-03-28T23:30Z', '2026-03-29T03:00Z', [0.5, 5]],
    ['2026-10-25', '2026-10-25T00:00Z', '2026-10-25T02:00Z', [2, 3]],
    ['2026-10-25', '2026-10-25T00:30Z', '2026-10-25T01:50Z', [2.5, 3.5]],
  ] as const)('on %s from %s to %s fills the hours that the clocks show', (date, start, end, hours) => {
    const wall = (text: string): string => text.replace('Z', '');
    const document = announced({ timeZone: 'UTC', start: wall(start), end: wall(end) });
    const { days } = shownBy('week', { document, from: date }).week!;
    const drawn = days.flatMap(({ blocks }) => blocks.flatMap(({ from, to }) => [from * 24, to * 24]));
    expect(drawn.map((hour) => Math.round(hour * 60) / 60)).toEqual(hours);
  });
});

describe('CALENDAR-20: the ways to other days', () => {
  it('lead to the first day of the month or the week beside', () => {
    expect(stepsFrom('month')).toEqual(['2026-10-01', true, '2026-12-01']);
    expect(stepsFrom('week')).toEqual(['2026-11-16', true, '2026-11-30']);
    expect(stepsFrom('week', undefined, { firstWeekday: 6 })).toEqual(['2026-11-15', true, '2026-11-29']);
    expect(stepsFrom('month', '2027-01-31')).toEqual(['2026-12-01', false, '2027-02-01']);
    expect(stepsFrom('week', '2028-02-29')).toEqual(['2028-02-21', false, '2028-03-06']);
  });

  it('beside the present one lead to where the calendar stands by itself', () => {
    expect(stepsFrom('month', '2026-12-24')).toEqual([null, false, '2027-01-01']);
    expect(stepsFrom('month', '2026-10-01')[2]).toBeNull();
    expect(stepsFrom('week', '2026-12-06')[0]).toBeNull();
  });

  it('an agenda steps by as many months as it shows', () => {
    expect(stepsFrom('agenda')).toEqual(['2026-10-23', true, '2026-12-23']);
    expect(stepsFrom('agenda', '2026-11-01', { months: 3 })).toEqual(['2026-08-01', false, '2027-02-01']);
  });

  it('there and back is where one was', () => {
    const views = fc.constantFrom('month' as const, 'week' as const);
    const days = fc.integer({ min: dayNumber('1971-01-01'), max: dayNumber('2198-12-31') });
    fc.assert(
      fc.property(views, days, (view, day) => {
        const here = shownBy(view, { from: dateText(day) });
        const { from } = here.navigation.following;
        const back = shownBy(view, from === null ? {} : { from }).navigation.previous.from;
        expect(shownBy(view, back === null ? {} : { from: back }).range).toBe(here.range);
      }),
      { numRuns: 60 },
    );
  });

  it('only days that a calendar reaches are taken from an attribute', () => {
    const days = ['2026-11-27', '2026-02-30', '27-11-2026', '', '2026-11-27T00:00', '99999-01-01'];
    expect(days.map(parseDay)).toEqual([dayNumber('2026-11-27'), ...Array<undefined>(5)]);
    expect(dateText(parseDay('9999-12-31')!)).toBe('2199-12-31');
    expect(parseDay(null)).toBeUndefined();
  });
});
