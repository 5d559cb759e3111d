import type { Browser } from 'playwright';

import type { Awaited } from '../browser/meter.js';
import { visit } from '../browser/visit.js';
import type { VisitedPage, Visitor } from '../browser/visit.js';
import type { TableContestant } from './contestants.js';
import { NOW } from './pages.js';

const VISITOR: Visitor = {
  reader: { locale: 'en-GB', timezoneId: 'UTC', viewport: { width: 1280, height: 900 } },
  now: NOW,
  host: '#table',
  // Ours says a result aloud after half a second without a key: that is work, too.
  settle: 800,
  longest: 120_000,
};

/** So many rows of a table, neither more nor fewer. */
export const exactly = ({ row }: TableContestant, count: number): Awaited => ({
  items: row,
  atLeast: count,
  atMost: count,
});

/** Visits a table as a reader who has never been there. */
export const visitTable = <T>(
  browser: Browser,
  url: string,
  awaited: Awaited,
  work: (visited: VisitedPage) => Promise<T>,
): Promise<T> => visit(browser, url, VISITOR, awaited, work);
