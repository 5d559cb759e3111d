import type { Browser } from 'playwright';

import { servePage } from '../browser/serve-page.js';
import { takeTurns } from '../browser/turns.js';
import type { FirstPainted, StepTaken } from '../browser/visit.js';
import type { BuiltCalendar } from './contestants.js';
import { asMonth, MONTH } from './first.js';
import { ourPage } from './pages.js';
import { awaitedWindows, showNext, visitCalendar } from './visit.js';
import { announcedOverYear, rulesOverYear } from './windows.js';

/** Windows in a year. */
export const SIZES = [60, 500, 5_000] as const;
const YEAR = 2026;

const FORMS = [
  { form: 'announced', document: announcedOverYear },
  { form: 'rules', document: rulesOverYear },
] as const;

const VIEWS = [
  { view: 'month', window: '[part~=bar]' },
  { view: 'week', window: '[part~=bar]' },
  { view: 'agenda', window: '[part~=entry]' },
] as const;

export interface YearResult {
  readonly view: string;
  readonly form: string;
  readonly windows: number;
  readonly loads: readonly { readonly first: FirstPainted; readonly next: StepTaken }[];
}

/** Loads ours with ever more windows in the year, in every view, and has it show what comes next. */
export async function measureYear(
  browser: Browser,
  calendar: BuiltCalendar,
  rounds: number,
): Promise<YearResult[]> {
  const served = await Promise.all(
    VIEWS.flatMap(({ view, window }) =>
      FORMS.flatMap(({ form, document }) =>
        SIZES.map(async (windows) => ({
          view,
          form,
          windows,
          window,
          loads: [] as { first: FirstPainted; next: StepTaken }[],
          site: await servePage(
            ourPage(`${view}, ${form}`, { ...asMonth(MONTH.first), view }, document(YEAR, windows)),
            calendar.code,
          ),
        })),
      ),
    ),
  );
  try {
    await takeTurns(served, rounds, ({ window, loads, site }) => {
      const awaited = awaitedWindows(window, 1);
      return visitCalendar(browser, site.origin, awaited, async (visited) => {
        loads.push({ first: visited.first, next: await showNext(visited, awaited) });
      });
    });
    return served.map(({ view, form, windows, loads }) => ({ view, form, windows, loads }));
  } finally {
    await Promise.all(served.map(({ site }) => site.close()));
  }
}

/** By what a measure is multiplied where there is ten times as much: 1 where it does not grow, 10 where it grows alike. */
export const growthPerTen = (few: number, many: number, times: number): number =>
  (many / few) ** (1 / Math.log10(times));
