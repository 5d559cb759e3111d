import { expect, it } from 'vitest';

import { describeZoneData, judgeZoneData } from './zone-data.js';

it('CLI-30: a release is old from 1 July of the year after its own', () => {
  const firstOfJuly = Date.UTC(2026, 6, 1);
  expect(judgeZoneData('2025c', firstOfJuly - 1)).toEqual({ release: '2025c', old: false });
  expect(judgeZoneData('2025c', firstOfJuly)).toEqual({ release: '2025c', old: true });
  expect(judgeZoneData('2026a', firstOfJuly)).toEqual({ release: '2026a', old: false });
});

it('CLI-30: a runtime that names no release is not trusted', () => {
  expect(judgeZoneData(undefined, 0)).toEqual({ old: true });
  expect(judgeZoneData('unknown', 0)).toEqual({ old: true });
  expect(describeZoneData({ old: true })).toContain('does not say');
});
