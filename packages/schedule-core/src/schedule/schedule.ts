import type { LocalizedText } from '../document/localized-text.js';
import type { Length } from '../recurrence/length.js';
import type { Rounds } from '../recurrence/round-keys.js';
import type { Round, TimeSpan } from '../recurrence/span.js';
import type { ZoneClock } from '../zones/zone-clock.js';
import type { ActivityKind, Impact } from './schedule.schema.js';
import type { Downtime, MaintenanceWindow } from './window.js';

/** A part of the customers that a round reaches at its own time. */
export interface Wave {
  readonly id: string;
  /** The part of all customers, 0 to 1, where stated. */
  readonly share?: number;
  /** Calendar days after the round's own start. */
  readonly offset: number;
}

/** What is said of an activity as a whole, for lists of policies and for standing lines. */
export interface Activity {
  readonly id: string;
  readonly kind: ActivityKind;
  readonly title: LocalizedText;
  readonly description?: LocalizedText;
  readonly impact?: Impact;
  readonly downtime?: Downtime;
  readonly certainty: 'confirmed' | 'tentative';
  readonly announce: 'window' | 'standing' | 'never';
  readonly timeZone: string;
  /** About when it happens, `18:00` on the clocks of its zone, for a policy without dates. */
  readonly usualTime?: string;
  readonly waves: readonly Wave[];
  /** Facts that the source does not state. */
  readonly assumed: readonly string[];
  readonly regions?: readonly string[];
  readonly services?: readonly string[];
  /** When the rule was published, epoch milliseconds. */
  readonly announcedAt?: number;
  /** Grows with each material change of the rule; 1 at first. */
  readonly revision: number;
  /** False for a policy without dates: it has no windows. */
  readonly hasOccurrences: boolean;
}

/** A window's length, and whether its end is a fact or a stand-in that is never printed. */
export type WindowLength = Length & { readonly known: boolean };

/** The windows of one activity, or of one wave of it, as the rule gives them. */
export interface Series {
  readonly activity: Activity;
  readonly wave?: Wave;
  /** What the rounds are made of, for those who write the rule down again. */
  readonly rounds: Rounds;
  readonly length: WindowLength;
  readonly clock: ZoneClock;
  /** Keys of rounds that a change touched: their windows are among the singles. */
  readonly changed: ReadonlySet<number>;
  /** Every round whose span overlaps [from, to), ascending, whether a change touched it or not. */
  overlapping(from: number, to: number): Round[];
  /** The earliest round with start > after, likewise. */
  startingAfter(after: number): Round | undefined;
  /** The windows that overlap [from, to) and that no change touched, ascending. */
  windowsBetween(from: number, to: number): MaintenanceWindow[];
  /** The earliest window with start > after that no change touched. */
  windowAfter(after: number): MaintenanceWindow | undefined;
  /** The window of a round as the rule has it. */
  windowOf(round: Round): MaintenanceWindow;
  idOf(round: Pick<Round, 'key'>): string;
}

/** A time at which a window stood until it was moved away or cancelled. */
export interface LeftTime extends Pick<MaintenanceWindow, 'start' | 'end' | 'countsUntil'> {
  /** When that was published, epoch milliseconds; absent where it is not known. */
  readonly leftAt?: number;
}

/** A window that is not, or no longer, as a rule gives it. */
export interface SingleWindow {
  readonly window: MaintenanceWindow;
  /** Of a moved window, the span that it was moved from. */
  readonly original?: TimeSpan;
  /** Where it stood before, the latest first. */
  readonly left: readonly LeftTime[];
}

/** The `maintenance` section of a trust document, read and ready to be asked. */
export interface Schedule {
  /** The data centre's zone. */
  readonly timeZone: string;
  /** The shortest notice promised, in milliseconds. */
  readonly notice: number;
  readonly activities: readonly Activity[];
  readonly series: readonly Series[];
  /** Windows that a change touched, and announcements. */
  readonly singles: readonly SingleWindow[];
  /** False where a fault left something out: then no window does not mean no maintenance. */
  readonly isComplete: boolean;
}

/** What there is to ask where no maintenance could be read. */
export const EMPTY_SCHEDULE: Schedule = {
  timeZone: 'UTC',
  notice: 0,
  activities: [],
  series: [],
  singles: [],
  isComplete: false,
};
