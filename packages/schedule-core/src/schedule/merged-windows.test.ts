import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { mergedWindows } from './merged-windows.js';
import type { MaintenanceWindow } from './window.js';

interface Part {
  readonly id?: string;
  readonly state?: MaintenanceWindow['state'];
  readonly certainty?: MaintenanceWindow['certainty'];
  readonly endUnknown?: boolean;
}

function window(start: number, countsUntil: number, part: Part = {}): MaintenanceWindow {
  const { id = `${start}-${countsUntil}`, state = 'scheduled', certainty = 'confirmed', endUnknown } = part;
  return {
    id,
    source: 'system',
    kind: 'system',
    title: 'System',
    start,
    countsUntil,
    ...(endUnknown ? {} : { end: countsUntil }),
    state,
    certainty,
    announce: 'window',
    timeZone: 'UTC',
    assumed: [],
    revision: 1,
  };
}

/** Spans, status and members of what is merged. */
const told = (windows: readonly MaintenanceWindow[]) =>
  mergedWindows(windows).map(({ start, end, countsUntil, status, windows: members }) => [
    start,
    end,
    countsUntil,
    status,
    members.map(({ id }) => id).join(' '),
  ]);

const anyWindow = fc
  .record({
    start: fc.integer({ min: 0, max: 60 }),
    length: fc.integer({ min: 0, max: 12 }),
    state: fc.constantFrom('scheduled', 'confirmed', 'moved', 'cancelled'),
    certainty: fc.constantFrom('confirmed', 'tentative'),
    endUnknown: fc.boolean(),
  })
  .map(({ start, length, ...part }) => window(start, start + length, part));
const anyWindows = fc
  .array(anyWindow, { maxLength: 25 })
  .map((windows) => windows.map((each, index) => ({ ...each, id: `w${index}` })));

const statusOf = ({ state, certainty }: MaintenanceWindow) => (state === 'cancelled' ? state : certainty);

describe('mergedWindows', () => {
  it('MERGE-1: windows that overlap are one, also through a third; those that touch are not', () => {
    expect(told([window(7, 9), window(0, 4), window(3, 6), window(5, 7)])).toEqual([
      [0, 7, 7, 'confirmed', '0-4 3-6 5-7'],
      [7, 9, 9, 'confirmed', '7-9'],
    ]);
    expect(told([window(0, 10), window(2, 3), window(8, 9)])).toEqual([
      [0, 10, 10, 'confirmed', '0-10 2-3 8-9'],
    ]);
  });

  it('MERGE-2: confirmed and tentative windows stay apart', () => {
    expect(
      told([
        window(0, 4),
        window(2, 8, { certainty: 'tentative' }),
        window(3, 5),
        window(6, 9, { certainty: 'tentative' }),
      ]),
    ).toEqual([
      [0, 5, 5, 'confirmed', '0-4 3-5'],
      [2, 9, 9, 'tentative', '2-8 6-9'],
    ]);
  });

  it('MERGE-3: a cancelled window stays alone, and bridges nothing', () => {
    const cancelled = { state: 'cancelled' } as const;
    expect(told([window(0, 3), window(2, 7, cancelled), window(3, 5, cancelled), window(6, 9)])).toEqual([
      [0, 3, 3, 'confirmed', '0-3'],
      [2, 7, 7, 'cancelled', '2-7'],
      [3, 5, 5, 'cancelled', '3-5'],
      [6, 9, 9, 'confirmed', '6-9'],
    ]);
  });

  it('MERGE-3: a moved window takes up its new time alone', () => {
    const moved = { ...window(10, 12, { state: 'moved' }), originalStart: 1 };
    expect(told([moved, window(0, 4), window(11, 13)])).toEqual([
      [0, 4, 4, 'confirmed', '0-4'],
      [10, 13, 13, 'confirmed', '10-12 11-13'],
    ]);
  });

  it('MERGE-4: the end is known where that of every member that lasts the longest is', () => {
    const unknown = { endUnknown: true };
    expect(told([window(0, 4), window(2, 6, unknown)])).toEqual([[0, undefined, 6, 'confirmed', '0-4 2-6']]);
    expect(told([window(0, 4, unknown), window(2, 6)])).toEqual([[0, 6, 6, 'confirmed', '0-4 2-6']]);
    expect(told([window(0, 6, unknown), window(2, 6)])).toEqual([[0, undefined, 6, 'confirmed', '0-6 2-6']]);
    expect(mergedWindows([window(0, 4, unknown)])[0]).not.toHaveProperty('end');
  });

  it('MERGE-5: the members are the input, each once, and the input stays as it is', () => {
    fc.assert(
      fc.property(anyWindows, (windows) => {
        const before = [...windows];
        const members = mergedWindows(windows).flatMap((each) => each.windows);
        expect(new Set(members)).toEqual(new Set(windows));
        expect(members).toHaveLength(windows.length);
        expect(windows).toEqual(before);
      }),
    );
  });

  it('MERGE-5: the order of the input does not matter, and merging again changes nothing', () => {
    fc.assert(
      fc.property(anyWindows, (windows) => {
        const merged = mergedWindows(windows);
        expect(mergedWindows([...windows].reverse())).toEqual(merged);
        expect(mergedWindows(merged.flatMap((each) => each.windows))).toEqual(merged);
      }),
    );
  });

  it('MERGE-1, MERGE-2: the live spans of one status are disjoint, ordered, and cover what their windows cover', () => {
    fc.assert(
      fc.property(anyWindows, (windows) => {
        const merged = mergedWindows(windows);
        expect(merged.map(({ start }) => start)).toEqual(
          merged.map(({ start }) => start).sort((a, b) => a - b),
        );
        for (const status of ['confirmed', 'tentative'] as const) {
          const spans = merged.filter((each) => each.status === status);
          for (const [index, { start }] of spans.entries()) {
            expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.countsUntil ?? 0);
          }
          const own = windows.filter((each) => statusOf(each) === status);
          for (let minute = 0; minute < 75; minute++) {
            const isIn = (each: { start: number; countsUntil: number }) =>
              each.start <= minute && minute < each.countsUntil;
            expect(spans.some(isIn)).toBe(own.some(isIn));
          }
        }
      }),
    );
  });

  it('MERGE-1: two windows share a stretch exactly where overlaps lead from one to the other', () => {
    fc.assert(
      fc.property(anyWindows, (windows) => {
        // What is reached step by step from each window, by the definition of overlapping.
        const overlap = (a: MaintenanceWindow, b: MaintenanceWindow) =>
          a === b ||
          (statusOf(a) === statusOf(b) &&
            statusOf(a) !== 'cancelled' &&
            a.start < b.countsUntil &&
            b.start < a.countsUntil);
        for (const { windows: members } of mergedWindows(windows)) {
          let reached = new Set(members.slice(0, 1));
          for (let size = 0; size < reached.size;) {
            size = reached.size;
            reached = new Set(windows.filter((each) => [...reached].some((other) => overlap(each, other))));
          }
          expect(reached).toEqual(new Set(members));
        }
      }),
    );
  });

  it('MERGE-6: nothing merged is nothing, and a window whose times are none is refused', () => {
    expect(mergedWindows([])).toEqual([]);
    for (const wrong of [window(NaN, 1), window(0, Infinity), window(2, 1)]) {
      expect(() => mergedWindows([window(0, 1), wrong])).toThrow(
        expect.objectContaining({ name: 'ScheduleError', code: 'instant', path: 'windows[1]' }),
      );
    }
  });
});
