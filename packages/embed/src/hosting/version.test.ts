import * as fc from 'fast-check';
import semver from 'semver';
import { describe, expect, it } from 'vitest';

import { versions } from '../testing/releases.js';
import { compareVersions, isPrerelease, LINE_PATTERN, lineOf, parseVersion } from './version.js';

describe('EMBED-41: versions', () => {
  it('are ordered as npm orders them', () => {
    fc.assert(
      fc.property(versions, versions, (one, other) => {
        expect(compareVersions(one, other)).toBe(semver.compare(one, other));
      }),
      { numRuns: 2000 },
    );
  });

  it('are those that npm reads as they stand, without build metadata', () => {
    const pieces = fc.constantFrom(
      '0',
      '1',
      '01',
      '12',
      '.',
      '-',
      '+',
      'v',
      ' ',
      'a',
      'beta',
      '..',
      '-0',
      '/',
      '\n',
    );
    const texts = fc.oneof(
      fc.array(pieces, { maxLength: 9 }).map((parts) => parts.join('')),
      fc.tuple(versions, pieces).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const isOne = semver.parse(text)?.version === text;
        expect(parseVersion(text) !== undefined).toBe(isOne);
      }),
      { numRuns: 5000 },
    );
  });

  it.each(['1.0.9007199254740992', `1.0.0-${'a'.repeat(300)}`])('are not too long to be compared', (text) => {
    expect(parseVersion(text)).toBeUndefined();
  });

  it('are of a line that npm would move a page along', () => {
    fc.assert(
      fc.property(versions, versions, (one, other) => {
        const [from, to] = [one, other].sort(compareVersions) as [string, string];
        const isFinished = !isPrerelease(from) && !isPrerelease(to);
        // npm moves nobody from 0.0.1 to 0.0.2; a host may, as nothing is released below 0.1.
        if (isFinished && !from.startsWith('0.0.'))
          expect(lineOf(from) === lineOf(to)).toBe(semver.satisfies(to, `^${from}`));
        expect(lineOf(one)).toMatch(new RegExp(`^${LINE_PATTERN}$`));
      }),
      { numRuns: 2000 },
    );
  });
});
