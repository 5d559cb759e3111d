import type { TimeSpan } from '@trust-widgets/schedule-core/engine';

import type { Peer, PeerRule } from './peer.js';
import { ruleShape } from './rule-shape.js';
import { DAY, ianaZone, nominalLength, wallMs } from './spec-parts.js';
import { CHANGES, FIRST_YEAR, LAST_YEAR, zoneDays } from './zone-days.js';
import type { ZoneDays } from './zone-days.js';

/** The instant of a wall clock time: one look into the table of the zone. */
function instantOf(wall: number, { first, offsets, changes }: ZoneDays): number {
  const day = Math.floor(wall / DAY);
  const offset = offsets[day - first] ?? 0;
  if (offset !== CHANGES) return wall - offset;
  const change = changes.get(day);
  return change ? wall - (wall < change.wall ? change.before : change.after) : wall;
}

/** The wall clock times of a rule, numbered from its start. */
interface Walls {
  at(place: number): number;
  /** The place at or just before which a wall clock time lies. */
  placeOf(wall: number): number;
}

function everyFewDays(start: number, days: number): Walls {
  const step = days * DAY;
  return { at: (place) => start + place * step, placeOf: (wall) => Math.floor((wall - start) / step) };
}

/** The first civil days of the months, in order. */
const MONTHS = Int32Array.from(
  { length: (LAST_YEAR + 1 - FIRST_YEAR) * 12 },
  (_, month) => Date.UTC(FIRST_YEAR, month) / DAY,
);
const DAYS_A_MONTH = 30.436875;

/** The number of the month that a civil day is in. */
function monthOf(day: number): number {
  let month = Math.floor((day - (MONTHS[0] ?? 0)) / DAYS_A_MONTH);
  while ((MONTHS[month] ?? 0) > day) month--;
  while ((MONTHS[month + 1] ?? Infinity) <= day) month++;
  return month;
}

function everyMonth(start: number, weekday: number, nth: number): Walls {
  const startDay = Math.floor(start / DAY);
  const time = start - startDay * DAY;
  const firstMonth = monthOf(startDay);
  return {
    at(place) {
      const first = MONTHS[firstMonth + place] ?? 0;
      // Day 0 was a Thursday, and 11 is 3 less than two weeks.
      return (first + ((weekday + 11 - (first % 7)) % 7) + 7 * (nth - 1)) * DAY + time;
    },
    placeOf: (wall) => monthOf(Math.floor(wall / DAY)) - 1 - firstMonth,
  };
}

function limitRule(walls: Walls, length: number, endsByClock: boolean, zone: ZoneDays): PeerRule {
  const spanFrom = (start: number, wall: number): TimeSpan => {
    const end = endsByClock ? instantOf(wall + length, zone) : start + length;
    return { start, end: end > start ? end : start + length };
  };
  return {
    between(from, to) {
      const spans: TimeSpan[] = [];
      for (let place = Math.max(walls.placeOf(from - length - DAY), 0); ; place++) {
        const wall = walls.at(place);
        const span = spanFrom(instantOf(wall, zone), wall);
        if (span.start >= to) return spans;
        if (span.end > from) spans.push(span);
      }
    },
    next(after) {
      for (let place = Math.max(walls.placeOf(after - DAY), 0); ; place++) {
        const wall = walls.at(place);
        const start = instantOf(wall, zone);
        if (start > after) return spanFrom(start, wall);
      }
    },
  };
}

/** There, two rounds begin at one instant, and the limit does not look for that. */
const SKIPPED_A_DAY = ['Pacific/Apia', 'Pacific/Kiritimati', 'Pacific/Kwajalein'];

/**
 * What the arithmetic itself costs, and so the goal: plain integer days with cached offsets for the rules of the content
 * alone, warm, nothing validated. About what one would write by hand for these rules and no others.
 */
export const limit: Peer = {
  id: 'limit',
  name: 'the limit',
  role: 'limit',
  note: 'integer days with cached offsets, for the rules of the content alone; a goal, not a library',
  ends: 'wall',
  lacks(spec, to) {
    if (!ruleShape(spec)) return 'rules of other shapes';
    if (ianaZone(spec.timeZone) === undefined || SKIPPED_A_DAY.includes(spec.timeZone))
      return `zone ${spec.timeZone}`;
    const isKnown = wallMs(spec.start) > Date.UTC(FIRST_YEAR, 1) && to < Date.UTC(LAST_YEAR, 0);
    return isKnown ? undefined : `years outside ${FIRST_YEAR} to ${LAST_YEAR}`;
  },
  rule(spec) {
    const start = wallMs(spec.start);
    const shape = ruleShape(spec);
    const walls =
      shape?.kind === 'nth-weekday'
        ? everyMonth(start, shape.weekday, shape.nth)
        : everyFewDays(start, shape?.days ?? 1);
    return limitRule(
      walls,
      nominalLength(spec),
      spec.end !== undefined,
      zoneDays(ianaZone(spec.timeZone) ?? 'UTC'),
    );
  },
};
