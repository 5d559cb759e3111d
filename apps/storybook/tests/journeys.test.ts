import { parseSchedule, scheduleState, windowsBetween } from '@trust-widgets/schedule-core/engine';
import { intlZones } from '@trust-widgets/schedule-core/intl-zone';
import superoffice from '@trust-widgets/superoffice-content/trust.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';

import { stopsOf } from '../.storybook/time-travel/journey-times.js';
import { JOURNEYS, NOTICE, SOURCE_ZONE } from '../fixtures/journeys.js';
import type { Journey } from '../fixtures/journeys.js';

const { schedule } = parseSchedule(superoffice.maintenance, intlZones);

/** The window of the document that a journey follows. */
function windowOf({ activity, wave, start }: Journey) {
  const from = Date.parse(start);
  const found = windowsBetween(schedule, from, from + 1).filter(
    (window) => window.source === activity && window.wave?.id === wave && window.start === from,
  );
  expect(found).toHaveLength(1);
  return found[0]!;
}

const at = (journey: Journey, id: string): number => stopsOf(journey).find((stop) => stop.id === id)!.instant;

test('the zone and the notice are those of the document', () => {
  expect(superoffice.maintenance.timeZone).toBe(SOURCE_ZONE);
  expect(superoffice.maintenance.notice).toBe(`PT${NOTICE / 3_600_000}H`);
});

describe.each(JOURNEYS)('$title', (journey) => {
  test('is a window of the document, with its end and its certainty', () => {
    const window = windowOf(journey);
    expect(window.end).toBe(journey.end === undefined ? undefined : Date.parse(journey.end));
    expect(window.countsUntil).toBe(Date.parse(journey.countsUntil));
    expect(window.certainty === 'tentative').toBe(journey.isReserved);
  });

  test('is announced, goes on and is over at the stops that say so', () => {
    const { id } = windowOf(journey);
    const phaseAt = (instant: number): string => {
      const { current, announced } = scheduleState(schedule, instant);
      if (current.some((window) => window.id === id)) return 'current';
      return announced.some((window) => window.id === id) ? 'announced' : 'nothing';
    };
    const seen = [
      phaseAt(at(journey, 'before')),
      phaseAt(at(journey, 'notice') - 1),
      phaseAt(at(journey, 'notice')),
      phaseAt(at(journey, 'start') - 1),
      phaseAt(at(journey, 'start')),
      phaseAt(at(journey, 'end') - 1),
      phaseAt(at(journey, 'end')),
      phaseAt(at(journey, 'after')),
    ];
    const [announced, current] = journey.isReserved ? ['nothing', 'nothing'] : ['announced', 'current'];
    expect(seen).toEqual([
      'nothing',
      'nothing',
      announced,
      announced,
      current,
      current,
      'nothing',
      'nothing',
    ]);
  });
});
