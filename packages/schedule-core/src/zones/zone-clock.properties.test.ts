import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { DAY, HOUR, SECOND } from '../time/civil.js';
import { at } from '../testing/zones.js';
import { zoneClock } from './zone-clock.js';
import type { ZoneProvider } from './zone-provider.js';

const FROM = at('1990-01-01T00:00Z');
const TO = at('2041-01-01T00:00Z');

describe('a clock', () => {
  it('ZONE-5: misses no change, however soon the next one undoes it (seven days in Recife), wherever both lie', () => {
    const start = fc.integer({ min: FROM / SECOND, max: TO / SECOND }).map((second) => second * SECOND);
    fc.assert(
      fc.property(start, fc.constantFrom(HOUR, -HOUR, HOUR / 2), (from, shift) => {
        const to = from + 7 * DAY - shift;
        const zones: ZoneProvider = {
          isValid: () => true,
          offset: (_, instant) => (instant >= from && instant < to ? shift : 0),
        };
        const clock = zoneClock('Made/Up', zones);
        const around = [from - 1, from, (from + to) / 2, to - 1, to];
        expect(around.map((instant) => clock.offsetAt(instant))).toEqual([0, shift, shift, shift, 0]);
      }),
      { numRuns: 300 },
    );
  });
});
