import { weekday } from '@trust-widgets/schedule-core/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { dateText, dayNumber } from '../testing/calendar-scenes.js';
import { dayReached } from './keyboard.js';
import type { GridLayout, Pressed } from './keyboard.js';

const MONDAY_FIRST: GridLayout = { direction: 'ltr', firstWeekday: 0 };
const SUNDAY_FIRST: GridLayout = { direction: 'ltr', firstWeekday: 6 };

const press = (key: string, more: Partial<Pressed> = {}): Pressed => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...more,
});

/** The date that a key leads to; `Shift+` before its name presses that too. */
function reached(date: string, keys: string, layout = MONDAY_FIRST): string | undefined {
  const key = keys.replace('Shift+', '');
  const day = dayReached(dayNumber(date), press(key, { shiftKey: key !== keys }), layout);
  return day === undefined ? undefined : dateText(day);
}

const KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'];

const days = fc.integer({ min: dayNumber('1971-01-01'), max: dayNumber('2198-12-31') });
const layouts = fc.record({
  direction: fc.constantFrom('ltr' as const, 'rtl' as const),
  firstWeekday: fc.integer({ min: 0, max: 6 }),
});

describe('CALENDAR-27: keys in the month', () => {
  it.each([
    // Wednesday 25 November 2026.
    ['ArrowLeft', '2026-11-24'],
    ['ArrowRight', '2026-11-26'],
    ['ArrowUp', '2026-11-18'],
    ['ArrowDown', '2026-12-02'],
    ['Home', '2026-11-23'],
    ['End', '2026-11-29'],
    ['PageUp', '2026-10-25'],
    ['PageDown', '2026-12-25'],
    ['Shift+PageUp', '2025-11-25'],
    ['Shift+PageDown', '2027-11-25'],
  ])('%s leads from 25 November 2026 to %s', (keys, date) => {
    expect(reached('2026-11-25', keys)).toBe(date);
  });

  it('where weeks begin on Sunday, Home and End are Sunday and Saturday', () => {
    expect(['Home', 'End'].map((key) => reached('2026-11-25', key, SUNDAY_FIRST))).toEqual([
      '2026-11-22',
      '2026-11-28',
    ]);
    expect(['Home', 'End'].map((key) => reached('2026-11-22', key, SUNDAY_FIRST))).toEqual([
      '2026-11-22',
      '2026-11-28',
    ]);
  });

  it('right to left, the arrows point to where the days are; up, down, Home and End stay', () => {
    const rtl = { ...MONDAY_FIRST, direction: 'rtl' as const };
    expect(KEYS.slice(0, 6).map((key) => reached('2026-11-25', key, rtl))).toEqual([
      '2026-11-26',
      '2026-11-24',
      '2026-11-18',
      '2026-12-02',
      '2026-11-23',
      '2026-11-29',
    ]);
  });

  it.each([
    ['2026-01-31', 'PageDown', '2026-02-28'],
    ['2028-01-31', 'PageDown', '2028-02-29'],
    ['2026-03-31', 'PageUp', '2026-02-28'],
    ['2026-12-31', 'PageDown', '2027-01-31'],
    ['2027-01-31', 'PageUp', '2026-12-31'],
    ['2028-02-29', 'Shift+PageDown', '2029-02-28'],
    ['2028-02-29', 'Shift+PageUp', '2027-02-28'],
    ['2024-02-29', 'Shift+PageDown', '2025-02-28'],
    ['2100-01-31', 'PageDown', '2100-02-28'],
    ['2026-12-31', 'ArrowRight', '2027-01-01'],
    ['2027-01-01', 'ArrowLeft', '2026-12-31'],
    ['2027-01-01', 'Home', '2026-12-28'],
    ['2028-02-28', 'ArrowRight', '2028-02-29'],
    ['2028-02-29', 'ArrowRight', '2028-03-01'],
    ['2027-12-30', 'ArrowDown', '2028-01-06'],
  ])('at the end of a month or a year, %s %s is %s', (from, keys, to) => {
    expect(reached(from, keys)).toBe(to);
  });

  it('stays within the days that the calendar reaches', () => {
    expect(
      ['ArrowLeft', 'ArrowUp', 'Home', 'PageUp', 'Shift+PageUp'].map((key) => reached('1970-01-01', key)),
    ).toEqual(Array(5).fill('1970-01-01'));
    expect(
      ['ArrowRight', 'ArrowDown', 'PageDown', 'Shift+PageDown'].map((key) => reached('2199-12-31', key)),
    ).toEqual(Array(4).fill('2199-12-31'));
  });

  it('leaves every other key to the browser, and those of the browser’s and the system’s own', () => {
    for (const key of ['Tab', 'Enter', ' ', 'Escape', 'a', 'F5', 'Delete', 'constructor']) {
      expect(reached('2026-11-25', key)).toBeUndefined();
    }
    for (const key of KEYS) {
      for (const modifier of ['ctrlKey', 'altKey', 'metaKey'] as const) {
        const pressed = press(key, { [modifier]: true });
        expect(dayReached(dayNumber('2026-11-25'), pressed, MONDAY_FIRST)).toBeUndefined();
      }
    }
    for (const key of KEYS.slice(0, 6)) expect(reached('2026-11-25', `Shift+${key}`)).toBeUndefined();
  });

  it('for every day: Home to End is one week that begins as it should, with the day in it', () => {
    fc.assert(
      fc.property(days, layouts, (day, layout) => {
        const first = dayReached(day, press('Home'), layout)!;
        const last = dayReached(day, press('End'), layout)!;
        expect([last - first, weekday(first)]).toEqual([6, layout.firstWeekday]);
        expect(first <= day && day <= last).toBe(true);
        expect(dayReached(first, press('Home'), layout)).toBe(first);
        expect(dayReached(last, press('End'), layout)).toBe(last);
      }),
    );
  });

  it('for every day: a month or a year on and back is the same day, or where one between has none, its last', () => {
    fc.assert(
      fc.property(days, layouts, fc.boolean(), (day, layout, shiftKey) => {
        const on = dayReached(day, press('PageDown', { shiftKey }), layout)!;
        const back = dayReached(on, press('PageUp', { shiftKey }), layout)!;
        const [from, there, again] = [day, on, back].map((each) => new Date(dateText(each)));
        const months =
          (there!.getUTCFullYear() - from!.getUTCFullYear()) * 12 +
          there!.getUTCMonth() -
          from!.getUTCMonth();
        expect(months).toBe(shiftKey ? 12 : 1);
        expect([again!.getUTCFullYear(), again!.getUTCMonth()]).toEqual([
          from!.getUTCFullYear(),
          from!.getUTCMonth(),
        ]);
        const lastThere = new Date(
          Date.UTC(there!.getUTCFullYear(), there!.getUTCMonth() + 1, 0),
        ).getUTCDate();
        expect(there!.getUTCDate()).toBe(Math.min(from!.getUTCDate(), lastThere));
        expect(again!.getUTCDate()).toBe(there!.getUTCDate());
      }),
    );
  });

  it('for every day: each arrow has one that leads back', () => {
    fc.assert(
      fc.property(days, layouts, (day, layout) => {
        for (const [key, other] of [
          ['ArrowLeft', 'ArrowRight'],
          ['ArrowUp', 'ArrowDown'],
        ] as const) {
          expect(dayReached(dayReached(day, press(key), layout)!, press(other), layout)).toBe(day);
          expect(dayReached(dayReached(day, press(other), layout)!, press(key), layout)).toBe(day);
        }
      }),
    );
  });
});
