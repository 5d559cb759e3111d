import { join } from 'node:path';

import { KEPT, parseVersion, readReleases, ReleasesError } from '@trust-widgets/embed/hosting';
import type { Release } from '@trust-widgets/embed/hosting';

import type { Files } from '../files.js';
import type { ReleasedFiles } from './embed-package.js';
import type { FolderFault } from './fault.js';
import { integrityOfBytes } from './hashes.js';

/** A folder as it is: what it says that it holds, and the bytes of that. */
export interface HostedFolder {
  readonly folder: string;
  readonly releases: readonly Release[];
  /** The bytes of each file of each release as they were released, by `version/name`. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  /** The paths of all files in it. */
  readonly paths: readonly string[];
  readonly faults: readonly FolderFault[];
}

/** What `releases.json` says; an empty list where there is none. */
async function readList(
  folder: string,
  files: Files,
): Promise<{ releases: Release[]; faults: FolderFault[] }> {
  const path = join(folder, 'releases.json');
  const bytes = await files.read(path);
  if (!bytes) return { releases: [], faults: [] };
  try {
    const value = JSON.parse(Buffer.from(bytes).toString('utf8')) as unknown;
    return { releases: readReleases(value), faults: [] };
  } catch (error) {
    if (!(error instanceof ReleasesError) && !(error instanceof SyntaxError)) throw error;
    const place = error instanceof ReleasesError && error.path !== '' ? `${error.path}: ` : '';
    return { releases: [], faults: [{ code: 'releases', path, message: `${place}${error.message}` }] };
  }
}

/**
 * Reads a file of a release as it was released. One that was taken back is kept apart; where taking it back was cut
 * short it may be at either place, and its hash tells.
 */
async function readReleased(
  folder: string,
  { version, withdrawn, files: described }: Release,
  name: string,
  files: Files,
): Promise<{ bytes?: Uint8Array; fault?: FolderFault }> {
  const wanted = described[name]?.integrity;
  const own = join(folder, version, name);
  let found: string | undefined;
  for (const path of [own, join(folder, KEPT, version, name)]) {
    const bytes = await files.read(path);
    if (!bytes) continue;
    const integrity = integrityOfBytes(bytes);
    if (integrity === wanted) return { bytes };
    found ??= integrity;
  }
  const path = withdrawn ? join(folder, KEPT, version, name) : own;
  if (found === undefined)
    return { fault: { code: 'missing', path, message: `releases.json names it, with ${wanted}.` } };
  const message = `A release never changes: the file has ${found}, releases.json says ${wanted}.`;
  return { fault: { code: 'changed', path, message } };
}

/** Whether what is at a release's address is part of it: what was left where putting it in was cut short. */
async function isBegun(
  hosted: Pick<HostedFolder, 'folder' | 'paths'>,
  { release: { version }, bytes }: ReleasedFiles,
  files: Files,
): Promise<boolean> {
  for (const path of hosted.paths.filter((each) => each.startsWith(`${version}/`))) {
    const given = bytes.get(path.slice(version.length + 1));
    const there = given && (await files.read(join(hosted.folder, path)));
    if (there && Buffer.compare(there, given) !== 0) return false;
  }
  return true;
}

/**
 * Reads a folder that `trust-widgets host` wrote, or one that is empty or absent yet, and checks every release in it.
 *
 * @param coming A release that is to be put in, and may be there in part.
 */
export async function readHostedFolder(
  folder: string,
  files: Files,
  coming?: ReleasedFiles,
): Promise<HostedFolder> {
  const paths = await files.list(folder);
  const { releases, faults } = await readList(folder, files);
  const bytes = new Map<string, Uint8Array>();
  if (faults.length > 0) return { folder, releases, bytes, paths, faults };
  for (const release of releases) {
    for (const name of Object.keys(release.files)) {
      const read = await readReleased(folder, release, name, files);
      if (read.bytes) bytes.set(`${release.version}/${name}`, read.bytes);
      if (read.fault) faults.push(read.fault);
    }
  }
  const known = new Set(releases.map(({ version }) => version));
  if (coming && (await isBegun({ folder, paths }, coming, files))) known.add(coming.release.version);
  const tops = new Set(paths.filter((path) => path.includes('/')).map((path) => path.split('/', 1)[0] ?? ''));
  for (const top of tops) {
    if (parseVersion(top) && !known.has(top))
      faults.push({ code: 'unlisted', path: join(folder, top), message: 'releases.json does not list it.' });
  }
  return { folder, releases, bytes, paths, faults };
}
