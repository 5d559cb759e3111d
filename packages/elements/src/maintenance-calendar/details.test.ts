import { page, userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';

import {
  barIn,
  buttonIn,
  calendarOn,
  clickOn,
  dayIn,
  detailsIn,
  focusedIn,
  press,
  textsIn,
  within,
} from '../testing/calendar-page.js';
import { maintenanceDocument } from '../testing/banner-fixtures.js';
import { drawn, textOf } from '../testing/setup.js';
import './define.js';
import type { TrustMaintenanceCalendar } from './maintenance-calendar.js';

const NIGHT = '01:00 System maintenance';

const calendar = (attributes: string, document?: unknown) =>
  calendarOn<TrustMaintenanceCalendar>(attributes, document);

/** Is the focus in what is told? */
const isReading = (element: Element): boolean =>
  detailsIn(element)?.contains(element.shadowRoot!.activeElement) ?? false;

/** The pointer to where nothing happens. */
const pointAway = () => userEvent.hover(document.documentElement, { position: { x: 1, y: 1 } });

describe.each(['month', 'week'])('CALENDAR-28, CALENDAR-29: details in the %s', (view) => {
  const night = () => calendar(`view="${view}" from="2026-11-29"`);

  it('open by a click, with everything that is known, and take the focus', async () => {
    const element = await night();
    await clickOn(element, barIn(element, NIGHT));
    expect(textOf(detailsIn(element))).toMatch(
      /^Sunday 29 November 01:00 – to 07:00 CET 6 hours .*System maintenance Moved Moved from Friday 27 November, 00:00 CET A supplier is late; sorry\./,
    );
    expect(isReading(element)).toBe(true);
    expect(within(element, '[role=dialog]')[0]?.getAttribute('aria-labelledby')).toBe(
      within(element, '[part=details] .title')[0]?.id,
    );
  });

  it('go by their button', async () => {
    const element = await night();
    await clickOn(element, barIn(element, NIGHT));
    await clickOn(element, buttonIn(element, 'Close'));
    expect(detailsIn(element)).toBeUndefined();
  });

  it('go with a click elsewhere', async () => {
    const element = await night();
    await clickOn(element, barIn(element, NIGHT));
    await userEvent.click(document.documentElement, { position: { x: 2, y: 2 } });
    await vi.waitFor(() => expect(detailsIn(element)).toBeUndefined());
    await clickOn(element, barIn(element, NIGHT));
    expect(detailsIn(element)).toBeDefined();
  });

  it('go with a second click on the same bar, and come with a third', async () => {
    const element = await night();
    const bar = barIn(element, NIGHT);
    await clickOn(element, bar);
    expect(detailsIn(element)).toBeDefined();
    await clickOn(element, bar);
    await vi.waitFor(() => expect(detailsIn(element)).toBeUndefined());
    await clickOn(element, bar);
    expect(detailsIn(element)).toBeDefined();
  });

  it('another bar’s take their place at once', async () => {
    const element = await calendar(`view="${view}" from="2026-11-29" kinds="system infrastructure"`);
    await clickOn(element, barIn(element, NIGHT));
    await press(element, '{Escape}');
    await clickOn(element, barIn(element, '20:00 Infrastructure'));
    expect(textOf(detailsIn(element))).toContain('Used only when necessary');
    expect(within(element, '[part=details]')).toHaveLength(1);
  });

  it('open where a pointer rests, without taking the focus, and stay while it is over them', async () => {
    const element = await night();
    buttonIn(element, 'Week').focus();
    await userEvent.hover(barIn(element, NIGHT));
    await vi.waitFor(() => expect(detailsIn(element)).toBeDefined(), { timeout: 2_000 });
    expect(focusedIn(element)).toBe('Week');
    await userEvent.hover(within(element, '[part=details] .title')[0]!);
    // Longer than a pointer may be elsewhere.
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(textOf(detailsIn(element))).toContain('System maintenance');
    await pointAway();
    await vi.waitFor(() => expect(detailsIn(element)).toBeUndefined(), { timeout: 2_000 });
  });

  it('that a pointer opened go on Escape, wherever the focus is', async () => {
    const element = await night();
    buttonIn(element, 'Week').focus();
    await userEvent.hover(barIn(element, NIGHT));
    await vi.waitFor(() => expect(detailsIn(element)).toBeDefined(), { timeout: 2_000 });
    await press(element, '{Escape}');
    await vi.waitFor(() => expect(detailsIn(element)).toBeUndefined());
    expect(focusedIn(element)).toBe('Week');
    await pointAway();
  });

  it('tell the page first, which may tell it itself', async () => {
    const element = await night();
    const told: unknown[] = [];
    element.addEventListener('trust-window-select', ({ detail, cancelable, bubbles, composed }) =>
      told.push([detail.date, detail.windows.map(({ id }) => id), cancelable, bubbles, composed]),
    );
    await clickOn(element, barIn(element, NIGHT));
    expect(told).toEqual([['2026-11-29', ['system@2026-11-27T00:00'], true, true, true]]);
    await press(element, '{Escape}');
    element.addEventListener('trust-window-select', (event) => event.preventDefault());
    await clickOn(element, barIn(element, NIGHT));
    await drawn(element);
    expect([told.length, detailsIn(element)]).toEqual([2, undefined]);
  });

  it('a glance is no choice: the page is told nothing', async () => {
    const element = await night();
    const told = vi.fn();
    element.addEventListener('trust-window-select', told);
    await userEvent.hover(barIn(element, NIGHT));
    await vi.waitFor(() => expect(detailsIn(element)).toBeDefined(), { timeout: 2_000 });
    expect(told).not.toHaveBeenCalled();
    await pointAway();
  });

  it('stand within the viewport, at the smallest width too', async () => {
    for (const [width, height, dir] of [
      [320, 480, 'ltr'],
      [320, 480, 'rtl'],
      [800, 600, 'ltr'],
    ] as const) {
      await page.viewport(width, height);
      document.documentElement.dir = dir;
      const element = await night();
      // In a narrow month a bar is a stroke, and its day is what is pressed.
      const target = view === 'month' ? dayIn(element, 'Sunday 29 November') : barIn(element, NIGHT);
      await clickOn(element, target);
      const { left, right, top, bottom } = detailsIn(element)!.getBoundingClientRect();
      expect([left >= 0, right <= width, top >= 0, bottom <= height, dir]).toEqual([
        true,
        true,
        true,
        true,
        dir,
      ]);
      element.remove();
    }
    await page.viewport(800, 600);
  });
});

describe('CALENDAR-28: details come and go', () => {
  const announced = (id: string, start: string) => ({
    id,
    kind: 'other',
    title: `Work ${id}`,
    start,
    duration: 'PT2H',
    announcedAt: '2026-01-01T00:00:00Z',
  });
  const documentWith = (...announcements: object[]) => maintenanceDocument({ activities: [], announcements });
  const both = documentWith(announced('one', '2026-11-24T08:00'), announced('two', '2026-11-24T12:00'));

  it('with Tab, which leads on', async () => {
    const element = await calendar('view="month" calendar-href="/m.ics"', both);
    await clickOn(element, barIn(element, '08:00 Work one'));
    // Its close button, the file, the link, and what comes after it.
    await press(element, '{Tab}{Tab}{Tab}{Tab}');
    expect(detailsIn(element)).toBeUndefined();
  });

  it('a glance that was dismissed stays so until the pointer was elsewhere, and closes nothing of the page', async () => {
    const element = await calendar('view="month"', both);
    const own = document.createElement('div');
    own.popover = 'auto';
    document.body.append(own);
    own.showPopover();
    const bar = barIn(element, '08:00 Work one');
    await userEvent.hover(bar);
    await vi.waitFor(() => expect(detailsIn(element)).toBeDefined());
    expect(own.matches(':popover-open')).toBe(true);
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(detailsIn(element)).toBeUndefined());
    own.remove();
    bar.dispatchEvent(
      new PointerEvent('pointerover', { pointerType: 'mouse', bubbles: true, composed: true }),
    );
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(detailsIn(element)).toBeUndefined();
    await pointAway();
    await userEvent.hover(bar);
    await vi.waitFor(() => expect(detailsIn(element)).toBeDefined());
    await pointAway();
  });

  it('what they tell of may go, and nothing false is said of its day', async () => {
    const element = await calendar('view="month"', both);
    await clickOn(element, barIn(element, '08:00 Work one'));
    expect(isReading(element)).toBe(true);
    element.data = documentWith(announced('two', '2026-11-24T12:00'));
    await vi.waitFor(() => expect(detailsIn(element)).toBeUndefined());
    expect(element.shadowRoot!.activeElement?.getAttribute('aria-label')).toMatch(/24 November/);
    await clickOn(element, barIn(element, '12:00 Work two'));
    element.from = '2027-06-01';
    await vi.waitFor(() => expect(detailsIn(element)).toBeUndefined());
  });

  it('a double click shows them', async () => {
    const element = await calendar('view="month"', both);
    await userEvent.dblClick(barIn(element, '08:00 Work one'));
    await drawn(element);
    expect(detailsIn(element)).toBeDefined();
  });
});

describe('CALENDAR-28: details of a day', () => {
  it('give the focus back to the day on Escape', async () => {
    const element = await calendar('view="month"');
    dayIn(element, 'Friday 13 November').focus();
    await press(element, '{Enter}');
    await press(element, '{Escape}');
    await vi.waitFor(() => expect(focusedIn(element)).toMatch(/^Friday 13 November/));
    expect(detailsIn(element)).toBeUndefined();
    await press(element, '{ArrowRight}');
    expect(focusedIn(element)).toMatch(/^Saturday 14 November/);
  });

  it.each(['{Enter}', ' '])('open by key (%j), with all that is on', async (key) => {
    const element = await calendar('view="month"');
    dayIn(element, 'Friday 13 November').focus();
    await press(element, key);
    expect(textsIn(element, '[part=details] [part=title]').sort()).toEqual([
      'Databankverhuizing',
      'Security patches',
      'System maintenance',
    ]);
    expect(isReading(element)).toBe(true);
    await press(element, '{Tab}');
    expect(isReading(element)).toBe(true);
  });

  it('say of a day without any that nothing is listed', async () => {
    const element = await calendar('view="month"');
    dayIn(element, 'Tuesday 24 November').focus();
    await press(element, '{Enter}');
    expect(textOf(detailsIn(element))).toBe(
      'Tuesday 24 November No maintenance is listed for Tuesday 24 November.',
    );
  });

  it('of a day in the middle of something long say what it is', async () => {
    const element = await calendar('view="month"');
    dayIn(element, 'Sunday 15 November').focus();
    await press(element, '{Enter}');
    expect(textsIn(element, '[part=details] [part=title]')).toContain('Databankverhuizing');
    expect(textsIn(element, '[part=details] [part=time]')).toContain('Fri 20:00 – to Mon 05:00 CET');
  });
});
