import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { test as base } from '@playwright/test';

import { nginxOrigin } from '../../packages/embed/dist/hosting/index.js';
import { hasBrotli, startNginx } from './nginx.js';
import { layOutFolder } from './origin-folder.js';

/** A folder of files, and nginx that serves it as the project says. */
interface Origin {
  readonly port: number;
  readonly folder: string;
  /** The bytes of a file by its path on the server. */
  file(path: string): Promise<Buffer>;
}

/** Starts nginx with what the project says of a folder. */
export const startOrigin = (folder: string, brotli: boolean) =>
  startNginx(
    ({ port }) => nginxOrigin({ root: folder, serverName: '_', listen: `127.0.0.1:${String(port)}`, brotli }),
    { brotli },
  );

/** Playwright's `test` with a host's web server. It has no browser. */
export const test = base.extend<object, { origin: Origin }>({
  origin: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures are needed: none.
    async ({}, use) => {
      // Beside it goes what was taken back.
      const place = await mkdtemp(join(tmpdir(), 'origin-'));
      const folder = join(place, 'public');
      await layOutFolder(folder);
      const { port, stop } = await startOrigin(folder, hasBrotli());
      await use({ port, folder, file: (path) => readFile(join(folder, path)) });
      await stop();
      await rm(place, { recursive: true });
    },
    // Compressing scripts as well as it can be done takes a while.
    { scope: 'worker', timeout: 60_000 },
  ],
});

export { expect } from '@playwright/test';
