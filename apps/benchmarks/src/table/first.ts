import type { Browser } from 'playwright';

import type { Awaited } from '../browser/meter.js';
import { project } from '../browser/project.js';
import { takeTurns } from '../browser/turns.js';
import type { FirstPainted } from '../browser/visit.js';
import type { BuiltTable } from './contestants.js';
import { closeAll, SIZES, sitesOf } from './sites.js';
import { exactly, visitTable } from './visit.js';

/** A contestant's loads with so many rows, and what was left in its page at last. */
export interface FirstResult {
  readonly table: BuiltTable;
  readonly rows: number;
  readonly loads: readonly FirstPainted[];
  readonly nodes: number;
  /** The page on the wire, with what its table shows; without the script. */
  readonly pageBrotli: number;
  /** How many elements each rule of axe's finds fault with; asked of the fewest rows only. */
  readonly faults?: Readonly<Record<string, number>>;
}

/** How often everybody is loaded, by how many rows there are. */
export type Rounds = Readonly<Record<(typeof SIZES)[number], number>>;

/** Loads everybody's table of 20, 200 and 2,000 rows, each time in a fresh context, in turns. */
export async function measureFirst(
  browser: Browser,
  tables: readonly BuiltTable[],
  ours: BuiltTable,
  rounds: Rounds,
): Promise<FirstResult[]> {
  const { sizesOf } = await project.bundler();
  const results: FirstResult[] = [];
  for (const size of SIZES) {
    const sites = await sitesOf(browser, tables, ours, size);
    try {
      const served = sites.map((site) => ({ ...site, loads: [] as FirstPainted[], nodes: 0 }));
      await takeTurns(served, rounds[size], async (site) => {
        const { table, awaited, running } = site;
        await visitTable(browser, running.origin, exactly(table.contestant, awaited), async (visited) => {
          site.loads.push(visited.first);
          site.nodes = (await visited.standing(table.contestant.row)).nodes;
        });
      });
      for (const { table, rows, awaited, html, running, loads, nodes } of served) {
        const isAsked = size === SIZES[0] && awaited > 0;
        const faults =
          isAsked && (await faultsOf(browser, running.origin, exactly(table.contestant, awaited)));
        const pageBrotli = sizesOf(Buffer.from(html)).brotli;
        results.push({ table, rows, loads, nodes, pageBrotli, ...(faults && { faults }) });
      }
    } finally {
      await closeAll(sites);
    }
  }
  return results;
}

const faultsOf = (browser: Browser, url: string, awaited: Awaited): Promise<Record<string, number>> =>
  visitTable(browser, url, awaited, (visited) => visited.faults());
