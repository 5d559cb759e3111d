import * as fc from 'fast-check';
import semver from 'semver';
import { describe, expect, it } from 'vitest';

import {
  aRelease,
  histories,
  integrityOfText,
  releasesOf,
  takenBack,
  textOf,
  versions,
  withdrawal,
} from '../testing/releases.js';
import {
  aliasesOf,
  differencesOf,
  integrityOf,
  keptAside,
  layoutOf,
  lineOf,
  NOTHING,
  readReleases,
  standInOf,
  withRelease,
} from './index.js';
import type { Release, Source } from './index.js';

const SCRIPT = 'status-banner.js';

/** What a reader gets at a path. */
function shownAt(path: string, releases: readonly Release[]): string | undefined {
  const source: Source | undefined = layoutOf(releases).get(path);
  if (source === undefined) return undefined;
  return 'text' in source ? source.text : textOf(source.release, source.file);
}

describe('aliases', () => {
  it('EMBED-41: show the newest of all and of each line', () => {
    const releases = releasesOf('0.3.0', '0.2.9', '0.3.10', '0.3.9', '1.0.0', '1.4.2', '2.0.0-rc.1');
    expect(aliasesOf(releases)).toEqual({
      newest: '1.4.2',
      lines: { 1: '1.4.2', 0.3: '0.3.10', 0.2: '0.2.9' },
    });
    expect(shownAt(`1/${SCRIPT}`, releases)).toBe(textOf('1.4.2', SCRIPT));
    expect(shownAt(SCRIPT, releases)).toBe(textOf('1.4.2', SCRIPT));
    expect(shownAt(`2/${SCRIPT}`, releases)).toBeUndefined();
  });

  it('EMBED-41: never show a pre-release or what was taken back, and nothing later is passed over', () => {
    fc.assert(
      fc.property(histories, (releases) => {
        const good = releases.filter(({ withdrawn }) => !withdrawn).map(({ version }) => version);
        const finished = good.filter((version) => !semver.prerelease(version));
        const { newest, lines } = aliasesOf(releases);
        expect(newest).toBe(semver.rsort([...finished])[0]);
        expect(new Set(Object.keys(lines))).toEqual(new Set(finished.map(lineOf)));
        for (const [line, version] of Object.entries(lines)) {
          const ofLine = finished.filter((each) => lineOf(each) === line);
          expect(version).toBe(semver.rsort(ofLine)[0]);
        }
      }),
    );
  });

  it('EMBED-41: stay where they are when an older line has another release', () => {
    fc.assert(
      fc.property(histories, versions, (releases, version) => {
        const before = aliasesOf(releases);
        fc.pre(!releases.some((each) => each.version === version));
        const after = aliasesOf([...releases, aRelease(version)]);
        const isNewest = before.newest === undefined || semver.gt(version, before.newest);
        if (!isNewest) expect(after.newest).toBe(before.newest);
        for (const [line, shown] of Object.entries(before.lines))
          if (line !== lineOf(version)) expect(after.lines[line]).toBe(shown);
      }),
    );
  });

  it('EMBED-40: hold scripts alone', () => {
    const paths = [...layoutOf(releasesOf('0.3.0')).keys()].filter((path) => path.startsWith('0.3/'));
    expect(paths).toEqual([`0.3/${SCRIPT}`, '0.3/status-banner.classic.js']);
  });
});

describe('a release', () => {
  it('EMBED-40: has its own files at its address, whatever comes later', () => {
    fc.assert(
      fc.property(histories, (releases) => {
        const layout = layoutOf(releases);
        for (const { version, files } of releases.filter(({ withdrawn }) => !withdrawn))
          for (const file of Object.keys(files))
            expect(layout.get(`${version}/${file}`)).toEqual({ release: version, file });
      }),
    );
  });

  it('EMBED-42: is not replaced by other bytes', () => {
    const releases = releasesOf('0.3.0');
    expect(withRelease(releases, aRelease('0.3.0'))).toEqual(releases);
    expect(differencesOf(releases, aRelease('0.3.0'))).toEqual([]);
    expect(differencesOf(releases, aRelease('0.3.1'))).toEqual([]);
    const other = { ...aRelease('0.3.0'), files: aRelease('0.3.1').files };
    const hash = (version: string) => integrityOfText(textOf(version, SCRIPT));
    expect(differencesOf(releases, other)).toContainEqual({
      file: SCRIPT,
      held: hash('0.3.0'),
      given: hash('0.3.1'),
    });
    expect(withRelease(releases, other)).toEqual(releases);
    const { [SCRIPT]: _left, ...fewer } = aRelease('0.3.0').files;
    expect(differencesOf(releases, { version: '0.3.0', files: fewer })).toEqual([
      { file: SCRIPT, held: hash('0.3.0'), given: undefined },
    ]);
  });

  it('EMBED-43: is pinned with its own hash and that of the last good release of its line before it', () => {
    const before = takenBack(releasesOf('0.3.0', '0.3.1', '0.3.2'), '0.3.1');
    const releases = ['0.4.0', '0.4.1-rc.1', '0.4.1']
      .map((version) => aRelease(version))
      .reduce(withRelease, before);
    const hash = (version: string) => integrityOfText(textOf(version, SCRIPT));
    const pinned = integrityOf(releases);
    expect(pinned[`0.3.2/${SCRIPT}`]).toBe(`${hash('0.3.2')} ${hash('0.3.0')}`);
    expect(pinned[`0.3.0/${SCRIPT}`]).toBe(hash('0.3.0'));
    expect(pinned[`0.4.1/${SCRIPT}`]).toBe(`${hash('0.4.1')} ${hash('0.4.0')}`);
    expect(pinned).not.toHaveProperty([`0.3.1/${SCRIPT}`]);
    // An alias changes: it has no hash. Neither has what is no script.
    const addresses = Object.keys(pinned);
    expect(addresses.every((address) => /^\d+\.\d+\.\d+(-[a-z.\d]+)?\/[a-z.-]+\.js$/.test(address))).toBe(
      true,
    );
  });
});

describe('a release that was taken back', () => {
  it('EMBED-44: shows what pages that pin it pinned as well, and nothing else that runs', () => {
    fc.assert(
      fc.property(histories, fc.nat(), (releases, index) => {
        const bad = releases[index % Math.max(1, releases.length)];
        fc.pre(bad !== undefined && !bad.withdrawn);
        const pinned = integrityOf(releases)[`${bad.version}/${SCRIPT}`]?.split(' ') ?? [];
        const after = takenBack(releases, bad.version);
        const shown = shownAt(`${bad.version}/${SCRIPT}`, after);
        const standIn = standInOf(bad, after);
        expect(shown).toBe(standIn ? textOf(standIn.version, SCRIPT) : NOTHING);
        if (standIn) {
          expect(lineOf(standIn.version)).toBe(lineOf(bad.version));
          expect(semver.lt(standIn.version, bad.version)).toBe(true);
          expect(pinned).toContain(integrityOfText(shown ?? ''));
        } else expect(pinned).toHaveLength(1);
      }),
    );
  });

  it('EMBED-44: is at no address', () => {
    fc.assert(
      fc.property(histories, (releases) => {
        const bad = new Set(releases.filter(({ withdrawn }) => withdrawn).map(({ version }) => version));
        for (const source of layoutOf(releases).values())
          expect('release' in source && bad.has(source.release)).toBe(false);
      }),
    );
  });

  it('EMBED-45: is kept aside whole, and nothing else is', () => {
    fc.assert(
      fc.property(histories, (releases) => {
        const bad = releases.filter(({ withdrawn }) => withdrawn);
        const expected = bad.flatMap(({ version, files }) =>
          Object.keys(files).map((file) => [`${version}/${file}`, { release: version, file }]),
        );
        expect(Object.fromEntries(keptAside(releases))).toEqual(Object.fromEntries(expected));
      }),
    );
  });

  it('EMBED-44: has nothing stand in that was put in after it, below it', () => {
    const before = releasesOf('1.0.0', '1.2.0');
    const pinned = integrityOf(before)[`1.2.0/${SCRIPT}`];
    const later = withRelease(before, aRelease('1.1.0'));
    expect(integrityOf(later)[`1.2.0/${SCRIPT}`]).toBe(pinned);
    expect(shownAt(`1.2.0/${SCRIPT}`, takenBack(later, '1.2.0'))).toBe(textOf('1.0.0', SCRIPT));
    // What comes after both goes by the later one.
    const hash = (version: string) => integrityOfText(textOf(version, SCRIPT));
    expect(integrityOf(withRelease(takenBack(later, '1.2.0'), aRelease('1.2.1')))[`1.2.1/${SCRIPT}`]).toBe(
      `${hash('1.2.1')} ${hash('1.1.0')}`,
    );
    const alone = withRelease(releasesOf('1.2.0'), aRelease('1.1.0'));
    expect(shownAt(`1.2.0/${SCRIPT}`, takenBack(alone, '1.2.0'))).toBe(NOTHING);
  });

  it('EMBED-43: what is to be pinned of a release stays, whatever is put in later', () => {
    fc.assert(
      fc.property(histories, versions, (releases, version) => {
        const after = integrityOf(withRelease(releases, aRelease(version)));
        expect(after).toMatchObject(integrityOf(releases));
      }),
    );
  });

  it('EMBED-44: has a mark in its folder that says what it shows', () => {
    const releases = takenBack(releasesOf('0.3.0', '0.3.1'), '0.3.1');
    const mark: unknown = JSON.parse(shownAt('0.3.1/withdrawn.json', releases) ?? '');
    expect(mark).toEqual({ version: '0.3.1', withdrawn: withdrawal, shows: '0.3.0' });
    expect(shownAt('0.3.0/withdrawn.json', releases)).toBeUndefined();
  });

  it('EMBED-45: is put back as it was', () => {
    fc.assert(
      fc.property(histories, fc.nat(), (releases, index) => {
        const one = releases[index % Math.max(1, releases.length)];
        fc.pre(one !== undefined && !one.withdrawn);
        const { withdrawn: _mark, ...back } = takenBack(releases, one.version).find(
          ({ version }) => version === one.version,
        )!;
        const restored = releases.map((each) => (each === one ? back : each));
        expect([...layoutOf(restored)]).toEqual([...layoutOf(releases)]);
      }),
    );
  });

  it('EMBED-44: a file that its stand-in does not have does nothing, and what is no script goes', () => {
    const older = aRelease('0.3.0');
    const { 'status-banner.classic.js': _classic, 'contents.json': _contents, ...fewer } = older.files;
    const releases = takenBack(withRelease([{ ...older, files: fewer }], aRelease('0.3.1')), '0.3.1');
    expect(shownAt('0.3.1/status-banner.classic.js', releases)).toBe(NOTHING);
    expect(shownAt('0.3.1/contents.json', releases)).toBeUndefined();
    expect(shownAt(`0.3.1/${SCRIPT}`, releases)).toBe(textOf('0.3.0', SCRIPT));
  });
});

describe('EMBED-46: releases.json', () => {
  it('says what was put in, in the order of the versions, whatever the order of events', () => {
    fc.assert(
      fc.property(histories, fc.integer(), (releases, seed) => {
        const text = shownAt('releases.json', releases) ?? '';
        const read = readReleases(JSON.parse(text));
        expect(read.map(({ version }) => version)).toEqual(
          semver.rsort(releases.map(({ version }) => version)),
        );
        expect(new Set(read.map((each) => JSON.stringify(each)))).toEqual(
          new Set(releases.map((each) => JSON.stringify(each))),
        );
        const turned = [...releases.slice(seed % 8), ...releases.slice(0, seed % 8)];
        fc.pre(turned.length === releases.length);
        expect([...layoutOf(turned)]).toEqual([...layoutOf(releases)]);
      }),
    );
  });

  it.each([
    [{}, 'releases'],
    [{ releases: [{ version: '1.0', files: {} }] }, 'releases[0].version'],
    [{ releases: [{ version: '../../etc', files: {} }] }, 'releases[0].version'],
    [{ releases: [{ version: '1.0.0', files: { '../x.js': {} } }] }, 'releases[0].files["../x.js"]'],
    [{ releases: [{ version: '1.0.0', files: { '.htaccess': {} } }] }, 'releases[0].files[".htaccess"]'],
    [
      { releases: [{ version: '1.0.0', files: { 'x.js': { bytes: 1, brotli: 1, integrity: 'md5-x' } } }] },
      'releases[0].files["x.js"].integrity',
    ],
    [{ releases: [aRelease('1.0.0'), aRelease('1.0.0')] }, 'releases[1].version'],
    [{ releases: [aRelease('1.0.0', { standIn: '0.9.0' })] }, 'releases[0].standIn'],
    [{ releases: [aRelease('1.0.0', { standIn: '1.0.0' })] }, 'releases[0].standIn'],
    [
      { releases: [aRelease('1.0.0'), aRelease('1.1.0'), aRelease('1.0.1', { standIn: '1.1.0' })] },
      'releases[2].standIn',
    ],
    [{ releases: [aRelease('0.3.0'), aRelease('1.0.1', { standIn: '0.3.0' })] }, 'releases[1].standIn'],
    [
      { releases: [aRelease('1.0.0', { withdrawn: { on: 'today', reason: 'x' } })] },
      'releases[0].withdrawn.on',
    ],
  ])('is refused where it is not what was written: %j', (value, path) => {
    expect(() => readReleases(value)).toThrow(expect.objectContaining({ name: 'ReleasesError', path }));
  });
});
