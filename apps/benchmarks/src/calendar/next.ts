import type { Browser } from 'playwright';

import { servePage } from '../browser/serve-page.js';
import { takeTurns } from '../browser/turns.js';
import type { StepTaken } from '../browser/visit.js';
import type { BuiltCalendar } from './contestants.js';
import { asMonth, MONTH } from './first.js';
import { ourPage, peerPage } from './pages.js';
import { awaitedWindows, showNext, visitCalendar } from './visit.js';
import { dailyFrom, eventsFrom } from './windows.js';

/** How far ahead, in months, ours is asked to go; peers take the first step only. */
export const DISTANCES = [1, 12, 240] as const;
/** February's fewest. */
const WINDOWS = 56;
/** For peers: until the end of January. */
const DAYS = 92;

/** The first day of a month so many months after the one that is shown first. */
export function monthAhead(months: number): string {
  const [year = NaN, month = NaN] = MONTH.first.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months)).toISOString().slice(0, 10);
}

export interface NextResult {
  readonly calendar: BuiltCalendar;
  readonly months: number;
  readonly steps: readonly StepTaken[];
}

/** Has every contestant show the next month, each time in a fresh load: the first step there, which nothing has warmed up. */
export async function measureNext(
  browser: Browser,
  calendars: readonly BuiltCalendar[],
  rounds: number,
): Promise<NextResult[]> {
  const tasks = calendars.flatMap((calendar) => {
    const { name } = calendar.contestant;
    const { body } = calendar;
    return body === undefined
      ? DISTANCES.map((months) => ({
          calendar,
          months,
          html: ourPage(name, asMonth(monthAhead(months - 1)), dailyFrom('2026-01-01')),
        }))
      : [{ calendar, months: 1, html: peerPage(name, body, eventsFrom(MONTH.first, DAYS)) }];
  });
  const served = await Promise.all(
    tasks.map(async ({ html, ...task }) => ({
      ...task,
      steps: [] as StepTaken[],
      site: await servePage(html, task.calendar.code),
    })),
  );
  try {
    await takeTurns(served, rounds, ({ calendar, steps, site }) => {
      const awaited = awaitedWindows(calendar.contestant.window, WINDOWS);
      return visitCalendar(
        browser,
        site.origin,
        awaited,
        async (visited) => void steps.push(await showNext(visited, awaited)),
      );
    });
    return served.map(({ calendar, months, steps }) => ({ calendar, months, steps }));
  } finally {
    await Promise.all(served.map(({ site }) => site.close()));
  }
}
