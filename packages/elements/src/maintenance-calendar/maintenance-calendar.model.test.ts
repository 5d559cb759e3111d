import { HOUR, MINUTE } from '@trust-widgets/schedule-core/engine';
import { intlZones } from '@trust-widgets/schedule-core/intl-zone';
import { describe, expect, it } from 'vitest';

import { localeOf } from '../shared/locale.js';
import { readMaintenanceDocument } from '../shared/maintenance-document.js';
import { displayZone } from '../shared/time-zones.js';
import { maintenanceDocument } from '../testing/banner-fixtures.js';
import type { AgendaSlot, ZonedSpan } from './maintenance-calendar.model.js';
import { calendarView, parseKinds } from './maintenance-calendar.model.js';
import type { CalendarView, CalendarViewInput } from './maintenance-calendar.model.js';
import { monthsReaching, windowsNamed } from './window-search.js';
import { timeUntil } from '../shared/time-until.js';

const at = (text: string): number => Date.parse(text);
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

interface Scene {
  readonly now?: string;
  readonly reader?: string;
  readonly timeZone?: string;
  readonly language?: string;
  readonly document?: unknown;
}

/** Monday 23 November 2026, 09:00 in Oslo. */
const MONDAY = '2026-11-23T08:00:00Z';

function inputOf(scene: Scene = {}, more: Partial<CalendarViewInput> = {}): CalendarViewInput {
  const { now = MONDAY, reader = 'Europe/Oslo', timeZone = 'auto', language = 'en' } = scene;
  const { value } = readMaintenanceDocument(scene.document ?? maintenanceDocument(), intlZones);
  return {
    ...value!,
    locale: localeOf(language),
    now: at(now),
    zone: displayZone(timeZone, reader, 'Europe/Oslo'),
    readerZone: reader,
    ...more,
  };
}

const view = (scene?: Scene, more?: Partial<CalendarViewInput>) => calendarView(inputOf(scene, more));

/** A maintenance section with one activity, or with announcements only. */
const only = (activity: object, more: object = {}) =>
  maintenanceDocument({ activities: [{ id: 'a', kind: 'system', title: 'Work', ...activity }], ...more });
const announced = (...announcements: object[]) =>
  maintenanceDocument({
    activities: [],
    announcements: announcements.map((each, index) => ({
      id: `n${index}`,
      kind: 'emergency',
      title: 'Fix',
      announcedAt: '2026-01-01T00:00:00Z',
      ...each,
    })),
  });

const SATURDAYS = {
  start: '2026-01-03T20:00',
  end: '2026-01-04T06:00',
  rrule: 'FREQ=WEEKLY;BYDAY=SA',
  certainty: 'tentative',
  kind: 'infrastructure',
};

const timeOf = ({ moments, abbreviation }: ZonedSpan): string =>
  `${moments.map(({ text }) => text).join(' – ')} ${abbreviation}`;

const slotsOf = ({ days }: CalendarView): AgendaSlot[] => days.flatMap(({ slots }) => slots);
const firstSlot = (shown: CalendarView): AgendaSlot => slotsOf(shown)[0]!;
const firstEntry = (shown: CalendarView) => firstSlot(shown).entries[0]!;

/** The first slot of an agenda in a few words: day, time, the data centre's time. */
function firstTime(shown: CalendarView): (string | undefined)[] {
  const { time, source } = firstSlot(shown);
  return [shown.days[0]?.date, timeOf(time), source && timeOf(source)];
}

describe('the days', () => {
  it('CALENDAR-1: each window stands under the day on which it begins, in the shown zone', () => {
    const shown = view();
    expect(shown.days.map(({ date, slots }) => [date, ...slots.map(({ time }) => timeOf(time))])).toEqual([
      ['2026-11-27', '00:00 – 06:00 CET'],
      ['2026-12-08', 'from 22:00 CET'],
      ['2026-12-11', '00:00 – 06:00 CET', 'from 22:00 CET'],
    ]);
    expect(shown.days[0]?.parts.map(({ text }) => text).join('')).toBe('Friday 27 November');
    expect(shown.range).toBe('23 November 2026 to 22 December 2026');
    expect(view({ reader: 'America/New_York' }).days[0]?.date).toBe('2026-11-26');
  });

  it('CALENDAR-1: what goes on stays, what is over goes, unless a first day is asked for', () => {
    const during = view({ now: '2026-11-27T01:00:00Z' });
    expect(firstEntry(during).marks).toEqual([{ mark: 'current', text: 'In progress' }]);
    expect(during.days[0]?.near).toBe('today');
    expect(view({ now: '2026-11-27T05:00:00Z' }).days[0]?.date).toBe('2026-12-08');
    const past = view({ now: '2026-11-27T05:00:00Z' }, { from: at('2026-11-01') / (24 * HOUR) });
    expect(past.days[0]?.date).toBe('2026-11-13');
    expect(past.range).toBe('1 November 2026 to 30 November 2026');
  });

  it('CALENDAR-1: a month from the 31st ends with a shorter month', () => {
    expect(view({ now: '2027-01-31T12:00:00Z' }).range).toBe('31 January 2027 to 27 February 2027');
    expect(view({ now: '2028-01-31T12:00:00Z' }).range).toBe('31 January 2028 to 28 February 2028');
  });
});

describe('the times', () => {
  // Oslo, Saturday 28 March 2026 20:00 CET is 19:00Z; Sunday 06:00 CEST is 04:00Z: nine hours.
  it.each([
    ['Europe/Oslo', '2026-03-28', '20:00 – Sun 06:00 CET/CEST', undefined],
    ['America/New_York', '2026-03-28', '15:00 – 00:00 GMT-4', '20:00 – Sun 06:00 CET/CEST'],
    ['Asia/Kolkata', '2026-03-29', '00:30 – 09:30 GMT+5:30', 'Sat 20:00 – Sun 06:00 CET/CEST'],
    ['Australia/Lord_Howe', '2026-03-29', '06:00 – 15:00 GMT+11', 'Sat 20:00 – Sun 06:00 CET/CEST'],
    ['Pacific/Kiritimati', '2026-03-29', '09:00 – 18:00 GMT+14', 'Sat 20:00 – Sun 06:00 CET/CEST'],
  ])('CALENDAR-2: the night in which clocks go forward, read in %s', (reader, ...expected) => {
    const shown = view({ reader, now: '2026-03-27T08:00:00Z', document: only(SATURDAYS) });
    expect(firstTime(shown)).toEqual(expected);
    expect(firstSlot(shown).length).toBe('9 hours');
    expect(firstSlot(shown).notes).toEqual([
      'The clocks in Oslo go forward by 1 hour meanwhile: it lasts 9 hours, not the 10 hours that the times suggest.',
    ]);
  });

  // Saturday 24 October 2026 20:00 CEST is 18:00Z; Sunday 06:00 CET is 05:00Z: eleven hours.
  it.each([
    ['Europe/Oslo', '2026-10-24', '20:00 – Sun 06:00 CEST/CET', undefined],
    ['America/New_York', '2026-10-24', '14:00 – Sun 01:00 GMT-4', '20:00 – Sun 06:00 CEST/CET'],
    ['Asia/Kolkata', '2026-10-24', '23:30 – Sun 10:30 GMT+5:30', '20:00 – Sun 06:00 CEST/CET'],
    ['Australia/Lord_Howe', '2026-10-25', '05:00 – 16:00 GMT+11', 'Sat 20:00 – Sun 06:00 CEST/CET'],
    ['Pacific/Kiritimati', '2026-10-25', '08:00 – 19:00 GMT+14', 'Sat 20:00 – Sun 06:00 CEST/CET'],
  ])('CALENDAR-2: the night in which clocks go back, read in %s', (reader, ...expected) => {
    const shown = view({ reader, now: '2026-10-23T08:00:00Z', document: only(SATURDAYS), language: 'en' });
    expect(firstTime(shown)).toEqual(expected);
    expect(firstSlot(shown).notes).toEqual([
      'The clocks in Oslo go back by 1 hour meanwhile: it lasts 11 hours, not the 10 hours that the times suggest.',
    ]);
  });

  it("CALENDAR-5: the reader's own clock change is noted too, half an hour at Lord Howe", () => {
    // 17:00 CEST is 15:00Z, 01:30 at Lord Howe (+10:30); at 15:30Z its clocks go to +11.
    const document = announced({ start: '2026-10-03T17:00', end: '2026-10-03T18:00' });
    const shown = view({
      reader: 'Australia/Lord_Howe',
      now: '2026-10-02T08:00:00Z',
      document,
      language: 'nl',
    });
    expect(firstTime(shown)).toEqual([
      '2026-10-04',
      '01:30 – 03:00 GMT+10:30/GMT+11',
      'za 17:00 – 18:00 CEST',
    ]);
    expect(firstSlot(shown).notes.map(plain)).toEqual([
      'De klok in Lord Howe gaat intussen 30 minuten vooruit: het duurt 1 uur, niet de 1 uur en 30 minuten die u uit de tijden zou opmaken.',
    ]);
  });

  it('CALENDAR-2: machines read the same instant, with its offset', () => {
    const { time, source } = firstSlot(view({ reader: 'Asia/Kolkata' }));
    expect(time.moments.map(({ datetime }) => datetime)).toEqual([
      '2026-11-27T04:30+05:30',
      '2026-11-27T10:30+05:30',
    ]);
    expect(source?.moments[0].datetime).toBe('2026-11-27T00:00+01:00');
    expect(source?.place).toBe('in Oslo (CET)');
  });

  it('CALENDAR-2: a span of several days names the day of its end, far ones with the date', () => {
    const document = announced(
      { start: '2026-11-24T18:00', end: '2026-11-27T06:00' },
      { start: '2026-11-25T18:00', end: '2026-12-09T06:00' },
    );
    expect(slotsOf(view({ document })).map(({ time }) => timeOf(time))).toEqual([
      '18:00 – Fri 06:00 CET',
      '18:00 – Wed 9 Dec, 06:00 CET',
    ]);
  });

  it('CALENDAR-2: the hour cycle is that of the language', () => {
    expect(plain(timeOf(firstSlot(view({ language: 'en-US' })).time))).toBe('12:00 AM – 06:00 AM GMT+1');
  });

  it('CALENDAR-3: an unknown end is "from", and the assumed length is printed nowhere', () => {
    const shown = view({ reader: 'Asia/Kolkata' }, { kinds: ['application'] });
    expect(firstTime(shown)).toEqual(['2026-12-09', 'from 02:30 GMT+5:30', 'from Tue 22:00 CET']);
    expect(firstSlot(shown)).not.toHaveProperty('length', expect.anything());
    const other = view(
      {
        reader: 'Asia/Kolkata',
        document: JSON.parse(JSON.stringify(maintenanceDocument()).replace('"PT2H"', '"PT5H"')),
      },
      { kinds: ['application'] },
    );
    expect({ ...other, changesAt: 0 }).toEqual({ ...shown, changesAt: 0 });
  });
});

describe('the windows', () => {
  const changed = (change: object) =>
    maintenanceDocument({
      changes: [
        {
          activity: 'system',
          occurrence: '2026-11-27T00:00',
          announcedAt: '2026-11-20T09:00:00Z',
          ...change,
        },
      ],
    });

  it('CALENDAR-4: those that begin and end together share their time, and what is felt is said once', () => {
    const night = { start: '2026-11-27T00:00', end: '2026-11-27T06:00', impact: 'reconnect' };
    const slots = slotsOf(view({ document: announced(night, { ...night, title: 'Patch' }) }));
    expect(slots).toHaveLength(1);
    expect(slots[0]?.entries.map(({ title, felt }) => [title.text, felt])).toEqual([
      ['Fix', undefined],
      ['Patch', undefined],
    ]);
    expect(slots[0]?.felt).toBe('Your connection may drop briefly');
    const apart = slotsOf(view({ document: announced(night, { ...night, end: '2026-11-27T05:00' }) }));
    expect(apart.map(({ time }) => timeOf(time))).toEqual(['00:00 – 05:00 CET', '00:00 – 06:00 CET']);
  });

  it('CALENDAR-6: a reserved slot says so, and is neither now nor next', () => {
    const shown = view({ now: '2026-11-28T20:00:00Z', document: only(SATURDAYS) });
    expect(firstEntry(shown).marks).toEqual([{ mark: 'reserved', text: 'Reserved' }]);
    expect(firstEntry(shown).remarks).toEqual(['Used only when necessary']);
    expect(shown.headlines).toEqual([]);
  });

  it('CALENDAR-6: a cancelled window stays, its time does not hold, and its message says why', () => {
    const document = changed({ state: 'cancelled', message: 'Not needed.' });
    const shown = view({ document });
    expect(firstSlot(shown)).toMatchObject({
      struck: 'Cancelled',
      entries: [{ marks: [{ text: 'Cancelled' }], message: { text: 'Not needed.' }, felt: undefined }],
    });
    expect(shown.headlines[0]?.titles[0]?.text).toBe('Application upgrade');
  });

  it('CALENDAR-6: a moved window stands at its new time and, struck through, at its original one', () => {
    const document = changed({ state: 'moved', start: '2026-11-28T00:00' });
    const shown = view({ document, language: 'nl', reader: 'Asia/Kolkata' });
    const [before, after] = slotsOf(shown);
    expect([before?.struck, timeOf(before!.time)]).toEqual(['Verplaatst', '04:30 GMT+5:30']);
    expect(before?.entries[0]).toMatchObject({
      movedTo: 'Verplaatst naar zaterdag 28 november, 04:30 GMT+5:30',
    });
    expect(before?.entries[0]).not.toHaveProperty('id');
    expect(after?.entries[0]).toMatchObject({
      id: 'system@2026-11-27T00:00',
      movedFrom: {
        text: 'Verplaatst van',
        moment: { text: 'vrijdag 27 november, 04:30 GMT+5:30', datetime: '2026-11-27T04:30+05:30' },
      },
    });
  });

  it('CALENDAR-6: one that was moved within its day is one entry', () => {
    expect(
      slotsOf(view({ document: changed({ state: 'moved', start: '2026-11-27T02:00' }) }))[0]?.entries[0],
    ).toMatchObject({
      marks: [{ mark: 'moved' }],
      movedFrom: { moment: { text: 'Friday 27 November, 00:00 CET' } },
    });
    const slots = slotsOf(view({ document: changed({ state: 'moved', start: '2026-11-27T02:00' }) }));
    expect(slots.filter(({ struck }) => struck !== undefined)).toEqual([]);
  });

  it('CALENDAR-7: shares are said, and "the other" only where they add up', () => {
    const remarks = (waves: object[], more?: Partial<CalendarViewInput>) =>
      slotsOf(
        view({ document: only({ start: '2026-11-24T22:00', assumedLength: 'PT1H', waves }) }, more),
      ).map(({ entries }) => entries[0]?.remarks.join());
    const early = { id: 'early', share: 0.1 };
    const late = { id: 'late', share: 0.9, offset: 'P3D' };
    expect(remarks([early, late])).toEqual(['10% of customers', 'the other 90% of customers']);
    expect(remarks([early, { ...late, share: 0.5 }])).toEqual(['10% of customers', '50% of customers']);
    expect(remarks([{ id: 'early' }, { id: 'late', offset: 'P3D' }])).toEqual([
      'group 1 of 2',
      'group 2 of 2',
    ]);
    expect(remarks([early, late], { audience: { wave: 'late' } })).toEqual(['90% of customers']);
  });

  it('CALENDAR-8: says what is felt, that nobody says it, and what is assumed', () => {
    expect(firstEntry(view())).toMatchObject({
      felt: 'Your connection may drop briefly, usually for a few seconds, rarely for more than 30 minutes',
      remarks: ['start date assumed', 'interruption assumed'],
    });
    expect(firstEntry(view({ language: 'nl' })).felt).toBe(
      'De verbinding kan even wegvallen, meestal een paar seconden, zelden langer dan 30 minuten',
    );
    const silent = announced({ start: '2026-11-27T00:00', duration: 'PT45M', assumed: ['duration', 'x'] });
    expect(firstEntry(view({ document: silent }))).toMatchObject({
      felt: 'What you will notice is not stated',
      remarks: ['length assumed'],
    });
  });
});

describe('what is said once', () => {
  it('CALENDAR-9: the nightly recycle is no window; elsewhere its next time is given', () => {
    const lines = (scene: Scene) => view(scene).undated[0]?.lines;
    expect(lines({})).toMatchObject([
      {
        title: { text: 'Server recycle' },
        description: { text: 'The servers restart every night.' },
        times: [],
      },
    ]);
    // 02:00 does not exist in Oslo on 29 March 2026: 03:00 CEST, which is 01:00Z.
    expect(lines({ reader: 'Asia/Kolkata', now: '2026-03-28T12:00:00Z' })?.[0]?.times).toEqual([
      'Next: Sunday 29 March, 06:30 GMT+5:30',
    ]);
    expect(slotsOf(view()).flatMap(({ entries }) => entries.map(({ title }) => title.text))).not.toContain(
      'Server recycle',
    );
  });

  it('CALENDAR-9: but a night that differs is one', () => {
    const changes = [
      {
        activity: 'recycle',
        occurrence: '2026-11-25T02:00',
        state: 'cancelled',
        announcedAt: '2026-11-20T09:00:00Z',
      },
    ];
    expect(view({ document: maintenanceDocument({ changes }) }).days[0]?.date).toBe('2026-11-25');
  });

  it('CALENDAR-9: a policy without dates says about when, on both clocks', () => {
    const document = only({ kind: 'emergency', usualTime: '18:00' });
    const lines = (reader: string) => view({ document, reader, language: 'nl' }).undated[0];
    expect(lines('Asia/Kolkata')).toMatchObject({
      title: 'Zonder vaste datum',
      lines: [{ times: ['omstreeks 18:00 in Oslo (CET)', 'omstreeks 22:30 GMT+5:30'] }],
    });
    expect(lines('Europe/Oslo')?.lines[0]?.times).toEqual(['omstreeks 18:00 in Oslo (CET)']);
  });
});

describe('what is next', () => {
  it('CALENDAR-10: names what begins first, with what begins with it', () => {
    expect(view({ language: 'nl' }).headlines).toEqual([
      {
        tone: 'planned',
        label: 'Eerstvolgend',
        titles: [{ text: 'Systeemonderhoud', language: 'nl' }],
        when: 'vrijdag 27 november, 00:00 CET',
        relative: 'over 4 dagen',
      },
    ]);
    const night = { start: '2026-11-27T00:00', end: '2026-11-27T06:00' };
    const together = view({
      document: announced(night, { ...night, title: 'Patch', end: '2026-11-27T07:00' }),
    });
    expect(together.headlines[0]?.titles.map(({ text }) => text)).toEqual(['Fix', 'Patch']);
  });

  it('CALENDAR-10: what goes on comes first, until its end or since its start', () => {
    expect(view({ now: '2026-11-27T01:00:00Z' }).headlines).toMatchObject([
      { tone: 'active', when: 'until 06:00 CET' },
      { tone: 'planned' },
    ]);
    expect(view({ now: '2026-12-08T21:30:00Z' }).headlines[0]?.when).toBe('since 22:00 CET');
    const document = announced({ start: '2026-11-23T08:00', end: '2026-11-24T06:00' });
    expect(view({ document }).headlines[0]?.when).toBe('until Tue 06:00 CET');
  });

  it('CALENDAR-10: the time left changes its words when they are no longer true, and not before', () => {
    const start = at('2026-11-26T23:00:00Z');
    const until = (left: number) => timeUntil(start, start - left, 'Europe/Oslo', 'en-GB');
    expect(until(90 * 1_000)).toEqual({ text: 'in 2 minutes', changesAt: start - MINUTE });
    expect(until(MINUTE)).toEqual({ text: 'in 1 minute', changesAt: start });
    expect(until(5.5 * HOUR)).toEqual({ text: 'in 5 hours', changesAt: start - 5 * HOUR + 1 });
    expect(until(24 * HOUR).text).toBe('tomorrow');
    for (const left of [90_000, 5.5 * HOUR, 30 * HOUR]) {
      const { text, changesAt } = until(left);
      expect(timeUntil(start, changesAt, 'Europe/Oslo', 'en-GB').text).not.toBe(text);
      expect(timeUntil(start, changesAt - 1, 'Europe/Oslo', 'en-GB').text).toBe(text);
    }
  });

  it('CALENDAR-10: the words of a view change at midnight, at a start, and at an end', () => {
    expect(view().changesAt).toBe(at('2026-11-23T23:00:00Z'));
    expect(view({ now: '2026-11-27T01:00:00Z' }).changesAt).toBe(at('2026-11-27T05:00:00Z'));
    const document = announced({ start: '2026-11-23T10:00', duration: 'PT1H' });
    const minutes = view({ now: '2026-11-23T08:59:30Z', document });
    expect([minutes.headlines[0]?.relative, minutes.changesAt]).toEqual([
      'in 1 minute',
      at('2026-11-23T09:00:00Z'),
    ]);
  });
});

describe('choices', () => {
  it("CALENDAR-11: the reader's zone and the data centre's, where their clocks differ", () => {
    const shown = view({ reader: 'Asia/Kolkata' });
    expect(shown.zones).toEqual([
      { value: 'auto', text: 'My time (GMT+5:30)', isChosen: true },
      { value: 'source', text: 'Oslo', isChosen: false },
    ]);
    expect(shown.zone).toBe('Times in your time zone (GMT+5:30)');
    const source = view({ reader: 'Asia/Kolkata', timeZone: 'source' });
    expect([source.zone, firstTime(source)]).toEqual([
      'Times in Oslo (CET)',
      ['2026-11-27', '00:00 – 06:00 CET', undefined],
    ]);
    const same = view({ reader: 'Europe/Amsterdam', language: 'nl' });
    expect([same.zones, same.zone]).toEqual([[], 'Tijden in Oslo (CET), gelijk aan die bij u']);
  });

  it("CALENDAR-11: a window of another zone names that one's time", () => {
    const document = announced({ start: '2026-11-27T01:00', duration: 'PT1H', timeZone: 'America/Chicago' });
    const { source } = firstSlot(view({ document, timeZone: 'source' }));
    expect([timeOf(source!), source?.place]).toEqual(['01:00 – 02:00 GMT-6', 'in Chicago (GMT-6)']);
  });

  it('CALENDAR-12: kinds that have days can be chosen; a choice is for everything', () => {
    const all = view();
    expect(all.kinds.map(({ text, isChosen }) => [text, isChosen])).toEqual([
      ['System', false],
      ['Application', false],
    ]);
    const system = view({}, { kinds: ['system'] });
    expect(system.days.map(({ date }) => date)).toEqual(['2026-11-27', '2026-12-11']);
    expect([system.allKinds.isChosen, system.undated]).toEqual([false, []]);
    expect(view({ document: only(SATURDAYS) }).kinds).toEqual([]);
  });

  it('CALENDAR-12: kinds are named with spaces or commas; unknown ones are none', () => {
    expect(parseKinds('system, application system')).toEqual(['system', 'application']);
    expect(parseKinds('constructor nonsense')).toBeUndefined();
    expect(parseKinds(null)).toBeUndefined();
  });

  it('CALENDAR-13: another month can be asked for, up to sixty', () => {
    expect(view().later).toEqual({ text: 'Show later, up to 22 January 2027', months: 2 });
    // System: 27 November, 11 and 25 December, 8 and 22 January; application: six waves from 8 December on.
    const two = view({}, { months: 2 });
    expect([two.range, two.shown]).toEqual([
      '23 November 2026 to 22 January 2027',
      '23 November 2026 to 22 January 2027: 11 entries',
    ]);
    expect(view({}, { months: 60 }).later).toBeUndefined();
    expect(view({}, { months: NaN }).range).toBe(view().range);
  });

  it('CALENDAR-15: finds the months that a linked window needs, its wave and its new time counted in', () => {
    const reaching = (id: string): (number | undefined)[] =>
      windowsNamed([id], inputOf()).map((window) => monthsReaching(window, inputOf()));
    expect(reaching('system@2027-03-05T00:00')).toEqual([4]);
    expect(reaching('application/general@2026-12-08T22:00')).toEqual([1]);
    expect(reaching('system@2026-11-13T00:00')).toEqual([undefined]);
    expect(reaching('system@2027-03-06T00:00')).toEqual([]);
    expect(reaching('anything')).toEqual([]);
    for (const year of ['0000', '0001', '1969', '2200', '9999']) {
      expect(reaching(`system@${year}-12-31T00:00`)).toEqual([]);
    }
  });
});

describe('nothing to list', () => {
  it('CALENDAR-14: an empty range claims only that the list has nothing', () => {
    const document = only({ start: '2026-01-09T00:00', duration: 'PT1H' });
    expect(view({ document, language: 'nl' })).toMatchObject({
      days: [],
      empty: 'Er staat geen onderhoud in de lijst voor 23 november 2026 t/m 22 december 2026.',
      incomplete: undefined,
    });
  });

  it('CALENDAR-14: what could not be read is missing, and that is said', () => {
    const shown = view({ document: maintenanceDocument({ announcements: [{ id: 'x' }] }) });
    expect(shown.days).not.toEqual([]);
    expect(shown.incomplete).toBe('Some entries could not be read and are missing here.');
  });

  it.each([
    [[], 'type'],
    [{ version: 2, maintenance: {} }, 'version'],
    [{ version: 1 }, 'required'],
  ])('CALENDAR-14: %j is refused with a fault', (input, code) => {
    const { value, faults } = readMaintenanceDocument(input, intlZones);
    expect([value, faults.map((fault) => fault.code)]).toEqual([undefined, [code]]);
  });
});

describe('a page that is made once', () => {
  it('CALENDAR-17: says nothing that is true of one moment only', () => {
    const shown = view({ now: '2026-11-27T01:00:00Z' }, { timeless: true });
    expect(shown.headlines).toEqual([]);
    expect(firstEntry(shown).marks).toEqual([]);
    expect(shown.days[0]).not.toHaveProperty('near', expect.anything());
    expect(shown.days[0]?.parts.at(-1)?.text).toBe('2026');
  });
});

describe('the week', () => {
  const tuesdays = (...announcements: object[]) =>
    view({ document: announced(...announcements) }, { view: 'week', workingHours: 'MO-FR 08:00-17:00' }).week!
      .days[1]!;

  it('CALENDAR-30: marks what really meets working hours, however long it is drawn', () => {
    const { blocks, clashes } = tuesdays({ start: '2026-11-24T07:10', duration: 'PT20M' });
    // An hour high, and over at half past seven.
    expect([blocks[0]!.to > 8 / 24, clashes]).toEqual([true, []]);
    const met = tuesdays({ start: '2026-11-24T07:00', duration: 'PT2H' }).clashes;
    expect(met.map(({ from, to }) => [Math.round(from * 24), Math.round(to * 24)])).toEqual([[8, 9]]);
  });

  it('CALENDAR-30: without a known end that is the case where it begins in them', () => {
    expect(tuesdays({ start: '2026-11-24T07:00', assumedLength: 'PT4H' }).clashes).toEqual([]);
    const [clash] = tuesdays({ start: '2026-11-24T16:00', assumedLength: 'PT4H' }).clashes;
    expect([Math.round(clash!.from * 24), Math.round(clash!.to * 24)]).toEqual([16, 17]);
  });

  it('CALENDAR-2: the caption has the abbreviation that is in force on the days shown', () => {
    expect(
      view({ reader: 'America/New_York' }, { view: 'month', from: at('2027-07-01') / (24 * HOUR) }).zone,
    ).toBe('Times in your time zone (GMT-4)');
    expect(view({}, { view: 'month', from: at('2027-03-01') / (24 * HOUR) }).zone).toBe(
      'Times in Oslo (CET/CEST), the same as yours',
    );
  });
});
