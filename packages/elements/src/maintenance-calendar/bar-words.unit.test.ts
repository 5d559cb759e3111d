import { describe, expect, it } from 'vitest';

import { announced, eventfulYear } from '../testing/calendar-year.js';
import { dayNumber, plain, sceneInput } from '../testing/calendar-scenes.js';
import type { Scene } from '../testing/calendar-scenes.js';
import { calendarView } from './maintenance-calendar.model.js';
import type { MonthDay } from './maintenance-calendar.model.js';

const NIGHT = 'system@2026-11-27T00:00';

const daysOf = (scene: Scene): MonthDay[] =>
  calendarView({ ...sceneInput({ from: '2026-11-27', ...scene }), view: 'month' }).month!.weeks.flat();

const dayOf = (date: string, scene: Scene): MonthDay =>
  daysOf(scene).find(({ day }) => day === dayNumber(date))!;

/** What a screen reader says of a window, on the first day that has it. */
function nameOf(scene: Scene, id = NIGHT): string {
  const chips = daysOf(scene).flatMap((day) => day.chips);
  return plain(chips.find(({ ids }) => ids.includes(id))!.name);
}

describe('CALENDAR-25: the name of a bar', () => {
  it.each([
    ['Europe/Oslo', '00:00 System maintenance; Friday 27 November, 00:00 to 06:00 CET'],
    [
      'America/New_York',
      '18:00 System maintenance; Thursday 26 November, 18:00 to 00:00 GMT-5, Fri 00:00 to 06:00 in Oslo (CET)',
    ],
    [
      'Asia/Kolkata',
      '04:30 System maintenance; Friday 27 November, 04:30 to 10:30 GMT+5:30, 00:00 to 06:00 in Oslo (CET)',
    ],
    [
      'Australia/Lord_Howe',
      '10:00 System maintenance; Friday 27 November, 10:00 to 16:00 GMT+11, 00:00 to 06:00 in Oslo (CET)',
    ],
    [
      'Pacific/Kiritimati',
      '13:00 System maintenance; Friday 27 November, 13:00 to 19:00 GMT+14, 00:00 to 06:00 in Oslo (CET)',
    ],
  ])('for a reader in %s begins with what is seen, and says day, both times and zones', (reader, name) => {
    expect(nameOf({ reader })).toBe(name);
  });

  it.each([
    ['nl', '00:00 Systeemonderhoud; vrijdag 27 november, 00:00 tot 06:00 CET'],
    ['de', '00:00 System maintenance; Freitag, 27. November, 00:00 bis 06:00 MEZ'],
    ['nb', '00:00 System maintenance; fredag 27. november, 00:00 til 06:00 CET'],
    ['sv', '00:00 System maintenance; fredag 27 november, 00:00 till 06:00 CET'],
    ['da', '00.00 System maintenance; fredag 27. november, 00.00 til 06.00 CET'],
    ['ar-EG', '00:00 System maintenance; Friday 27 November, 00:00 to 06:00 CET'],
  ])('on a page in %s is in its language, or else in English', (language, name) => {
    expect(nameOf({ language })).toBe(name);
  });

  it.each([
    ['nl', 'vanaf 22:00 Toepassingsonderhoud; dinsdag 8 december, vanaf 22:00 CET'],
    ['en', 'from 22:00 Application upgrade; Tuesday 8 December, from 22:00 CET'],
    ['de', 'ab 22:00 Application upgrade; Dienstag, 8. Dezember, ab 22:00 MEZ'],
    ['nb', 'fra 22:00 Application upgrade; tirsdag 8. desember, fra 22:00 CET'],
    ['sv', 'från 22:00 Application upgrade; tisdag 8 december, från 22:00 CET'],
    ['da', 'fra 22.00 Application upgrade; tirsdag 8. december, fra 22.00 CET'],
  ])('in %s says that an end is not known', (language, name) => {
    expect(nameOf({ language, from: '2026-12-08' }, 'application/early@2026-12-08T22:00')).toBe(name);
  });

  it.each([
    ['en-US', '12:00 AM System maintenance; Friday, November 27, 12:00 AM to 06:00 AM GMT+1'],
    ['en-GB-u-hc-h12', '12:00 am System maintenance; Friday 27 November, 12:00 am to 06:00 am CET'],
    ['de-u-nu-thai', '๐๐:๐๐ System maintenance; Freitag, ๒๗. November, ๐๐:๐๐ bis ๐๖:๐๐ MEZ'],
    ['nl-u-nu-arab', '٠٠:٠٠ Systeemonderhoud; vrijdag ٢٧ november, ٠٠:٠٠ tot ٠٦:٠٠ CET'],
  ])('follows the hours and the digits that %s asks for', (language, name) => {
    expect(nameOf({ language })).toBe(name);
  });

  it.each(['en-u-ca-islamic', 'en-US-u-ca-buddhist', 'nl-u-ca-hebrew', 'de-u-ca-japanese'])(
    'on a page of another calendar (%s) the dates stay those of the grid',
    (language) => {
      const [common] = language.split('-u-', 1);
      expect(nameOf({ language })).toBe(nameOf({ language: common! }));
      const view = (tag: string) => {
        const input = sceneInput({ language: tag, from: '2027-02-10' });
        const { range, month, shown, empty } = calendarView({ ...input, view: 'month' });
        return { range, shown, empty, days: month!.weeks.flat().map(({ number, name }) => [number, name]) };
      };
      expect(view(language)).toEqual(view(common!));
    },
  );

  it('of what is reserved, moved, cancelled or an emergency says so', () => {
    const document = eventfulYear();
    const names = daysOf({ document }).flatMap(({ chips }) => chips.map(({ name }) => plain(name)));
    const said = (text: string): string | undefined => names.find((name) => name.includes(text));
    expect(said('Emergency fix')).toBe(
      '08:00 Emergency fix; In progress, Emergency, Monday 23 November, 08:00 to 11:00 CET',
    );
    expect(said('Infrastructure')).toContain('Reserved, Saturday');
    expect(names.filter((name) => name.includes('Moved'))).toEqual([
      '00:00 System maintenance; Moved to Sunday 29 November, 01:00 CET, Friday 27 November, 00:00 CET',
      '01:00 System maintenance; Moved, Sunday 29 November, 01:00 to 07:00 CET',
    ]);
    const december = daysOf({ document, from: '2026-12-01' }).flatMap(({ chips }) => chips);
    const cancelled = december.find(({ marks }) => marks.includes('cancelled'))!;
    expect([cancelled.isOff, plain(cancelled.name)]).toEqual([
      true,
      '22:00 Application upgrade; Cancelled, Friday 11 December, from 22:00 CET',
    ]);
  });

  it('over several days says from when, on the last until when, and in between only what', () => {
    const scene = { document: eventfulYear(), language: 'nl' };
    const shown = ['13', '14', '15', '16'].map((date) => {
      const { chips } = dayOf(`2026-11-${date}`, scene);
      const { time, titles } = chips.find(({ ids }) => ids.includes('a-weekend'))!;
      return plain(`${time} ${titles}`);
    });
    expect(shown).toEqual([
      '20:00 Databankverhuizing',
      ' Databankverhuizing',
      ' Databankverhuizing',
      'tot 05:00 Databankverhuizing',
    ]);
    expect(nameOf(scene, 'a-weekend')).toBe(
      '20:00 Databankverhuizing; vrijdag 13 november, 20:00 tot ma 05:00 CET',
    );
  });

  it('over a clock change names both abbreviations', () => {
    const document = announced({ id: 'change', start: '2026-10-25T01:00', end: '2026-10-25T04:00' });
    const scene = { document, from: '2026-10-25' };
    expect(nameOf(scene, 'change')).toBe('01:00 Work 0; Sunday 25 October, 01:00 to 04:00 CEST/CET');
    expect(nameOf({ ...scene, reader: 'Asia/Kolkata' }, 'change')).toBe(
      '04:30 Work 0; Sunday 25 October, 04:30 to 08:30 GMT+5:30, 01:00 to 04:00 in Oslo (CEST/CET)',
    );
  });

  it('of windows that share a bar says each title and each time', () => {
    const document = announced(
      { id: 'one', title: 'Alpha', start: '2026-11-25T10:00', end: '2026-11-25T12:00' },
      { id: 'two', title: 'Beta', start: '2026-11-25T11:00', end: '2026-11-25T13:00' },
    );
    expect(nameOf({ document }, 'one')).toMatch(
      /^10:00 .*Alpha, Beta; Alpha, Wednesday 25 November, 10:00 to 12:00 CET; Beta, Wednesday 25 November, 11:00 to 13:00 CET$/,
    );
  });
});

describe('CALENDAR-25: the name of a day', () => {
  it('says the date, and what is on', () => {
    const days = { today: '2026-11-23', quiet: '2026-11-24', night: '2026-11-27', before: '2026-10-30' };
    const names = Object.values(days).map((date) => plain(dayOf(date, {}).name));
    expect(names).toEqual([
      'Monday 23 November, today',
      'Tuesday 24 November',
      'Friday 27 November: 00:00 System maintenance',
      'Friday 30 October: 00:00 System maintenance; from 22:00 Application upgrade',
    ]);
  });

  it('of another year says which', () => {
    expect(plain(dayOf('2027-02-10', { from: '2027-02-10' }).name)).toBe('Wednesday, 10 February 2027');
    const { month } = calendarView({ ...sceneInput({ from: '2028-02-29' }), view: 'month' });
    expect([month!.title, month!.weeks.flat().find(({ date }) => date === '2028-02-29')?.number]).toEqual([
      'February 2028',
      '29',
    ]);
  });
});
