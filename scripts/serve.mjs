import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { fromRoot } from './lib/paths.mjs';
import { SITES, basePortOf, listenOnLoopback, portTakenMessage, portsFrom } from './lib/ports.mjs';
import { Problem, endWith } from './lib/problem.mjs';
import { onEnd } from './lib/run.mjs';

/**
 * A server of built files, not yet listening.
 * @param {string | Record<string, string>} folders a folder, or folders by the path that they are served at
 * @param {{ headers?: Record<string, string> | ((path: string) => Record<string, string>), compressed?: boolean }} [options]
 *   headers of every answer; whether files lie there compressed, too
 */
export function serveStatic(folders, { headers = {}, compressed = false } = {}) {
  const mounts = Object.entries(typeof folders === 'string' ? { '/': folders } : folders)
    .map(([path, folder]) => ({
      path,
      files: sirv(built(folder), { dev: true, etag: true, brotli: compressed, gzip: compressed }),
    }))
    .sort((one, other) => other.path.length - one.path.length);

  return createServer((request, response) => {
    const own = typeof headers === 'function' ? headers(request.url.split('?', 1)[0]) : headers;
    for (const [name, value] of Object.entries({ 'X-Content-Type-Options': 'nosniff', ...own })) {
      response.setHeader(name, value);
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const { path, files } = mounts.find((mount) => request.url.startsWith(mount.path)) ?? mounts.at(-1);
    request.url = request.url.slice(path.length - 1);
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
    });
  });
}

function built(folder) {
  if (existsSync(folder)) return folder;
  throw new Problem(`${folder} is not there: build it first (npm run build).`);
}

/**
 * Serves the four sites on four ports in a row and answers when each of them really does.
 * `statusSource` is handed to the login server (its own default without it). Tests that set a page's clock have the
 * origin not tell what time it is, by which pages would correct theirs.
 * @returns {Promise<{ addresses: Record<'website' | 'login' | 'widgets' | 'storybook', string>, close(): Promise<void> }>}
 */
export async function serveAll({
  basePort = basePortOf(process.env),
  log = () => {},
  statusSource,
  tellsTime = true,
} = {}) {
  const ports = portsFrom(basePort);
  const addresses = Object.fromEntries(
    Object.entries(ports).map(([site, port]) => [site, `http://localhost:${port}/`]),
  );
  const servers = {
    website: serveStatic(fromRoot('apps/website/dist')),
    login: await loginServer(new URL(addresses.widgets).origin, statusSource),
    widgets: await originServer(tellsTime),
    storybook: serveStatic(fromRoot('apps/storybook/storybook-static')),
  };

  const ends = [];
  const close = async () => {
    await Promise.all(ends.map((end) => end()));
  };
  try {
    for (const [site, server] of Object.entries(servers)) ends.push(await listen(server, site, ports[site]));
    const probes = { ...addresses, widgets: `${addresses.widgets}superoffice/trust.json` };
    for (const [site, address] of Object.entries(probes)) {
      await assertAnswers(address);
      log(`${SITES[site].padEnd(20)} ${addresses[site]}`);
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { addresses, close };
}

/**
 * The widgets' own origin, by the rules of every host but one: what is built here changes under the same version until
 * it is released. Each answer is checked with its ETag, so a rebuild shows at once.
 */
async function originServer(tellsTime) {
  const folder = built(fromRoot('apps/origin/dist'));
  const { contentTypeOf, headersOf } = await import('../packages/embed/dist/hosting/index.js');
  return serveStatic(folder, {
    headers: (path) => ({
      ...headersOf(path),
      ...typed(contentTypeOf(path)),
      'Cache-Control': 'no-cache',
      ...(!tellsTime && { 'Access-Control-Expose-Headers': '' }),
    }),
    compressed: true,
  });
}

const typed = (type) => (type === undefined ? {} : { 'Content-Type': type });

async function loginServer(widgetsOrigin, statusSource) {
  const { createLoginServer } = await import('../apps/crm-login/server/index.mjs');
  const readJson = (file) => JSON.parse(readFileSync(built(fromRoot(file)), 'utf8'));
  const { version } = readJson('packages/embed/package.json');
  const hashes = readJson('apps/origin/dist/integrity.json');
  const name = 'status-banner.js';
  return createLoginServer({
    widgetsOrigin,
    version,
    integrity: { [name]: hashes[`${version}/${name}`] },
    ...(statusSource === undefined ? {} : { statusSource }),
  });
}

async function listen(server, site, port) {
  try {
    return await listenOnLoopback(server, port);
  } catch (error) {
    throw error.code === 'EADDRINUSE' ? new Problem(portTakenMessage(port, site)) : error;
  }
}

async function assertAnswers(address) {
  const response = await fetch(address);
  await response.body?.cancel();
  if (!response.ok) throw new Problem(`${address} answers ${response.status} ${response.statusText}.`);
}

/** `node scripts/serve.mjs` serves what is already built. */
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const { close } = await serveAll({ log: (line) => console.log(line) });
    onEnd(() => void close().then(() => process.exit(0)));
  } catch (error) {
    endWith(error);
  }
}
