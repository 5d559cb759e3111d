import { DAY, HOUR, windowsBetween } from '@trust-widgets/schedule-core/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { documentsAround } from '../testing/calendar-documents.js';
import { goesBack, partOfDay, placesBy, usualHoursOn } from '../testing/calendar-oracle.js';
import type { Place } from '../testing/calendar-oracle.js';
import { dayNumber, HARD_DAYS, READER_ZONES, sceneInput } from '../testing/calendar-scenes.js';
import type { Block, CalendarView, Chip } from './maintenance-calendar.model.js';
import { calendarView } from './maintenance-calendar.model.js';

/** Also where a day was skipped, and where clocks change for a month of the moon. */
const ZONES = [...READER_ZONES, 'Pacific/Apia', 'Africa/Casablanca'];

interface Sight {
  readonly document: object;
  readonly zone: string;
  readonly date: string;
  readonly firstWeekday: number;
  /** Hours from the day to the instant that it is now. */
  readonly hours: number;
}

/** A calendar around one of the days about which calendars go wrong, for one of the readers. */
const sights: fc.Arbitrary<Sight> = fc.constantFrom(...HARD_DAYS).chain((date) =>
  fc.record({
    date: fc.constant(date),
    document: documentsAround(date),
    zone: fc.constantFrom(...ZONES),
    firstWeekday: fc.constantFrom(0, 5, 6),
    hours: fc.integer({ min: -100, max: 100 }),
  }),
);

interface Drawn {
  readonly view: CalendarView;
  readonly zone: string;
  readonly places: readonly Place[];
}

function drawn(name: 'month' | 'week', { document, zone, date, firstWeekday, hours }: Sight): Drawn {
  const now = new Date(dayNumber(date) * DAY + hours * HOUR).toISOString();
  const scene = { document, reader: zone, from: date, now };
  const input = {
    ...sceneInput(scene),
    view: name,
    firstWeekday,
    selection: { day: dayNumber(date) },
  };
  const middle = dayNumber(date) * DAY;
  const windows = windowsBetween(input.schedule, middle - 40 * DAY, middle + 40 * DAY);
  return { zone, view: calendarView(input), places: placesBy(windows, zone) };
}

const isOn =
  (day: number) =>
  (place: Place): boolean =>
    place.firstDay <= day && day <= place.lastDay;

/** The places of a bar's windows. */
const placesOf = ({ ids, isOff, marks }: Pick<Chip, 'ids' | 'isOff' | 'marks'>, places: readonly Place[]) => {
  const isAway = isOff && marks[0] === 'moved';
  return places.filter((place) => ids.includes(place.id) && place.isAway === isAway);
};

const RUNS = { numRuns: 100 };

const countOf = (text: string | undefined): number => Number(/\d+/.exec(text ?? '0')?.[0]);

const clip = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

describe('CALENDAR-23, CALENDAR-24, CALENDAR-26: the month', () => {
  it('has every window on each of its days once, shown or counted, and nothing on any other', () => {
    fc.assert(
      fc.property(sights, (sight) => {
        const { view, places } = drawn('month', sight);
        for (const { day, date, chips, more } of view.month!.weeks.flat()) {
          const expected = places.filter(isOn(day));
          const shown = chips.flatMap((chip) => placesOf(chip, places));
          expect([date, shown.filter((place) => !isOn(day)(place))]).toEqual([date, []]);
          expect([date, new Set(shown).size]).toEqual([date, shown.length]);
          expect([date, chips.some(({ ids }) => ids.length === 0)]).toEqual([date, false]);
          expect([date, chips.filter(({ lane }) => lane > 2)]).toEqual([date, []]);
          const hidden = expected.length - shown.length;
          // Several windows may share one of the bars that are only counted.
          expect([date, countOf(more) <= hidden, countOf(more) > 0]).toEqual([date, true, hidden > 0]);
        }
      }),
      RUNS,
    );
  });

  it('tells of a day what is on it, and nothing else', () => {
    fc.assert(
      fc.property(sights, fc.constantFrom('month' as const, 'week' as const), (sight, name) => {
        const { view, places } = drawn(name, sight);
        const here = places.filter(isOn(dayNumber(sight.date))).map(({ id }) => id);
        expect([...view.details!.ids].sort()).toEqual([...new Set(here)].sort());
        expect(view.details!.empty === undefined).toBe(here.length > 0);
      }),
      RUNS,
    );
  });

  it('draws a bar from its first day to its last, in one lane of each week, beside no other', () => {
    fc.assert(
      fc.property(sights, (sight) => {
        const { view, places } = drawn('month', sight);
        for (const week of view.month!.weeks) {
          const lanes = new Map<string, number>();
          for (const { day, chips } of week) {
            expect(new Set(chips.map(({ lane }) => lane)).size).toBe(chips.length);
            for (const chip of chips) {
              const { lane, ids, time, isContinued, continues } = chip;
              const own = placesOf(chip, places);
              const first = Math.min(...own.map(({ firstDay }) => firstDay));
              const last = Math.max(...own.map(({ lastDay }) => lastDay));
              expect([isContinued, continues]).toEqual([day > first, day < last]);
              // A time of day is said where it begins and where it ends.
              expect(/\d\d:\d\d/.test(time)).toBe(!isContinued || !continues);
              for (const id of ids) {
                const key = `${id} ${own[0]!.isAway}`;
                expect(lanes.get(key) ?? lane).toBe(lane);
                lanes.set(key, lane);
              }
            }
          }
        }
      }),
      RUNS,
    );
  });

  it('is whole weeks, each day once, with the month’s own marked and today marked once at most', () => {
    fc.assert(
      fc.property(sights, (sight) => {
        const { weeks, firstDay, lastDay } = drawn('month', sight).view.month!;
        const days = weeks.flat();
        expect(days.map(({ day }) => day)).toEqual(days.map((_, index) => days[0]!.day + index));
        expect(new Date(days[0]!.day * DAY).getUTCDay()).toBe((sight.firstWeekday + 1) % 7);
        expect(weeks.every((week) => week.length === 7)).toBe(true);
        const own = days.filter(({ isOutside }) => !isOutside).map(({ day }) => day);
        expect([own[0], own.at(-1)]).toEqual([firstDay, lastDay]);
        expect(weeks.every((week) => week.some(({ isOutside }) => !isOutside))).toBe(true);
        expect(days.filter(({ isToday }) => isToday).length).toBeLessThanOrEqual(1);
      }),
      RUNS,
    );
  });
});

describe('CALENDAR-23, CALENDAR-30: the week', () => {
  it('has every window on each of its days once, from where its clock says to where its clock says', () => {
    fc.assert(
      fc.property(sights, (sight) => {
        const { view, zone, places } = drawn('week', sight);
        for (const { day, date, blocks } of view.week!.days) {
          const shown = blocks.flatMap((block) => placesOf(block, places));
          expect([date, shown.map(({ id }) => id).sort()]).toEqual([
            date,
            places
              .filter(isOn(day))
              .map(({ id }) => id)
              .sort(),
          ]);
          for (const block of blocks) {
            const own = placesOf(block, places);
            expect(own.length).toBeGreaterThan(0);
            const start = Math.min(...own.map((place) => place.start));
            // What begins in the last hour is drawn in it whole, so that it can be seen.
            expect(block.from).toBeCloseTo(clip(partOfDay(start, day, zone), 0, 23 / 24), 9);
            if (own.some(({ end }) => end === undefined)) continue;
            const end = Math.max(...own.map((place) => place.end!));
            const to = Math.max(partOfDay(end - 1, day, zone) + 1 / DAY, block.from + 1 / 24);
            if (goesBack(start, end, zone)) expect(block.to).toBeGreaterThanOrEqual(clip(to, 0, 1) - 1e-9);
            else expect(block.to).toBeCloseTo(clip(to, 0, 1), 9);
          }
        }
      }),
      RUNS,
    );
  });

  it('draws no two of a day over one another, and all of them within the day', () => {
    fc.assert(
      fc.property(sights, (sight) => {
        for (const { blocks } of drawn('week', sight).view.week!.days) {
          for (const [index, one] of blocks.entries()) {
            expect([one.from >= 0, one.from < one.to, one.to <= 1]).toEqual([true, true, true]);
            expect(one.lane).toBeLessThan(one.lanes);
            for (const other of blocks.slice(index + 1)) {
              if (one.lane === other.lane) expect(one.from < other.to && other.from < one.to).toBe(false);
            }
          }
        }
      }),
      RUNS,
    );
  });

  it('knows the reader’s working hours, and where what takes place meets them', () => {
    fc.assert(
      fc.property(sights, (sight) => {
        const { view, zone } = drawn('week', sight);
        for (const { day, date, blocks, work, clashes } of view.week!.days) {
          const hours = usualHoursOn(day, zone).flatMap(({ start, end }) => [start, end]);
          const drawnHours = work.flatMap(({ from, to }) => [from, to]);
          expect([date, drawnHours.length]).toEqual([date, hours.length]);
          hours.forEach((instant, index) =>
            expect(drawnHours[index]).toBeCloseTo(partOfDay(instant, day, zone), 9),
          );
          const held = blocks.filter(({ isOff }) => !isOff);
          for (const { from, to } of clashes) {
            expect(from).toBeLessThan(to);
            expect(held.some((block) => block.from <= from && to <= block.to)).toBe(true);
            expect(work.some((part) => part.from <= from && to <= part.to)).toBe(true);
          }
          // What is drawn longer than it lasts meets only what it really meets.
          const asLong = ({ from, to, isOpen }: Block): boolean => !isOpen && to - from > 1 / 24 + 1e-9;
          for (const block of held.filter(asLong)) {
            for (const part of work) {
              if (block.from >= part.to || part.from >= block.to) continue;
              const isMarked = clashes.some(
                ({ from, to }) =>
                  from <= Math.max(block.from, part.from) && to >= Math.min(block.to, part.to),
              );
              expect([date, block.name, isMarked]).toEqual([date, block.name, true]);
            }
          }
        }
      }),
      RUNS,
    );
  });
});
