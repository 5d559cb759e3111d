import { DAY, HOUR, MINUTE } from '@trust-widgets/schedule-core/engine';
import { describe, expect, it } from 'vitest';

import { summary } from '../testing/banner-fixtures.js';
import { view } from './testing/banner-scene.js';
import type { Scene } from './testing/banner-scene.js';

describe('the countdown', () => {
  const START = Date.parse('2026-11-26T23:00:00Z');
  const END = Date.parse('2026-11-27T05:00:00Z');
  const shown = (now: number, scene: Partial<Scene> = {}) =>
    view({ ...scene, now: new Date(now).toISOString() });
  const words = (now: number, scene?: Partial<Scene>) => shown(now, scene)?.entries[0]?.countdown?.text;

  it('BANNER-UI-17: a start in whole hours that are left, an end in hours begun, both in minutes at last', () => {
    expect(words(START - 23.9 * HOUR)).toBe('in 23 hours');
    expect(words(START - HOUR)).toBe('in 1 hour');
    expect(words(START - 90_000)).toBe('in 2 minutes');
    expect(words(START)).toBe('ends in 6 hours');
    expect(words(END - 65 * MINUTE)).toBe('ends in 2 hours');
    expect(words(END - HOUR)).toBe('ends in 60 minutes');
    expect(words(END - 1)).toBe('ends in 1 minute');
  });

  it('BANNER-UI-17: the words change when they are no longer true, and not before', () => {
    for (let now = START - 23 * HOUR; now < END; now += 17 * MINUTE) {
      const next = Math.min(shown(now)?.changesAt ?? 0, now < START ? START : END);
      expect(next).toBeGreaterThan(now);
      expect(words(next - 1)).toBe(words(now));
      const isMidnight = next % DAY === 23 * HOUR;
      expect(words(next) === words(now)).toBe(isMidnight && next !== START);
    }
  });

  it('BANNER-UI-17: there is none a day or more ahead, without an end, and for any but the first message', () => {
    expect(words(START - 24 * HOUR)).toBeUndefined();
    const application = Date.parse('2026-12-08T21:00:00Z');
    expect(words(application + HOUR)).toBeUndefined();
    const both = shown(START - HOUR, { feed: summary([{}]) })?.entries;
    expect(both?.map(({ countdown }) => countdown)).toEqual([undefined, undefined]);
  });
});
