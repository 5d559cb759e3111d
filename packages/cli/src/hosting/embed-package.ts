import { join } from 'node:path';

import { FILE_NAME, parseVersion } from '@trust-widgets/embed/hosting';
import type { Release, ReleaseFile } from '@trust-widgets/embed/hosting';

import type { Files } from '../files.js';
import { brotliSize } from './compression.js';
import type { FolderFault } from './fault.js';
import { integrityOfBytes } from './hashes.js';

/** A release with the bytes of its files, by name. */
export interface ReleasedFiles {
  readonly release: Release;
  readonly bytes: ReadonlyMap<string, Uint8Array>;
}

async function readJson(path: string, files: Files): Promise<unknown> {
  const bytes = await files.read(path);
  try {
    return bytes && (JSON.parse(Buffer.from(bytes).toString('utf8')) as unknown);
  } catch {
    return undefined;
  }
}

/** What a text says; undefined for anything else. */
const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const entriesOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

/**
 * Reads a release out of the package @trust-widgets/embed.
 *
 * @param folder The package's folder.
 */
export async function readEmbedPackage(
  folder: string,
  files: Files,
): Promise<{ released?: ReleasedFiles; faults: FolderFault[] }> {
  const manifest = join(folder, 'package.json');
  const { name, version } = entriesOf(await readJson(manifest, files));
  if (name !== '@trust-widgets/embed' || typeof version !== 'string' || !parseVersion(version)) {
    const message = 'This is not the package @trust-widgets/embed with a version.';
    return { faults: [{ code: 'package', path: manifest, message }] };
  }
  const place = join(folder, 'dist', 'files');
  const names = (await files.list(place)).filter((file) => FILE_NAME.test(file));
  const hashes = entriesOf(await readJson(join(place, 'integrity.json'), files));
  const bytes = new Map<string, Uint8Array>();
  const described: Record<string, ReleaseFile> = {};
  const faults: FolderFault[] = [];
  for (const file of names) {
    const found = (await files.read(join(place, file))) ?? new Uint8Array();
    const integrity = integrityOfBytes(found);
    if (file.endsWith('.js') && hashes[file] !== integrity) {
      const message = `The file has ${integrity}, the package's integrity.json says ${textOf(hashes[file]) ?? 'nothing'}.`;
      faults.push({ code: 'integrity', path: join(place, file), message });
    }
    bytes.set(file, found);
    described[file] = { bytes: found.length, brotli: brotliSize(found), integrity };
  }
  for (const file of Object.keys(hashes).filter((each) => !bytes.has(each)))
    faults.push({ code: 'missing', path: join(place, file), message: 'integrity.json names it.' });
  if (names.length === 0)
    faults.push({ code: 'missing', path: place, message: 'The package has no files; it is not built.' });
  return faults.length > 0
    ? { faults }
    : { released: { release: { version, files: described }, bytes }, faults };
}
