import { formatWallTime, MINUTE } from '@trust-widgets/schedule-core/engine';
import fc from 'fast-check';

import { at, OSLO } from './calendar-scenes.js';
import { announced } from './calendar-year.js';

/** A wall clock time some minutes after the midnight that begins a day. */
const wallTime = (date: string, minutes: number): string =>
  formatWallTime(at(`${date}T00:00:00Z`) + minutes * MINUTE);

const SOURCE_ZONES = [OSLO, 'America/New_York', 'Australia/Lord_Howe', 'UTC'] as const;

/** Minutes from three days before a day to three days after, on quarters and off them. */
const minutesAround = fc.oneof(
  fc.integer({ min: -3 * 96, max: 4 * 96 }).map((quarters) => quarters * 15),
  fc.integer({ min: -3 * 1440, max: 4 * 1440 }),
);

/** From a moment to three days; hours are the likeliest. */
const lengths = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 48 }).map((quarters) => quarters * 15) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 4320 }) },
);

/** Announced work around a day: moved, cancelled, without an end, over midnight, over days. */
const workAround = (date: string): fc.Arbitrary<object> =>
  fc
    .record({
      from: minutesAround,
      length: lengths,
      zone: fc.constantFrom(...SOURCE_ZONES),
      kind: fc.constantFrom('system', 'application', 'emergency'),
      state: fc.constantFrom('confirmed', 'confirmed', 'confirmed', 'cancelled', 'moved'),
      before: minutesAround,
      isOpen: fc.integer({ min: 0, max: 3 }).map((number) => number === 0),
    })
    .map(({ from, length, zone, kind, state, before, isOpen }) => ({
      kind,
      state,
      timeZone: zone,
      start: wallTime(date, from),
      ...(isOpen ? { assumedLength: `PT${length}M` } : { duration: `PT${length}M` }),
      ...(state === 'moved' && before !== from ? { originalStart: wallTime(date, before) } : {}),
    }));

/** Slots that recur and are only reserved, over midnight. */
const reservedNights = (date: string): fc.Arbitrary<object> =>
  fc
    .record({
      from: fc.integer({ min: 0, max: 1439 }),
      length: lengths,
      zone: fc.constantFrom(...SOURCE_ZONES),
    })
    .map(({ from, length, zone }) => ({
      id: 'nights',
      kind: 'infrastructure',
      title: 'Nights',
      certainty: 'tentative',
      timeZone: zone,
      start: wallTime(date, from),
      duration: `PT${length}M`,
      rrule: 'FREQ=DAILY;INTERVAL=5;COUNT=4',
    }));

/** Documents with work of all sorts around a day. */
export const documentsAround = (date: string): fc.Arbitrary<Record<string, unknown>> =>
  fc
    .record({
      announcements: fc.array(workAround(date), { maxLength: 7 }),
      nights: fc.option(reservedNights(date), { nil: undefined, freq: 2 }),
    })
    .map(({ announcements, nights }) => {
      const document = announced(...announcements);
      const { maintenance } = document as { maintenance: object };
      return { ...document, maintenance: { ...maintenance, activities: nights ? [nights] : [] } };
    });
