import { compareVersions, lineOf, parseVersion } from './version.js';

/** A file of a release, as it was released. */
export interface ReleaseFile {
  readonly bytes: number;
  /** The same on the wire, for a reader who takes brotli. */
  readonly brotli: number;
  /** `sha384-` and the hash in base64: what pages pin. */
  readonly integrity: string;
}

/** That a release was taken back. */
export interface Withdrawal {
  /** The day in UTC, `2026-11-23`. */
  readonly on: string;
  /** Why, for people. */
  readonly reason: string;
}

/**
 * What was released once under a version, and never changes: neither its files nor what pages pin beside them. Only that
 * it was taken back may be said of it.
 */
export interface Release {
  readonly version: string;
  readonly files: Readonly<Record<string, ReleaseFile>>;
  /** The release that tags pin beside this one: the last good one of its line when this one was put in. */
  readonly standIn?: string;
  readonly withdrawn?: Withdrawal;
}

/** Names of files may become paths: they have no separators, and do not begin with a dot. */
export const FILE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
const INTEGRITY = /^sha384-[A-Za-z0-9+/]{64}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What is wrong with a list of releases, where it stands in it. */
export class ReleasesError extends Error {
  override readonly name = 'ReleasesError';
  /** @param path Such as `releases[2].version`. */
  constructor(
    readonly path: string,
    message: string,
  ) {
    super(message);
  }
}

type Parsed = Readonly<Record<string, unknown>>;

function asObject(value: unknown, path: string): Parsed {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Parsed;
  throw new ReleasesError(path, 'Expected an object.');
}

function asText(value: unknown, path: string, pattern: RegExp, expected: string): string {
  if (typeof value === 'string' && pattern.test(value)) return value;
  throw new ReleasesError(path, `Expected ${expected}.`);
}

function asCount(value: unknown, path: string): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw new ReleasesError(path, 'Expected a number of bytes.');
}

function readFile(value: unknown, path: string): ReleaseFile {
  const { bytes, brotli, integrity } = asObject(value, path);
  return {
    bytes: asCount(bytes, `${path}.bytes`),
    brotli: asCount(brotli, `${path}.brotli`),
    integrity: asText(integrity, `${path}.integrity`, INTEGRITY, 'sha384- and a hash'),
  };
}

function readWithdrawal(value: unknown, path: string): Withdrawal {
  const { on, reason } = asObject(value, path);
  return {
    on: asText(on, `${path}.on`, DAY, 'a day such as 2026-11-23'),
    reason: asText(reason, `${path}.reason`, /\S/, 'a reason'),
  };
}

function readRelease(value: unknown, path: string): Release {
  const { version, files, standIn, withdrawn } = asObject(value, path);
  const known = asText(version, `${path}.version`, /./, 'a version');
  if (!parseVersion(known)) throw new ReleasesError(`${path}.version`, 'Expected a version such as 1.2.3.');
  const entries = Object.entries(asObject(files, `${path}.files`)).map(([name, file]) => {
    const place = `${path}.files[${JSON.stringify(name)}]`;
    if (!FILE_NAME.test(name)) throw new ReleasesError(place, 'This is no name of a file here.');
    return [name, readFile(file, place)] as const;
  });
  return {
    version: known,
    files: Object.fromEntries(entries),
    ...(standIn === undefined ? {} : { standIn: asText(standIn, `${path}.standIn`, /./, 'a version') }),
    ...(withdrawn === undefined ? {} : { withdrawn: readWithdrawal(withdrawn, `${path}.withdrawn`) }),
  };
}

/** @throws ReleasesError where a release is to be replaced by one that no page can have pinned with it. */
function checkStandIn({ version, standIn }: Release, path: string, known: ReadonlySet<string>): void {
  if (standIn === undefined) return;
  const isBefore =
    known.has(standIn) && lineOf(standIn) === lineOf(version) && compareVersions(standIn, version) < 0;
  if (!isBefore)
    throw new ReleasesError(
      `${path}.standIn`,
      `Expected a release of the list that comes before ${version}.`,
    );
}

/**
 * Reads what `releases.json` says.
 *
 * @param value Parsed JSON, of whatever origin.
 * @throws ReleasesError where it is not what is written here.
 */
export function readReleases(value: unknown): Release[] {
  const { releases } = asObject(value, '');
  if (!Array.isArray(releases)) throw new ReleasesError('releases', 'Expected a list of releases.');
  const read = releases.map((each, index) => readRelease(each, `releases[${index}]`));
  read.forEach(({ version }, index) => {
    if (read.findIndex((each) => each.version === version) !== index)
      throw new ReleasesError(`releases[${index}].version`, `${version} is listed twice.`);
  });
  const known = new Set(read.map(({ version }) => version));
  read.forEach((release, index) => checkStandIn(release, `releases[${index}]`, known));
  return read;
}
