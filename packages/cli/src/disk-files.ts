import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';

import type { Files } from './files.js';

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;

/** What an attempt gives, or `otherwise` where it fails in one of these ways. */
async function unless<T, U>(attempt: Promise<T>, codes: readonly string[], otherwise: U): Promise<T | U> {
  try {
    return await attempt;
  } catch (error) {
    if (codes.includes(String(codeOf(error)))) return otherwise;
    throw error;
  }
}

/** Removes a folder that nothing is in, and says whether it did. One that cannot be removed, such as `.`, may stay. */
const wasEmpty = (folder: string): Promise<boolean> =>
  rmdir(folder).then(
    () => true,
    () => false,
  );

/** The files of this machine. */
export const diskFiles: Files = {
  async list(folder) {
    const entries = await unless(readdir(folder, { recursive: true, withFileTypes: true }), ['ENOENT'], []);
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .sort();
  },

  read: (path) => unless(readFile(path), ['ENOENT', 'ENOTDIR'], undefined),

  async replace(path, bytes) {
    await mkdir(dirname(path), { recursive: true });
    const beside = join(dirname(path), `.${basename(path)}.new`);
    await writeFile(beside, bytes);
    await rename(beside, path);
  },

  async remove(path) {
    await rm(path, { force: true });
    let folder = dirname(path);
    while (await wasEmpty(folder)) folder = dirname(folder);
  },
};
