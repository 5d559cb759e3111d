import { userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';

import {
  calendarOn,
  captionOf,
  clickOn,
  dayIn,
  buttonIn,
  focusedIn,
  nameOf,
  press,
  within,
} from '../testing/calendar-page.js';
import { drawn, textOf } from '../testing/setup.js';
import './define.js';
import type { TrustMaintenanceCalendar } from './maintenance-calendar.js';

const month = (attributes = '', document?: unknown) =>
  calendarOn<TrustMaintenanceCalendar>(`view="month" ${attributes}`, document);

const spoken = (element: Element): string => textOf(within(element, '[role=status]')[0]);

/** What Tab stops at in the grid. */
const tabStops = (element: Element): string[] =>
  within(element, '[role=grid] *')
    .filter((each) => each.tabIndex === 0)
    .map(nameOf);

/** The day that the focus is on, without what is planned on it. */
const focusedDay = (element: Element): string => focusedIn(element).split(/[:,] /, 1)[0] ?? '';

describe('CALENDAR-27: the month is a grid', () => {
  it('that the days shown name, of rows with a named column for each day of the week', async () => {
    const element = await month();
    const [grid] = within(element, '[role=grid]');
    const label = element.shadowRoot!.getElementById(grid!.getAttribute('aria-labelledby') ?? '');
    expect(textOf(label)).toBe('November 2026');
    expect(within(element, '[role=columnheader]').map(nameOf)).toEqual([
      'Monday',
      'Tuesday',
      'Wednesday',
      'Thursday',
      'Friday',
      'Saturday',
      'Sunday',
    ]);
    const rows = within(element, 'tbody [role=row]');
    expect(rows.map(({ children }) => [...children].map((cell) => cell.role))).toEqual(
      Array(6).fill(Array(7).fill('gridcell')),
    );
    expect(within(element, '[aria-current=date]').map(nameOf)).toEqual([
      'Monday 23 November, today: 08:00 In progress Emergency Emergency fix',
    ]);
  });

  it('with one tab stop: today, else the first day, then where the reader was', async () => {
    const element = await month();
    expect(tabStops(element)).toEqual([
      'Monday 23 November, today: 08:00 In progress Emergency Emergency fix',
    ]);
    dayIn(element, 'Monday 23 November').focus();
    await press(element, '{ArrowRight}{ArrowRight}');
    expect(tabStops(element)).toEqual(['Wednesday 25 November']);
    expect(tabStops(await month('from="2027-02-10"'))).toEqual(['Monday, 1 February 2027']);
  });

  it('that Tab enters once and leaves', async () => {
    const element = await month();
    // Else Tab would leave the page, and it is the browser's to say where one comes back.
    const next = document.createElement('button');
    element.after(next);
    within(element, '[part=caption] button').at(-1)!.focus();
    await userEvent.tab();
    expect(focusedDay(element)).toBe('Monday 23 November');
    await userEvent.tab();
    expect(document.activeElement).toBe(next);
    await userEvent.tab({ shift: true });
    expect(focusedDay(element)).toBe('Monday 23 November');
  });
});

describe('CALENDAR-27: keys in the month', () => {
  it('lead from day to day, and over the ends of months and years', async () => {
    const element = await month();
    dayIn(element, 'Monday 23 November').focus();
    const path: string[] = [];
    for (const keys of [
      '{ArrowRight}',
      '{ArrowDown}',
      '{End}',
      '{ArrowRight}',
      '{Home}',
      '{PageDown}',
      '{Shift>}{PageDown}{/Shift}',
      '{ArrowUp}',
      '{PageUp}',
      '{Shift>}{PageUp}{/Shift}',
    ]) {
      await press(element, keys);
      path.push(`${focusedDay(element)} (${captionOf(element)})`);
    }
    expect(path).toEqual([
      'Tuesday 24 November (November 2026)',
      'Tuesday 1 December (December 2026)',
      'Sunday 6 December (December 2026)',
      'Monday 7 December (December 2026)',
      'Monday 7 December (December 2026)',
      'Thursday (January 2027)',
      'Friday (January 2028)',
      'Friday (December 2027)',
      'Tuesday (November 2027)',
      'Monday 30 November (November 2026)',
    ]);
  });

  it('are reflected, and where the calendar stands by itself nothing is', async () => {
    const element = await month();
    const heard: (string | null)[] = [];
    element.addEventListener('trust-view-change', ({ detail }) => heard.push(detail.from));
    dayIn(element, 'Monday 23 November').focus();
    await press(element, '{PageDown}');
    expect([element.getAttribute('from'), spoken(element)]).toEqual([
      '2026-12-23',
      'December 2026: 10 entries',
    ]);
    await press(element, '{PageUp}');
    expect([element.hasAttribute('from'), spoken(element)]).toEqual([false, 'November 2026: 12 entries']);
    await press(element, '{ArrowRight}');
    expect(heard).toEqual(['2026-12-23', null]);
  });

  it('follow the direction of the page', async () => {
    document.documentElement.dir = 'rtl';
    document.documentElement.lang = 'he';
    const element = await month();
    dayIn(element, 'Monday 23 November').focus();
    await press(element, '{ArrowLeft}');
    expect(focusedDay(element)).toBe('Tuesday 24 November');
    const [monday, tuesday] = ['Monday 23', 'Tuesday 24'].map((name) => dayIn(element, name));
    expect(tuesday!.getBoundingClientRect().right).toBeLessThanOrEqual(
      monday!.getBoundingClientRect().left + 1,
    );
    await press(element, '{ArrowRight}{ArrowDown}{End}');
    expect(focusedDay(element)).toBe('Sunday 6 December');
  });

  it('begin weeks as the page says', async () => {
    const element = await month('first-day="SU"');
    dayIn(element, 'Wednesday 25 November').focus();
    await press(element, '{Home}');
    expect(focusedDay(element)).toBe('Sunday 22 November');
    await press(element, '{End}');
    expect(focusedDay(element)).toBe('Saturday 28 November');
  });

  it('work on a bar and on a day of another month as well', async () => {
    const element = await month();
    dayIn(element, 'Saturday 31 October').focus();
    await press(element, '{ArrowLeft}');
    expect([focusedDay(element), captionOf(element)]).toEqual(['Friday 30 October', 'October 2026']);
  });

  it('leave the page alone otherwise', async () => {
    const element = await month();
    dayIn(element, 'Monday 23 November').focus();
    const prevented: boolean[] = [];
    element.addEventListener('keydown', (event) => prevented.push(event.defaultPrevented));
    await press(element, '{ArrowRight}{Control>}{Home}{/Control}a');
    expect(prevented).toEqual([true, false, false, false]);
  });
});

describe('CALENDAR-20, CALENDAR-21: buttons and attributes in the month', () => {
  it('buttons show other months, keep the focus, and say what is shown', async () => {
    const element = await month();
    await clickOn(element, buttonIn(element, 'Next month'));
    expect([captionOf(element), element.from, spoken(element)]).toEqual([
      'December 2026',
      '2026-12-01',
      'December 2026: 10 entries',
    ]);
    expect(focusedIn(element)).toBe('Next month');
    await press(element, '{Enter}');
    expect([captionOf(element), focusedIn(element)]).toEqual(['January 2027', 'Next month']);
    await clickOn(element, buttonIn(element, 'today'));
    expect([captionOf(element), element.from]).toEqual(['November 2026', null]);
  });

  it('what the page sets moves no focus, says nothing and fires nothing', async () => {
    const element = await month();
    const outside = document.createElement('button');
    document.body.append(outside);
    outside.focus();
    const heard: string[] = [];
    for (const name of ['trust-view-change', 'trust-window-select'])
      element.addEventListener(name, () => heard.push(name));
    for (const [name, value] of [
      ['from', '2027-03-01'],
      ['view', 'week'],
      ['view', 'month'],
      ['kinds', 'system'],
      ['time-zone', 'Asia/Kolkata'],
      ['months', '3'],
    ] as const) {
      element.setAttribute(name, value);
      await drawn(element);
    }
    expect([captionOf(element), heard, spoken(element)]).toEqual(['March 2027', [], '']);
    expect(document.activeElement).toBe(outside);
  });
});
