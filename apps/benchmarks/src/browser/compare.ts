import type { Browser, BrowserContextOptions } from 'playwright';

import { pageLoad } from './page-load.js';
import type { PageLoad, Visit } from './page-load.js';
import { takeTurns } from './turns.js';

/** A page that is loaded beside others. */
export interface PageContestant {
  readonly id: string;
  readonly visit: Visit;
}

/** Loads with an empty cache, and with what the load before has left in it. */
export interface Loads {
  readonly cold: readonly PageLoad[];
  readonly warm: readonly PageLoad[];
}

/** Loads the page of every contestant so often, in turns; each time as a reader who has never been there, and once more. */
export async function compareLoads(
  browser: Browser,
  contestants: readonly PageContestant[],
  rounds: number,
  reader: BrowserContextOptions,
): Promise<Map<string, Loads>> {
  const found = new Map(
    contestants.map(({ id }) => [id, { cold: [] as PageLoad[], warm: [] as PageLoad[] }]),
  );
  await takeTurns(contestants, rounds, async ({ id, visit }) => {
    const context = await browser.newContext(reader);
    try {
      found.get(id)?.cold.push(await pageLoad(context, visit));
      found.get(id)?.warm.push(await pageLoad(context, visit));
    } finally {
      await context.close();
    }
  });
  return found;
}
