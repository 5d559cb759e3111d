import { basename, dirname, join, resolve } from 'node:path';

import { parseVersion, readReleases, ReleasesError } from '@trust-widgets/embed/hosting';
import type { Release } from '@trust-widgets/embed/hosting';

import type { Files } from '../files.js';
import type { ReleasedFiles } from './embed-package.js';
import type { FolderFault } from './fault.js';
import { integrityOfBytes } from './hashes.js';

/** Where an origin's files are. */
export interface Place {
  /** What is served. */
  readonly folder: string;
  /** What is not: the files of releases that were taken back. */
  readonly aside: string;
}

/** Beside the folder, so that no host can serve it by mistake; hidden, for where that lies in another one. */
export const placeOf = ({ folder, aside }: { readonly folder: string; readonly aside?: string }): Place => ({
  folder,
  aside: aside ?? join(dirname(resolve(folder)), `.${basename(resolve(folder))}.withdrawn`),
});

/** A folder as it is: what it says that it holds, and the bytes of that. */
export interface HostedFolder extends Place {
  readonly releases: readonly Release[];
  /**
   * The bytes of each file of each release as they were released, by `version/name`. Those of a release that was taken
   * back may be nowhere: it is served without them.
   */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  /** The paths of all files in it. */
  readonly paths: readonly string[];
  /** The paths of all files beside it. */
  readonly asidePaths: readonly string[];
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
  { folder, aside }: Place,
  { version, withdrawn, files: described }: Release,
  name: string,
  files: Files,
): Promise<{ bytes?: Uint8Array; fault?: FolderFault }> {
  const wanted = described[name]?.integrity ?? 'nothing';
  const own = join(folder, version, name);
  let changed: { readonly path: string; readonly integrity: string } | undefined;
  const kept = join(aside, version, name);
  for (const path of [own, kept]) {
    const bytes = await files.read(path);
    if (!bytes) continue;
    const integrity = integrityOfBytes(bytes);
    if (integrity === wanted) return { bytes };
    // At the address of what was taken back stands something else.
    if (!withdrawn || path === kept) changed ??= { path, integrity };
  }
  if (changed) {
    const message = `A release never changes: the file has ${changed.integrity}, releases.json says ${wanted}.`;
    return { fault: { code: 'changed', path: changed.path, message } };
  }
  if (withdrawn) return {};
  return { fault: { code: 'missing', path: own, message: `releases.json names it, with ${wanted}.` } };
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
  place: Place,
  files: Files,
  coming?: ReleasedFiles,
): Promise<HostedFolder> {
  const { folder } = place;
  const [paths, asidePaths] = [await files.list(folder), await files.list(place.aside)];
  const { releases, faults } = await readList(folder, files);
  const bytes = new Map<string, Uint8Array>();
  const hosted = { ...place, releases, bytes, paths, asidePaths, faults };
  if (faults.length > 0) return hosted;
  for (const release of releases) {
    for (const name of Object.keys(release.files)) {
      const read = await readReleased(place, release, name, files);
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
  return hosted;
}
