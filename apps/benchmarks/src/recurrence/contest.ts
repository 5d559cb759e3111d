import { measure } from './measure.js';
import type { Pace } from './measure.js';
import type { Peer } from './peers/peer.js';
import type { Task } from './tasks.js';

/** What a peer took for a whole task, in milliseconds, or why it has no time. */
export interface Result {
  readonly peer: Peer;
  readonly ms?: number;
  readonly samples?: number;
  /** What part of the task was done; its time is what the whole would take. */
  readonly share?: number;
  readonly fails?: string;
}

/**
 * Times variants of a task with every peer that can do them. All take turns with each other, so that variants can be
 * compared as well as peers.
 */
export function contest<Variant extends number>(
  peers: readonly Peer[],
  variants: readonly Variant[],
  taskOf: (peer: Peer, variant: Variant) => Task,
  pace: Pace,
): Map<Variant, Result[]> {
  const nameOf = (peer: Peer, variant: Variant): string => `${peer.id} ${variant}`;
  const tasks = new Map<string, Task>();
  const failures = new Map<string, string>();
  for (const variant of variants) {
    for (const peer of peers) {
      const id = nameOf(peer, variant);
      try {
        const task = taskOf(peer, variant);
        task.work(0);
        tasks.set(id, { ...task, id });
      } catch (error) {
        failures.set(id, String(error).split('\n')[0] ?? '');
      }
    }
  }
  const timings = measure([...tasks.values()], pace);
  const resultOf = (peer: Peer, variant: Variant): Result => {
    const id = nameOf(peer, variant);
    const [timing, task] = [timings.get(id), tasks.get(id)];
    if (!timing || !task) return { peer, fails: failures.get(id) ?? 'no time' };
    return { peer, ms: timing.median / task.share, samples: timing.samples, share: task.share };
  };
  return new Map(variants.map((variant) => [variant, peers.map((peer) => resultOf(peer, variant))]));
}

const msOf = (results: readonly Result[], isIt: (peer: Peer) => boolean): number =>
  Math.min(...results.filter(({ peer }) => isIt(peer)).map(({ ms = Infinity }) => ms));

/** The time of one, of the limit, or of the fastest peer; infinite where there is none. */
export const timeOf = (results: readonly Result[], id: string): number =>
  msOf(results, (peer) => peer.id === id);
export const bestPeer = (results: readonly Result[]): number => msOf(results, ({ role }) => role === 'peer');
