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

/** Times one task with every peer that can do it. */
export function contest(peers: readonly Peer[], taskOf: (peer: Peer) => Task, pace: Pace): Result[] {
  const tasks = new Map<string, Task>();
  const failures = new Map<string, string>();
  for (const peer of peers) {
    try {
      const task = taskOf(peer);
      task.work(0);
      tasks.set(peer.id, task);
    } catch (error) {
      failures.set(peer.id, String(error).split('\n')[0] ?? '');
    }
  }
  const timings = measure([...tasks.values()], pace);
  return peers.map((peer) => {
    const timing = timings.get(peer.id);
    const share = tasks.get(peer.id)?.share ?? 1;
    return timing
      ? { peer, ms: timing.median / share, samples: timing.samples, share }
      : { peer, fails: failures.get(peer.id) ?? 'no time' };
  });
}

const msOf = (results: readonly Result[], isIt: (peer: Peer) => boolean): number =>
  Math.min(...results.filter(({ peer }) => isIt(peer)).map(({ ms = Infinity }) => ms));

/** The time of one, of the limit, or of the fastest peer; infinite where there is none. */
export const timeOf = (results: readonly Result[], id: string): number =>
  msOf(results, (peer) => peer.id === id);
export const bestPeer = (results: readonly Result[]): number => msOf(results, ({ role }) => role === 'peer');
