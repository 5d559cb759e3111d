import { createHash } from 'node:crypto';

import * as fc from 'fast-check';

import { withRelease } from '../hosting/index.js';
import type { Release } from '../hosting/index.js';

/** What a file of a release holds in these tests: it tells where it comes from. */
export const textOf = (version: string, file: string): string => `${file} of ${version}`;

export const integrityOfText = (text: string): string =>
  `sha384-${createHash('sha384').update(text).digest('base64')}`;

/** A release with one script as module and as classic script, and what lies beside them. */
export function aRelease(version: string, more: Partial<Release> = {}): Release {
  const names = ['status-banner.js', 'status-banner.classic.js', 'integrity.json', 'contents.json'];
  const files = names.map((name) => {
    const text = textOf(version, name);
    return [name, { bytes: text.length, brotli: text.length, integrity: integrityOfText(text) }] as const;
  });
  return { version, files: Object.fromEntries(files), ...more };
}

export const withdrawal = { on: '2026-11-23', reason: 'It froze pages.' };

const small = fc.nat({ max: 3 });
const identifier = fc.oneof(small.map(String), fc.constantFrom('alpha', 'beta', 'rc', '0a', '-', 'x-1'));

/** Versions that often belong to the same line, or are the same. */
export const versions: fc.Arbitrary<string> = fc
  .tuple(small, small, small, fc.array(identifier, { maxLength: 2 }))
  .map(([major, minor, patch, prerelease]) =>
    [`${major}.${minor}.${patch}`, ...(prerelease.length > 0 ? [prerelease.join('.')] : [])].join('-'),
  );

/** Releases of an origin, put in one after the other. */
export const releasesOf = (...list: readonly string[]): Release[] =>
  list.reduce<Release[]>((releases, version) => withRelease(releases, aRelease(version)), []);

/** The same releases, one of them taken back. */
export const takenBack = (releases: readonly Release[], version: string): Release[] =>
  releases.map((each) => (each.version === version ? { ...each, withdrawn: withdrawal } : each));

/** Releases of an origin, put in in any order, some of them taken back before the next one came. */
export const histories: fc.Arbitrary<Release[]> = fc
  .uniqueArray(fc.tuple(versions, fc.boolean()), { maxLength: 8, selector: ([version]) => version })
  .map((entries) =>
    entries.reduce<Release[]>((before, [version, isGood]) => {
      const releases = withRelease(before, aRelease(version));
      return isGood ? releases : takenBack(releases, version);
    }, []),
  );
