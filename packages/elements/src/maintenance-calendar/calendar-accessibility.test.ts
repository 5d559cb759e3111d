import { page } from 'vitest/browser';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';

import { accessibilityFaults } from '../testing/accessibility.js';
import {
  barIn,
  calendarOn,
  clickOn,
  detailsIn,
  emulate,
  overflowingAt,
  press,
} from '../testing/calendar-page.js';
import { eventfulYear } from '../testing/calendar-year.js';
import { textOf } from '../testing/setup.js';
import './define.js';
import type { TrustMaintenanceCalendar } from './maintenance-calendar.js';

const calendar = (attributes: string, document?: unknown) =>
  calendarOn<TrustMaintenanceCalendar>(`calendar-href="/m.ics" ${attributes}`, document);

/** A page in a language, running as it runs, light or dark. */
function pageIn(lang: string, scheme = 'light'): void {
  Object.assign(document.documentElement, { lang, dir: ['ar', 'he'].includes(lang) ? 'rtl' : 'ltr' });
  document.documentElement.style.setProperty('color-scheme', scheme);
  document.body.style.background = 'Canvas';
}

const LONG = 'Donaudampfschifffahrtsgesellschaftskapitänsversicherungswartung';

/** An eventful year with the longest of words in it. */
function longWords(): unknown {
  const document = eventfulYear() as { maintenance: { announcements: readonly object[] } };
  const { maintenance } = document;
  const long = {
    id: 'long',
    kind: 'emergency',
    title: LONG,
    description: LONG.repeat(3),
    start: '2026-11-24T09:00',
    end: '2026-11-26T11:00',
    announcedAt: '2026-11-20T09:00:00Z',
  };
  return {
    ...document,
    maintenance: { ...maintenance, announcements: [...maintenance.announcements, long] },
  };
}

afterEach(async () => {
  await emulate();
  await page.viewport(800, 600);
});

afterAll(() => document.body.removeAttribute('style'));

const LANGUAGES = [
  ['en', 'light'],
  ['nl', 'dark'],
  ['de', 'light'],
  ['nb', 'dark'],
  ['sv', 'light'],
  ['da', 'dark'],
  ['ar', 'light'],
  ['he', 'dark'],
] as const;

describe.each(['month', 'week'])('the %s', (view) => {
  it.each(LANGUAGES)('is without a fault in %s and %s', async (lang, scheme) => {
    pageIn(lang, scheme);
    expect(await accessibilityFaults(await calendar(`view="${view}"`))).toEqual([]);
  });

  it('is without a fault in forced colours', async () => {
    pageIn('en');
    await emulate({ forcedColors: true });
    expect(matchMedia('(forced-colors: active)').matches).toBe(true);
    expect(await accessibilityFaults(await calendar(`view="${view}"`))).toEqual([]);
  });

  it.each(['en', 'de', 'nl', 'ar'])(
    'overflows nowhere at 320 px, in %s with the longest of words',
    async (lang) => {
      pageIn(lang);
      const element = await calendar(`view="${view}"`, longWords());
      expect(await overflowingAt(320, element)).toEqual([]);
    },
  );

  it.each([
    ['Europe/Oslo', '01:00'],
    ['America/New_York', '19:00'],
    ['Asia/Kolkata', '05:30'],
    ['Australia/Lord_Howe', '11:00'],
    ['Pacific/Kiritimati', '14:00'],
  ])('says to a reader in %s that it is at %s', async (zone, time) => {
    const element = await calendar(`view="${view}" time-zone="${zone}"`);
    expect(textOf(barIn(element, `${time} System maintenance`))).toBe(`${time} System maintenance`);
  });
});

describe('details', () => {
  it.each(LANGUAGES)('are without a fault in %s and %s', async (lang, scheme) => {
    pageIn(lang, scheme);
    const element = await calendar('view="month"');
    await clickOn(element, barIn(element, lang === 'da' ? '01.00' : '01:00'));
    await vi.waitFor(() => expect(detailsIn(element)).toBeDefined());
    expect(await accessibilityFaults(detailsIn(element)!)).toEqual([]);
    await press(element, '{Escape}');
  });
});
