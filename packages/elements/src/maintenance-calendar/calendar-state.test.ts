import { afterEach, describe, expect, it, vi } from 'vitest';

import {
  buttonIn,
  calendarOn,
  captionOf,
  clickOn,
  dayIn,
  detailsIn,
  emulate,
  press,
  textsIn,
  within,
} from '../testing/calendar-page.js';
import { drawn, textOf } from '../testing/setup.js';
import './define.js';
import type { TrustMaintenanceCalendar } from './maintenance-calendar.js';

const calendar = (attributes = '') => calendarOn<TrustMaintenanceCalendar>(attributes);

const STATE = ['view', 'from', 'time-zone', 'kinds', 'months'] as const;

/** What is drawn, without what a screen reader is told of the last choice. */
function drawing(element: Element): string {
  const copy = document.createElement('div');
  copy.innerHTML = element.shadowRoot!.innerHTML;
  for (const status of copy.querySelectorAll('[role=status]')) status.remove();
  return copy.innerHTML.replaceAll(/<!--.*?-->/gs, '').replaceAll(/\s+/g, ' ');
}

afterEach(async () => {
  history.replaceState(null, '', location.pathname + location.search);
  await emulate();
});

describe('CALENDAR-21: the state of a calendar', () => {
  it.each([
    ['a month ahead', ['Month', 'Next month', 'Next month']],
    ['a week back', ['Week', 'Previous week']],
    ['kinds in a month', ['Month', 'System', 'Infrastructure', 'Next month']],
    ['an agenda with more months', ['Show later', 'Application']],
    ['the data centre’s time', ['Week', 'Oslo', 'Next week']],
    ['back to today', ['Month', 'Next month', 'today', 'Week']],
  ])('%s: its attributes on another give the same drawing', async (_, presses) => {
    const element = await calendar('time-zone="auto"');
    const other = await calendar('time-zone="auto"');
    for (const name of presses) {
      const choice = within(element, 'button').some(
        (each) => textOf(each).startsWith(name) || each.title === name,
      );
      // Where the machine's own zone is the data centre's, there is no switch.
      if (choice) await clickOn(element, buttonIn(element, name));
    }
    for (const name of STATE) {
      const value = element.getAttribute(name);
      if (value === null) other.removeAttribute(name);
      else other.setAttribute(name, value);
    }
    await drawn(other);
    expect(drawing(other)).toBe(drawing(element));
  });

  it('is told after it is drawn, once for each choice', async () => {
    const element = await calendar();
    const heard: unknown[] = [];
    element.addEventListener('trust-view-change', ({ detail, bubbles, composed }) => {
      heard.push([
        detail.view,
        detail.from,
        detail.timeZone,
        detail.kinds,
        detail.months,
        captionOf(element),
      ]);
      expect([bubbles, composed]).toEqual([true, true]);
    });
    for (const name of ['Month', 'Next month', 'System', 'Week', 'Agenda']) {
      await clickOn(element, buttonIn(element, name));
    }
    expect(heard).toEqual([
      ['month', null, 'Europe/Oslo', null, 1, 'November 2026'],
      ['month', '2026-12-01', 'Europe/Oslo', null, 1, 'December 2026'],
      ['month', '2026-12-01', 'Europe/Oslo', 'system', 1, 'December 2026'],
      [
        'week',
        '2026-12-01',
        'Europe/Oslo',
        'system',
        1,
        expect.stringMatching(/^30 November\D+6 December 2026$/),
      ],
      ['agenda', '2026-12-01', 'Europe/Oslo', 'system', 1, '1 December 2026 to 31 December 2026'],
    ]);
  });

  it('a view that there is none of is an agenda', async () => {
    const element = await calendar('view="year"');
    expect(within(element, '[part=days]')).toHaveLength(1);
    expect(within(element, '[aria-pressed=true]').map(textOf)).toContain('Agenda');
  });
});

describe.each(['month', 'week'])('a link to a window in the %s', (view) => {
  it('leads to its days, with what is known of it', async () => {
    location.hash = '#system@2027-03-05T00:00';
    const element = await calendar(`view="${view}"`);
    await vi.waitFor(() => expect(detailsIn(element)).toBeDefined());
    expect(element.from).toBe('2027-03-05');
    expect(captionOf(element)).toContain('March 2027');
    expect(textOf(detailsIn(element))).toMatch(
      /^Friday,? 5 March 2027 00:00 – to 06:00 CET .*System maintenance/,
    );
    expect(detailsIn(element)!.contains(element.shadowRoot!.activeElement)).toBe(true);
  });

  it('of any other name leads nowhere', async () => {
    location.hash = '#system@2027-03-06T00:00';
    const element = await calendar(`view="${view}"`);
    await drawn(element);
    expect([element.from, detailsIn(element)]).toEqual([null, undefined]);
  });
});

describe.each([
  ['month', /^November 2026$/, 'Friday 13 November'],
  ['week', /^23 – 29 November 2026$/, 'Saturday 28 November'],
] as const)('CALENDAR-32: printed, a %s', (view, shown, day) => {
  const isOnPaper = (element: Element): void => {
    expect(within(element, '[role=grid], [part=week]').map(({ className }) => className)).toEqual([
      expect.stringContaining('no-print'),
    ]);
    expect(captionOf(element)).toMatch(shown);
    expect(textsIn(element, '[part=date]').some((text) => text.startsWith(day))).toBe(true);
    expect(within(element, '[part=slot]').length).toBeGreaterThan(1);
  };
  const isOnScreen = (element: Element): void => {
    expect(within(element, '[role=grid], [part=week]')).toHaveLength(1);
    expect(within(element, '[part=days]')).toEqual([]);
  };

  it('is an agenda of its days from the print dialog’s opening to its end', async () => {
    const element = await calendar(`view="${view}"`);
    isOnScreen(element);
    // Drawn at once: paper does not wait.
    dispatchEvent(new Event('beforeprint'));
    isOnPaper(element);
    dispatchEvent(new Event('afterprint'));
    isOnScreen(element);
    expect(element.getAttribute('view')).toBe(view);
  });

  it('is an agenda in a browser’s own print media, without controls', async () => {
    const element = await calendar(`view="${view}"`);
    await emulate({ media: 'print' });
    await vi.waitFor(() => isOnPaper(element));
    const seen = within(element, 'button, [role=grid], [part=week]').filter((each) => each.checkVisibility());
    expect(seen.map(textOf)).toEqual([]);
    await emulate();
    await vi.waitFor(() => isOnScreen(element));
  });
});

describe('CALENDAR-32: after printing', () => {
  it('the reader is where he was', async () => {
    const element = await calendar('view="month"');
    dayIn(element, 'Monday 23 November').focus();
    await press(element, '{ArrowRight}');
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    await drawn(element);
    expect(element.shadowRoot?.activeElement?.getAttribute('aria-label')).toBe('Tuesday 24 November');
    const [stop] = within(element, '[role=grid] [tabindex="0"]');
    expect(stop?.getAttribute('aria-label')).toBe('Tuesday 24 November');
  });
});
