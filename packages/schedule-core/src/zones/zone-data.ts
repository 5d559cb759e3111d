import { compact } from '../document/compact.js';
import { HOUR } from '../time/civil.js';
import { parseInstant } from '../time/instant.js';
import { intlZones } from './intl-zone.js';
import { runtimeRelease } from './runtime-release.js';
import { ZONE_FACTS } from './zone-facts.js';
import type { ZoneFact } from './zone-facts.js';
import type { ZoneProvider } from './zone-provider.js';

/** Which release of the IANA time zone database a provider answers from. */
export interface ZoneDataVersion {
  /** What the provider says, such as `2026c`; absent where it says nothing, as in browsers. */
  readonly name?: string;
  /** What its answers show: it knows the clock changes of this release, so its data is no older. */
  readonly atLeast?: string;
  /** What its answers show: it does not know those of this release, so its data is older. */
  readonly before?: string;
}

/** A zone whose clocks a newer release knows better than the provider. */
export interface OutdatedZone {
  readonly zone: string;
  /** The release that changed them. */
  readonly release: string;
}

/** Releases are named by year and letter, so that their names are in order as texts. */
const RELEASE = /^\d{4}[a-z]$/;

/** Releases are listed once, newest first. */
const RELEASES = [...new Set(ZONE_FACTS.map(({ release }) => release))];

/** Changes before this are history, which no maintenance is planned in. */
const HISTORY_ENDS = '2022';

function knows(zones: ZoneProvider, zone: string, { at, hours }: ZoneFact): boolean {
  const instant = parseInstant(at) ?? Number.NaN;
  return zones.isValid(zone) && zones.offset(zone, instant) === hours * HOUR;
}

/** The newest release of which a provider knows everything that is listed here. */
function newestKnown(zones: ZoneProvider): string | undefined {
  return RELEASES.find((release) =>
    ZONE_FACTS.every((fact) => fact.release !== release || knows(zones, fact.zones[0] ?? '', fact)),
  );
}

/** Is the provider newer than this file? Then it may answer otherwise and be right. */
const isNewer = (name: string | undefined): boolean =>
  name !== undefined && RELEASE.test(name) && name > (RELEASES[0] ?? '');

/**
 * The version of the time zone data that a provider answers from: what it says, and what its answers show,
 * since browsers say nothing. Releases that changed no clock after 1970 cannot be told from the one before.
 *
 * @example zoneDataVersion(intlZones) // { name: '2025c', atLeast: '2025c', before: '2026a' } in Node 20.20
 */
export function zoneDataVersion(zones: ZoneProvider): ZoneDataVersion {
  // Browsers load this provider and never ask it, so it carries nothing that only Node knows.
  const name = zones === intlZones ? runtimeRelease() : zones.version?.();
  const atLeast = newestKnown(zones);
  const before = isNewer(name)
    ? undefined
    : RELEASES.findLast((release) => atLeast === undefined || release > atLeast);
  return compact({ name, atLeast, before });
}

/**
 * Of the zones with these names, those that a provider is known to be wrong about today: a release newer
 * than its data changed their clocks, and its answers show that it does not know. Names that are not listed
 * here are right as far as this package knows.
 */
export function outdatedZones(names: Iterable<string>, zones: ZoneProvider): OutdatedZone[] {
  const { name, atLeast = '' } = zoneDataVersion(zones);
  if (isNewer(name)) return [];
  const missing = ZONE_FACTS.filter(({ release, at }) => release > atLeast && at >= HISTORY_ENDS);
  return [...new Set(names)].flatMap((zone) => {
    // The list is newest first, and one release is enough to say.
    const fact = missing.find(
      (each) => each.zones.includes(zone) && zones.isValid(zone) && !knows(zones, zone, each),
    );
    return fact ? [{ zone, release: fact.release }] : [];
  });
}
