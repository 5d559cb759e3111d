import { EMPTY_SCHEDULE, HOUR, MINUTE, parseDuration } from '@trust-widgets/schedule-core/engine';
import { intlZones } from '@trust-widgets/schedule-core/intl-zone';
import { bannerState, leadOf } from '@trust-widgets/service-status';
import type { BannerState } from '@trust-widgets/service-status';
import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';

import { audienceOf } from '../shared/audience.js';
import { baseStyles } from '../shared/base.styles.js';
import { bareRoot } from '../shared/bring-styles.js';
import { ClockController } from '../shared/clock-controller.js';
import { DocumentSource } from '../shared/document-source.js';
import { ownDirection } from '../shared/locale.js';
import { LocaleController } from '../shared/locale-controller.js';
import { readMaintenanceDocument } from '../shared/maintenance-document.js';
import type { MaintenanceDocument } from '../shared/maintenance-document.js';
import { displayZone, readerTimeZone } from '../shared/time-zones.js';
import { VERSION } from '../shared/version.js';
import { webAddress } from '../shared/web-address.js';
import { bannerTemplate } from './banner-template.js';
import { componentIds } from './component-ids.js';
import { Dismissals } from './dismissals.js';
import { TrustStateChangeEvent } from './events.js';
import { ScrollStop } from './scroll-stop.js';
import { mirrorPhase } from './phase-states.js';
import { bannerView, spokenChange } from './status-banner.model.js';
import type { BannerView } from './status-banner.model.js';
import { bannerStyles } from './status-banner.styles.js';
import { changeKey } from './change-key.js';
import { DEFAULT_POLL, StatusFeed } from './status-feed.js';

export type { TrustErrorEvent, TrustLoadEvent } from '../shared/events.js';
export type { TrustStateChangeEvent, TrustStatusBannerEventMap } from './events.js';

const REREAD_EVERY = 15 * 60_000;
const NOTHING_KNOWN = bannerState({ now: 0 });

/**
 * Tells on a login screen or in a site header what maintenance is due or going on, and what is disturbed:
 * what, when (for the reader, then for the data centre), what will be noticed, and where to read on.
 *
 * It takes no focus, blocks nothing, and shows nothing where nothing is known.
 *
 * @summary A notice of maintenance and disruptions.
 * @tag trust-status-banner
 * @tagname trust-status-banner
 *
 * @slot - Shown while nothing is known: the page's own text, such as a link to the status page.
 *
 * @fires {TrustLoadEvent} trust-load - The document has been read and shown.
 * @fires {TrustErrorEvent} trust-error - The document or the feed could not be read, or not all of it.
 * @fires {TrustStateChangeEvent} trust-state-change - Phase, severity, windows or incidents have changed; the detail is the new `state`.
 *
 * @csspart base - Around everything.
 * @csspart banner - The region.
 * @csspart entry - One message.
 * @csspart kind - What kind of message it is, in words.
 * @csspart countdown - How long until it begins or ends.
 * @csspart title - Its title.
 * @csspart when - Its time and zones.
 * @csspart body - What will be noticed, what the operator says, and the link.
 * @csspart link - Where to read on.
 * @csspart remarks - Share of customers, what was moved, what is assumed.
 * @csspart rest - Further messages, where there are many.
 * @csspart clear - The sentence where there is nothing to tell.
 * @csspart foot - Standing lines, and how old status and document are, where that must be said.
 * @csspart standing - One standing line.
 * @csspart dismiss - The button that hides announcements.
 *
 * @cssproperty --trust-banner-reserve - Block size kept free by `reserve`: as much as one message takes across the screen.
 * @cssproperty --trust-banner-radius - Corners.
 * @cssproperty --trust-banner-edge - Width of the coloured edge.
 * @cssproperty --trust-banner-padding-block - Space above and below.
 * @cssproperty --trust-banner-padding-inline - Space at both sides.
 * @cssproperty --trust-banner-planned - Colour of what is announced.
 * @cssproperty --trust-banner-planned-surface - Behind it.
 * @cssproperty --trust-banner-active - Colour of maintenance in progress.
 * @cssproperty --trust-banner-active-surface - Behind it.
 * @cssproperty --trust-banner-incident - Colour of a disruption.
 * @cssproperty --trust-banner-incident-surface - Behind it.
 * @cssproperty --trust-banner-critical - All text of a critical disruption.
 * @cssproperty --trust-banner-critical-surface - Behind it: the one solid surface.
 * @cssproperty --trust-font-family - Type face; the page's own by default.
 *
 * @cssstate unknown - Nothing is known.
 * @cssstate clear - Nothing is due and nothing is wrong, as far as it is asked.
 * @cssstate announced - Maintenance is due.
 * @cssstate maintenance - Maintenance is going on.
 * @cssstate incident - The feed reports a disruption.
 */
export class TrustStatusBanner extends LitElement {
  static readonly version = VERSION;
  static override styles = [...baseStyles, bannerStyles];
  static override properties = {
    src: {},
    data: { attribute: false },
    statusSrc: { attribute: 'status-src' },
    statusType: { attribute: 'status-type' },
    lead: {},
    wave: {},
    region: {},
    service: {},
    components: {},
    dismissible: { type: Boolean, reflect: true },
    poll: { type: Number },
    detailsHref: { attribute: 'details-href' },
    variant: { reflect: true },
    reserve: { type: Boolean, reflect: true },
    standing: { type: Boolean },
    timeZone: { attribute: 'time-zone' },
    now: {},
  };

  /** Address of a trust document; its `maintenance` section is read, anew about every 15 minutes. */
  declare src: string | null;
  /** The document itself, parsed; goes before a child script and `src`. */
  declare data: unknown;
  /** Address of a status feed. */
  declare statusSrc: string | null;
  /** Format of the feed: `statuspage` (and what speaks like it), `incident-io`, `instatus`, `openstatus` or `trust`. */
  declare statusType: 'statuspage' | 'incident-io' | 'instatus' | 'openstatus' | 'trust';
  /** How long ahead to announce, as an ISO 8601 duration (`PT48H`); never less than the document's notice. */
  declare lead: string | null;
  /** The reader's wave, where the page knows it. */
  declare wave: string | null;
  /** The reader's region, where the page knows it. */
  declare region: string | null;
  /** The service that this page is about. */
  declare service: string | null;
  /**
   * Ids of the feed's components that matter here, with spaces or commas between; none: all. Names where the format
   * has no ids (`openstatus`).
   */
  declare components: string | null;
  /** Lets the reader hide announcements; never what is going on. */
  declare dismissible: boolean;
  /**
   * Seconds between two readings of the feed; 0 reads it once.
   *
   * @default 60
   */
  declare poll: number;
  /** Where readers find more about maintenance. */
  declare detailsHref: string | null;
  /** `bar` across the page, `card` beside other content, `inline` without surface. Card and inline also say when all is clear. */
  declare variant: 'bar' | 'card' | 'inline';
  /**
   * Keeps room, so that nothing moves when it appears. What does not fit is scrolled to. Until the script is there
   * only the page can keep it: `trust-status-banner { display: flow-root; min-block-size: 9rem }`.
   */
  declare reserve: boolean;
  /** Also shows the permanent lines, such as a restart every night. */
  declare standing: boolean;
  /** `auto` (the reader's), `source` (the data centre's) or an IANA name. */
  declare timeZone: 'auto' | 'source' | (string & {});
  /** An instant, ISO 8601: freezes the clock, for previews. */
  declare now: string | null;

  readonly #locale = new LocaleController(this);
  readonly #clock: ClockController = new ClockController(this, (now) => this.#nextChange(now));
  readonly #document = new DocumentSource<MaintenanceDocument>(this, {
    read: (input) => readMaintenanceDocument(input, intlZones),
    rereadEvery: REREAD_EVERY,
    now: () => this.#clock.readOwn(),
    onServerTime: (serverNow) => this.#clock.correct(serverNow),
  });
  readonly #feed = new StatusFeed(this, this.#clock, () => this.#document.state !== 'withdrawn');
  readonly #dismissals = new Dismissals();
  readonly #internals = this.attachInternals();
  #state: BannerState = NOTHING_KNOWN;
  #view: BannerView | undefined;
  #spoken = '';
  #spokenAt = 0;
  #hasAnswered = false;

  constructor() {
    super();
    new ScrollStop(this);
    this.src = null;
    this.statusSrc = null;
    this.statusType = 'statuspage';
    this.lead = null;
    this.wave = null;
    this.region = null;
    this.service = null;
    this.components = null;
    this.dismissible = false;
    this.poll = DEFAULT_POLL;
    this.detailsHref = null;
    this.variant = 'bar';
    this.reserve = false;
    this.standing = false;
    this.timeZone = 'auto';
    this.now = null;
  }

  protected override createRenderRoot(): ShadowRoot {
    return bareRoot(this);
  }

  /** What is known now: phase, severity, windows and incidents. */
  get state(): BannerState {
    return this.#state;
  }

  /** Here and not in `willUpdate`: the controllers have looked by now. */
  protected override update(changed: PropertyValues): void {
    this.#compute();
    super.update(changed);
  }

  /**
   * Where it could not be read anew, or was old when it came. A page that nobody looked at reads it again when
   * it is seen: that makes it no older.
   */
  get #scheduleReadAt(): number | undefined {
    const { state, readAt, ageOnArrival } = this.#document;
    const isDoubtful = state === 'failed' || ageOnArrival >= HOUR;
    return isDoubtful && readAt !== undefined ? this.#clock.corrected(readAt) : undefined;
  }

  /** What is known at an instant; `now` is that of the drawing, or a later one. */
  #stateAt(now: number): BannerState {
    if (this.#document.state === 'withdrawn') return NOTHING_KNOWN;
    return bannerState({
      schedule:
        this.#document.value?.schedule ?? (this.#document.state === 'empty' ? undefined : EMPTY_SCHEDULE),
      scheduleReadAt: this.#scheduleReadAt,
      status: this.#feed.status,
      now,
      audience: audienceOf(this),
      lead: parseDuration(this.lead ?? ''),
      components: componentIds(this.components),
    });
  }

  /** The plans are there, and what the feed says may stand above them in a moment. */
  get #isHeldBack(): boolean {
    return this.#feed.isAwaited && !this.#hasAnswered;
  }

  #compute(): void {
    if (this.#isHeldBack) return;
    const { schedule, defaultLanguage = 'en' } = this.#document.value ?? {};
    const { now } = this.#clock;
    const lead = parseDuration(this.lead ?? '');
    const before = this.#state;
    const state = this.#stateAt(now);
    const sourceZone = schedule?.timeZone ?? readerTimeZone();
    this.#view = bannerView({
      state,
      locale: this.#locale.current,
      zone: displayZone(this.timeZone, readerTimeZone(), sourceZone),
      sourceZone,
      defaultLanguage,
      now,
      lead: leadOf(lead, schedule),
      statusAge: this.#feed.staleAge,
      dismissible: this.dismissible,
      dismissed: this.#dismissals.read(),
      standing: this.standing,
      sayClear: this.variant === 'card' || this.variant === 'inline',
      detailsHref: webAddress(this.detailsHref, this),
    });
    this.#state = state;
    this.#speak(before, state);
  }

  protected override render(): TemplateResult {
    // Where nothing is known, the page's own words are worth more than silence.
    const isSilent = this.#state.phase === 'unknown';
    const view = this.#view;
    return html`<div class="base" part="base" lang=${this.#locale.current.language}>
      ${
        view
          ? bannerTemplate(view, ownDirection(this.#locale.current), (keys) => this.#dismiss(keys))
          : isSilent
            ? html`<slot></slot>`
            : nothing
      }
      <p class="visually-hidden" role="status">${this.#spoken}</p>
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    mirrorPhase(this.#internals, this.#state.phase);
    this.#tellChange();
  }

  #toldKey = changeKey(NOTHING_KNOWN);

  #tellChange(): void {
    const key = changeKey(this.#state);
    if (key === this.#toldKey) return;
    this.#toldKey = key;
    this.dispatchEvent(new TrustStateChangeEvent(this.#state));
  }

  /** A screen reader hears of changes only: what is there at first is read where it stands. */
  #speak(before: BannerState, after: BannerState): void {
    const { now } = this.#clock;
    if (this.#hasAnswered && (before.phase !== after.phase || before.severity !== after.severity)) {
      this.#spoken = spokenChange(before, after, this.#view, this.#locale.current);
      this.#spokenAt = now;
    } else if (now - this.#spokenAt >= MINUTE) {
      // It has been heard, and would only grow old: who reads on finds the banner itself.
      this.#spoken = '';
    }
    this.#hasAnswered ||= after.phase !== 'unknown' || this.#isSettled;
  }

  /** What was asked for has been answered, be it by a failure: what comes now is a change. */
  get #isSettled(): boolean {
    const { state } = this.#document;
    const hasDocument = state === 'loaded' || state === 'failed';
    return !this.#feed.isAwaited && (hasDocument || (state === 'empty' && this.#feed.status !== undefined));
  }

  #dismiss(keys: readonly string[]): void {
    this.#dismissals.add(keys);
    this.requestUpdate();
  }

  #nextChange(now: number): number | undefined {
    const next = Math.min(
      // Anew, since a document that says the same again is younger than when it was drawn.
      this.#stateAt(now).changesAt ?? Infinity,
      this.#feed.changesAt ?? Infinity,
      this.#view?.changesAt ?? Infinity,
    );
    return next === Infinity || next <= now ? undefined : next;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-status-banner': TrustStatusBanner;
  }
}
