import { formatCalendarDate } from '@trust-widgets/schedule-core/engine';
import { intlZones } from '@trust-widgets/schedule-core/intl-zone';
import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';

import { audienceOf } from '../shared/audience.js';
import { baseStyles } from '../shared/base.styles.js';
import { bareRoot } from '../shared/bring-styles.js';
import { ClockController } from '../shared/clock-controller.js';
import { controlStyles } from '../shared/control.styles.js';
import { DocumentSource } from '../shared/document-source.js';
import { withoutDocument } from '../shared/failure.js';
import { focusOn } from '../shared/focus-on.js';
import { ownDirection } from '../shared/locale.js';
import { LocaleController } from '../shared/locale-controller.js';
import { readMaintenanceDocument } from '../shared/maintenance-document.js';
import type { MaintenanceDocument } from '../shared/maintenance-document.js';
import { civilDayOf } from '../shared/time-format.js';
import { displayZone, readerTimeZone } from '../shared/time-zones.js';
import { VERSION } from '../shared/version.js';
import { webAddress } from '../shared/web-address.js';
import {
  daysTemplate,
  headlinesTemplate,
  laterTemplate,
  legendTemplate,
  remarksTemplate,
  undatedTemplate,
} from './agenda-template.js';
import type { Setting } from './agenda-template.js';
import { barsStyles } from './bars.styles.js';
import { firstOfMonth, parseDay, VIEWS } from './calendar-range.js';
import type { ViewName } from './calendar-range.js';
import { captionTemplate, choicesTemplate, linksTemplate } from './controls-template.js';
import type { Choices } from './controls-template.js';
import { DetailsPopover } from './details-popover.js';
import { detailsTemplate } from './details-template.js';
import { TrustViewChangeEvent, TrustWindowSelectEvent } from './events.js';
import type { ViewChangeDetail } from './events.js';
import { firstWeekday } from './first-weekday.js';
import { FragmentTarget } from './fragment-target.js';
import { parseKinds, toggledKinds } from './kinds.js';
import { calendarView, wordingOf } from './maintenance-calendar.model.js';
import type { AgendaSlot, CalendarView, CalendarViewInput } from './maintenance-calendar.model.js';
import { calendarStyles } from './maintenance-calendar.styles.js';
import { MonthFocus, tabStop } from './month-focus.js';
import { monthTemplate } from './month-template.js';
import { monthStyles } from './month.styles.js';
import { PrintAsAgenda } from './print-as-agenda.js';
import { saveFile } from '../shared/save-file.js';
import { weekTemplate } from './week-template.js';
import { weekStyles } from './week.styles.js';
import { windowFile } from './window-file.js';
import { monthsReaching, windowsNamed } from './window-search.js';

export type { TrustErrorEvent, TrustLoadEvent } from '../shared/events.js';
export type {
  TrustMaintenanceCalendarEventMap,
  TrustViewChangeEvent,
  TrustWindowSelectEvent,
} from './events.js';

const REREAD_EVERY = 15 * 60_000;

/**
 * Shows when maintenance takes place, in the reader's own time and the data centre's: as an agenda that says everything
 * day by day, as a month, or as a week over the reader's working hours. What is reserved, moved, cancelled or assumed is
 * told apart; what recurs every night or has no date is said once, below. On paper it is always an agenda.
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
 * @fires {TrustViewChangeEvent} trust-view-change - The reader has chosen another view, other days, another zone or other kinds, and they are shown; the detail has them all, to be kept and set again.
 * @fires {TrustWindowSelectEvent} trust-window-select - The reader has chosen windows in a month or a week, or a link has led to one; cancelled, no details are shown.
 *
 * @csspart base - Around everything.
 * @csspart headlines - What goes on and what comes first.
 * @csspart controls - The choice of views, the switch of zones and the filter of kinds.
 * @csspart button - One button of them, and those that show other days or more.
 * @csspart caption - The days shown, the zone of their times, and the ways to other days.
 * @csspart days - The list of days.
 * @csspart day - One day.
 * @csspart date - Its date.
 * @csspart slot - Windows that begin and end together.
 * @csspart when - Their times.
 * @csspart time - In the shown zone.
 * @csspart source - At the data centre, where that differs.
 * @csspart length - How long they last.
 * @csspart add - The button that puts them into the reader's own calendar.
 * @csspart link - The link to them on this page.
 * @csspart entry - One window.
 * @csspart title - Its title.
 * @csspart badge - What sets it apart: in progress, emergency, reserved, moved, cancelled.
 * @csspart felt - What will be noticed.
 * @csspart message - What the operator says of it.
 * @csspart remarks - Share of customers, what is assumed.
 * @csspart clash - Where a window meets the reader's working hours.
 * @csspart hours - What the usual working hours are taken to be.
 * @csspart note - What a clock change does, and what could not be read.
 * @csspart empty - The sentence where no maintenance is planned.
 * @csspart month - The grid of a month.
 * @csspart cell - One of its days.
 * @csspart number - The number of the day.
 * @csspart week - Seven days of 24 hours.
 * @csspart column - One of its days.
 * @csspart bar - One or more windows in a month or a week.
 * @csspart details - What is told of a day or of windows that were chosen there.
 * @csspart legend - What looks stand for in a month and a week.
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
  static override styles = [
    ...baseStyles,
    controlStyles,
    calendarStyles,
    barsStyles,
    monthStyles,
    weekStyles,
  ];
  static override properties = {
    src: {},
    data: { attribute: false },
    view: { reflect: true, useDefault: true },
    kinds: { reflect: true },
    wave: {},
    region: {},
    service: {},
    from: { reflect: true },
    firstDay: { attribute: 'first-day' },
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
  /**
   * `agenda`, `month` or `week`; anything else counts as `agenda`. Follows the reader's choice.
   *
   * @default 'agenda'
   */
  declare view: 'agenda' | 'month' | 'week';
  /** The kinds to show, such as `system application`, with spaces or commas between; none: all. Follows the reader's choice. */
  declare kinds: string | null;
  /** The reader's wave, where the page knows it. */
  declare wave: string | null;
  /** The reader's region, where the page knows it. */
  declare region: string | null;
  /** The service that this page is about. */
  declare service: string | null;
  /**
   * The day that the calendar stands on, such as `2026-11-01`: the first of an agenda, one of the month or the week.
   * Absent: today, and an agenda leaves out what is over. Follows the reader's choice.
   */
  declare from: string | null;
  /** With which day weeks begin, `MO` to `SU`; absent: as is usual where the page's language names a region, else Monday. */
  declare firstDay: 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU' | null;
  /** When the reader works, by his own clock: `MO-FR 08:00-17:00`, also `SU-TH 09:00-18:00` or `MO,WE,FR 22:00-06:00`; absent: Monday to Friday, 8 to 17, called usual. */
  declare workingHours: string | null;
  /** How many months an agenda shows, up to 60. Grows when the reader asks for more. */
  declare months: number;
  /** Address of the published calendar (.ics), offered to subscribe to and to download. */
  declare calendarHref: string | null;
  /** Where else this can be read, offered when the document cannot be. */
  declare fallbackHref: string | null;
  /** `auto` (the reader's), `source` (the data centre's) or an IANA name. Follows the reader's choice. */
  declare timeZone: 'auto' | 'source' | (string & {});
  /** An instant, ISO 8601: freezes the clock, for previews. */
  declare now: string | null;

  readonly #locale = new LocaleController(this);
  readonly #clock: ClockController = new ClockController(this, () => this.#view?.changesAt);
  readonly #document = new DocumentSource<MaintenanceDocument>(this, {
    read: (input) => readMaintenanceDocument(input, intlZones),
    rereadEvery: REREAD_EVERY,
    now: () => this.#clock.readOwn(),
    onServerTime: (serverNow) => this.#clock.correct(serverNow),
  });
  readonly #withoutDocument = withoutDocument(this, this.#document);
  readonly #print = new PrintAsAgenda(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });
  readonly #focus = new MonthFocus(this, {
    layout: () => ({
      direction: this.#locale.current.direction,
      firstWeekday: this.#input?.firstWeekday ?? 0,
    }),
    days: () => this.#view?.month,
    goTo: (day) => this.#goTo(this.#fromOf(day)),
  });
  readonly #details: DetailsPopover = new DetailsPopover(this, {
    direction: () => this.#locale.current.direction,
    isTold: () => {
      const { ids = [] } = this.#details.selection ?? {};
      return ids.length === 0 || (this.#view?.details?.ids.length ?? 0) > 0;
    },
    announce: () => this.#announce(),
  });
  /** The zone that the page asked for, kept when the reader chooses another. */
  #namedZone: string | undefined;
  #view: CalendarView | undefined;
  #input: CalendarViewInput | undefined;
  /** What a screen reader is told about the reader's last choice, and what it was. */
  #spoken = '';
  #choice: 'view' | 'days' | 'zone' | 'kinds' | 'later' | undefined;
  /** The last day that was shown before more was asked for. */
  #lastDate = '';
  /** The window that was last looked for. */
  #sought = '';

  constructor() {
    super();
    new FragmentTarget(this, {
      begin: () => (this.#sought = ''),
      find: (id) => this.renderRoot.querySelector<HTMLElement>(`.entry#${CSS.escape(id)}`),
      reach: (id) => this.#reach(id),
    });
    this.src = null;
    this.view = 'agenda';
    this.kinds = null;
    this.wave = null;
    this.region = null;
    this.service = null;
    this.from = null;
    this.firstDay = null;
    this.workingHours = null;
    this.months = 1;
    this.calendarHref = null;
    this.fallbackHref = null;
    this.timeZone = 'auto';
    this.now = null;
  }

  protected override createRenderRoot(): ShadowRoot {
    return bareRoot(this);
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
      ${view ? this.#calendar(view) : this.#withoutDocument(this.#locale.current)}
    </div>`;
  }

  #calendar(view: CalendarView): TemplateResult {
    const setting: Setting = {
      language: view.language,
      direction: ownDirection(this.#locale.current),
      add: (slot) => this.#save(slot),
      addressOf: (id) => `${this.#ownAddress}#${id}`,
    };
    const details = this.#details;
    return html`<section
      aria-label=${view.label}
      @click=${details.onClick}
      @pointerdown=${details.onPointerdown}
      @pointerover=${details.onPointerover}
      @pointerleave=${details.onPointerleave}
    >
      ${headlinesTemplate(view.headlines, setting)} ${choicesTemplate(view, this.#choices)}
      ${captionTemplate(view, this.#choices, setting)} ${this.#body(view, setting)} ${legendTemplate(view)}
      ${remarksTemplate(view, setting)}
      ${view.later ? laterTemplate(view.later, (months) => this.#showLater(months)) : nothing}
      ${view.undated.map((group) => undatedTemplate(group, setting))}
      ${linksTemplate(view, webAddress(this.calendarHref, this), setting)}
      ${view.details ? detailsTemplate(view.details, setting, details) : nothing}
      <p class="visually-hidden" role="status">${this.#spoken}</p>
    </section>`;
  }

  #body({ month, week, days }: CalendarView, setting: Setting): TemplateResult | typeof nothing {
    const list = daysTemplate(days, setting);
    if (month) return html`${monthTemplate(month, tabStop(this.#focus.active, month), this.#focus)}${list}`;
    return week ? html`${weekTemplate(week)}${list}` : list;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#choice === 'later') this.#focusFirstAfter(this.#lastDate);
    if (this.#choice) this.dispatchEvent(new TrustViewChangeEvent(this.#shown));
    this.#choice = undefined;
  }

  get #viewName(): ViewName {
    return VIEWS.find((each) => each === this.view) ?? 'agenda';
  }

  get #shown(): ViewChangeDetail {
    const { from, timeZone, kinds, months } = this;
    return { view: this.#viewName, from, timeZone, kinds, months };
  }

  #inputNow(): CalendarViewInput | undefined {
    const { value } = this.#document;
    if (!value) return undefined;
    const readerZone = readerTimeZone();
    const locale = this.#locale.current;
    const zone = displayZone(this.timeZone, readerZone, value.schedule.timeZone);
    if (zone.whose === 'named') this.#namedZone = zone.name;
    return {
      ...value,
      locale,
      now: this.#clock.now,
      zone,
      readerZone,
      namedZone: this.#namedZone,
      view: this.#viewName,
      from: parseDay(this.from),
      firstWeekday: firstWeekday(this.firstDay, locale.tag),
      workingHours: this.workingHours,
      months: this.months,
      kinds: parseKinds(this.kinds),
      audience: audienceOf(this),
      selection: this.#details.selection,
      isPrinted: this.#print.isPrinted,
    };
  }

  /** Where a page has another base, links within it need its own address; else they follow it wherever it goes. */
  get #ownAddress(): string {
    const { baseURI, defaultView } = this.ownerDocument;
    const [own = ''] = (defaultView?.location.href ?? '').split('#', 1);
    return baseURI.split('#', 1)[0] === own ? '' : own;
  }

  readonly #choices: Choices = {
    chooseView: (view) => {
      this.view = view;
      this.#choose('view');
    },
    goTo: (from) => this.#goTo(from),
    chooseZone: (zone) => {
      this.timeZone = zone;
      this.#choose('zone');
    },
    chooseKind: (kind) => {
      this.kinds = toggledKinds(this.kinds, kind);
      this.#choose('kinds');
    },
  };

  #choose(choice: 'view' | 'days' | 'zone' | 'kinds'): void {
    this.#choice = choice;
    this.#details.close();
    this.requestUpdate();
  }

  #goTo(from: string | null): void {
    // At the ends of what is reached, and where it stands already.
    if (from === this.from) return;
    this.from = from;
    this.#choose('days');
  }

  /** What `from` is to be for a view to show a day; around today the calendar stands there by itself. */
  #fromOf(day: number): string | null {
    const today = this.#view?.month?.today ?? NaN;
    return firstOfMonth(day) === firstOfMonth(today) ? null : formatCalendarDate(day);
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

  /** Does the page leave it to the calendar to tell more of what was chosen? */
  #announce(): boolean {
    const ids = this.#view?.details?.ids ?? [];
    const { selection } = this.#details;
    if (!this.#input || !selection || ids.length === 0) return true;
    const windows = windowsNamed(ids, this.#input);
    const date = formatCalendarDate(selection.day);
    return this.dispatchEvent(new TrustWindowSelectEvent({ windows, date }));
  }

  #save({ ids }: AgendaSlot): void {
    if (!this.#input) return;
    const windows = windowsNamed(ids, this.#input);
    const { host } = new URL(webAddress(this.calendarHref, this) ?? this.ownerDocument.baseURI);
    const text = windowFile(windows, { host, now: this.#clock.read() }, wordingOf(this.#input));
    saveFile(`${ids[0]?.replaceAll(/\W+/g, '-')}.ics`, 'text/calendar', text);
  }

  /** Shows a window that a link names, whatever the reader has filtered. Is it still to come? */
  #reach(id: string): boolean {
    const input = this.#input;
    if (!input) return true;
    const [window] = this.#sought === id ? [] : windowsNamed([id], input);
    this.#sought = id;
    if (!window) return false;
    const day = civilDayOf(window.start, input.zone.name);
    if (input.kinds?.includes(window.kind) === false) this.kinds = null;
    if (input.view === 'agenda') {
      const months = monthsReaching(window, input);
      if (months === undefined) this.from = formatCalendarDate(day);
      else this.months = Math.max(months, this.months);
    } else {
      this.from = formatCalendarDate(day);
      this.#details.open({ day, ids: [id] });
    }
    this.requestUpdate();
    return true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-maintenance-calendar': TrustMaintenanceCalendar;
  }
}
