import { calendarDay, knownZone, startOfDay } from './calendar-day.js';

/** What names the zone of a document's days. */
interface Zoned {
  readonly timeZone?: string;
}

/** The calendar days that an element counts by: the reader's, those of a zone that the page names, or the document's. */
export class DocumentDays {
  readonly #host: { readonly timeZone: string };
  readonly #clock: { readonly now: number };

  constructor(host: { readonly timeZone: string }, clock: { readonly now: number }) {
    this.#host = host;
    this.#clock = clock;
  }

  /** The present day, `2026-11-22`. */
  today(document: Zoned): string {
    return calendarDay(this.#clock.now, this.#zone(document));
  }

  /** The first instant of a day. */
  startOf(day: string, document: Zoned): number {
    return startOfDay(day, this.#zone(document));
  }

  #zone({ timeZone = 'UTC' }: Zoned): string {
    return knownZone(this.#host.timeZone === 'source' ? timeZone : this.#host.timeZone);
  }
}
