import { vi } from 'vitest';

/** Promises that one answer sets off, one after the other, at most. */
const CHAIN = 40;

/**
 * Lets simulated time pass second by second, and lets everything that waits for nothing but promises come
 * true in between. A day takes a moment, as no real timer is waited for.
 */
export async function passTime(milliseconds: number, step = 1_000): Promise<void> {
  for (let left = milliseconds; left > 0; left -= step) {
    vi.advanceTimersByTime(Math.min(step, left));
    for (let turn = 0; turn < CHAIN; turn++) await Promise.resolve();
  }
}
