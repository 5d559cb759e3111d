import { bannerState } from '@trust-widgets/service-status';
import { describe, expect, it } from 'vitest';

import { contentText, feedText, manyActivitiesText, NOW, readFeed, readSchedule } from './cases.js';

const idsIn = (text: string): string[] =>
  (JSON.parse(text) as { activities: { id: string }[] }).activities.map(({ id }) => id);

describe('what the banner is measured with', () => {
  it('are so many activities as are asked for, all of them sound and each another', () => {
    const text = manyActivitiesText(100);
    expect(new Set(idsIn(text)).size).toBe(100);
    expect(() => readSchedule(text)).not.toThrow();
  });

  it('are feeds with so many entries, all of them read', () => {
    const { incidents, maintenances } = readFeed(feedText(50));
    expect([incidents.length, maintenances.length]).toEqual([25, 25]);
  });

  it('gives the banner something to say', () => {
    const { windows, incidents } = bannerState({
      schedule: readSchedule(contentText()),
      status: readFeed(feedText(5)),
      now: NOW,
    });
    expect(windows.length).toBeGreaterThan(2);
    expect(incidents).toHaveLength(3);
  });

  it('more activities are more to say', () => {
    const listed = (text: string): number =>
      bannerState({ schedule: readSchedule(text), now: NOW }).windows.length;
    expect(listed(manyActivitiesText(100))).toBeGreaterThan(listed(contentText()));
  });

  it('refuses what cannot be read', () => {
    expect(() => readSchedule('{"timeZone": "Europe/Nowhere", "activities": []}')).toThrow(RangeError);
    expect(() => readFeed('{"incidents": 1}')).toThrow(RangeError);
  });
});
