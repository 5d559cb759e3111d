import type { LocalizedText } from '../document/localized-text.js';
import type { ActivityKind, Impact } from './schedule.schema.js';

/** What one customer feels of a window, in milliseconds. */
export interface Downtime {
  readonly typical?: number;
  readonly rarelyOver?: number;
}

/**
 * One occurrence of maintenance, for one wave. Instants are epoch milliseconds; the span is half-open,
 * so a window that ends at 06:00 is over at 06:00.
 */
export interface MaintenanceWindow {
  /** `activity[/wave]@<the rule's wall clock start>`, or an announcement's id. Moving a window keeps it. */
  readonly id: string;
  /** The id of the activity or announcement that it comes from. */
  readonly source: string;
  readonly kind: ActivityKind;
  readonly title: LocalizedText;
  readonly description?: LocalizedText;
  readonly start: number;
  /** Absent where the end is not known: shown as "from 22:00". */
  readonly end?: number;
  /** When it counts as over: the end, or for an unknown one the start and the assumed length. Never printed. */
  readonly countsUntil: number;
  /** `scheduled`: as the rule has it. The others come from a change or an announcement. */
  readonly state: 'scheduled' | 'confirmed' | 'moved' | 'cancelled';
  /** A tentative slot is reserved and used only when necessary. */
  readonly certainty: 'confirmed' | 'tentative';
  /** The start before it was moved. */
  readonly originalStart?: number;
  readonly wave?: { readonly id: string; readonly share?: number };
  readonly impact?: Impact;
  readonly downtime?: Downtime;
  /** `standing` is one quiet permanent line; `never` is in the calendar only. */
  readonly announce: 'window' | 'standing' | 'never';
  /** The zone that the times are written in: the data centre's. */
  readonly timeZone: string;
  readonly regions?: readonly string[];
  readonly services?: readonly string[];
  /** Facts that the source does not state, such as `start`. */
  readonly assumed: readonly string[];
  /** Grows with each material change, of the rule or of the window; 1 at first. */
  readonly revision: number;
  readonly message?: LocalizedText;
  /** When it was published at this time; absent where that is not known. See CHANGE-8. */
  readonly announcedAt?: number;
  /** The same event on the status page. */
  readonly statusId?: string;
}

/** Who is asking. What is absent is not known, and hides nothing. */
export interface Audience {
  readonly wave?: string;
  readonly region?: string;
  readonly service?: string;
}
