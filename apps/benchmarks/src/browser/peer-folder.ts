import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { takeApart } from './own-page.js';
import { project } from './project.js';

/** What is told of whom a page belongs to. */
export interface Peer {
  /** The name of its page, too. */
  readonly id: string;
  /** Whose version is said. */
  readonly packageName?: string;
}

/** A contestant with all that its page needs. */
export interface BuiltPage<C extends Peer = Peer> {
  readonly contestant: C;
  /** Absent of those whose page depends on what is asked. */
  readonly body?: string;
  readonly code: string;
  /** Bytes of its script on the wire. */
  readonly brotli: number;
  readonly version?: string;
}

/** The peers of a field, each a page: they stand apart from the project's packages, with a lock file of their own. */
export interface PeerFolder {
  /** They are installed when they are measured. */
  install(say: (line: string) => void): Promise<void>;
  /** A page with its module as one file, made as our own files are. */
  built<C extends Peer>(contestant: C): Promise<BuiltPage<C>>;
}

/** @param name A folder of this package. */
export function peerFolder(name: string): PeerFolder {
  /** From `src` and from `dist` alike. */
  const folder = fileURLToPath(new URL(`../../${name}/`, import.meta.url));
  const readJson = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));
  const versionOf = (packageName: string): string =>
    (readJson(join('node_modules', packageName, 'package.json')) as { version: string }).version;

  return {
    async install(say) {
      const { installedAsLocked, npm, run } = await project.packages();
      const installed = (): boolean => {
        try {
          return installedAsLocked(
            readJson('package-lock.json'),
            readJson(join('node_modules', '.package-lock.json')),
          );
        } catch {
          return false;
        }
      };
      if (installed()) return;
      say(`Installing the ${name} that ours is measured beside (npm ci)`);
      // None of them has anything to build.
      const ci = npm(['ci', '--no-audit', '--no-fund', '--ignore-scripts']);
      const { code, output } = await run(...ci, { cwd: folder });
      if (code !== 0) throw new Error(`${output}\nThe ${name} could not be installed: see above.`);
    },

    async built(contestant) {
      const { bundle, sizesOf } = await project.bundler();
      const { id, packageName } = contestant;
      const { body, module } = takeApart(readFileSync(join(folder, `${id}.html`), 'utf8'), `${id}.html`);
      const entry = join(folder, `${id}.js`);
      const { code } = await bundle(entry, {
        plugins: [
          {
            name: 'module-of-page',
            enforce: 'pre',
            resolveId: (source: string) => (source === entry ? entry : undefined),
            load: (source: string) => (source === entry ? module : undefined),
          },
        ],
      });
      return {
        contestant,
        body,
        code,
        brotli: sizesOf(Buffer.from(code)).brotli,
        ...(packageName !== undefined && { version: versionOf(packageName) }),
      };
    },
  };
}

/** A script-tag file as it is published. */
export async function publishedFile<C extends Peer>(contestant: C, file: string): Promise<BuiltPage<C>> {
  const { sizesOf } = await project.bundler();
  const code = readFileSync(fileURLToPath(import.meta.resolve(`@trust-widgets/embed/files/${file}`)), 'utf8');
  return { contestant, code, brotli: sizesOf(Buffer.from(code)).brotli };
}
