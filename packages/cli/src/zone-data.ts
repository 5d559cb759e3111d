import { civilDay, DAY } from '@trust-widgets/schedule-core/engine';
import type { ZoneProvider } from '@trust-widgets/schedule-core/engine';
import { outdatedZones, zoneDataVersion } from '@trust-widgets/schedule-core/zone-data';
import type { OutdatedZone } from '@trust-widgets/schedule-core/zone-data';

/** The time zone data that maintenance windows were worked out with. */
export interface ZoneData {
  /** The release of the IANA database, such as `2026c`; absent where the runtime does not say. */
  readonly release?: string;
  /** What the data shows of itself: it is of this release or a newer one, and of one before that. */
  readonly atLeast?: string;
  readonly before?: string;
  /** Whether governments may have changed clocks that this release does not know of. */
  readonly old: boolean;
  /** Zones of the documents of which a newer release is known to have changed the clocks. */
  readonly outdated: readonly OutdatedZone[];
}

const RELEASE = /^(\d{4})[a-z]+$/;

/** There are a few releases a year, named by year and letter; the letter is no date. */
function isOld(release: string | undefined, now: number): boolean {
  const year = RELEASE.exec(release ?? '')?.[1];
  return year === undefined || now >= civilDay(Number(year) + 1, 7, 1) * DAY;
}

/**
 * Judges the time zone data of a runtime. A release counts as old from 1 July of the year after its own,
 * when it is between six and eighteen months behind; one that is not known counts as old.
 *
 * @param timeZones The zones that are used.
 * @param now Epoch milliseconds.
 */
export function judgeZoneData(zones: ZoneProvider, timeZones: Iterable<string>, now: number): ZoneData {
  const { name, ...shown } = zoneDataVersion(zones);
  return {
    ...(name !== undefined && { release: name }),
    ...shown,
    old: isOld(name ?? shown.atLeast, now),
    outdated: outdatedZones(timeZones, zones),
  };
}

function releaseOf({ release, atLeast, before }: ZoneData): string {
  if (release !== undefined) return release;
  const bounds = [atLeast && `${atLeast} or newer`, before && `before ${before}`];
  return `${bounds.filter((bound) => bound !== undefined).join(', ')} (this runtime does not say which)`;
}

/** One line about the zone data, for people. */
export function describeZoneData(data: ZoneData): string {
  return `Time zones: IANA data ${releaseOf(data)}.`;
}

/** What is doubtful about the zone data, for people: a line each. No fault of a document, so no failure. */
export function zoneDataWarnings(data: ZoneData): string[] {
  const old = `warning zone-data-old: IANA data ${releaseOf(data)} is old: clock changes decided since are missing. A newer Node brings newer data.`;
  const outdated = data.outdated.map(
    ({ zone, release }) =>
      `warning zone-data-outdated: IANA data ${release} changed the clocks of ${zone}, which this runtime does not know of; windows there may be off.`,
  );
  return [...(data.old ? [old] : []), ...outdated];
}
