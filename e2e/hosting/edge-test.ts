import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { nginxEdge } from '../../packages/embed/dist/hosting/index.js';
import { ask } from './ask.js';
import { openGate } from './gate.js';
import type { Change, Gate } from './gate.js';
import { test as base } from './hosting-test.js';
import { startNginx } from './nginx.js';
import { DOCUMENT } from './origin-folder.js';

/** nginx as a cache before a host's nginx, with a gate in between. */
export interface Edge {
  readonly port: number;
  readonly gate: Gate;
  /** The path of a document that the edge has, and that has just grown too old. */
  old(name: string): string;
  /** Changes such a document where it comes from. */
  publish(name: string, text: string): Promise<void>;
}

/** What an element can read, of the documents that have grown old; the others are told apart by their text. */
export const IN_BROWSER = 'in-browser';

/** Documents that are shown once more while they are asked for again; a test each has its own. */
const WAITING = ['changed', 'unchanged', 'wanted'];
/** Documents whose time for that is over as well. */
const TROUBLES = ['500', '502', '503', '504', 'hung-up', 'overrun', 'closed', IN_BROWSER];

export const FIRST = '{"edition":1}';

/** The minute for which a document is fresh lasts a second, so that no test waits for one; once it was asked for again it is a minute. */
const hastened: Change = (headers, { path, status }) => {
  if (status === 304) return headers;
  const lasting = headers['cache-control']?.replace(/max-age=60\b/, 'max-age=1');
  const isShownOnceMore = WAITING.some((name) => path === old(name));
  return {
    ...headers,
    'cache-control': isShownOnceMore ? lasting : lasting?.replace(', stale-while-revalidate=60', ''),
  };
};

const old = (name: string): string => `/old/${name}.json`;

/** Starts an edge before an origin. */
export async function startEdge(gate: number) {
  return startNginx(({ port, folder }) =>
    nginxEdge({
      listen: `127.0.0.1:${String(port)}`,
      upstream: `127.0.0.1:${String(gate)}`,
      cachePath: join(folder, 'cache'),
    }),
  );
}

/** Playwright's `test` with an edge before the host's web server, on which a minute lasts a second. */
export const test = base.extend<object, { edge: Edge }>({
  edge: [
    async ({ origin }, use) => {
      const gate = await openGate(origin.port, hastened);
      const { port, stop } = await startEdge(gate.port);
      const publish = (name: string, text: string) => writeFile(join(origin.folder, old(name)), text);

      await mkdir(join(origin.folder, 'old'), { recursive: true });
      const document = (await origin.file(DOCUMENT)).toString();
      for (const name of [...WAITING, ...TROUBLES]) {
        await publish(name, name === IN_BROWSER ? document : FIRST);
        const wish = name === IN_BROWSER ? { 'Accept-Encoding': 'gzip, br' } : {};
        await ask(port, old(name), { headers: wish });
      }
      // nginx counts in whole seconds: what was kept for one second is too old when the second one after it begins.
      const kept = Date.now();
      await new Promise((later) => setTimeout(later, 2_000 - (kept % 1_000)));

      await use({ port, gate, old, publish });
      await stop();
      await gate.close();
    },
    { scope: 'worker' },
  ],
});

export { expect } from './hosting-test.js';
