import { assertFree, basePortOf, listenOnLoopback, portsFrom } from '../../scripts/lib/ports.mjs';
import { fromRoot } from '../../scripts/lib/paths.mjs';
import { serveAll, serveStatic } from '../../scripts/serve.mjs';

/** A status feed that no server has: tests answer for it. */
export const FEED = 'http://status.test/api/v2/summary.json';

/** Any name below localhost is an origin of its own, on this machine. */
const LOOPBACK = ['MAP localhost localhost', 'MAP *.localhost 127.0.0.1'];

/** Where a browser of these tests finds everything. */
export interface Sites {
  readonly website: string;
  readonly login: string;
  /** The same login screen, with the banner reading `FEED` as well. */
  readonly loginWithFeed: string;
  readonly widgets: string;
  readonly storybook: string;
  /** The same files below a path, with nothing beside it. */
  readonly storybookInFolder: string;
}

interface Running {
  readonly sites: Sites;
  /** Browser options with which the addresses that the pages were built for lead to these servers, and others nowhere. */
  readonly browserArguments: readonly string[];
  /** An address that the pages were built for, as whoever is not that browser finds it. */
  reach(address: string): string;
  close(): Promise<void>;
}

/**
 * Serves what is built on ports that are free, so that tests run beside `npm start` and beside each other.
 * Built pages name the ports that they were built for: the browser is told where those are now.
 *
 * @param place Tells apart those who serve at the same time.
 */
export async function serveBuilt(place: number): Promise<Running> {
  const plain = await serveOnFreePorts(place);
  const fed = await serveOnFreePorts(place, FEED);
  const folder = await serveInFolder('apps/storybook/storybook-static', '/any/folder/', place);
  const built = portsFrom(basePortOf(process.env));
  const moved = Object.entries(plain.addresses).map(
    ([site, address]) => [`localhost:${String(built[site])}`, `localhost:${new URL(address).port}`] as const,
  );
  const rules = moved.map(([from, to]) => `MAP ${from} ${to}`);
  return {
    sites: {
      website: `http://localhost:${String(built['website'])}/`,
      login: plain.addresses.login,
      loginWithFeed: fed.addresses.login,
      widgets: plain.addresses.widgets,
      storybook: plain.addresses.storybook,
      storybookInFolder: folder.address,
    },
    // The first rule that fits counts.
    browserArguments: [`--host-resolver-rules=${[...rules, ...LOOPBACK, 'MAP * ~NOTFOUND'].join(', ')}`],
    reach(address) {
      const url = new URL(address);
      url.host = moved.find(([from]) => from === url.host)?.[1] ?? url.host;
      return url.href;
    },
    async close() {
      await Promise.all([plain.close(), fed.close(), folder.close()]);
    },
  };
}

/** Serves a built folder of the project under a path. */
async function serveInFolder(folder: string, path: string, place: number) {
  const port = await freePorts(place);
  // What is asked for outside of the path is looked for where there is nothing of the kind.
  const server = serveStatic({ [path]: fromRoot(folder), '/': fromRoot('e2e', 'support') });
  const close = await listenOnLoopback(server, port);
  return { address: `http://localhost:${port}${path}`, close };
}

async function serveOnFreePorts(place: number, statusSource?: string) {
  const basePort = await freePorts(place);
  return serveAll({ basePort, tellsTime: false, ...(statusSource !== undefined && { statusSource }) });
}

const FIRST_PORT = 14_600;
const PORTS_EACH = 400;

/** The first of four ports in a row that are free. */
async function freePorts(place: number): Promise<number> {
  const first = FIRST_PORT + (place % 100) * PORTS_EACH;
  for (let base = first; base < first + PORTS_EACH; base += 4) {
    try {
      await assertFree(base);
      return base;
    } catch {
      // Taken: the next four.
    }
  }
  throw new Error(`No four ports in a row are free from ${first} on.`);
}
