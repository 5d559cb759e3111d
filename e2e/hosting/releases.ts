import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { fromRoot } from '../../scripts/lib/paths.mjs';

const run = promisify(execFile);
const COMMAND = fromRoot('packages/cli/bin/trust-widgets.mjs');
const BUILT = fromRoot('packages/embed/dist/files');

/** Runs `trust-widgets`, and gives what it prints. */
export async function trustWidgets(words: readonly string[], cwd = fromRoot()): Promise<string> {
  const { stdout } = await run(process.execPath, [COMMAND, ...words], { cwd });
  return stdout;
}

/** The value of an `integrity` attribute. */
export const hashOf = (bytes: Uint8Array): string =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** A script as it was built. */
export const builtScript = (name: string): Promise<Buffer> => readFile(join(BUILT, name));

/**
 * Writes a package `@trust-widgets/embed` of another version, with these scripts, and gives its folder.
 * Each version has bytes of its own.
 */
export async function embedPackage(
  within: string,
  version: string,
  scripts: Readonly<Record<string, Buffer>>,
): Promise<string> {
  const folder = join(within, `embed-${version}`);
  const files = join(folder, 'dist', 'files');
  await mkdir(files, { recursive: true });
  const hashes: Record<string, string> = {};
  for (const [name, built] of Object.entries(scripts)) {
    const bytes = Buffer.concat([built, Buffer.from(`\n//${version}\n`)]);
    hashes[name] = hashOf(bytes);
    await writeFile(join(files, name), bytes);
  }
  await writeFile(join(files, 'integrity.json'), JSON.stringify(hashes));
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: '@trust-widgets/embed', version }));
  return folder;
}
