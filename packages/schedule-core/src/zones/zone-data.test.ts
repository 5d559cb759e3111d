import { describe, expect, it } from 'vitest';

import { HOUR } from '../time/civil.js';
import { intlZones } from './intl-zone.js';
import { luxonZones } from './luxon-zone.js';
import { outdatedZones, zoneDataVersion } from './zone-data.js';
import { ZONE_FACTS } from './zone-facts.js';
import type { ZoneProvider } from './zone-provider.js';

const RELEASES = [...new Set(ZONE_FACTS.map(({ release }) => release))];
const NEWEST = RELEASES[0]!;

/** A provider with the data of a release: it knows what that and earlier ones changed, and nothing later. */
function providerOf(release: string, name?: string): ZoneProvider {
  return {
    isValid: () => true,
    offset(zone, instant) {
      const fact = ZONE_FACTS.find(({ zones, at }) => zones.includes(zone) && Date.parse(at) === instant);
      return ((fact?.hours ?? 0) + (fact && fact.release > release ? 1 : 0)) * HOUR;
    },
    ...(name !== undefined && { version: () => name }),
  };
}

describe('zoneDataVersion', () => {
  it.each(RELEASES)('ZONEDATA-1: data of %s is recognised by its answers', (release) => {
    const next = RELEASES[RELEASES.indexOf(release) - 1];
    expect(zoneDataVersion(providerOf(release))).toEqual({
      atLeast: release,
      ...(next !== undefined && { before: next }),
    });
  });

  it('ZONEDATA-1: older data than any that is listed, or none, is older than the first of them', () => {
    expect(zoneDataVersion(providerOf('2000a'))).toEqual({ before: '2022b' });
    const none: ZoneProvider = {
      isValid: () => false,
      offset() {
        throw new RangeError('no such zone');
      },
    };
    expect(zoneDataVersion(none)).toEqual({ before: '2022b' });
  });

  it('ZONEDATA-1: half of what a release changed is not the release', () => {
    const whole = providerOf('2026c');
    const half: ZoneProvider = {
      ...whole,
      offset: (zone, instant) => whole.offset(zone, instant) - (zone === 'America/Edmonton' ? HOUR : 0),
    };
    expect(zoneDataVersion(half)).toEqual({ atLeast: '2026b', before: '2026c' });
  });

  it('ZONEDATA-2: what the provider says is said, too, and a newer one is not called old', () => {
    expect(zoneDataVersion(providerOf('2025b', '2025c'))).toEqual({
      name: '2025c',
      atLeast: '2025b',
      before: '2025c',
    });
    expect(zoneDataVersion(providerOf('2026a', '2031a'))).toEqual({ name: '2031a', atLeast: '2026a' });
  });

  it.each([
    ['Intl', intlZones],
    ['luxon', luxonZones],
  ])('ZONEDATA-3: what this runtime says of its data is what the answers of %s show', (_, zones) => {
    const { name, atLeast, before } = zoneDataVersion(zones);
    expect(name).toBe(process.versions['tz']);
    // A runtime newer than this package may have revised any of the facts.
    if (name! > NEWEST) {
      expect(before).toBeUndefined();
    } else {
      expect(atLeast).toBe(RELEASES.find((release) => release <= name!));
      expect(before).toBe(RELEASES.findLast((release) => release > name!));
    }
  });

  it('ZONEDATA-3: the facts are listed by release, newest first, each name once a release', () => {
    const releases = ZONE_FACTS.map(({ release }) => release);
    expect(releases).toEqual([...releases].sort().reverse());
    for (const release of RELEASES) {
      expect(release).toMatch(/^\d{4}[a-z]$/);
      const names = ZONE_FACTS.filter((fact) => fact.release === release).flatMap(({ zones }) => zones);
      expect(new Set(names).size).toBe(names.length);
    }
    for (const { at, zones } of ZONE_FACTS) {
      expect(at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/);
      for (const zone of zones) expect(intlZones.isValid(zone), zone).toBe(true);
    }
  });
});

describe('outdatedZones', () => {
  const used = ['Europe/Oslo', 'Africa/Casablanca', 'Canada/Pacific', 'Africa/Casablanca', 'UTC+1'];

  it('ZONEDATA-4: names the zones that newer releases changed, with the newest that did', () => {
    expect(outdatedZones(used, providerOf('2025b'))).toEqual([
      { zone: 'Africa/Casablanca', release: '2026c' },
      { zone: 'Canada/Pacific', release: '2026b' },
    ]);
    expect(outdatedZones(used, providerOf('2026b'))).toEqual([
      { zone: 'Africa/Casablanca', release: '2026c' },
    ]);
    expect(outdatedZones(used, providerOf('2026c'))).toEqual([]);
  });

  it('ZONEDATA-4: what its answers show counts for more than what the provider says', () => {
    expect(outdatedZones(used, providerOf('2026b', '2026c'))).toHaveLength(1);
    expect(outdatedZones(used, providerOf('2026c', '2026b'))).toEqual([]);
  });

  it('ZONEDATA-4: what changed in the past only is no fault of what is planned', () => {
    expect(outdatedZones(['Asia/Tehran', 'America/Cancun', 'America/Tijuana'], providerOf('2024a'))).toEqual(
      [],
    );
    expect(outdatedZones(['Asia/Tehran'], providerOf('2022a'))).toEqual([
      { zone: 'Asia/Tehran', release: '2022b' },
    ]);
  });

  it('ZONEDATA-4: a provider newer than this package may differ and be right', () => {
    expect(outdatedZones(used, providerOf('2025b', '2031a'))).toEqual([]);
    // One that does not say its name is recognised by what it knows last.
    const later: ZoneProvider = {
      ...providerOf(NEWEST),
      offset: (zone, instant) =>
        providerOf(NEWEST).offset(zone, instant) + (zone === 'Africa/Casablanca' ? HOUR : 0),
    };
    expect(outdatedZones(used, later)).toEqual([]);
  });

  it('ZONEDATA-4: a name that the provider does not know is not its fault', () => {
    const unknowing: ZoneProvider = { ...providerOf('2025b'), isValid: (zone) => zone !== 'Canada/Pacific' };
    expect(outdatedZones(used, unknowing).map(({ zone }) => zone)).toEqual(['Africa/Casablanca']);
  });
});
