import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { NGINX } from '../../scripts/lib/system-tool.mjs';
import { portOfNobody } from '../support/troubled-origin.js';
import { systemTool } from '../support/system-tool.js';

/** A web server of these tests' own: it listens on loopback, and writes into a folder that goes with it. */
export interface Nginx {
  readonly port: number;
  /** What it has complained of so far. */
  complaints(): Promise<readonly string[]>;
  stop(): Promise<void>;
}

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Whether this nginx can be told to serve `.br` files. */
export const hasBrotli = (): boolean => existsSync(BROTLI);

/**
 * Starts nginx with what a configuration has inside of `http { … }`, and waits until it listens.
 *
 * @param http Renders that text for the port and a folder that the server may write to.
 * @param options.brotli Whether it has its module for `.br` files.
 */
export async function startNginx(
  http: (place: { readonly port: number; readonly folder: string }) => string,
  { brotli = hasBrotli() }: { readonly brotli?: boolean } = {},
): Promise<Nginx> {
  const folder = await mkdtemp(join(tmpdir(), 'nginx-'));
  const port = await portOfNobody();
  const errors = join(folder, 'errors.log');
  await mkdir(join(folder, 'temporary'));
  await writeFile(join(folder, 'nginx.conf'), configuration(http({ port, folder }), brotli));

  const child = spawn(systemTool(NGINX), ['-p', folder, '-c', 'nginx.conf', '-g', 'daemon off;'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const orphan = (): void => void child.kill();
  process.once('exit', orphan);
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = once(child, 'exit');

  const stop = async (): Promise<void> => {
    process.off('exit', orphan);
    child.kill();
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  while (!(await listens(port))) {
    if (child.exitCode === null && child.signalCode === null) continue;
    await rm(folder, { recursive: true, force: true });
    throw new Error(`nginx has not started: ${said}`);
  }
  return {
    port,
    stop,
    complaints: async () => (await readFile(errors, 'utf8')).split('\n').filter((line) => line !== ''),
  };
}

/** What stands around the part under test: one process, no path outside of its folder, nobody else's rights. */
const configuration = (http: string, brotli: boolean): string => `
${brotli ? `load_module ${BROTLI};` : ''}
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
pid nginx.pid;
error_log errors.log warn;
events { worker_connections 512; }
http {
  access_log off;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path temporary/${name};`).join('\n')}
${http}
}
`;

/** Whether somebody takes connections there; where not, that is known at once, or after a moment. */
async function listens(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    await new Promise((later) => setTimeout(later, 10));
    return false;
  } finally {
    socket.destroy();
  }
}
