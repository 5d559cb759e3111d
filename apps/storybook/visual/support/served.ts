import { createServer } from 'node:net';

import { fromRoot } from '../../../../scripts/lib/paths.mjs';
import { listenOnLoopback } from '../../../../scripts/lib/ports.mjs';
import { serveStatic } from '../../../../scripts/serve.mjs';
import { STATIC_STORYBOOK } from './story-index.js';

/** Serves the built Storybook below a path, with nothing of it beside: it works from any folder. */
export async function serveStorybook(): Promise<{ address: string; close(): Promise<void> }> {
  const server = serveStatic({
    '/any/folder/': STATIC_STORYBOOK,
    '/': fromRoot('apps/storybook/visual/support'),
  });
  const port = await freePort();
  const close = await listenOnLoopback(server, port);
  return { address: `http://localhost:${port}/any/folder/`, close };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
