import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';

import { TEXT_BROWSER } from '../../scripts/lib/system-tool.mjs';
import { systemTool } from './system-tool.js';
import { test as base } from './test.js';

const run = promisify(execFile);

/** Wide enough that a row of a table is a line. */
const COLUMNS = '400';

/** How each of them prints a page, and nothing beside it. */
const DUMP: Readonly<Record<string, readonly string[]>> = {
  w3m: ['-dump', '-cols', COLUMNS, '-O', 'utf-8', '-no-proxy', '-no-cookie'],
  lynx: ['-dump', `-width=${COLUMNS}`, '-nolist', '-display_charset=utf-8', '-accept_all_cookies=off'],
};

interface Fixtures {
  /** What a reader of a browser without script, style and pictures reads of a page. */
  textBrowser: (url: string) => Promise<string>;
}

/** Playwright's `test` with a text browser: it has no part in the other browser. */
export const test = base.extend<Fixtures>({
  textBrowser: async ({ running }, use) => {
    const command = systemTool(TEXT_BROWSER);
    const home = await mkdtemp(join(tmpdir(), 'text-browser-'));
    const options = DUMP[basename(command)] ?? [];
    await use(async (url) => {
      const { stdout } = await run(command, [...options, running.reach(url)], {
        // Neither what its owner has set nor a proxy has a say.
        env: { HOME: home, W3M_DIR: home, LANG: 'C.UTF-8', TERM: 'dumb', PATH: process.env['PATH'] },
        timeout: 10_000,
      });
      return stdout;
    });
    await rm(home, { recursive: true });
  },
});
