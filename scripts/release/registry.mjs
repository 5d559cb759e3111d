import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { installedAsLocked } from '../lib/install.mjs';
import { npm } from '../lib/npm.mjs';
import { fromRoot } from '../lib/paths.mjs';
import { must } from './must.mjs';

const folder = fromRoot('scripts', 'release', 'registry');

/** Installs the registry into a folder of its own: 321 packages that nobody needs who does not release. */
export async function installRegistry() {
  const installed = join(folder, 'node_modules', '.package-lock.json');
  const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
  if (existsSync(installed) && installedAsLocked(read(join(folder, 'package-lock.json')), read(installed)))
    return;
  await must(...npm(['ci', '--no-audit', '--no-fund', '--ignore-scripts']), { cwd: folder });
}

/**
 * Starts a registry on a loopback port that the system chooses. It has our scope alone, and asks no other registry.
 * Its addresses are never the same twice, since npm keeps what it once got from an address.
 */
export async function startRegistry(into) {
  const { runServer } = createRequire(join(folder, 'package.json'))('verdaccio');
  const everyone = { access: '$all', publish: '$all' };
  const path = `/${into.split(/[\\/]/).at(-1)}/`;
  const server = await runServer({
    self_path: into,
    config_path: into,
    storage: join(into, 'storage'),
    url_prefix: path,
    uplinks: {},
    packages: { '@trust-widgets/*': everyone },
    auth: { htpasswd: { file: join(into, 'htpasswd'), max_users: 1 } },
    middlewares: {},
    web: { enable: false },
    max_body_size: '50mb',
    log: { type: 'stdout', format: 'pretty', level: 'fatal' },
  });
  // The registry only names its addresses by the path, as behind a proxy that takes it away.
  server.prependListener('request', (request) => {
    if (request.url.startsWith(path)) request.url = request.url.slice(path.length - 1);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen({ host: '127.0.0.1', port: 0 }, resolve);
  });
  const host = `127.0.0.1:${server.address().port}${path}`;
  const token = await signUp(`http://${host}`);
  return {
    /** The settings of npm by which our scope is there. */
    scope: `@trust-widgets:registry=http://${host}\n`,
    /** Settings for publishing, in which whoever is at the keyboard is nobody: nothing can get out by mistake. */
    publisher: writeSettings(
      join(into, 'publisher.npmrc'),
      `@trust-widgets:registry=http://${host}\n//${host}:_authToken=${token}\nupdate-notifier=false\n`,
    ),
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** npm publishes for nobody who has no token. */
async function signUp(registry) {
  const response = await fetch(`${registry}-/user/org.couchdb.user:rehearsal`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ name: 'rehearsal', password: randomUUID(), email: 'rehearsal@example.com' }),
  });
  if (!response.ok) throw new Error(`The registry answers ${response.status} ${await response.text()}`);
  return (await response.json()).token;
}

function writeSettings(file, text) {
  writeFileSync(file, text);
  return file;
}
