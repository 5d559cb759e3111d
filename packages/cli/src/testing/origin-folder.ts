import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** A folder of its own for a test: an origin's, and packages to fill it from. */
export interface OriginFolder extends AsyncDisposable {
  /** Where the origin's files are. */
  readonly folder: string;
  /** Where those of releases that were taken back are. */
  readonly aside: string;
  /** Makes a package of a release whose files say which one they are of, and hands back where it is. */
  packageOf(version: string, more?: Readonly<Record<string, string>>): Promise<string>;
  /** Writes a file into the origin's folder. */
  write(path: string, text: string): Promise<void>;
  /** The text of a file of the origin; undefined where there is none. */
  text(path: string): Promise<string | undefined>;
  /** Every file of the origin, and of what was taken back (`../.public.withdrawn/…`), with its bytes, as hexadecimal digits. */
  contents(): Promise<Record<string, string>>;
  /** What each file of the origin says; of a compressed one, once it is not. */
  servedTexts(): Promise<string[]>;
}

export const SCRIPT = 'status-banner.js';

/** What a script of such a package says. */
export const scriptText = (version: string, name = SCRIPT): string =>
  `export default '${name} of ${version}';\n`;

export const hashOf = (text: string): string =>
  `sha384-${createHash('sha384').update(text).digest('base64')}`;

export async function originFolder(): Promise<OriginFolder> {
  const root = await mkdtemp(join(tmpdir(), 'trust-widgets-host-'));
  const folder = join(root, 'public');
  const aside = join(root, '.public.withdrawn');
  let packages = 0;
  const put = async (path: string, text: string) => {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  };
  return {
    folder,
    aside,
    async packageOf(version, more = {}) {
      const place = join(root, `package-${packages++}`);
      const scripts = { [SCRIPT]: scriptText(version), ...more };
      const hashes = Object.fromEntries(
        Object.entries(scripts)
          .filter(([name]) => name.endsWith('.js'))
          .map(([name, text]) => [name, hashOf(text)]),
      );
      const files = {
        'package.json': JSON.stringify({ name: '@trust-widgets/embed', version }),
        'dist/files/integrity.json': JSON.stringify(hashes),
        'dist/files/THIRD-PARTY-LICENSES.txt': `Licences of ${version}`,
      };
      for (const [name, text] of Object.entries(files)) await put(join(place, name), text);
      for (const [name, text] of Object.entries(scripts)) await put(join(place, 'dist/files', name), text);
      return place;
    },
    write: (path, text) => put(join(folder, path), text),
    text: (path) => readFile(join(folder, path), 'utf8').catch(() => undefined),
    async contents() {
      const listed = [folder, aside].map((each) =>
        readdir(each, { recursive: true, withFileTypes: true }).catch(() => []),
      );
      const entries = (await Promise.all(listed)).flat();
      const paths = entries.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
      const read = paths.map(async (path) => [relative(folder, path), await readFile(path, 'hex')] as const);
      return Object.fromEntries((await Promise.all(read)).sort(([one], [other]) => (one < other ? -1 : 1)));
    },
    async servedTexts() {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      const read = entries
        .filter((each) => each.isFile())
        .map(async ({ parentPath, name }) => {
          const bytes = await readFile(join(parentPath, name));
          if (name.endsWith('.br')) return brotliDecompressSync(bytes).toString();
          return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
        });
      return Promise.all(read);
    },
    [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }),
  };
}
