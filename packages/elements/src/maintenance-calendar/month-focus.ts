import type { LitElement, ReactiveController } from 'lit';

import { dayReached } from './keyboard.js';
import type { GridLayout } from './keyboard.js';

/** The days of the month that is shown, civil days, both included. */
interface Days {
  readonly firstDay: number;
  readonly lastDay: number;
}

export interface MonthFocusOptions {
  layout(): GridLayout;
  /** The month that is drawn, if one is. */
  days(): Days | undefined;
  /** Shows the month of a day. */
  goTo(day: number): void;
}

/** The one day of a month that Tab leads to: where the reader was, else today, else the first. */
export function tabStop(
  active: number | undefined,
  { firstDay, lastDay, today }: Days & { readonly today: number },
): number {
  const isShown = (day: number | undefined): day is number =>
    day !== undefined && day >= firstDay && day <= lastDay;
  if (isShown(active)) return active;
  return isShown(today) ? today : firstDay;
}

/** The civil day that an element of the grid belongs to. */
export function dayOf(target: EventTarget | null): number | undefined {
  const day = (target as Element | null)?.closest<HTMLElement>('[data-day]')?.dataset['day'];
  return day === undefined ? undefined : Number(day);
}

/** Roving focus over the days of a month. */
export class MonthFocus implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: MonthFocusOptions;
  #active: number | undefined;
  #isMoving = false;

  constructor(host: LitElement, options: MonthFocusOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** The day that the reader was on. */
  get active(): number | undefined {
    return this.#active;
  }

  hostUpdated(): void {
    if (!this.#isMoving) return;
    this.#isMoving = false;
    this.#host.renderRoot.querySelector<HTMLElement>(`.number[data-day="${this.#active}"]`)?.focus();
  }

  readonly onFocusin = ({ target }: Event): void => {
    const day = dayOf(target);
    if (day === undefined || day === this.#active) return;
    this.#active = day;
    this.#host.requestUpdate();
  };

  readonly onKeydown = (event: KeyboardEvent): void => {
    const day = dayOf(event.target);
    const days = this.#options.days();
    if (day === undefined || !days) return;
    const reached = dayReached(day, event, this.#options.layout());
    if (reached === undefined) return;
    event.preventDefault();
    this.#active = reached;
    this.#isMoving = true;
    if (reached < days.firstDay || reached > days.lastDay) this.#options.goTo(reached);
    this.#host.requestUpdate();
  };
}
