import { compact } from '../document/compact.js';
import type { RoundKeys } from '../recurrence/round-keys.js';
import { roundAfter, roundsOverlapping } from '../recurrence/span.js';
import type { Round } from '../recurrence/span.js';
import { DAY, wallTimeWriter } from '../time/civil.js';
import type { Described } from './described.js';
import type { Series } from './schedule.js';
import { timesOf } from './window-length.js';
import type { MaintenanceWindow } from './window.js';

/** A series whose changes can still be told. */
export interface CompiledSeries extends Series {
  readonly changed: Set<number>;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const roundOf = (key: number, start: number, end: number): Round => ({ key, start, end });

/** Makes the series of an activity, or of one wave of it, ready to be asked. */
export function seriesOf(
  facts: Pick<Series, 'activity' | 'wave' | 'rounds' | 'length' | 'clock'>,
  keys: RoundKeys,
  said: Described,
): CompiledSeries {
  const { activity, wave, length, clock } = facts;
  const { id: source, certainty, announce } = activity;
  const idOf = wallTimeWriter(`${source}${wave ? `/${wave.id}` : ''}@`);
  // Copying this and filling in its times is several times faster than putting each window together.
  const template: MaintenanceWindow = {
    ...said,
    ...(wave && { wave: compact({ id: wave.id, share: wave.share }) }),
    ...timesOf({ start: Number.NaN, end: Number.NaN }, length),
    id: '',
    source,
    state: 'scheduled',
    certainty,
    announce,
  };
  const changed = new Set<number>();
  const spans = { keys, length, clock, shift: (wave?.offset ?? 0) * DAY };

  function windowOf(key: number, start: number, end: number): MaintenanceWindow {
    const window: Writable<MaintenanceWindow> = { ...template };
    window.id = idOf(key);
    window.start = start;
    window.countsUntil = end;
    if (length.known) window.end = end;
    return window;
  }
  const unlessChanged = (key: number, start: number, end: number): MaintenanceWindow | undefined =>
    changed.has(key) ? undefined : windowOf(key, start, end);

  return {
    ...facts,
    changed,
    overlapping: (from, to) => roundsOverlapping(spans, from, to, roundOf),
    startingAfter: (after) => roundAfter(spans, after, roundOf),
    // Few series have changes; the others need not ask for each window.
    windowsBetween: (from, to) =>
      roundsOverlapping(spans, from, to, changed.size > 0 ? unlessChanged : windowOf),
    windowAfter: (after) => roundAfter(spans, after, unlessChanged),
    windowOf: ({ key, start, end }) => windowOf(key, start, end),
    idOf: ({ key }) => idOf(key),
  };
}
