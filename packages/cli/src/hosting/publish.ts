import { join } from 'node:path';

import {
  indexPage,
  keptAside,
  layoutOf,
  lineOf,
  parseVersion,
  privateFiles,
  WITHDRAWN_MARK,
} from '@trust-widgets/embed/hosting';
import type { Release } from '@trust-widgets/embed/hosting';

import type { Files } from '../files.js';
import { compressions, isCompressed } from './compression.js';
import type { Compression } from './compression.js';
import { configurationText, configurationWarnings } from './configurations.js';
import type { Configuration } from './configurations.js';
import type { FolderFault } from './fault.js';
import type { HostedFolder } from './hosted-folder.js';

/** What is to stand in a folder. */
export interface Publication {
  readonly releases: readonly Release[];
  /** The bytes of each file of each release, by `version/name`. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  readonly configurations: readonly { readonly name: Configuration; readonly file: string }[];
  readonly serverName: string;
  readonly listen: string;
}

/** How many files were changed. */
export interface Published {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
  /** What the folder's configurations cannot say. */
  readonly warnings: readonly FolderFault[];
}

const isPrivate = (path: string): boolean => (privateFiles as readonly string[]).includes(path);
/** A file that was being written when a command was ended: what it was to become. */
const withoutBeginning = (path: string): string => path.replace(/(^|\/)\.([^/]+)\.new$/, '$1$2');
const withoutEnding = (path: string): string => path.replace(/\.(?:br|gz)$/, '');

/** The bytes of each file that the releases ask for, in the order of writing. */
function targetsOf({ releases, bytes }: Publication): Map<string, Uint8Array> {
  const targets = new Map<string, Uint8Array>();
  const add = (path: string, content: Uint8Array | undefined) => {
    if (!content) throw new Error(`The bytes of ${path} are not there.`);
    targets.set(path, content);
  };
  for (const [path, source] of layoutOf(releases)) {
    if (path === 'releases.json') add('index.html', Buffer.from(indexPage(releases)));
    add(path, 'text' in source ? Buffer.from(source.text) : bytes.get(`${source.release}/${source.file}`));
  }
  return targets;
}

function moveToEnd<K, V>(map: Map<K, V>, key: K): void {
  const value = map.get(key);
  if (value !== undefined && map.delete(key)) map.set(key, value);
}

/** Whether a file of the folder is the releases' own, so that it goes where they no longer ask for it. */
function isManaged(releases: readonly Release[]): (path: string) => boolean {
  const versions = new Set(releases.map(({ version }) => version));
  const lines = new Set(releases.map(({ version }) => lineOf(version)));
  const names = new Set(releases.flatMap(({ files }) => Object.keys(files)));
  return (path) => {
    const parts = withoutEnding(withoutBeginning(path)).split('/');
    const name = parts.at(-1) ?? '';
    const place = parts.slice(0, -1).join('/');
    if (versions.has(place)) return names.has(name) || name === WITHDRAWN_MARK;
    return names.has(name) && (place === '' || lines.has(place));
  };
}

/** What a static host is told of beside the releases: everything else that is served. */
function otherPaths(
  paths: Iterable<string>,
  releases: readonly Release[],
  targets: ReadonlyMap<string, unknown>,
): string[] {
  const isBesideOurs = (path: string) => withoutEnding(path) !== path && targets.has(withoutEnding(path));
  const lines = new Set(releases.map(({ version }) => lineOf(version)));
  const others = [...paths].filter((path) => {
    const top = path.includes('/') ? (path.split('/', 1)[0] ?? '') : '';
    const isOfReleases = parseVersion(top) !== undefined || lines.has(top);
    const isHidden = path.split('/').some((part) => part.startsWith('.'));
    return !isOfReleases && !isHidden && !isPrivate(path) && !isBesideOurs(path);
  });
  // The origin's own come first: they lie at the root.
  const [inFolders, atRoot] = [true, false].map((isIn) =>
    others.filter((path) => path.includes('/') === isIn).sort(),
  );
  return ['', ...(atRoot ?? []), ...(inFolders ?? [])].map((path) => `/${path}`);
}

/** Compresses each content once: the same stands at several addresses. */
function compressorOfFew(): (bytes: Uint8Array, compression: Compression) => Uint8Array {
  const made = new Map<Compression, Map<Uint8Array, Uint8Array>>();
  return (bytes, compression) => {
    const known = made.get(compression) ?? new Map<Uint8Array, Uint8Array>();
    made.set(compression, known);
    const compressed = known.get(bytes) ?? compression.compress(bytes);
    known.set(bytes, compressed);
    return compressed;
  };
}

/** Writes what is not there yet, byte by byte, and removes what is no longer asked for. */
export async function publish(
  hosted: HostedFolder,
  publication: Publication,
  files: Files,
): Promise<Published> {
  const { folder, aside } = hosted;
  const { releases, configurations, serverName, listen } = publication;
  const targets = targetsOf(publication);
  const managed = isManaged([...hosted.releases, ...releases]);
  const isStale = (path: string) => managed(path) && !targets.has(withoutEnding(path));
  const stale = hosted.paths.filter(isStale);
  const remaining = new Set([...hosted.paths.filter((path) => !stale.includes(path)), ...targets.keys()]);
  const described = { releases, paths: otherPaths(remaining, releases, targets) };
  const warnings: FolderFault[] = [];
  for (const { name, file } of configurations) {
    targets.set(file, Buffer.from(configurationText(name, folder, described, { serverName, listen })));
    warnings.push(...configurationWarnings(name, join(folder, file), described));
  }
  // What it says is so by then.
  moveToEnd(targets, 'releases.json');

  const keeping = keptAside(releases);
  const staleAside = hosted.asidePaths.filter((path) => managed(path) && !keeping.has(path));
  const counts = { written: 0, unchanged: 0, removed: stale.length + staleAside.length, warnings };
  const compressedOnce = compressorOfFew();
  const write = async (path: string, bytes: Uint8Array) => {
    await files.replace(path, bytes);
    counts.written++;
  };
  const writeAnew = async (path: string, bytes: Uint8Array) => {
    const there = await files.read(path);
    if (there && Buffer.compare(there, bytes) === 0) counts.unchanged++;
    else await write(path, bytes);
  };
  // Before it goes from where it was.
  for (const path of keeping.keys()) {
    const kept = publication.bytes.get(path);
    if (kept) await writeAnew(join(aside, path), kept);
  }
  for (const [path, bytes] of targets) {
    await writeAnew(join(folder, path), bytes);
    for (const compression of isPrivate(path) ? [] : compressions) {
      const beside = join(folder, path + compression.ending);
      const compressed = await files.read(beside);
      if (compressed && isCompressed(bytes, compressed, compression)) counts.unchanged++;
      else await write(beside, compressedOnce(bytes, compression));
    }
  }
  for (const path of stale) await files.remove(join(folder, path));
  for (const path of staleAside) await files.remove(join(aside, path));
  return counts;
}
