import type { Browser } from 'playwright';

import type { Awaited } from '../browser/meter.js';
import { visit } from '../browser/visit.js';
import type { StepTaken, VisitedPage, Visitor } from '../browser/visit.js';

/** What the page's calendar says. */
export const NOW = '2026-11-03T12:00:00Z';

/** The reader, five or six hours from the data centre: both times have to be told. */
const VISITOR: Visitor = {
  reader: { locale: 'en-GB', timezoneId: 'America/New_York', viewport: { width: 1280, height: 900 } },
  now: NOW,
  host: '#calendar',
  settle: 200,
  longest: 20_000,
};

/** So many windows of a calendar. */
export const awaitedWindows = (window: string, atLeast: number): Awaited => ({ items: window, atLeast });

/** Visits a calendar as a reader who has never been there. */
export const visitCalendar = <T>(
  browser: Browser,
  url: string,
  awaited: Awaited,
  work: (visited: VisitedPage) => Promise<T>,
): Promise<T> => visit(browser, url, VISITOR, awaited, work);

/** Has a calendar show what comes next. */
export const showNext = (visited: VisitedPage, awaited: Awaited): Promise<StepTaken> =>
  visited.step('goNext', undefined, { ...awaited, isAnother: true });
