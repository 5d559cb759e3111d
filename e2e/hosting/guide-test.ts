import { copyFile, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { test as base } from '@playwright/test';

import { fromRoot } from '../../scripts/lib/paths.mjs';
import { readGuide } from '../guides/markdown.js';
import { hasBrotli, startNginx } from './nginx.js';
import { builtScript, embedPackage, trustWidgets } from './releases.js';

export const GUIDE = await readGuide('docs/guides/hosting.md');

// Inside of the project, where a script finds its packages.
const SCRATCH = fromRoot('test-results');

/** What a host has who has done what the guide says, twice: for 1.0.0 and for 1.1.0. */
interface Hosted {
  /** Where the commands are run. */
  readonly folder: string;
  /** nginx, with the configuration that the commands have written. */
  readonly port: number;
  /** The bytes of a published file. */
  file(path: string): Promise<Buffer>;
  /** Runs each line of a text; all of them call `npx trust-widgets`. */
  run(lines: string): Promise<void>;
}

async function runLines(text: string, folder: string, from: string): Promise<void> {
  for (const line of text.trim().split('\n')) {
    // Words, of which some are in quotes.
    const [npx, name, ...words] = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(
      (found) => found[1] ?? found[2] ?? '',
    );
    if (npx !== 'npx' || name !== 'trust-widgets') throw new Error(`The guide has no such command: ${line}`);
    const release = words[0] === 'host' ? ['--from', from] : [];
    await trustWidgets([...words, ...release], folder);
  }
}

/** Playwright's `test` with the folder of the guide, and nginx with the guide's configuration. */
export const test = base.extend<object, { hosted: Hosted }>({
  hosted: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures are needed: none.
    async ({}, use) => {
      await mkdir(SCRATCH, { recursive: true });
      const folder = await mkdtemp(join(SCRATCH, 'hosting-'));
      await copyFile(fromRoot('packages/superoffice-content/trust.yaml'), join(folder, 'trust.yaml'));
      const scripts = { 'trust-widgets.js': await builtScript('trust-widgets.js') };
      const first = await embedPackage(folder, '1.0.0', scripts);
      const second = await embedPackage(folder, '1.1.0', scripts);
      for (const release of [first, second]) await runLines(GUIDE.snippet('commands'), folder, release);

      const written = await readFile(join(folder, 'public', 'nginx.conf'), 'utf8');
      const { port, stop } = await startNginx(({ port }) =>
        written
          .replace('listen 80;', `listen 127.0.0.1:${String(port)};`)
          .replace('# brotli_static on;', hasBrotli() ? 'brotli_static on;' : ''),
      );
      await use({
        folder,
        port,
        file: (path) => readFile(join(folder, 'public', path)),
        run: (lines) => runLines(lines, folder, second),
      });
      await stop();
      await rm(folder, { recursive: true });
    },
    // Compressing scripts as well as it can be done takes a while.
    { scope: 'worker', timeout: 120_000 },
  ],
});

export { expect } from '@playwright/test';
