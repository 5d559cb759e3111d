import { assertFree, basePortOf, portsFrom } from '../../scripts/lib/ports.mjs';
import { serveAll } from '../../scripts/serve.mjs';

/** A status feed that no server has: tests answer for it. */
export const FEED = 'http://status.test/api/v2/summary.json';

/** Where a browser of these tests finds everything. */
export interface Sites {
  readonly website: string;
  readonly login: string;
  /** The same login screen, with the banner reading `FEED` as well. */
  readonly loginWithFeed: string;
  readonly widgets: string;
  readonly storybook: string;
}

interface Running {
  readonly sites: Sites;
  /** Browser options with which the addresses that the pages were built for lead to these servers, and others nowhere. */
  readonly browserArguments: readonly string[];
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
  const built = portsFrom(basePortOf(process.env));
  const moved = Object.entries(plain.addresses).map(
    ([site, address]) => `MAP localhost:${String(built[site])} localhost:${new URL(address).port}`,
  );
  return {
    sites: {
      website: `http://localhost:${String(built['website'])}/`,
      login: plain.addresses.login,
      loginWithFeed: fed.addresses.login,
      widgets: plain.addresses.widgets,
      storybook: plain.addresses.storybook,
    },
    // The first rule that fits counts.
    browserArguments: [
      `--host-resolver-rules=${[...moved, 'MAP localhost localhost', 'MAP * ~NOTFOUND'].join(', ')}`,
    ],
    async close() {
      await Promise.all([plain.close(), fed.close()]);
    },
  };
}

const FIRST_PORT = 14_600;
const PORTS_EACH = 400;

async function serveOnFreePorts(place: number, statusSource?: string) {
  const first = FIRST_PORT + (place % 100) * PORTS_EACH;
  for (let base = first; base < first + PORTS_EACH; base += 4) {
    const options = statusSource === undefined ? { basePort: base } : { basePort: base, statusSource };
    try {
      await assertFree(base);
    } catch {
      continue;
    }
    return serveAll(options);
  }
  throw new Error(`No four ports in a row are free from ${first} on.`);
}
