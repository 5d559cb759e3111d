import { availableParallelism } from 'node:os';
import { defineConfig, mergeConfig } from 'vitest/config';

import { unitTests } from '../../vitest.shared.ts';

interface Circumstances {
  /** The zone of the process. */
  readonly timeZone: string;
  /** The date that the system clock shows; absent: the real one. */
  readonly today?: string;
  readonly exclude?: readonly string[];
}

/** The tests with the process in a zone and the system clock at a date: INVARIANT-8 says why. */
const under = ({ timeZone, today, exclude = [] }: Circumstances) => ({
  extends: true as const,
  test: {
    name: [timeZone, today].filter(Boolean).join(' '),
    // Only a process has a zone of its own; threads would share one.
    pool: 'forks' as const,
    // Random tests take a second each, on a busy machine several.
    testTimeout: 30_000,
    env: { TZ: timeZone },
    provide: { timeZone, today },
    setupFiles: ['src/testing/circumstances.ts'],
    exclude: [...exclude],
  },
});

/**
 * These take longest, and once is enough: the one compares all zone data with itself, the other sees how long a refusal
 * takes.
 */
const once = ['src/zones/providers.test.ts', 'src/hostile-input.test.ts'];

export default mergeConfig(
  unitTests(),
  defineConfig({
    test: {
      // Nothing here waits for anything but the processor, so each core has its worker.
      maxWorkers: availableParallelism(),
      projects: [
        under({ timeZone: 'UTC' }),
        under({ timeZone: 'America/New_York', today: '2026-07-15', exclude: once }),
        under({ timeZone: 'Australia/Lord_Howe', today: '2027-01-15', exclude: once }),
      ],
    },
  }),
);
