import { html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';

import { baseStyles } from '../shared/base.styles.js';
import { bareRoot } from '../shared/bring-styles.js';
import { ClockController } from '../shared/clock-controller.js';
import { controlStyles } from '../shared/control.styles.js';
import { DocumentDays } from '../shared/document-days.js';
import { DocumentSource } from '../shared/document-source.js';
import { withoutDocument } from '../shared/failure.js';
import { ownDirection } from '../shared/locale.js';
import { LocaleController } from '../shared/locale-controller.js';
import { VERSION } from '../shared/version.js';
import { readAgreementDocument } from './agreement-document.js';
import type { AgreementDocument } from './agreement-document.js';
import { agreementListView, listChangesOn } from './agreement-list.model.js';
import { agreementListStyles } from './agreement-list.styles.js';
import { agreementListTemplate } from './agreement-template.js';
import { RowAnchors } from '../shared/row-anchors.js';

export type {
  TrustDocumentEventMap as TrustAgreementListEventMap,
  TrustErrorEvent,
  TrustLoadEvent,
} from '../shared/events.js';

/**
 * Lists agreements and policies, each linked in the edition that its reader can best read: in the page's
 * language, else in the reader's, else in the document's. A badge says where that edition is in another
 * language than the page or is not a web page. `#id` in the page's address leads to an agreement.
 *
 * @summary Agreements and policies, in the reader's language where there is one.
 * @tag trust-agreement-list
 * @tagname trust-agreement-list
 *
 * @slot - Shown until there is an answer, and where none comes: the page's own list for readers without script.
 *
 * @fires {TrustLoadEvent} trust-load - The document has been read and shown.
 * @fires {TrustErrorEvent} trust-error - The document could not be read, or not all of it.
 *
 * @csspart base - Around everything.
 * @csspart group - A heading with its agreements.
 * @csspart heading - The heading of a group.
 * @csspart agreement - One agreement.
 * @csspart title - Its title.
 * @csspart link - A link to an edition.
 * @csspart badge - What a reader would not expect of an edition: its language, its format and size.
 * @csspart remarks - Since when it is valid, its version, whether the text binds.
 * @csspart updated - The mark of a recent version.
 * @csspart changes - What changed with a version.
 * @csspart others - The other editions.
 * @csspart upcoming - A version that is still to come into force.
 * @csspart history - The versions that were replaced.
 * @csspart failure - What is said where the document cannot be read.
 *
 * @cssproperty --trust-badge-ink - Text of badges.
 * @cssproperty --trust-badge-outline - Outline of badges.
 * @cssproperty --trust-badge-radius - Corners of badges.
 * @cssproperty --trust-color-accent - Links, and the mark of a recent version.
 * @cssproperty --trust-color-line - Lines between agreements.
 * @cssproperty --trust-color-planned-ink - Versions that are still to come.
 * @cssproperty --trust-font-family - Type face; the page's own by default.
 */
export class TrustAgreementList extends LitElement {
  static readonly version = VERSION;
  static override styles = [...baseStyles, controlStyles, agreementListStyles];
  static override properties = {
    src: {},
    data: { attribute: false },
    groupBy: { attribute: 'group-by' },
    languages: {},
    showHistory: { type: Boolean, attribute: 'show-history' },
    headingLevel: { type: Number, attribute: 'heading-level' },
    fallbackHref: { attribute: 'fallback-href' },
    timeZone: { attribute: 'time-zone' },
    now: {},
  };

  /** Address of a trust document; its `agreements` are read. */
  declare src: string | null;
  /** The document itself, parsed; goes before a child script and `src`. */
  declare data: unknown;
  /** `group`: under the document's headings; `none`: one list in its order. */
  declare groupBy: 'none' | 'group';
  /** Languages that the reader reads, the preferred one first, with spaces or commas between; by default the browser's. */
  declare languages: string | null;
  /** Also offers versions that were replaced, and says what changed. */
  declare showHistory: boolean;
  /** Level of the groups' headings on the page, 1 to 6. */
  declare headingLevel: 1 | 2 | 3 | 4 | 5 | 6;
  /** Where the agreements can be read when the document cannot. */
  declare fallbackHref: string | null;
  /** Where the day begins on which a version comes into force: `auto` (the reader's zone), `source` (the document's) or an IANA name. */
  declare timeZone: 'auto' | 'source' | (string & {});
  /** An instant, ISO 8601: freezes the clock, for previews. */
  declare now: string | null;

  readonly #locale = new LocaleController(this);
  readonly #clock: ClockController = new ClockController(this, () => this.#nextChange());
  readonly #document = new DocumentSource<AgreementDocument>(this, {
    read: readAgreementDocument,
    onServerTime: (serverNow) => this.#clock.correct(serverNow),
  });
  readonly #withoutDocument = withoutDocument(this, this.#document);
  readonly #days = new DocumentDays(this, this.#clock);
  readonly #anchors = new RowAnchors(this);

  constructor() {
    super();
    this.src = null;
    this.groupBy = 'none';
    this.languages = null;
    this.showHistory = false;
    this.headingLevel = 3;
    this.fallbackHref = null;
    this.timeZone = 'auto';
    this.now = null;
  }

  protected override createRenderRoot(): ShadowRoot {
    return bareRoot(this);
  }

  protected override render(): TemplateResult {
    const { value } = this.#document;
    const locale = this.#locale.current;
    if (!value) {
      return html`<div class="base" part="base">${this.#withoutDocument(locale)}</div>`;
    }
    const view = agreementListView(value, locale, {
      on: this.#days.today(value),
      languages: this.languages?.split(/[\s,]+/).filter((tag) => tag !== '') ?? navigator.languages,
      grouped: this.groupBy === 'group',
      history: this.showHistory,
    });
    return html`<div class="base" part="base" lang=${view.language}>
      ${agreementListTemplate({
        view,
        headingLevel: this.headingLevel,
        direction: ownDirection(locale),
        reached: this.#anchors.current,
      })}
    </div>`;
  }

  /** The beginning of the day on which the list says something else. */
  #nextChange(): number | undefined {
    const { value } = this.#document;
    const day = value && listChangesOn(value, this.#days.today(value));
    return value && day !== undefined ? this.#days.startOf(day, value) : undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-agreement-list': TrustAgreementList;
  }
}
