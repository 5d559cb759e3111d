import { page, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';

import { accessibilityFaults } from '../testing/accessibility.js';
import { maintenanceDocument } from '../testing/banner-fixtures.js';
import { drawn, heard, mount, textOf } from '../testing/setup.js';
import './define.js';
import type { TrustMaintenanceCalendar } from './maintenance-calendar.js';

const MONDAY = '2026-11-23T08:00:00Z';

const script = (document: unknown): string =>
  `<script type="application/json">${JSON.stringify(document).replaceAll('<', '\\u003c')}</script>`;

/** A calendar on the page; its clock stands still, and its reader sits in Kolkata. */
const calendar = (attributes = '', document: unknown = maintenanceDocument()) =>
  mount<TrustMaintenanceCalendar>(
    `<trust-maintenance-calendar now="${MONDAY}" time-zone="Asia/Kolkata" ${attributes}>${script(document)}</trust-maintenance-calendar>`,
  );

const all = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const texts = (element: Element, selector: string): string[] => all(element, selector).map(textOf);
const button = (element: Element, text: string): HTMLButtonElement =>
  all(element, 'button').find((each) => textOf(each).startsWith(text)) as HTMLButtonElement;

const eventful = maintenanceDocument({
  changes: [
    {
      activity: 'system',
      occurrence: '2026-11-27T00:00',
      state: 'moved',
      start: '2026-11-28T00:00',
      announcedAt: '2026-11-20T09:00:00Z',
      message: { en: 'A supplier is late.' },
    },
    {
      activity: 'application',
      occurrence: '2026-12-08T22:00',
      wave: 'general',
      state: 'cancelled',
      announcedAt: '2026-11-20T09:00:00Z',
    },
  ],
  announcements: [
    {
      id: 'a-move',
      kind: 'other',
      title: { ar: 'صيانة', nl: 'Databankverhuizing' },
      start: '2026-11-23T08:00',
      duration: 'PT3H',
      announcedAt: '2026-11-20T09:00:00Z',
    },
  ],
});

afterEach(() => {
  history.replaceState(null, '', location.pathname + location.search);
});

describe('the agenda', () => {
  it('CALENDAR-18: is headings and lists with times that machines read too', async () => {
    const element = await calendar();
    expect(texts(element, 'h3')).toEqual([
      'Friday 27 November',
      'Wednesday 9 December',
      'Friday 11 December',
      'Saturday 12 December',
      'Recurring',
    ]);
    const slot = all(element, '.slot')[0]!;
    expect(textOf(slot)).toMatch(
      /^04:30 – to 10:30 GMT\+5:30 00:00 – to 06:00 in Oslo \(CET\) 6 hours During usual working hours: 2 hours,? 30 minutes System/,
    );
    expect(slot.querySelector('time')?.dateTime).toBe('2026-11-27T04:30+05:30');
    expect(element.shadowRoot!.querySelector('ol')?.getAttribute('role')).toBe('list');
  });

  it.each([
    ['en', 'ltr', 'light'],
    ['nl', 'ltr', 'dark'],
    ['ar', 'rtl', 'light'],
  ])('CALENDAR-18: axe finds nothing, in %s, %s and %s', async (lang, dir, scheme) => {
    Object.assign(document.documentElement, { lang, dir });
    document.documentElement.style.setProperty('color-scheme', scheme);
    document.body.style.background = 'Canvas';
    const element = await calendar('calendar-href="/m.ics"', eventful);
    expect(all(element, '.badge').length).toBeGreaterThan(3);
    expect(await accessibilityFaults(element)).toEqual([]);
  });

  it('CALENDAR-18: at 320 px nothing overflows, in either direction of the page', async () => {
    await page.viewport(320, 600);
    for (const dir of ['ltr', 'rtl']) {
      document.documentElement.dir = dir;
      const element = await calendar('calendar-href="/m.ics"', eventful);
      const wide = all(element, '*:not(.visually-hidden, .date-literal)').filter(
        (each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).display !== 'inline',
      );
      expect(wide.map((each) => each.outerHTML.slice(0, 120))).toEqual([]);
      expect(element.scrollWidth).toBeLessThanOrEqual(320);
      element.remove();
    }
    await page.viewport(800, 600);
  });

  it('CALENDAR-18: on a page that runs right to left its words run left to right, at the page’s side', async () => {
    document.documentElement.dir = 'rtl';
    document.documentElement.lang = 'ar';
    const element = await calendar('', eventful);
    const [time] = all(element, '.time');
    expect([getComputedStyle(time!).direction, getComputedStyle(time!).textAlign]).toEqual(['ltr', 'right']);
    expect(all(element, 'bdi[lang=ar]').map(textOf)).toContain('صيانة');
    const [date] = all(element, '.date');
    expect(date!.getBoundingClientRect().left).toBeGreaterThan(time!.getBoundingClientRect().right);
  });

  it('CALENDAR-6: what does not hold is struck through and said before its time', async () => {
    const element = await calendar('', eventful);
    const off = all(element, '.slot.off');
    expect(off.map((each) => textOf(each).slice(0, 16))).toEqual(['Moved: 04:30 GMT', 'Cancelled: from ']);
    for (const each of off) expect(each.querySelector('s time')).not.toBeNull();
  });

  it('CALENDAR-18: hostile words are shown as words', async () => {
    const words = '<img src=x onerror="document.title=1">'.repeat(3);
    const document_ = maintenanceDocument({
      announcements: [
        {
          id: 'x',
          kind: 'other',
          title: words,
          description: words,
          message: words,
          start: '2026-11-24T08:00',
          duration: 'PT1H',
          announcedAt: '2026-11-20T09:00:00Z',
        },
      ],
    });
    const element = await calendar('calendar-href="javascript:alert(1)"', document_);
    expect(all(element, 'img, a:not([part=link])')).toEqual([]);
    expect(texts(element, '.title')).toContain(words);
  });
});

describe('choices', () => {
  it('CALENDAR-11: the zone is switched by button or keyboard, and reflected', async () => {
    const element = await calendar();
    element.timeZone = 'source';
    await drawn(element);
    expect(element.getAttribute('time-zone')).toBe('source');
    expect(button(element, 'Oslo').getAttribute('aria-pressed')).toBe('true');
    expect(texts(element, '.time')[0]).toBe('00:00 – to 06:00 CET');
    button(element, 'My time').focus();
    await userEvent.keyboard('{Enter}');
    await drawn(element);
    expect(element.getAttribute('time-zone')).toBe('auto');
    expect(textOf(element.shadowRoot!.querySelector('[role=status]'))).toMatch(/^Times /);
  });

  it('CALENDAR-12: kinds are chosen one by one, reflected, and let go again', async () => {
    const element = await calendar();
    const press = async (name: string) => {
      button(element, name).click();
      await drawn(element);
      return element.getAttribute('kinds');
    };
    expect(await press('System')).toBe('system');
    expect(new Set(texts(element, '.entry .title'))).toEqual(new Set(['System maintenance']));
    expect(await press('Application')).toBe('system application');
    expect(await press('System')).toBe('application');
    expect(await press('Application')).toBeNull();
    expect(button(element, 'All kinds').getAttribute('aria-pressed')).toBe('true');
    expect(textOf(element.shadowRoot!.querySelector('[role=status]'))).toBe(
      '23 November 2026 to 22 December 2026: 4 entries',
    );
  });

  it('CALENDAR-13: more months are announced, and the focus goes to the first new day', async () => {
    const element = await calendar();
    expect(element.hasAttribute('months')).toBe(false);
    const known = texts(element, '.date').length;
    button(element, 'Show later').click();
    await drawn(element);
    expect(element.getAttribute('months')).toBe('2');
    expect(element.shadowRoot!.activeElement).toBe(all(element, '.date')[known]);
    expect(textOf(element.shadowRoot!.querySelector('[role=status]'))).toMatch(
      /to 22 January 2027: \d+ entries/,
    );
  });

  it('CALENDAR-13: where a month brings nothing, the focus stays on the button', async () => {
    const element = await calendar('from="2026-11-23" kinds="emergency"');
    button(element, 'Show later').focus();
    await userEvent.keyboard('{Enter}');
    await drawn(element);
    expect(element.shadowRoot!.activeElement).toBe(button(element, 'Show later'));
  });
});

describe('links', () => {
  it('CALENDAR-15: an address that names a window leads to it, however far ahead', async () => {
    location.hash = '#system@2027-03-05T00:00';
    const element = await calendar();
    expect(element.months).toBe(4);
    expect(element.shadowRoot!.activeElement?.id).toBe('system@2027-03-05T00:00');
    location.hash = '#system@2026-11-27T00:00';
    await heard(window, 'hashchange' as keyof HTMLElementEventMap);
    await drawn(element);
    expect(element.shadowRoot!.activeElement?.id).toBe('system@2026-11-27T00:00');
  });

  it('CALENDAR-15: each time links to its first window, and a link leads there every time', async () => {
    const element = await calendar('view="month" kinds="application"');
    const details = () => texts(element, '.details .title')[0];
    for (let visit = 0; visit < 2; visit++) {
      location.hash = '#system@2027-03-05T00:00';
      await expect.poll(details).toMatch(/5 March 2027/);
      expect([element.from, element.kinds]).toEqual(['2027-03-05', null]);
      const link = all(element, '.details [part=link]')[0] as HTMLAnchorElement;
      expect(link.hash).toBe(location.hash);
      await userEvent.keyboard('{Escape}');
      await expect.poll(details).toBeUndefined();
      button(element, 'today').click();
      await drawn(element);
      location.hash = '';
    }
  });

  it('CALENDAR-15: an agenda that begins later is brought back, and what is over is shown too', async () => {
    const element = await calendar('from="2027-06-01"');
    location.hash = '#system@2026-11-13T00:00';
    await expect.poll(() => element.shadowRoot!.activeElement?.id).toBe('system@2026-11-13T00:00');
    expect(element.from).toBe('2026-11-13');
  });

  it('CALENDAR-15: any other fragment moves nothing', async () => {
    for (const fragment of ['#%E0%A4%A', '#system@9999-12-31T00:00', '#@0000-01-01T00:00']) {
      location.hash = fragment;
      const element = await calendar();
      expect([element.months, element.shadowRoot!.activeElement]).toEqual([1, null]);
      element.remove();
    }
  });

  it('CALENDAR-16: subscription and download are offered where they are set', async () => {
    const element = await calendar('calendar-href="https://example.com/m.ics"');
    expect(all(element, '.links a').map((each) => (each as HTMLAnchorElement).href)).toEqual([
      'webcal://example.com/m.ics',
      'https://example.com/m.ics',
    ]);
    expect(all(await calendar(), '.links')).toEqual([]);
  });
});

describe('the document', () => {
  it('CALENDAR-14: the page’s own words stay until there is one', async () => {
    const element = await mount<TrustMaintenanceCalendar>(
      `<trust-maintenance-calendar now="${MONDAY}"><p>Every second Friday</p></trust-maintenance-calendar>`,
    );
    expect(all(element, 'slot')).toHaveLength(1);
    element.data = maintenanceDocument();
    await drawn(element);
    expect([all(element, 'slot').length, all(element, '.day').length > 0]).toEqual([0, true]);
  });

  it('CALENDAR-14: what cannot be read is said, with another way, above the page’s own words', async () => {
    document.documentElement.lang = 'nl';
    const element = await mount<TrustMaintenanceCalendar>(
      `<trust-maintenance-calendar fallback-href="/status"><p>Elke week</p></trust-maintenance-calendar>`,
    );
    const failed = heard(element, 'trust-error');
    element.data = { version: 99 };
    expect((await failed).detail.faults.map(({ code }) => code)).toEqual(['version']);
    await drawn(element);
    expect(texts(element, '.failure')).toEqual([
      'Deze informatie kon niet worden geladen. Opnieuw proberen Lees het op een andere pagina',
    ]);
    expect(all(element, 'slot')).toHaveLength(1);
    expect(await accessibilityFaults(element)).toEqual([]);
  });
});
