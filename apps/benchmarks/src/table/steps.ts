import type { Browser } from 'playwright';

import type { Awaited } from '../browser/meter.js';
import { takeTurns } from '../browser/turns.js';
import type { StepTaken } from '../browser/visit.js';
import type { BuiltTable, TableContestant } from './contestants.js';
import { factRows } from './facts.js';
import type { Rounds } from './first.js';
import { closeAll, sitesOf } from './sites.js';
import { exactly, visitTable } from './visit.js';

/** What a reader does: one of the page's functions is called, and something is waited for. */
export interface Step {
  readonly name: string;
  readonly call: 'goFilter' | 'goSort';
  readonly argument?: string;
  awaited(contestant: TableContestant, rows: number): Awaited;
}

const companies = (rows: number): string[] => factRows(rows).map(({ company }) => company);
const { compare } = new Intl.Collator('en');

/** Types into the filter. */
function typing(name: string, text: string): Step {
  return {
    name,
    call: 'goFilter',
    argument: text,
    awaited: (contestant, rows) =>
      exactly(contestant, companies(rows).filter((each) => each.toLowerCase().includes(text)).length),
  };
}

/** Presses the heading of the companies; `place` says who comes first then. */
function pressing(name: string, place: 0 | -1): Step {
  return {
    name,
    call: 'goSort',
    awaited(contestant, rows) {
      const first = companies(rows).sort(compare).at(place);
      return { ...exactly(contestant, rows), ...(first !== undefined && { first }) };
    },
  };
}

/** A letter that a tenth of the companies have, one more, and nothing again. */
export const FILTER: readonly Step[] = [
  typing('a letter: a tenth is left', 'z'),
  typing('another letter', 'ze'),
  typing('cleared: all come back', ''),
];

export const SORT: readonly Step[] = [pressing('sorted by company', 0), pressing('the other way round', -1)];

/** With how many rows steps are taken. */
export const STEP_SIZES = [200, 2_000] as const;

export interface StepResult {
  readonly table: BuiltTable;
  readonly rows: number;
  readonly step: string;
  readonly taken: readonly StepTaken[];
}

/** Has everybody take some steps one after the other, each time in a fresh load: nothing has warmed the first one up. */
export async function measureSteps(
  browser: Browser,
  tables: readonly BuiltTable[],
  ours: BuiltTable,
  steps: readonly Step[],
  rounds: Rounds,
): Promise<StepResult[]> {
  const results: StepResult[] = [];
  for (const size of STEP_SIZES) {
    const sites = await sitesOf(browser, tables, ours, size);
    try {
      const served = sites.map((site) => ({
        ...site,
        steps: steps.map((step) => ({ step, taken: [] as StepTaken[] })),
      }));
      await takeTurns(served, rounds[size], ({ table: { contestant }, running, rows, steps: all }) =>
        visitTable(browser, running.origin, exactly(contestant, rows), async (visited) => {
          for (const { step, taken } of all) {
            const { call, argument } = step;
            taken.push(await visited.step(call, argument, step.awaited(contestant, rows)));
          }
        }),
      );
      results.push(
        ...served.flatMap(({ table, rows, steps: all }) =>
          all.map(({ step: { name }, taken }) => ({ table, rows, step: name, taken })),
        ),
      );
    } finally {
      await closeAll(sites);
    }
  }
  return results;
}
