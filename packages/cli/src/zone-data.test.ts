import type { ZoneProvider } from '@trust-widgets/schedule-core/engine';
import { describe, expect, it } from 'vitest';

import { describeZoneData, judgeZoneData, zoneDataWarnings } from './zone-data.js';
import { zonesOf } from './testing/memory-io.js';

const NOW = Date.UTC(2026, 10, 22);

const judge = (release: string | undefined, now: number) => judgeZoneData(zonesOf(release), [], now);

/** Knows nothing of what any release changed, and does not say which it is. */
const ancient: ZoneProvider = { isValid: () => true, offset: () => 3_600_000 };

describe('zone data', () => {
  it('CLI-30: a release is old from 1 July of the year after its own', () => {
    const firstOfJuly = Date.UTC(2026, 6, 1);
    expect(judge('2025c', firstOfJuly - 1)).toMatchObject({ release: '2025c', old: false });
    expect(judge('2025c', firstOfJuly)).toMatchObject({ release: '2025c', old: true });
    expect(judge('2026a', firstOfJuly)).toMatchObject({ release: '2026a', old: false });
    expect(judge('unknown', 0)).toMatchObject({ old: true });
  });

  it('CLI-30: a runtime that names no release is judged by what its answers show', () => {
    const data = judgeZoneData(ancient, [], 0);
    expect(data).toEqual({ before: '2022b', old: true, outdated: [] });
    expect(describeZoneData(data)).toBe(
      'Time zones: IANA data before 2022b (this runtime does not say which).',
    );
    expect(describeZoneData({ atLeast: '2025a', before: '2025b', old: true, outdated: [] })).toBe(
      'Time zones: IANA data 2025a or newer, before 2025b (this runtime does not say which).',
    );
  });

  it('CLI-31: zones whose clocks a newer release changed are named', () => {
    const data = judgeZoneData(ancient, ['Europe/Oslo', 'Africa/Casablanca', 'America/Vancouver'], NOW);
    expect(data.outdated).toEqual([
      { zone: 'Africa/Casablanca', release: '2026c' },
      { zone: 'America/Vancouver', release: '2026b' },
    ]);
    expect(zoneDataWarnings(data).map((line) => line.split(': ')[0])).toEqual([
      'warning zone-data-old',
      'warning zone-data-outdated',
      'warning zone-data-outdated',
    ]);
    expect(zoneDataWarnings(judgeZoneData(zonesOf('2026c'), ['Europe/Oslo'], NOW))).toEqual([]);
  });
});
