import { describe, expect, it } from 'vitest';

import { goldenZones } from '../testing/golden.js';
import { parseWallTime } from '../time/civil.js';
import { intlZones } from './intl-zone.js';
import { luxonZones } from './luxon-zone.js';
import { zoneClock } from './zone-clock.js';

const byZone = new Map<string, { wall: string; instant: string }[]>();
for (const { zone, ...pair } of goldenZones().cases) byZone.set(zone, [...(byZone.get(zone) ?? []), pair]);

describe('ZONE-1, ZONE-2, ZONE-3, ZONE-4: the clocks of both providers resolve wall clock times as zoneinfo', () => {
  it.each([...byZone])('%s', (zone, pairs) => {
    for (const [provider, zones] of Object.entries({ intlZones, luxonZones })) {
      const clock = zoneClock(zone, zones);
      const resolved = pairs.map(({ wall }) => {
        const instant = clock.toInstant(parseWallTime(wall) ?? Number.NaN);
        return { wall, instant: new Date(instant).toISOString().replace('.000Z', 'Z') };
      });
      expect(resolved, provider).toEqual(pairs);
    }
  });
});
