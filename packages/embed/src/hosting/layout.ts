import type { Release } from './release.js';
import { WITHDRAWN_MARK } from './rules.js';
import { compareVersions, isPrerelease, lineOf } from './version.js';

/** Where the bytes at an address come from: a file of a release as it was released, or a text. */
export type Source = { readonly release: string; readonly file: string } | { readonly text: string };

/** Which releases the changing addresses show. */
export interface Aliases {
  /** The newest of all; absent where there is no good release. */
  readonly newest?: string;
  /** The newest of each line, by the line's name. */
  readonly lines: Readonly<Record<string, string>>;
}

/** What stands at the address of a script that was taken back where no earlier one can stand in. */
export const NOTHING =
  '/* This release of the trust widgets was taken back. The page keeps its own HTML. */\n';

const isGood = ({ withdrawn }: Release): boolean => withdrawn === undefined;
const isScript = (file: string): boolean => file.endsWith('.js');

/** The releases, the latest first. */
export const latestFirst = (releases: readonly Release[]): Release[] =>
  [...releases].sort((one, other) => compareVersions(other.version, one.version));

/**
 * Which release each alias shows: the latest of its line, and of all, that was not taken back. A pre-release is for
 * those who ask for it by its version.
 */
export function aliasesOf(releases: readonly Release[]): Aliases {
  const candidates = latestFirst(releases).filter((each) => isGood(each) && !isPrerelease(each.version));
  const lines: Record<string, string> = {};
  for (const { version } of candidates) lines[lineOf(version)] ??= version;
  const newest = candidates[0]?.version;
  return { ...(newest === undefined ? {} : { newest }), lines };
}

/**
 * The release that tags of another one are to pin beside it: the last good one of the same line before it. A later one
 * would be refused by pages, which pinned what was there when they were made. A pre-release stands in for pre-releases
 * alone.
 */
function lastGoodBefore({ version }: Release, releases: readonly Release[]): Release | undefined {
  return latestFirst(releases).find(
    (each) =>
      isGood(each) &&
      lineOf(each.version) === lineOf(version) &&
      compareVersions(each.version, version) < 0 &&
      (isPrerelease(version) || !isPrerelease(each.version)),
  );
}

/**
 * The release that stands in for another one at its address, should that be taken back: the one that was chosen when it
 * was put in, and where that was taken back too, what stands in for that. A release that is put in later, below this
 * one, is not among them: no tag has its hash.
 */
export function standInOf({ standIn }: Release, releases: readonly Release[]): Release | undefined {
  const chosen = releases.find(({ version }) => version === standIn);
  return chosen && (isGood(chosen) ? chosen : standInOf(chosen, releases));
}

/**
 * The value of the `integrity` attribute for a script of a release: its own hash and that of what stands in for it.
 * A browser takes either.
 */
export function integrityFor(release: Release, file: string, releases: readonly Release[]): string {
  const hashes = [release, standInOf(release, releases)].map((each) => each?.files[file]?.integrity);
  return [...new Set(hashes.filter((hash) => hash !== undefined))].join(' ');
}

/** The value of each `integrity` attribute by address, as `0.3.1/status-banner.js`. What was taken back has none. */
export function integrityOf(releases: readonly Release[]): Record<string, string> {
  const addresses = latestFirst(releases)
    .filter(isGood)
    .flatMap((release) =>
      Object.keys(release.files)
        .filter(isScript)
        .map((file) => [`${release.version}/${file}`, integrityFor(release, file, releases)] as const),
    );
  return Object.fromEntries(addresses);
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** What a release's own folder holds: the release, or what stands in for it and a mark that says so. */
function folderOf(release: Release, releases: readonly Release[]): [path: string, source: Source][] {
  const { version, files, withdrawn } = release;
  const own = Object.keys(files);
  if (!withdrawn)
    return own.map((file): [string, Source] => [`${version}/${file}`, { release: version, file }]);
  const standIn = standInOf(release, releases);
  const mark = { version, withdrawn, shows: standIn?.version ?? null };
  const shown = own.flatMap((file): [string, Source][] => {
    const path = `${version}/${file}`;
    if (standIn?.files[file]) return [[path, { release: standIn.version, file }]];
    return isScript(file) ? [[path, { text: NOTHING }]] : [];
  });
  return [[`${version}/${WITHDRAWN_MARK}`, { text: json(mark) }], ...shown];
}

/**
 * What an origin no longer has at any address, and is kept elsewhere for whoever wants to look or to put it back: the
 * files of releases that were taken back, by `version/name`.
 */
export const keptAside = (releases: readonly Release[]): ReadonlyMap<string, Source> =>
  new Map(
    releases
      .filter((release) => !isGood(release))
      .flatMap(({ version, files }) =>
        Object.keys(files).map((file) => [`${version}/${file}`, { release: version, file }] as const),
      ),
  );

/**
 * What stands at each address of an origin that has these releases, in the order in which it is to be written: whoever
 * reads in between finds what was there or what will be. `releases.json` comes last.
 *
 * The page at the root and the hosts' own configuration are not among it.
 */
export function layoutOf(releases: readonly Release[]): ReadonlyMap<string, Source> {
  const { newest, lines } = aliasesOf(releases);
  const byVersion = new Map(releases.map((release) => [release.version, release]));
  const filesOf = (version: string) => Object.keys(byVersion.get(version)?.files ?? {});
  const alias = (folder: string, version: string, isWanted: (file: string) => boolean): [string, Source][] =>
    filesOf(version)
      .filter(isWanted)
      .map((file) => [`${folder}${file}`, { release: version, file }]);
  // The hashes of a package are those of one release: at the root stand those of all.
  const isForRoot = (file: string) => file !== 'integrity.json';
  return new Map<string, Source>([
    ...latestFirst(releases).flatMap((release) => folderOf(release, releases)),
    ...Object.entries(lines).flatMap(([line, version]) => alias(`${line}/`, version, isScript)),
    ...(newest === undefined ? [] : alias('', newest, isForRoot)),
    ['integrity.json', { text: json(integrityOf(releases)) }],
    ['releases.json', { text: json({ newest: newest ?? null, lines, releases: latestFirst(releases) }) }],
  ]);
}

/** A file that is not the one that was released under its version. */
export interface Difference {
  readonly file: string;
  /** The hash of what was released; undefined where there was none. */
  readonly held: string | undefined;
  readonly given: string | undefined;
}

/** In what a release differs from the one that was released under its version; in nothing where there was none. */
export function differencesOf(releases: readonly Release[], release: Release): Difference[] {
  const before = releases.find(({ version }) => version === release.version);
  if (!before) return [];
  return [...new Set([...Object.keys(before.files), ...Object.keys(release.files)])]
    .map((file) => ({
      file,
      held: before.files[file]?.integrity,
      given: release.files[file]?.integrity,
    }))
    .filter(({ held, given }) => held !== given);
}

/**
 * Releases with one more, and with it the choice of what stands in for it. What is there already stays what it is: taken
 * back, too.
 */
export function withRelease(releases: readonly Release[], release: Release): Release[] {
  if (releases.some(({ version }) => version === release.version)) return [...releases];
  const { version, files } = release;
  const standIn = lastGoodBefore(release, releases)?.version;
  return latestFirst([...releases, { version, files, ...(standIn === undefined ? {} : { standIn }) }]);
}
