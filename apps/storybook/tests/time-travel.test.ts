import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { changesOn, clockChanges } from '../.storybook/time-travel/clock-changes.js';
import {
  boundsOf,
  instantAt,
  journeyAround,
  placeOf,
  STEP,
  stepsOf,
  stopsOf,
} from '../.storybook/time-travel/journey-times.js';
import { paced } from '../.storybook/time-travel/paced.js';
import {
  changeText,
  clockText,
  lengthText,
  offsetText,
  placeText,
} from '../.storybook/time-travel/read-out.js';
import { addressableInstant, extendedInstant } from '../fixtures/instants.js';
import { JOURNEYS } from '../fixtures/journeys.js';
import type { Journey } from '../fixtures/journeys.js';

const journeyCalled = (id: string): Journey => JOURNEYS.find((journey) => journey.id === id)!;
const system = journeyCalled('system');
const spring = journeyCalled('spring');
const autumn = journeyCalled('autumn');
const unknownEnd = journeyCalled('unknown-end');

describe('a journey', () => {
  test('leads from 25 hours before the start to 3 hours after the end', () => {
    expect(boundsOf(system)).toEqual({
      first: Date.parse('2026-11-25T22:00:00Z'),
      last: Date.parse('2026-11-27T08:00:00Z'),
    });
  });

  test.each(JOURNEYS)('$title: every stop is a place of the slider', (journey) => {
    const stops = stopsOf(journey);
    expect(stops.map(({ instant }) => instantAt(journey, placeOf(journey, instant)))).toEqual(
      stops.map(({ instant }) => instant),
    );
    expect(stops.map(({ instant }) => instant)).toEqual(
      stops.map(({ instant }) => instant).toSorted((a, b) => a - b),
    );
  });

  test('has a place for each five minutes, the first and the last included', () => {
    const { first, last } = boundsOf(system);
    expect(instantAt(system, 0)).toBe(first);
    expect(instantAt(system, 1)).toBe(first + 300_000);
    expect(instantAt(system, stepsOf(system))).toBe(last);
  });

  test('holds on to its ends', () => {
    expect(placeOf(system, 0)).toBe(0);
    expect(placeOf(system, Date.parse('2030-01-01T00:00:00Z'))).toBe(stepsOf(system));
    expect(instantAt(system, -1)).toBe(boundsOf(system).first);
    expect(instantAt(system, stepsOf(system) + 1)).toBe(boundsOf(system).last);
  });

  test('is found by an instant on it, and none by an instant between journeys', () => {
    expect(journeyAround(Date.parse('2026-12-08T21:20:00Z'), JOURNEYS)).toBe(unknownEnd);
    expect(journeyAround(Date.parse('2026-11-22T12:00:00Z'), JOURNEYS)).toBeUndefined();
  });

  test('only promises an announcement where there will be one, and an end where one is known', () => {
    expect(stopsOf(system).map(({ label }) => label)).toEqual([
      '25 hours before',
      '24 hours before: announced',
      'Start',
      'End',
      '3 hours after',
    ]);
    expect(stopsOf(spring)[1]?.label).toBe('24 hours before');
    expect(stopsOf(unknownEnd)[3]?.label).toBe('Counts as over');
  });
});

describe('the read-out', () => {
  test('is the clock of the zone, with its abbreviation and its offset', () => {
    expect(clockText(Date.parse('2026-11-26T23:00:00Z'), 'Europe/Oslo')).toBe(
      'Fri 27 Nov 2026, 00:00 CET (UTC+1)',
    );
    expect(clockText(Date.parse('2026-11-26T23:00:00Z'), 'Asia/Kolkata')).toBe(
      'Fri 27 Nov 2026, 04:30 UTC+5:30',
    );
    expect(clockText(Date.parse('2026-11-26T23:00:00Z'), 'America/New_York')).toMatch(
      /^Thu 26 Nov 2026, 18:00 (EST \()?UTC−5\)?$/,
    );
  });

  test('skips the hour that is missing when clocks go forward', () => {
    const change = Date.parse('2027-03-28T01:00:00Z');
    expect(clockText(change - STEP, 'Europe/Oslo')).toBe('Sun 28 Mar 2027, 01:55 CET (UTC+1)');
    expect(clockText(change, 'Europe/Oslo')).toBe('Sun 28 Mar 2027, 03:00 CEST (UTC+2)');
  });

  test('tells apart the two hours that read the same when clocks go back', () => {
    const change = Date.parse('2026-10-25T01:00:00Z');
    expect(clockText(change - STEP, 'Europe/Oslo')).toBe('Sun 25 Oct 2026, 02:55 CEST (UTC+2)');
    expect(clockText(change, 'Europe/Oslo')).toBe('Sun 25 Oct 2026, 02:00 CET (UTC+1)');
  });

  test('says how far it is to what comes next', () => {
    const start = Date.parse(system.start);
    expect(placeText(system, start - 95 * 60_000)).toBe('1 h 35 min before the start');
    expect(placeText(system, start)).toBe('At the start');
    expect(placeText(system, start + 3_600_000)).toBe('1 h after the start, 5 h before the end');
    expect(placeText(system, Date.parse(system.countsUntil))).toBe('At the end');
    expect(placeText(system, Date.parse(system.countsUntil) + STEP)).toBe('5 min after the end');
    expect(placeText(unknownEnd, Date.parse(unknownEnd.start) + STEP)).toBe(
      '5 min after the start, 1 h 55 min before counting as over',
    );
  });

  test('writes lengths and offsets as people do', () => {
    expect([0, 300_000, 3_600_000, 5_700_000].map(lengthText)).toEqual([
      '0 min',
      '5 min',
      '1 h',
      '1 h 35 min',
    ]);
    expect([0, 3_600_000, 19_800_000, -12_600_000].map(offsetText)).toEqual([
      'UTC',
      'UTC+1',
      'UTC+5:30',
      'UTC−3:30',
    ]);
  });
});

describe('clock changes', () => {
  test('are found on the journeys that cross one, to the step', () => {
    const hour = 3_600_000;
    expect(clockChanges('Europe/Oslo', boundsOf(spring))).toEqual([
      { instant: Date.parse('2027-03-28T01:00:00Z'), by: hour },
    ]);
    expect(clockChanges('Europe/Oslo', boundsOf(autumn))).toEqual([
      { instant: Date.parse('2026-10-25T01:00:00Z'), by: -hour },
    ]);
    expect(clockChanges('Europe/Oslo', boundsOf(system))).toEqual([]);
    expect(clockChanges('Asia/Kolkata', boundsOf(spring))).toEqual([]);
  });

  test('are those of the reader and of the data centre, each zone once', () => {
    const zonesOn = (journey: Journey, zone: string): string[] =>
      changesOn(journey, zone).map((change) => change.zone);
    expect(zonesOn(spring, 'Europe/Oslo')).toEqual(['Europe/Oslo']);
    expect(zonesOn(spring, 'Europe/London')).toEqual(['Europe/London', 'Europe/Oslo']);
    expect(zonesOn(spring, 'Asia/Kolkata')).toEqual(['Europe/Oslo']);
  });

  test('are said with what the clock shows on both sides', () => {
    const textsOf = (journey: Journey): string[] =>
      clockChanges('Europe/Oslo', boundsOf(journey)).map((change) => changeText('Europe/Oslo', change));
    expect(textsOf(spring)).toEqual([
      'Europe/Oslo: on Sun 28 Mar 2027 clocks go forward by 1 h, from 02:00 to 03:00.',
    ]);
    expect(textsOf(autumn)).toEqual([
      'Europe/Oslo: on Sun 25 Oct 2026 clocks go back by 1 h, from 03:00 to 02:00.',
    ]);
  });
});

describe('an instant in an address', () => {
  test('has nothing that Storybook leaves out, and comes back as it was', () => {
    const text = addressableInstant(Date.parse('2026-11-27T01:05:00Z'));
    expect(text).toMatch(/^[a-zA-Z0-9 _-]+$/);
    expect(extendedInstant(text)).toBe('2026-11-27T01:05:00Z');
  });

  test('may be written either way', () => {
    expect(extendedInstant('2026-11-27T01:05:00Z')).toBe('2026-11-27T01:05:00Z');
  });
});

describe('a pace', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('hands on the first value at once, then the latest of each while', () => {
    const handed: number[] = [];
    const { offer } = paced((value: number) => handed.push(value), 100);
    for (const value of [1, 2, 3]) offer(value);
    expect(handed).toEqual([1]);
    vi.advanceTimersByTime(100);
    expect(handed).toEqual([1, 3]);
    offer(4);
    expect(handed).toEqual([1, 3]);
    vi.advanceTimersByTime(100);
    expect(handed).toEqual([1, 3, 4]);
    vi.advanceTimersByTime(100);
    offer(5);
    expect(handed).toEqual([1, 3, 4, 5]);
  });

  test('hands on nothing once stopped', () => {
    const handed: number[] = [];
    const { offer, stop } = paced((value: number) => handed.push(value), 100);
    for (const value of [1, 2]) offer(value);
    stop();
    vi.advanceTimersByTime(1_000);
    expect(handed).toEqual([1]);
  });
});
