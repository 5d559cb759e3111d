import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

import { fromRoot } from '../../scripts/lib/paths.mjs';

/** A release that is as it was, the one after it, which was taken back, and the line of both. */
export const RELEASE = '1.0.0';
export const WITHDRAWN = '1.1.0';
export const LINE = '1';

/** The document and what is published beside it. */
export const DOCUMENT = '/superoffice/trust.json';
export const CALENDAR = '/superoffice/maintenance.ics';

/** What lies in the folder and is nobody's business. */
export const PRIVATE = ['/.git/config', '/superoffice/.htpasswd', '/nginx.conf', '/_headers', '/vercel.json'];

const BUILT = fromRoot('packages/embed/dist/files');
const NAMES = ['status-banner', 'agreement-list'];

/** Lays out a folder as a host has it, with less in it. */
export async function layOutFolder(folder: string): Promise<void> {
  await cp(fromRoot('apps/origin/dist/superoffice'), join(folder, 'superoffice'), { recursive: true });
  for (const place of [RELEASE, WITHDRAWN, LINE, '.']) {
    for (const name of NAMES.flatMap((each) => [`${each}.js`, `${each}.classic.js`])) {
      await writeCompressed(join(folder, place, name), await readFile(join(BUILT, name)));
    }
  }
  const pages = { 'index.html': '<!doctype html><title>Files</title>'.padEnd(2_000), 'releases.json': '{}' };
  for (const [name, text] of Object.entries(pages))
    await writeCompressed(join(folder, name), Buffer.from(text));
  await writeFile(join(folder, WITHDRAWN, 'withdrawn.json'), '{}');
  for (const path of PRIVATE) await write(join(folder, path), 'not for readers');
}

/** The names of files and folders in it, however deep. */
export const listed = (folder: string): Promise<string[]> => readdir(folder, { recursive: true });

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

/** A file, and what a host makes of it beforehand. */
async function writeCompressed(path: string, content: Buffer): Promise<void> {
  await write(path, content);
  await write(`${path}.gz`, gzipSync(content));
  // A host takes more time over it; the format is the same.
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 4 };
  await write(`${path}.br`, brotliCompressSync(content, { params: quality }));
}
