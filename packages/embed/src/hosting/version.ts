/** A release's version, by Semantic Versioning 2.0.0. Build metadata is left out: it is no part of an address. */
export interface Version {
  readonly core: readonly [major: number, minor: number, patch: number];
  /** `1.0.0-beta.2` has `beta` and 2 here; a finished release has nothing. */
  readonly prerelease: readonly (string | number)[];
}

const NUMBER = '(?:0|[1-9][0-9]*)';
const IDENTIFIER = `(?:${NUMBER}|[0-9]*[A-Za-z-][0-9A-Za-z-]*)`;

/** A version as it stands in an address, for patterns in JavaScript and in nginx (PCRE) alike. */
export const VERSION_PATTERN = `${NUMBER}\\.${NUMBER}\\.${NUMBER}(?:-${IDENTIFIER}(?:\\.${IDENTIFIER})*)?`;

/** A compatible line as it stands in an address: `1`, or `0.3`. */
export const LINE_PATTERN = '(?:0\\.(?:0|[1-9][0-9]*)|[1-9][0-9]*)';

const VERSION = new RegExp(`^${VERSION_PATTERN}$`);
/** What numbers are compared by must be whole and exact. */
const LONGEST = 256;

/** @returns What a text says as a version; undefined where it is none, or one with build metadata. */
export function parseVersion(text: string): Version | undefined {
  if (text.length > LONGEST || !VERSION.test(text)) return undefined;
  const dash = text.indexOf('-');
  const [core, prerelease] = dash < 0 ? [text, ''] : [text.slice(0, dash), text.slice(dash + 1)];
  const [major = NaN, minor = NaN, patch = NaN] = core.split('.').map(Number);
  if (![major, minor, patch].every(Number.isSafeInteger)) return undefined;
  return {
    core: [major, minor, patch],
    prerelease:
      prerelease === ''
        ? []
        : prerelease.split('.').map((part) => (/^[0-9]+$/.test(part) ? Number(part) : part)),
  };
}

function versionOf(text: string): Version {
  const version = parseVersion(text);
  if (!version) throw new RangeError(`${text} is not a version.`);
  return version;
}

function compareParts(one: string | number | undefined, other: string | number | undefined): number {
  if (one === other) return 0;
  if (one === undefined) return -1;
  if (other === undefined) return 1;
  // Numbers come before words.
  if (typeof one !== typeof other) return typeof one === 'number' ? -1 : 1;
  return one < other ? -1 : 1;
}

/** Which of two versions is the earlier one, as `sort` wants it. @throws RangeError where one is none. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [versionOf(one), versionOf(other)];
  for (const [place, number] of a.core.entries()) {
    const order = compareParts(number, b.core[place]);
    if (order !== 0) return order;
  }
  // A pre-release comes before what it leads to.
  if (a.prerelease.length === 0 || b.prerelease.length === 0)
    return Math.sign(b.prerelease.length - a.prerelease.length);
  for (let place = 0; place < Math.max(a.prerelease.length, b.prerelease.length); place++) {
    const order = compareParts(a.prerelease[place], b.prerelease[place]);
    if (order !== 0) return order;
  }
  return 0;
}

/** Whether a version leads to a release and is none itself. @throws RangeError where it is no version. */
export const isPrerelease = (version: string): boolean => versionOf(version).prerelease.length > 0;

/**
 * The line of releases that a page may be moved along: `1` for 1.4.2, and `0.3` for 0.3.1, since each minor version may
 * break what the last one promised while the major one is 0.
 *
 * @throws RangeError where the version is none.
 */
export function lineOf(version: string): string {
  const [major, minor] = versionOf(version).core;
  return major === 0 ? `0.${minor}` : String(major);
}
