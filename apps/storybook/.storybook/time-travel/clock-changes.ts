import { intlZones } from '@trust-widgets/schedule-core/intl-zone';

import { SOURCE_ZONE } from '../../fixtures/journeys.js';
import type { Journey } from '../../fixtures/journeys.js';
import { boundsOf, STEP } from './journey-times.js';
import type { Bounds } from './journey-times.js';

/** A moment at which the clocks of a zone jump. */
export interface ClockChange {
  /** The first instant on the new time. */
  readonly instant: number;
  /** By how much clocks go forward, milliseconds; below zero they go back. */
  readonly by: number;
}

/** Every change of a zone's clocks within the bounds, found to the step of the slider: clocks change on quarter hours. */
export function clockChanges(zone: string, { first, last }: Bounds): readonly ClockChange[] {
  const changes: ClockChange[] = [];
  let before = intlZones.offset(zone, first);
  for (let instant = first + STEP; instant <= last; instant += STEP) {
    const offset = intlZones.offset(zone, instant);
    if (offset !== before) changes.push({ instant, by: offset - before });
    before = offset;
  }
  return changes;
}

/** A clock change, and where it is. */
export interface ZonedChange {
  readonly zone: string;
  readonly change: ClockChange;
}

/** The clock changes on a journey, in the reader's zone and in the data centre's. */
export function changesOn(journey: Journey, zone: string): readonly ZonedChange[] {
  return [...new Set([zone, SOURCE_ZONE])].flatMap((each) =>
    clockChanges(each, boundsOf(journey)).map((change) => ({ zone: each, change })),
  );
}
