import { civilDay, DAY } from '@trust-widgets/schedule-core/engine';

/** The time zone data that maintenance windows were worked out with. */
export interface ZoneData {
  /** The release of the IANA database, such as `2026c`; absent where the runtime does not say. */
  readonly release?: string;
  /** Whether governments may have changed clocks that this release does not know of. */
  readonly old: boolean;
}

const RELEASE = /^(\d{4})[a-z]+$/;

/**
 * Judges a release of the IANA time zone database. There are a few a year, named by year and letter; the
 * letter is no date. A release counts as old from 1 July of the year after its own, when it is between
 * six and eighteen months behind. A runtime that names no release counts as old.
 *
 * @param now Epoch milliseconds.
 */
export function judgeZoneData(release: string | undefined, now: number): ZoneData {
  const year = RELEASE.exec(release ?? '')?.[1];
  if (release === undefined || year === undefined) return { old: true };
  return { release, old: now >= civilDay(Number(year) + 1, 7, 1) * DAY };
}

/** One line about the zone data, for people. */
export function describeZoneData({ release, old }: ZoneData): string {
  if (release === undefined) {
    return 'Time zones: this runtime does not say which data it has; windows near clock changes may be off.';
  }
  const advice = old
    ? ' It is old: clock changes decided since are missing. A newer Node brings newer data.'
    : '';
  return `Time zones: IANA data ${release}.${advice}`;
}
