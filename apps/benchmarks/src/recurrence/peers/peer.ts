import type { RecurrenceSpec, TimeSpan } from '@trust-widgets/schedule-core/engine';

/** A rule as a library has it, ready to be asked. Instants are epoch milliseconds. */
export interface PeerRule {
  /** Every span that overlaps [from, to), ascending. */
  between(from: number, to: number): TimeSpan[];
  /** The earliest span with start > after. */
  next(after: number): TimeSpan | undefined;
}

/** A library behind the questions that all of them are asked. */
export interface Peer {
  readonly id: string;
  readonly name: string;
  /** The npm package whose version is printed. */
  readonly packageName?: string;
  readonly role: 'ours' | 'peer' | 'limit';
  /** What a reader must know to judge its numbers. */
  readonly note?: string;
  /**
   * Does it know an end by the clock? Of one that only knows starts and lengths, an `end` is the start and the
   * nominal length, and only its starts are held against it.
   */
  readonly ends: 'wall' | 'elapsed';
  /** Why it cannot be asked for the spec's spans up to `to`; `undefined` where it can. */
  lacks(spec: RecurrenceSpec, to: number): string | undefined;
  rule(spec: RecurrenceSpec): PeerRule;
}
