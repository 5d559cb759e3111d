import { parseCalendarDate } from '@trust-widgets/schedule-core/engine';
import type { ActivityKind } from '@trust-widgets/schedule-core/engine';
import { intlZones } from '@trust-widgets/schedule-core/intl-zone';
import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';

import { audienceOf } from '../shared/audience.js';
import { baseStyles } from '../shared/base.styles.js';
import { ClockController } from '../shared/clock-controller.js';
import { controlStyles } from '../shared/control.styles.js';
import { DocumentSource } from '../shared/document-source.js';
import { failureNotice } from '../shared/failure.js';
import { languagesOf, ownDirection } from '../shared/locale.js';
import { LocaleController } from '../shared/locale-controller.js';
import { readMaintenanceDocument } from '../shared/maintenance-document.js';
import type { MaintenanceDocument } from '../shared/maintenance-document.js';
import { displayZone, readerTimeZone } from '../shared/time-zones.js';
import { VERSION } from '../shared/version.js';
import { webAddress } from '../shared/web-address.js';
import { daysTemplate, headlinesTemplate, paragraph, undatedTemplate } from './agenda-template.js';
import type { Setting } from './agenda-template.js';
import { choicesTemplate, linksTemplate } from './controls-template.js';
import type { Choices } from './controls-template.js';
import { FragmentTarget, focusOn } from './fragment-target.js';
import { monthsReaching } from './months-reaching.js';
import { parseKinds } from './kinds.js';
import { calendarView } from './maintenance-calendar.model.js';
import type { CalendarView, CalendarViewInput } from './maintenance-calendar.model.js';
import { CALENDAR_STRINGS } from './maintenance-calendar.strings.js';
import { calendarStyles } from './maintenance-calendar.styles.js';

const REREAD_EVERY = 15 * 60_000;

/**
 * Shows when maintenance takes place, as an agenda in the reader's own time: day by day with both the
 * reader's and the data centre's times, how long it lasts, what will be noticed, whom it reaches, and what
 * is reserved, moved, cancelled or assumed. What recurs every night or has no date is said once, below.
 *
 * A window can be linked to from anywhere by its id: `#system@2026-11-27T00:00`.
 *
 * @summary When maintenance takes place.
 * @tag trust-maintenance-calendar
 * @tagname trust-maintenance-calendar
 *
 * @slot - Shown until there is an answer: the page's own text for readers without script.
 *
 * @fires {TrustLoadEvent} trust-load - The document has been read and shown.
 * @fires {TrustErrorEvent} trust-error - The document could not be read, or not all of it.
 *
 * @csspart base - Around everything.
 * @csspart headlines - What goes on and what comes first.
 * @csspart controls - The switch of zones and the filter of kinds.
 * @csspart button - One button of them, and the one that shows more.
 * @csspart caption - The days shown and the zone of their times.
 * @csspart days - The list of days.
 * @csspart day - One day.
 * @csspart date - Its date.
 * @csspart slot - Windows that begin and end together.
 * @csspart when - Their times.
 * @csspart time - In the shown zone.
 * @csspart source - At the data centre, where that differs.
 * @csspart length - How long they last.
 * @csspart entry - One window.
 * @csspart title - Its title.
 * @csspart badge - What sets it apart: in progress, reserved, moved, cancelled.
 * @csspart felt - What will be noticed.
 * @csspart message - What the operator says of it.
 * @csspart remarks - Share of customers, what is assumed.
 * @csspart clash - Where a window meets the reader's working hours.
 * @csspart hours - What the usual working hours are taken to be.
 * @csspart note - What a clock change does, and what could not be read.
 * @csspart empty - The sentence where no maintenance is planned.
 * @csspart undated - What recurs regularly or has no date.
 * @csspart links - Subscription and download.
 * @csspart failure - The sentence where the document cannot be read.
 *
 * @cssproperty --trust-agenda-day-padding - Space above and below a day.
 * @cssproperty --trust-agenda-rule - The line between days.
 * @cssproperty --trust-font-family - Type face; the page's own by default.
 */
export class TrustMaintenanceCalendar extends LitElement {
  static readonly version = VERSION;
  static override styles = [...baseStyles, controlStyles, calendarStyles];
  static override properties = {
    src: {},
    data: { attribute: false },
    kinds: { reflect: true },
    wave: {},
    region: {},
    service: {},
    from: {},
    workingHours: { attribute: 'working-hours' },
    months: { type: Number, reflect: true, useDefault: true },
    calendarHref: { attribute: 'calendar-href' },
    fallbackHref: { attribute: 'fallback-href' },
    timeZone: { attribute: 'time-zone', reflect: true, useDefault: true },
    now: {},
  };

  /** Address of a trust document; its `maintenance` section is read, anew every 15 minutes. */
  declare src: string | null;
  /** The document itself, parsed; goes before a child script and `src`. */
  declare data: unknown;
  /** The kinds to show, such as `system application`, with spaces or commas between; none: all. Follows the reader's choice. */
  declare kinds: string | null;
  /** The reader's wave, where the page knows it. */
  declare wave: string | null;
  /** The reader's region, where the page knows it. */
  declare region: string | null;
  /** The service that this page is about. */
  declare service: string | null;
  /** The first day, such as `2026-11-01`; absent: today, without what is over. */
  declare from: string | null;
  /** When the reader works, by his own clock: `MO-FR 08:00-17:00`, also `SU-TH 09:00-18:00` or `MO,WE,FR 22:00-06:00`; absent: Monday to Friday, 8 to 17, called usual. */
  declare workingHours: string | null;
  /** How many months to show, up to 60. Grows when the reader asks for more. */
  declare months: number;
  /** Address of the published calendar (.ics), offered to subscribe to and to download. */
  declare calendarHref: string | null;
  /** Where else this can be read, offered when the document cannot be. */
  declare fallbackHref: string | null;
  /** `auto` (the reader's), `source` (the data centre's) or an IANA name. Follows the reader's choice. */
  declare timeZone: string;
  /** An instant, ISO 8601: freezes the clock, for previews. */
  declare now: string | null;

  readonly #locale = new LocaleController(this, languagesOf(CALENDAR_STRINGS));
  readonly #clock: ClockController = new ClockController(this, () => this.#view?.changesAt);
  readonly #document = new DocumentSource<MaintenanceDocument>(this, {
    read: (input) => readMaintenanceDocument(input, intlZones),
    rereadEvery: REREAD_EVERY,
    onServerTime: (serverNow) => this.#clock.correct(serverNow),
  });
  #view: CalendarView | undefined;
  #input: CalendarViewInput | undefined;
  /** What a screen reader is told about the reader's last choice, and what it was. */
  #spoken = '';
  #choice: 'zone' | 'kinds' | 'later' | undefined;
  /** The last day that was shown before more was asked for. */
  #lastDate = '';

  constructor() {
    super();
    new FragmentTarget(this, {
      find: (id) => this.renderRoot.querySelector<HTMLElement>(`.entry#${CSS.escape(id)}`),
      reach: (id) => this.#reach(id),
    });
    this.src = null;
    this.kinds = null;
    this.wave = null;
    this.region = null;
    this.service = null;
    this.from = null;
    this.workingHours = null;
    this.months = 1;
    this.calendarHref = null;
    this.fallbackHref = null;
    this.timeZone = 'auto';
    this.now = null;
  }

  /** Here and not in `willUpdate`: the controllers have looked by now. */
  protected override update(changed: PropertyValues): void {
    this.#input = this.#inputNow();
    this.#view = this.#input && calendarView(this.#input);
    this.#speak();
    super.update(changed);
  }

  protected override render(): TemplateResult {
    const view = this.#view;
    return html`<div class="base" part="base" lang=${view?.language ?? this.#locale.current.language}>
      ${view ? this.#calendar(view) : this.#waiting()}
    </div>`;
  }

  #waiting(): TemplateResult {
    const notice =
      this.#document.state === 'failed'
        ? failureNotice(this.#locale.current, this.fallbackHref, this.ownerDocument.baseURI, () =>
            this.#document.retry(),
          )
        : nothing;
    return html`${notice}<slot></slot>`;
  }

  #calendar(view: CalendarView): TemplateResult {
    const { language } = view;
    const setting: Setting = { language, direction: ownDirection(this.#locale.current) };
    const { later } = view;
    return html`<section aria-label=${view.label}>
      ${headlinesTemplate(view.headlines, setting)} ${choicesTemplate(view, this.#choices)}
      ${paragraph(`${view.range} · ${view.zone}`, setting, 'soft', 'caption')} ${daysTemplate(view, setting)}
      ${
        later
          ? html`<p class="later no-print">
              <button
                class="button"
                part="button"
                type="button"
                @click=${() => this.#showLater(later.months)}
              >
                ${later.text}
              </button>
            </p>`
          : nothing
      }
      ${view.undated.map((group) => undatedTemplate(group, setting))}
      ${linksTemplate(view, this.#address(this.calendarHref), setting)}
      <p class="visually-hidden" role="status">${this.#spoken}</p>
    </section>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#choice === 'later') this.#focusFirstAfter(this.#lastDate);
    this.#choice = undefined;
  }

  #inputNow(): CalendarViewInput | undefined {
    const { value } = this.#document;
    if (!value) return undefined;
    const readerZone = readerTimeZone();
    return {
      ...value,
      locale: this.#locale.current,
      now: this.#clock.now,
      zone: displayZone(this.timeZone, readerZone, value.schedule.timeZone),
      readerZone,
      from: parseCalendarDate(this.from ?? ''),
      workingHours: this.workingHours,
      months: this.months,
      kinds: parseKinds(this.kinds),
      audience: audienceOf(this),
    };
  }

  #address(text: string | null): string | undefined {
    return text === null ? undefined : webAddress(text, this.ownerDocument.baseURI);
  }

  readonly #choices: Choices = {
    chooseZone: (zone) => {
      this.timeZone = zone;
      this.#choice = 'zone';
    },
    chooseKind: (kind) => {
      this.kinds = kind === undefined ? null : this.#toggled(kind);
      this.#choice = 'kinds';
    },
  };

  #toggled(kind: ActivityKind): string | null {
    const chosen = parseKinds(this.kinds) ?? [];
    const next = chosen.includes(kind) ? chosen.filter((each) => each !== kind) : [...chosen, kind];
    return next.length > 0 ? next.join(' ') : null;
  }

  #showLater(months: number): void {
    this.#lastDate = this.#view?.days.at(-1)?.date ?? '';
    this.#choice = 'later';
    this.months = months;
  }

  #speak(): void {
    if (this.#view && this.#choice) {
      this.#spoken = this.#choice === 'zone' ? this.#view.zone : this.#view.shown;
    }
  }

  /** What is new is read on from; where nothing is, the focus stays where it was, if that is still there. */
  #focusFirstAfter(date: string): void {
    const dates = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-date]')];
    const first = dates.find((each) => (each.dataset['date'] ?? '') > date);
    focusOn(first ?? (this.#view?.later ? undefined : dates.at(-1)));
  }

  /** Shows the months up to a window that a link names. Is it still to come? */
  #reach(id: string): boolean {
    if (!this.#input) return true;
    const months = monthsReaching(id, this.#input);
    if (months === undefined || months <= this.months) return false;
    this.months = months;
    return true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-maintenance-calendar': TrustMaintenanceCalendar;
  }
}
