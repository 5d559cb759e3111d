import type { Browser } from 'playwright';

import type { Standing } from '../browser/meter.js';
import { servePage } from '../browser/serve-page.js';
import { takeTurns } from '../browser/turns.js';
import type { FirstPainted } from '../browser/visit.js';
import type { BuiltCalendar } from './contestants.js';
import { ourPage, peerPage } from './pages.js';
import { awaitedWindows, NOW, visitCalendar } from './visit.js';
import { announcedFrom, eventsFrom } from './windows.js';

export const MONTH = { first: '2026-11-01', days: 30 } as const;
const WINDOWS = 60;

/** How ours is asked for a month; the reader's zone is the browser's. */
export const asMonth = (from: string): Record<string, string> => ({
  view: 'month',
  now: NOW,
  from,
  'first-day': '1',
  'time-zone': 'auto',
});

/** A contestant's loads, and what was left in its page at last. */
export interface FirstResult extends Standing {
  readonly calendar: BuiltCalendar;
  readonly loads: readonly FirstPainted[];
  /** Mebibytes. */
  readonly heap: number;
  /** How many elements each rule of axe's finds fault with. */
  readonly faults: Readonly<Record<string, number>>;
}

const pageOf = ({ contestant: { name }, body }: BuiltCalendar): string =>
  body === undefined
    ? ourPage(name, asMonth(MONTH.first), announcedFrom(MONTH.first, MONTH.days))
    : peerPage(name, body, eventsFrom(MONTH.first, MONTH.days));

/** Loads a month with the same sixty windows of every contestant, each time in a fresh context, in turns. */
export async function measureFirst(
  browser: Browser,
  calendars: readonly BuiltCalendar[],
  rounds: number,
): Promise<FirstResult[]> {
  const served = await Promise.all(
    calendars.map(async (calendar) => ({
      calendar,
      loads: [] as FirstPainted[],
      site: await servePage(pageOf(calendar), calendar.code),
    })),
  );
  const awaited = ({ contestant }: BuiltCalendar) => awaitedWindows(contestant.window, WINDOWS);
  try {
    await takeTurns(served, rounds, ({ calendar, loads, site }) =>
      visitCalendar(browser, site.origin, awaited(calendar), ({ first }) =>
        Promise.resolve(void loads.push(first)),
      ),
    );
    const results: FirstResult[] = [];
    for (const { calendar, loads, site } of served) {
      const left = await visitCalendar(browser, site.origin, awaited(calendar), async (visited) => ({
        ...(await visited.standing(calendar.contestant.window)),
        heap: await visited.heap(),
        faults: await visited.faults(),
      }));
      results.push({ calendar, loads, ...left });
    }
    return results;
  } finally {
    await Promise.all(served.map(({ site }) => site.close()));
  }
}
