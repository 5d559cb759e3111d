import { NOTICE } from '../../fixtures/journeys.js';
import type { Journey } from '../../fixtures/journeys.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** The slider's smallest step. */
export const STEP = 5 * MINUTE;
/** What "page up" and the larger buttons move by. */
export const LEAP = HOUR;

const BEFORE = 25 * HOUR;
const AFTER = 3 * HOUR;

/** A moment of a journey that has a name. */
export interface Stop {
  readonly id: 'before' | 'notice' | 'start' | 'end' | 'after';
  readonly label: string;
  readonly instant: number;
}

/** The instants between which a journey leads, epoch milliseconds. */
export interface Bounds {
  readonly first: number;
  readonly last: number;
}

export function boundsOf(journey: Journey): Bounds {
  return { first: Date.parse(journey.start) - BEFORE, last: Date.parse(journey.countsUntil) + AFTER };
}

/** The named moments of a journey, in order. */
export function stopsOf(journey: Journey): readonly Stop[] {
  const { first, last } = boundsOf(journey);
  const start = Date.parse(journey.start);
  return [
    { id: 'before', label: '25 hours before', instant: first },
    {
      id: 'notice',
      label: journey.isReserved ? '24 hours before' : '24 hours before: announced',
      instant: start - NOTICE,
    },
    { id: 'start', label: 'Start', instant: start },
    {
      id: 'end',
      label: journey.end === undefined ? 'Counts as over' : 'End',
      instant: Date.parse(journey.countsUntil),
    },
    { id: 'after', label: '3 hours after', instant: last },
  ];
}

/** The nearest place of an instant on the slider: a whole number of steps, inside the journey. */
export function placeOf(journey: Journey, instant: number): number {
  const { first, last } = boundsOf(journey);
  return Math.round((Math.min(Math.max(instant, first), last) - first) / STEP);
}

/** The instant at a place on the slider. */
export function instantAt(journey: Journey, place: number): number {
  const { first, last } = boundsOf(journey);
  return Math.min(Math.max(first + Math.round(place) * STEP, first), last);
}

/** How many steps a journey has. */
export function stepsOf(journey: Journey): number {
  const { first, last } = boundsOf(journey);
  return (last - first) / STEP;
}

/** The journey on which an instant lies; none for an instant that belongs to no journey. */
export function journeyAround(instant: number, journeys: readonly Journey[]): Journey | undefined {
  return journeys.find((journey) => {
    const { first, last } = boundsOf(journey);
    return first <= instant && instant <= last;
  });
}
