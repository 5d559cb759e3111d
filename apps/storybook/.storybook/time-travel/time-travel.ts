import { html, LitElement, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

import { addressableInstant, extendedInstant } from '../../fixtures/instants.js';
import { JOURNEYS, SOURCE_ZONE } from '../../fixtures/journeys.js';
import type { Journey } from '../../fixtures/journeys.js';
import { changesOn } from './clock-changes.js';
import type { ZonedChange } from './clock-changes.js';
import {
  boundsOf,
  instantAt,
  journeyAround,
  LEAP,
  placeOf,
  STEP,
  stepsOf,
  stopsOf,
} from './journey-times.js';
import { paced } from './paced.js';
import { clockText, placeText } from './read-out.js';
import { readOut } from './read-out.template.js';
import { timeTravelStyles } from './time-travel.styles.js';

/** While it plays it moves this often, and by this many steps, so that a whole day takes about twenty seconds. */
const BEAT = 125;
const STRIDE = 2;

const prefersLessMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Moves the clock of all stories along a journey.
 *
 * @fires {CustomEvent<string>} travel - The instant to travel to; empty to let go.
 */
export class TimeTravel extends LitElement {
  static override readonly styles = timeTravelStyles;
  static override readonly properties: PropertyDeclarations = {
    now: {},
    zone: {},
    isLocked: { attribute: false },
    journey: { state: true },
    instant: { state: true },
    isPlaying: { state: true },
  };

  /** Where the clock stands, an instant; empty where each story has its own time. */
  declare now: string;
  /** The reader's zone. */
  declare zone: string;
  /** The story sets the time by itself and cannot be moved. */
  declare isLocked: boolean;
  declare protected journey: Journey;
  declare protected instant: number | undefined;
  declare protected isPlaying: boolean;

  /** What was asked for and has not come back as `now` yet. */
  #underway: string[] = [];
  #changes: readonly ZonedChange[] = [];
  #beat: ReturnType<typeof setInterval> | undefined;
  readonly #pace = paced((now: string) => {
    this.#underway.push(now);
    this.dispatchEvent(new CustomEvent('travel', { detail: now }));
  });

  constructor() {
    super();
    this.now = '';
    this.zone = SOURCE_ZONE;
    this.isLocked = false;
    this.journey = JOURNEYS[0];
    this.isPlaying = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#pause();
    this.#pace.stop();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('now')) this.#take(this.now);
    if (changed.has('journey') || changed.has('zone')) this.#changes = changesOn(this.journey, this.zone);
    if (this.isLocked) this.#pause();
  }

  /** Follows what others set, and passes over what it has set itself: the slider is further by now. */
  #take(now: string): void {
    const own = this.#underway.indexOf(now);
    if (own >= 0) {
      this.#underway.splice(0, own + 1);
      return;
    }
    const instant = Date.parse(extendedInstant(now));
    this.#underway = [];
    this.instant = Number.isNaN(instant) ? undefined : instant;
    if (this.instant !== undefined) this.journey = journeyAround(this.instant, JOURNEYS) ?? this.journey;
  }

  #travel(instant: number | undefined): void {
    this.instant = instant;
    this.#pace.offer(instant === undefined ? '' : addressableInstant(instant));
  }

  /** A move of the reader's, which ends playing. */
  #go(instant: number | undefined): void {
    this.#pause();
    this.#travel(instant);
  }

  #move(by: number): void {
    this.#go(instantAt(this.journey, this.#place + by / STEP));
  }

  get #place(): number {
    return this.instant === undefined ? 0 : placeOf(this.journey, this.instant);
  }

  #play(): void {
    if (this.#place === stepsOf(this.journey)) this.#travel(boundsOf(this.journey).first);
    this.isPlaying = true;
    this.#beat = setInterval(() => {
      this.#travel(instantAt(this.journey, this.#place + STRIDE));
      if (this.#place === stepsOf(this.journey)) this.#pause();
    }, BEAT);
  }

  #pause(): void {
    clearInterval(this.#beat);
    this.isPlaying = false;
  }

  #choose(id: string): void {
    this.journey = JOURNEYS.find((journey) => journey.id === id) ?? JOURNEYS[0];
    this.#go(boundsOf(this.journey).first);
  }

  /** Browsers move a slider by a tenth of its length; here a leap is an hour. */
  #leap(event: KeyboardEvent): void {
    const by = { PageUp: LEAP, PageDown: -LEAP }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    this.#move(by);
  }

  protected override render(): TemplateResult {
    return html`
      <div class="room">
        ${this.isLocked ? html`<p>This story sets the time by itself. Choose another one to travel.</p>` : nothing}
        <div class="row">
          <label>
            Journey
            <select
              ?disabled=${this.isLocked}
              @change=${(event: Event) => this.#choose((event.target as HTMLSelectElement).value)}
            >
              ${repeat(
                JOURNEYS,
                ({ id }) => id,
                ({ id, title }) =>
                  html`<option value=${id} ?selected=${id === this.journey.id}>${title}</option>`,
              )}
            </select>
          </label>
          <p class="soft about">${this.journey.about}</p>
        </div>
        ${this.#slider()} ${readOut(this.journey, this.instant, this.zone, this.#changes)} ${this.#buttons()}
      </div>
    `;
  }

  #slider(): TemplateResult {
    const { journey } = this;
    const steps = stepsOf(journey);
    const share = (instant: number): number => placeOf(journey, instant) / steps;
    const [start, over] = [Date.parse(journey.start), Date.parse(journey.countsUntil)];
    return html`
      <div class="track">
        <input
          type="range"
          aria-label="Time"
          aria-valuetext=${this.#valueText()}
          min="0"
          max=${steps}
          .value=${String(this.#place)}
          ?disabled=${this.isLocked}
          @input=${(event: Event) => this.#go(instantAt(journey, (event.target as HTMLInputElement).valueAsNumber))}
          @keydown=${(event: KeyboardEvent) => this.#leap(event)}
        />
        <span class="window" style="--place: ${share(start)}; --length: ${share(over) - share(start)}"></span>
        ${stopsOf(journey).map(
          ({ instant }) => html`<span class="mark" style="--place: ${share(instant)}"></span>`,
        )}
        ${this.#changes.map(
          ({ change }) => html`<span class="mark change" style="--place: ${share(change.instant)}"></span>`,
        )}
      </div>
    `;
  }

  #valueText(): string {
    const { instant } = this;
    return instant === undefined
      ? "Each story's own time"
      : `${placeText(this.journey, instant)}, ${clockText(instant, this.zone)}`;
  }

  #buttons(): TemplateResult {
    const { instant, isLocked } = this;
    const step = (label: string, by: number) => html`
      <button type="button" ?disabled=${isLocked} @click=${() => this.#move(by)}>${label}</button>
    `;
    const less = prefersLessMotion();
    return html`
      <div class="row groups">
        <div class="row" role="group" aria-label="Stops">
          ${stopsOf(this.journey).map(
            (stop) => html`
              <button
                type="button"
                aria-pressed=${stop.instant === instant}
                ?disabled=${isLocked}
                @click=${() => this.#go(stop.instant)}
              >
                ${stop.label}
              </button>
            `,
          )}
        </div>
        <div class="row" role="group" aria-label="Steps">
          ${step('1 h back', -LEAP)} ${step('5 min back', -STEP)}
          <button
            type="button"
            ?disabled=${isLocked || less}
            title=${less ? 'Your system asks for less motion: use the steps and the stops.' : nothing}
            @click=${() => (this.isPlaying ? this.#pause() : this.#play())}
          >
            ${this.isPlaying ? 'Pause' : 'Play'}
          </button>
          ${step('5 min on', STEP)} ${step('1 h on', LEAP)}
          <button
            type="button"
            aria-pressed=${instant === undefined}
            ?disabled=${isLocked}
            @click=${() => this.#go(undefined)}
          >
            Story's own time
          </button>
        </div>
      </div>
    `;
  }
}
