import { describe, expect, it } from 'vitest';

import { HOUR, SECOND } from '../time/civil.js';
import { changesOf, printedOffset } from '../testing/zone-changes.js';
import type { ZoneChange } from '../testing/zone-changes.js';
import { ZONE_NAMES } from '../testing/zone-names.js';
import { at, iso } from '../testing/zones.js';
import { intlZones } from './intl-zone.js';
import { luxonZones } from './luxon-zone.js';
import { zoneClock } from './zone-clock.js';
import type { ZoneProvider } from './zone-provider.js';

const FROM = at('1990-01-01T00:00Z');
const TO = at('2041-01-01T00:00Z');

/** Six hundred names take seconds, on a busy machine more. */
const PATIENCE = 60_000;

/** What the platform prints of a zone over fifty years: where we look, and what providers and clock must say. */
interface Printed {
  readonly zone: string;
  readonly changes: readonly ZoneChange[];
  readonly offsetAt: (instant: number) => number;
}

function printed(zone: string): Printed {
  const changes = changesOf(printedOffset(zone), FROM, TO);
  const first = changes[0]?.before ?? printedOffset(zone)(FROM);
  const offsetAt = (instant: number): number =>
    changes.findLast((change) => change.instant <= instant)?.after ?? first;
  return { zone, changes, offsetAt };
}

let known: readonly Printed[] | undefined;
const everyZone = (): readonly Printed[] => (known ??= ZONE_NAMES.map(printed));

const asProvider = ({ offsetAt }: Printed): ZoneProvider => ({
  isValid: () => true,
  offset: (_, instant) => offsetAt(instant),
});

/** The second before each change and its own, the middle of what lies between two, and a day in each year. */
function tellingInstants({ changes }: Printed): number[] {
  const years = Array.from({ length: 51 }, (_, i) => Date.UTC(1990 + i, (i * 5) % 12, 1 + (i % 28), i % 24));
  const edges = changes.flatMap(({ instant }, i) => [
    instant - SECOND,
    instant,
    (instant + (changes[i + 1]?.instant ?? TO)) / 2,
  ]);
  return [...years, ...edges];
}

/** The wall clock times at the edges and in the middle of what a change skips or repeats, and half a day away. */
function tellingWalls({ instant, before, after }: ZoneChange): number[] {
  const low = instant + Math.min(before, after);
  const high = instant + Math.max(before, after);
  return [low - 12 * HOUR, low - 1, low, (low + high) / 2, high - 1, high, high + 12 * HOUR];
}

/** ZONE-1 and ZONE-2 word by word: of all instants that show this time the first, or else the offset before the gap. */
function instantOf(wall: number, { changes, offsetAt }: Printed, offsets: ReadonlySet<number>): number {
  const showing = [...offsets].map((offset) => wall - offset).filter((t) => t + offsetAt(t) === wall);
  if (showing.length > 0) return Math.min(...showing);
  const gap = changes.find(
    ({ instant, before, after }) => instant + before <= wall && wall < instant + after,
  );
  return wall - (gap?.before ?? Number.NaN);
}

describe('every zone and every link, over fifty years', () => {
  it(
    'ZONE-4: finds the clock changes that are known to be close to each other',
    { timeout: PATIENCE },
    () => {
      const starts = (zone: string, year: number) =>
        everyZone()
          .find((each) => each.zone === zone)
          ?.changes.map(({ instant }) => iso(instant))
          .filter((text) => text.startsWith(String(year)));
      // Ramadan in Morocco, seven days of summer time in Recife, a day that Apia skipped.
      expect(starts('Africa/Casablanca', 2015)).toEqual([
        '2015-03-29T02:00Z',
        '2015-06-14T02:00Z',
        '2015-07-19T02:00Z',
        '2015-10-25T02:00Z',
      ]);
      expect(starts('America/Recife', 2000)).toEqual([
        '2000-02-27T02:00Z',
        '2000-10-08T03:00Z',
        '2000-10-15T02:00Z',
      ]);
      expect(starts('Pacific/Apia', 2011)).toEqual([
        '2011-04-02T14:00Z',
        '2011-09-24T14:00Z',
        '2011-12-30T10:00Z',
      ]);
    },
  );

  it.each(Object.entries({ intlZones, luxonZones }))(
    'ZONE-4: %s has each zone, and each of its changes at the very second',
    { timeout: PATIENCE },
    (_name, zones) => {
      const wrong = everyZone().flatMap((each) => {
        if (!zones.isValid(each.zone)) return [`${each.zone} is not known`];
        return tellingInstants(each)
          .filter((instant) => zones.offset(each.zone, instant) !== each.offsetAt(instant))
          .map((instant) => `${each.zone} ${iso(instant)}`);
      });
      expect(wrong).toEqual([]);
    },
  );

  it(
    'ZONE-1, ZONE-2, ZONE-5: the clock resolves every time around every change',
    { timeout: PATIENCE },
    () => {
      const wrong = everyZone().flatMap((each) => {
        const clock = zoneClock(each.zone, asProvider(each));
        const offsets = new Set([each.offsetAt(FROM), ...each.changes.map(({ after }) => after)]);
        const offs = tellingInstants(each).filter(
          (instant) => clock.offsetAt(instant) !== each.offsetAt(instant),
        );
        const walls = each.changes
          .flatMap(tellingWalls)
          .filter((wall) => clock.toInstant(wall) !== instantOf(wall, each, offsets));
        return [
          ...offs.map((instant) => `${each.zone} at ${iso(instant)}`),
          ...walls.map((wall) => `${each.zone} wall ${iso(wall)}`),
        ];
      });
      expect(wrong).toEqual([]);
    },
  );
});
