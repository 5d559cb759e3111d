import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { toICalendar } from './icalendar/icalendar.js';
import type { CalendarOptions } from './icalendar/calendar-options.js';
import {
  formatWallTime,
  isZone,
  luxonZones,
  mergedWindows,
  noticeReport,
  parsePath,
  parseSchedule,
  recurrence,
  scheduleState,
  ScheduleError,
  windowsBetween,
  workingHoursOverlap,
} from './index.js';
import type { Audience, Schedule, TimeSpan, WorkingHours } from './index.js';
import { activityWith, maintenance, maintenanceWith } from './testing/superoffice-rules.js';
import { DAY, DAYS_PER_CYCLE, HOUR } from './time/civil.js';

/** These ask much; what they show is that there is an answer, and not after how many milliseconds. */
const PATIENCE = 60_000;

/** What is asked against the types, as callers without types may. */
const as = (value: unknown): never => value as never;

/** The code and the path of the error that is thrown; any other error is a failure. */
function refusal(ask: () => unknown): string {
  try {
    ask();
  } catch (error) {
    if (error instanceof ScheduleError) return `${error.code} ${error.path}`.trim();
    throw error;
  }
  return 'answered';
}

/** January of a year; `Date.UTC` takes 1 for 1901. */
const year = (number: number): number => Date.UTC(number + 400) - DAYS_PER_CYCLE * DAY;
const EARLIEST = year(1);
const LATEST = year(10_000);

const spec = {
  timeZone: 'Europe/Oslo',
  start: '2026-01-09T00:00',
  end: '2026-01-09T06:00',
  rrule: 'FREQ=DAILY',
};
const specWith = (parts: object): typeof spec => ({ ...spec, ...parts });
const always = recurrence(spec);
/** From 9 January 2026 to the midnight in Oslo, an hour before that of UTC, with which 2426 begins. */
const DAYS_FROM_START = DAYS_PER_CYCLE - 8 + 1;

const circular: Record<string, unknown> = {};
circular['self'] = circular;

let nested: unknown = 'x';
for (let depth = 0; depth < 100_000; depth++) nested = depth % 2 === 0 ? [nested] : { nested };

/** What is of no type that is asked for anywhere. */
const STRANGE: readonly (readonly [string, unknown])[] = [
  ['null', null],
  ['an object without prototype', Object.create(null)],
  ['a function', () => 1],
  ['a symbol', Symbol('a')],
  ['a bigint', 10n],
  ['an invalid date', new Date(Number.NaN)],
  ['a cycle', circular],
  ['a nesting of 100,000', nested],
  ['NaN', Number.NaN],
  ['Infinity', Infinity],
];

const THREE_THOUSAND = Array.from({ length: 3_000 }, (_, i) => ({
  id: `a${i}`,
  kind: 'system',
  title: 'x',
  start: '2026-01-09T00:00',
  end: '2026-01-09T06:00',
  rrule: 'FREQ=DAILY',
}));
const scheduleOf = (activities: readonly object[], more: object = {}): Schedule =>
  parseSchedule({ timeZone: 'Europe/Oslo', notice: 'PT24H', activities, ...more }).schedule;
const small = scheduleOf(THREE_THOUSAND.slice(0, 1));

describe('FAULT-9: recurrence', () => {
  it.each(STRANGE)('refuses %s for a spec and for each of its parts', (_, strange) => {
    expect(refusal(() => recurrence(as(strange)))).toMatch(/^(type|required)( timeZone)?$/);
    for (const part of ['timeZone', 'start', 'end', 'duration', 'rrule', 'exdates', 'rdates']) {
      const wrong = specWith({ [part]: strange });
      expect(refusal(() => recurrence(wrong))).toBe(`type ${part}`);
    }
    expect(refusal(() => recurrence(specWith({ exdates: [strange] })))).toBe('type exdates[0]');
  });

  it.each([
    ...STRANGE,
    ['a text', '0'],
    ['the year 0', EARLIEST - 1],
    ['the year 10,000', LATEST + 1],
    ['what is no date any more', 9e15],
  ] as const)('refuses %s for an instant', (_, wrong) => {
    expect(refusal(() => always.next(as(wrong)))).toBe('instant after');
    expect(refusal(() => always.at(as(wrong)))).toBe('instant instant');
    expect(refusal(() => always.between(as(wrong), 0))).toBe('instant from');
    expect(refusal(() => always.between(0, as(wrong)))).toBe('instant to');
  });

  it('refuses a range that runs backwards or is longer than four hundred years', () => {
    expect(refusal(() => always.between(1, 0))).toBe('range to');
    expect(refusal(() => always.between(year(2026), year(2426) + 1))).toBe('too-long to');
    expect(always.between(year(2026), year(2426))).toHaveLength(DAYS_FROM_START);
  });

  it('answers to the last day of the year 9999 and from the first of the year 1', () => {
    const first = recurrence(
      specWith({ start: '0001-01-01T00:00', end: '0001-01-01T06:00', timeZone: 'UTC' }),
    );
    expect(first.next(EARLIEST)).toEqual({ start: EARLIEST + DAY, end: EARLIEST + DAY + 6 * HOUR });
    expect(first.at(EARLIEST)).toHaveLength(1);
    expect(first.next(LATEST - 2 * DAY)).toEqual({ start: LATEST - DAY, end: LATEST - DAY + 6 * HOUR });
    expect(first.next(LATEST - DAY)).toBeUndefined();
    expect(first.next(LATEST)).toBeUndefined();
    expect(first.at(LATEST)).toEqual([]);
    expect(first.between(LATEST - 400 * DAY, LATEST)).toHaveLength(400);
  });

  it.each([
    'FREQ=DAILY;COUNT=1000000000',
    'FREQ=DAILY;INTERVAL=1000000000',
    'FREQ=DAILY;COUNT=1e9',
    `FREQ=DAILY;BYDAY=${'MO,'.repeat(350_000)}MO`,
    `${' '.repeat(1_000_000)}FREQ=DAILY`,
    ';'.repeat(1_000_000),
  ])('refuses a rule that counts or says too much (%#)', (rrule) => {
    expect(refusal(() => recurrence(specWith({ rrule })))).toBe('rrule rrule');
  });

  it.each([
    ['timeZone', 'zone', 'A/'.repeat(500_000)],
    ['timeZone', 'zone', `UTC+${'1'.repeat(1_000_000)}`],
    ['start', 'wall-time', '2'.repeat(1_000_000)],
    ['duration', 'elapsed', `PT${'1'.repeat(1_000_000)}S`],
  ])('refuses a megabyte of %s, and does not say all of it (%#)', (part, code, text) => {
    const ask = (): unknown => recurrence(specWith({ [part]: text }));
    expect(refusal(ask)).toBe(`${code} ${part}`);
    expect(ask).toThrow(/^.{1,200}$/);
  });

  it('refuses a million dates, and holes in a list of them', () => {
    const million = new Array<string>(1_000_000).fill('2026-01-09T00:00');
    const holes: string[] = [];
    holes.length = 5;
    const endless: string[] = [];
    endless.length = 2 ** 32 - 1;
    for (const part of ['exdates', 'rdates']) {
      expect(refusal(() => recurrence(specWith({ [part]: million })))).toBe(`too-many ${part}`);
      expect(refusal(() => recurrence(specWith({ [part]: endless })))).toBe(`too-many ${part}`);
      expect(refusal(() => recurrence(specWith({ [part]: holes })))).toBe(`required ${part}[0]`);
    }
  });

  it('does not mind a quarter of a million unknown keys', { timeout: PATIENCE }, () => {
    const keys = Array.from({ length: 250_000 }, (_, i) => [`key${i}`, i]);
    expect(refusal(() => recurrence(specWith(Object.fromEntries(keys))))).toBe('answered');
    expect(refusal(() => recurrence(specWith({ ['k'.repeat(1_000_000)]: 1 })))).toBe('answered');
  });

  it('passes five thousand excluded dates', () => {
    const exdates = Array.from({ length: 5_000 }, (_, i) => formatWallTime(Date.UTC(2026, 0, 9) + i * DAY));
    const later = recurrence(specWith({ exdates, timeZone: 'UTC' }));
    expect(later.next(0)?.start).toBe(Date.UTC(2026, 0, 9) + 5_000 * DAY);
    expect(recurrence(specWith({ exdates, rrule: 'FREQ=DAILY;COUNT=5000' })).next(0)).toBeUndefined();
  });

  it.each([
    'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;BYMONTH=2;BYDAY=53MO',
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=DAILY;INTERVAL=10000;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=DAILY;COUNT=10000;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=DAILY;BYDAY=MO;BYSETPOS=2',
    'FREQ=WEEKLY;BYDAY=MO;BYSETPOS=2',
    'FREQ=WEEKLY;BYDAY=MO;BYMONTH=2;BYSETPOS=-366',
    'FREQ=MONTHLY;BYDAY=6MO',
    'FREQ=MONTHLY;INTERVAL=12;BYMONTH=3',
  ])('RECUR-10: %s never happens, and that is an answer', (rrule) => {
    const never = recurrence(specWith({ start: '0001-01-09T00:00', end: '0001-01-09T06:00', rrule }));
    expect(never.next(EARLIEST)).toBeUndefined();
    expect(never.next(year(2026))).toBeUndefined();
    expect(never.between(year(2000), year(2400))).toEqual([]);
    expect(never.at(year(2026))).toEqual([]);
  });
});

describe('FAULT-9: parseSchedule', () => {
  const faultsOf = (input: unknown): string[] =>
    parseSchedule(input).faults.map(({ code, path }) => `${code} ${path}`.trim());

  it.each(STRANGE)('reports %s in any place', (_, strange) => {
    expect(faultsOf(strange).join()).toMatch(/^type$|required/);
    expect(faultsOf(maintenanceWith({ timeZone: strange, notice: strange }))).toEqual(
      expect.arrayContaining(['type timeZone', 'type notice']),
    );
    for (const list of ['activities', 'changes', 'announcements']) {
      expect(faultsOf({ timeZone: 'UTC', notice: 'P1D', [list]: [strange] }).join()).toMatch(
        /^type [a-z]+\[0\]$|required [a-z]+\[0\]/,
      );
    }
    const [fault] = faultsOf({
      timeZone: 'UTC',
      notice: 'P1D',
      activities: [activityWith('system', { kind: strange })],
    });
    expect(fault).toBe('choice activities[0].kind');
  });

  it('FAULT-1: never throws, whatever stands in the place of a part', () => {
    const parts = new Set(
      JSON.stringify(maintenance)
        .match(/"\w+"(?=:)/g)
        ?.map((key) => key.slice(1, -1)),
    );
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withNullPrototype: true,
      withSparseArray: true,
    });
    fc.assert(
      fc.property(fc.constantFrom(...parts), anything, fc.nat(5), (part, value, index) => {
        let place = 0;
        const spoilt: unknown = JSON.parse(JSON.stringify(maintenance), (key, each: unknown) =>
          key === part && place++ === index ? value : each,
        );
        const { schedule, faults } = parseSchedule(spoilt, luxonZones, ['here']);
        for (const { path, code, message } of faults) {
          expect(parsePath(path)[0]).toBe('here');
          expect(code).toMatch(/^[a-z-]+$/);
          expect(message).toMatch(/^.{1,400}$/s);
          expect(message).not.toMatch(/Found undefined|\[object/);
        }
        expect(schedule.isComplete).toBe(faults.every(({ severity }) => severity !== 'error'));
      }),
    );
  });

  it('reads the first five thousand of a million activities, and says so once', { timeout: PATIENCE }, () => {
    const one = THREE_THOUSAND[0];
    const million = Array.from({ length: 1_000_000 }, (_, i) => (i < 5_000 ? { ...one, id: `a${i}` } : {}));
    const { schedule, faults } = parseSchedule({ timeZone: 'UTC', notice: 'P1D', activities: million });
    expect(schedule.activities).toHaveLength(5_000);
    expect(schedule.isComplete).toBe(false);
    expect(faults.map(({ code, path }) => `${code} ${path}`)).toEqual(['too-many activities']);
  });

  it('reads a thousand rules that never happen or count to their limit', { timeout: PATIENCE }, () => {
    const rules = [
      'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
      'FREQ=DAILY;BYDAY=MO;BYSETPOS=2',
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=10000',
    ];
    const activities = THREE_THOUSAND.slice(0, 999).map((each, i) => ({
      ...each,
      start: '2026-01-30T00:00',
      end: '2026-01-30T06:00',
      rrule: rules[i % 3],
    }));
    const faults = faultsOf({ timeZone: 'Europe/Oslo', notice: 'P1D', activities });
    expect(faults).toHaveLength(666);
    expect(faults[1]).toBe('start-not-in-rule activities[1].start');
  });

  it('refuses more waves than anybody rolls out in, so that changes stay few', { timeout: PATIENCE }, () => {
    const waves = Array.from({ length: 5_000 }, (_, i) => ({ id: `w${i}` }));
    const changes = new Array<unknown>(5_000).fill({
      activity: 'a0',
      occurrence: '2026-01-09T00:00',
      state: 'cancelled',
    });
    const read = (count: number) =>
      parseSchedule({
        timeZone: 'UTC',
        notice: 'P1D',
        activities: [{ ...THREE_THOUSAND[0], waves: waves.slice(0, count) }],
        changes,
      });
    expect(read(5_000).faults.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'too-many activities[0].waves',
    ]);
    expect(read(20).schedule.singles).toHaveLength(20);
  });
});

describe('FAULT-9: windows', () => {
  const many = scheduleOf(THREE_THOUSAND);

  it.each([...STRANGE, ['a text', '0'], ['the year 10,000', LATEST + 1]] as const)(
    'refuses %s for an instant',
    (_, wrong) => {
      expect(refusal(() => windowsBetween(small, as(wrong), 0))).toBe('instant from');
      expect(refusal(() => windowsBetween(small, 0, as(wrong)))).toBe('instant to');
      expect(refusal(() => noticeReport(small, as(wrong), 0))).toBe('instant from');
      expect(refusal(() => noticeReport(small, 0, as(wrong)))).toBe('instant to');
      expect(refusal(() => scheduleState(small, as(wrong)))).toBe('instant now');
    },
  );

  it('refuses a range that runs backwards or is too long', () => {
    expect(refusal(() => windowsBetween(small, 1, 0))).toBe('range to');
    expect(refusal(() => noticeReport(small, 1, 0))).toBe('range to');
    expect(refusal(() => windowsBetween(small, 0, year(2371)))).toBe('too-long to');
    expect(refusal(() => noticeReport(small, 0, year(2071)))).toBe('too-long to');
    expect(windowsBetween(small, year(2026), year(2426))).toHaveLength(DAYS_FROM_START);
  });

  it(
    'refuses a century of three thousand daily activities, and lists two months',
    { timeout: PATIENCE },
    () => {
      expect(refusal(() => windowsBetween(many, year(2026), year(2126)))).toBe('too-many to');
      expect(refusal(() => noticeReport(many, year(2026), year(2126)))).toBe('too-many to');
      const windows = windowsBetween(many, year(2027), year(2027) + 60 * DAY);
      expect(windows).toHaveLength(3_000 * 61);
      expect(mergedWindows(windows)).toHaveLength(61);
    },
  );

  it('a state needs an instant only; a lead of any length is cut', { timeout: PATIENCE }, () => {
    for (const lead of [Number.NaN, Infinity, -Infinity, -1, 1e300]) {
      const { announced } = scheduleState(small, year(2027), {}, lead);
      expect(announced.length, String(lead)).toBe(lead > 0 ? 366 : 1);
    }
    expect(scheduleState(many, year(2027)).announced).toHaveLength(3_000);
    expect(scheduleState(small, LATEST)).toEqual({ current: [], announced: [], standing: [] });
    expect(scheduleState(small, EARLIEST).next?.start).toBe(Date.UTC(2026, 0, 8, 23));
  });

  it.each([undefined, null, 3, 'x', {}, new Set([1])])('refuses %s for windows to merge', (wrong) => {
    expect(refusal(() => mergedWindows(as(wrong)))).toBe('type windows');
  });

  it('refuses windows whose times are none', () => {
    const [window] = windowsBetween(small, year(2027), year(2027) + DAY);
    for (const times of [
      { start: Number.NaN },
      { countsUntil: Infinity },
      { start: '0' },
      { start: LATEST },
    ]) {
      expect(refusal(() => mergedWindows([as({ ...window, ...times })]))).toBe('instant windows[0]');
    }
    for (const wrong of [undefined, null, 1, []]) {
      expect(refusal(() => mergedWindows(as([window, wrong])))).toBe('type windows[1]');
    }
  });

  it('an audience that nobody is hides nothing', () => {
    const audience: Audience = { wave: '__proto__', region: 'constructor', service: 'x'.repeat(1_000_000) };
    expect(windowsBetween(small, year(2027), year(2027) + DAY, audience)).toHaveLength(2);
  });
});

describe('FAULT-9: working hours', () => {
  const hours: WorkingHours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', timeZone: 'Europe/Oslo' };
  const overlap = (span: unknown, given: unknown = hours): number => workingHoursOverlap(as(span), as(given));

  it.each(STRANGE)('refuses %s in any place', (_, strange) => {
    const span: TimeSpan = { start: 0, end: DAY };
    expect(refusal(() => overlap(strange))).toMatch(/^type span$|^instant span\.start$/);
    expect(refusal(() => overlap({ start: strange, end: 0 }))).toBe('instant span.start');
    expect(refusal(() => overlap({ start: 0, end: strange }))).toBe('instant span.end');
    expect(refusal(() => overlap(span, strange))).toMatch(/^type hours$|^zone hours\.timeZone$/);
    expect(refusal(() => overlap(span, { ...hours, timeZone: strange }))).toBe('zone hours.timeZone');
    expect(refusal(() => overlap(span, { ...hours, from: strange }))).toBe('clock-time hours.from');
    expect(refusal(() => overlap(span, { ...hours, to: strange }))).toBe('clock-time hours.to');
    expect(refusal(() => overlap(span, { ...hours, days: strange }))).toMatch(/^days hours\.days(\[0\])?$/);
    expect(refusal(() => overlap(span, { ...hours, days: [strange] }))).toBe('days hours.days[0]');
    expect(isZone(as(strange), luxonZones)).toBe(false);
  });

  it('refuses more than a year, days without end, and a megabyte of zone', () => {
    expect(refusal(() => overlap({ start: 0, end: 366 * DAY + 1 }))).toBe('too-long span.end');
    expect(refusal(() => overlap({ start: 1, end: 0 }))).toBe('range span.end');
    expect(refusal(() => overlap({ start: 0, end: 1 }, { ...hours, days: new Array(1e6).fill(1) }))).toBe(
      'days hours.days',
    );
    const long = { ...hours, timeZone: 'X'.repeat(1_000_000) };
    expect(refusal(() => overlap({ start: 0, end: 1 }, long))).toBe('zone hours.timeZone');
    expect(() => overlap({ start: 0, end: 1 }, long)).toThrow(/^.{1,200}$/);
  });

  it('answers where the years begin and end', () => {
    const nights = { ...hours, days: [1, 2, 3, 4, 5, 6, 7], from: '22:00', to: '06:00', timeZone: 'UTC' };
    expect(overlap({ start: LATEST - DAY, end: LATEST }, nights)).toBe(8 * HOUR);
    expect(overlap({ start: EARLIEST, end: EARLIEST + DAY }, nights)).toBe(8 * HOUR);
  });
});

describe('FAULT-9: calendars', () => {
  const options: CalendarOptions = {
    host: 'trust.example.com',
    updated: 0,
    defaultLanguage: 'en',
    from: year(2026),
    to: year(2027),
  };
  const asked =
    (parts: object, schedule = small) =>
    (): unknown =>
      toICalendar(schedule, as({ ...options, ...parts }));

  it.each(STRANGE)('refuses %s for any option', (_, strange) => {
    expect(refusal(() => toICalendar(small, as(strange)))).toMatch(/^type$|^host host$/);
    const codes = {
      host: 'host',
      updated: 'instant',
      defaultLanguage: 'language-tag',
      language: 'language-tag',
    };
    const others = {
      url: 'link',
      from: 'instant',
      to: 'instant',
      name: 'empty',
      refresh: 'refresh',
      standing: 'type',
    };
    for (const [name, code] of Object.entries({ ...codes, ...others })) {
      expect(refusal(asked({ [name]: strange }))).toBe(`${code} ${name}`);
    }
  });

  it('refuses a horizon that is none or longer than ten years, and years that calendars do not have', () => {
    expect(refusal(asked({ to: options.from }))).toBe('horizon to');
    expect(refusal(asked({ to: options.from - 1 }))).toBe('horizon to');
    expect(refusal(asked({ to: year(2037) }))).toBe('horizon to');
    expect(refusal(asked({ from: -1 }))).toBe('instant from');
    expect(refusal(asked({ to: LATEST }))).toBe('instant to');
  });

  it('refuses a file of more than twenty thousand events', { timeout: PATIENCE }, () => {
    // Monthly rules of later waves are written window by window.
    const waves = Array.from({ length: 20 }, (_, i) => ({ id: `w${i}`, offset: `P${i}D` }));
    const days = Array.from({ length: 28 }, (_, i) => i + 1);
    const rrule = `FREQ=MONTHLY;BYMONTHDAY=${days.join(',')}`;
    const rolledOut = THREE_THOUSAND.slice(0, 2).map((each) => ({ ...each, rrule, waves }));
    expect(refusal(asked({ to: year(2036) }, scheduleOf(rolledOut)))).toBe('too-many to');
  });
});
