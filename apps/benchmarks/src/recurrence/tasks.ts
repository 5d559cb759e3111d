import type { RecurrenceSpec, TimeSpan } from '@trust-widgets/schedule-core/engine';

import type { Contestant } from './measure.js';
import type { Peer, PeerRule } from './peers/peer.js';

/** A piece of work for a peer: what is timed is `share` of the whole. */
export interface Task extends Contestant {
  /** What part of the whole one call does, 0 to 1: those who need minutes for the whole do a part of it. */
  readonly share: number;
}

/** No call is to take longer, in milliseconds, where the work can be divided. */
const LONGEST_CALL = 250;

/** Before each call the range moves on by a second, so that nobody answers from a cache of answers. */
const TURNS = 997;
const shiftOf = (turn: number): number => (turn % TURNS) * 1_000;

/** All spans of the rules in a range. */
export function rangeTask(peer: Peer, specs: readonly RecurrenceSpec[], from: number, to: number): Task {
  const rules = specs.map((spec) => peer.rule(spec));
  return {
    id: peer.id,
    share: 1,
    work(turn) {
      const shift = shiftOf(turn);
      let count = 0;
      for (const rule of rules) count += rule.between(from + shift, to + shift).length;
      return count;
    },
  };
}

/** The earliest span of the rules after an instant. */
export function nextOf(rules: readonly PeerRule[], after: number): TimeSpan | undefined {
  let earliest: TimeSpan | undefined;
  for (const rule of rules) {
    const span = rule.next(after);
    if (span && (earliest === undefined || span.start < earliest.start)) earliest = span;
  }
  return earliest;
}

/** What comes next, asked at each instant. */
export function nextTask(peer: Peer, specs: readonly RecurrenceSpec[], instants: readonly number[]): Task {
  const rules = specs.map((spec) => peer.rule(spec));
  return divided(peer.id, instants, (after) => nextOf(rules, after)?.start ?? 0);
}

/** Many rules, from their text to the spans of a range. */
export function manyRulesTask(peer: Peer, specs: readonly RecurrenceSpec[], from: number, to: number): Task {
  return divided(peer.id, specs, (spec) => peer.rule(spec).between(from, to).length);
}

/** Does all items in a call, or as many as are done in reasonable time; another part of them at each turn. */
function divided<Item>(id: string, items: readonly Item[], work: (item: Item) => number): Task {
  const some = (first: number, count: number): number => {
    let sum = 0;
    for (let i = 0; i < count; i++) sum += work(items[(first + i) % items.length] as Item);
    return sum;
  };
  // The first few are slow, of whomever: they say nothing of how many there is time for.
  some(0, Math.min(4, items.length));
  let count = 1;
  for (;;) {
    const started = performance.now();
    some(0, count);
    const taken = performance.now() - started;
    const more = Math.min(count * 4, items.length);
    if (count === items.length || (taken / count) * more > LONGEST_CALL) break;
    count = more;
  }
  return { id, share: count / items.length, work: (turn) => some((turn * count) % items.length, count) };
}
