import type { Browser } from 'playwright';

import type { Running } from '../browser/edge.js';
import { servePage } from '../browser/serve-page.js';
import type { BuiltTable } from './contestants.js';
import { factRows } from './facts.js';
import { emptyPage, ourPage, peerPage, plainFacts, plainOf } from './pages.js';
import type { Drawn } from './pages.js';
import { tableDocument } from './records.js';
import { exactly, visitTable } from './visit.js';

/** How many rows there are. */
export const SIZES = [20, 200, 2_000] as const;

/** A contestant's page with so many rows, at an address of its own. */
export interface Site {
  readonly table: BuiltTable;
  readonly rows: number;
  /** How many rows are waited for: none where there is no table. */
  readonly awaited: number;
  readonly html: string;
  readonly running: Running;
}

/** Runs in the page. */
function drawnByHost(): Drawn {
  const root = document.querySelector('#table')?.shadowRoot;
  if (!root) throw new Error('Ours has drawn nothing.');
  const css = [...root.adoptedStyleSheets].flatMap(({ cssRules }) =>
    [...cssRules].map((rule) => rule.cssText),
  );
  return { html: root.innerHTML, css: css.join('\n') };
}

/** What ours draws of so many rows. */
async function drawnByOurs(browser: Browser, ours: BuiltTable, rows: number): Promise<Drawn> {
  const site = await servePage(ourPage(ours.contestant.name, tableDocument(rows)), ours.code);
  try {
    return await visitTable(browser, site.origin, exactly(ours.contestant, rows), ({ page }) =>
      page.evaluate(drawnByHost),
    );
  } finally {
    await site.close();
  }
}

async function pageOf(
  browser: Browser,
  { contestant: { name, role }, body = '' }: BuiltTable,
  ours: BuiltTable,
  rows: number,
): Promise<string> {
  switch (role) {
    case 'ours':
      return ourPage(name, tableDocument(rows));
    case 'plain':
      return plainOf(name, await drawnByOurs(browser, ours, rows));
    case 'facts':
      return plainFacts(name, factRows(rows));
    case 'empty':
      return emptyPage(name);
    case 'bare':
    case 'peer':
      return peerPage(name, body, factRows(rows));
  }
}

/** Serves the page of everybody with so many rows. What is plain is what ours draws. */
export async function sitesOf(
  browser: Browser,
  tables: readonly BuiltTable[],
  ours: BuiltTable,
  rows: number,
): Promise<Site[]> {
  const sites: Site[] = [];
  for (const table of tables) {
    const html = await pageOf(browser, table, ours, rows);
    sites.push({
      table,
      rows,
      awaited: table.contestant.role === 'empty' ? 0 : rows,
      html,
      running: await servePage(html, table.code),
    });
  }
  return sites;
}

export const closeAll = async (sites: readonly Site[]): Promise<void> => {
  await Promise.all(sites.map(({ running }) => running.close()));
};
