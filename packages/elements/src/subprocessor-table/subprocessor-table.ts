import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';

import { baseStyles } from '../shared/base.styles.js';
import { bareRoot } from '../shared/bring-styles.js';
import { ClockController } from '../shared/clock-controller.js';
import { controlStyles } from '../shared/control.styles.js';
import { DocumentDays } from '../shared/document-days.js';
import { DocumentSource } from '../shared/document-source.js';
import { withoutDocument } from '../shared/failure.js';
import { LocaleController } from '../shared/locale-controller.js';
import { RowAnchors } from '../shared/row-anchors.js';
import { remembered } from '../shared/remembered.js';
import { saveFile } from '../shared/save-file.js';
import { VERSION } from '../shared/version.js';
import { webAddress } from '../shared/web-address.js';
import { formatSorting, parseColumns, parseSorting } from './columns.js';
import type { ColumnId } from './columns.js';
import { controlsTemplate } from './controls-template.js';
import { csvFile } from './csv-file.js';
import { lineElement } from './line-element.js';
import { PoliteResult } from './polite-result.js';
import { focusedPlace, RowList } from './row-list.js';
import { readSubprocessorDocument } from './subprocessor-document.js';
import type { SubprocessorDocument } from './subprocessor-document.js';
import { tableChangesOn, tableWording } from './subprocessor-table.model.js';
import type { CellLine, FacetChoice, GroupBy, TableWords } from './subprocessor-table.model.js';
import { subprocessorTableStyles } from './subprocessor-table.styles.js';
import { tableTemplate } from './table-template.js';

export type {
  TrustDocumentEventMap as TrustSubprocessorTableEventMap,
  TrustErrorEvent,
  TrustLoadEvent,
} from '../shared/events.js';

/** Nothing is chosen. */
const NONE: FacetChoice = {};

/**
 * Shows who processes the data, where, what for, and with which safeguards, as a table that can be sorted
 * and filtered. What the source does not state says so. `#id` in the page's address leads to a row.
 *
 * @summary Sub-processors and data centres, as a table.
 * @tag trust-subprocessor-table
 * @tagname trust-subprocessor-table
 *
 * @slot - Shown until there is an answer, and where none comes: the page's own table for readers without script.
 *
 * @fires {TrustLoadEvent} trust-load - The document has been read and shown.
 * @fires {TrustErrorEvent} trust-error - The document could not be read, or not all of it.
 *
 * @csspart base - Around everything.
 * @csspart controls - Filter, choices, result and links above the table.
 * @csspart result - How many rows are shown.
 * @csspart table - The table.
 * @csspart caption - The day of the record, and the filter in force.
 * @csspart header - The heading of a column.
 * @csspart group - The heading of a group.
 * @csspart row - A row; also `planned`, `active` or `removed`.
 * @csspart cell - A cell; also the id of its column, or `more`.
 * @csspart details - What no column shows of a row.
 * @csspart detail - One part of that.
 * @csspart line - A line of a cell; also `main`, `soft`, `mark` or `missing`.
 * @csspart link - A link of the record.
 * @csspart download - Leads to the record as CSV.
 * @csspart feed - Leads to the feed of changes.
 * @csspart notes - What holds for the list as a whole.
 * @csspart failure - What is said where the document cannot be read.
 *
 * @cssproperty --trust-table-head - Text of the column headings.
 * @cssproperty --trust-table-head-offset - How far below the top the headings stay in sight, where a page has a bar of its own there. Behind them lies `--trust-color-paper`, which should be what the page has there.
 * @cssproperty --trust-table-rule - Lines between rows.
 * @cssproperty --trust-table-row-padding - Space above and below a row.
 * @cssproperty --trust-color-accent - Links.
 * @cssproperty --trust-color-planned-ink - Planned entries.
 * @cssproperty --trust-font-family - Type face; the page's own by default.
 */
export class TrustSubprocessorTable extends LitElement {
  static readonly version = VERSION;
  static override styles = [...baseStyles, controlStyles, subprocessorTableStyles];
  static override properties = {
    src: {},
    data: { attribute: false },
    columns: {},
    groupBy: { attribute: 'group-by' },
    sort: { reflect: true },
    filterable: { type: Boolean },
    showRemoved: { type: Boolean, attribute: 'show-removed' },
    csvHref: { attribute: 'csv-href' },
    feedHref: { attribute: 'feed-href' },
    fallbackHref: { attribute: 'fallback-href' },
    timeZone: { attribute: 'time-zone' },
    now: {},
  };

  /** Address of a trust document; its `subprocessors` are read. */
  declare src: string | null;
  /** The document itself, parsed; goes before a child script and `src`. */
  declare data: unknown;
  /**
   * The columns after the company, in order: by default `entity`, `processing`, `purpose`, `transfers` and `safeguards`;
   * also `contact`, `data`, `dates` and `chain`. What is in no column stands in a row's details.
   */
  declare columns: string | null;
  /** `role` or `country` (where the company is established); by default one list. */
  declare groupBy: 'role' | 'country' | null;
  /** A column's id, with a minus for descending: `company`, `-entity`. By default the document's order. */
  declare sort: string | null;
  /** Offers a text filter and choices of country of processing, role, transfer basis and status. */
  declare filterable: boolean;
  /** Also shows entries that were removed. */
  declare showRemoved: boolean;
  /** Address of the record as CSV, for download; without it, a file of what is shown is made in the page. */
  declare csvHref: string | null;
  /** Address of a feed of changes. */
  declare feedHref: string | null;
  /** Where the record can be read when the document cannot. */
  declare fallbackHref: string | null;
  /** Where the day begins on which an entry comes into force: `auto` (the reader's zone), `source` (the document's) or an IANA name. */
  declare timeZone: 'auto' | 'source' | (string & {});
  /** An instant, ISO 8601: freezes the clock, for previews. */
  declare now: string | null;
  #filter = '';
  #facets: FacetChoice = NONE;
  readonly #locale = new LocaleController(this);
  readonly #clock: ClockController = new ClockController(this, () => this.#nextChange());
  readonly #document = new DocumentSource<SubprocessorDocument>(this, {
    read: readSubprocessorDocument,
    onServerTime: (serverNow) => this.#clock.correct(serverNow),
  });
  readonly #withoutDocument = withoutDocument(this, this.#document);
  readonly #days = new DocumentDays(this, this.#clock);
  readonly #anchors = new RowAnchors(this, (id) => this.#reveal(id));
  readonly #columns = remembered(parseColumns);
  readonly #sorting = remembered(parseSorting);
  readonly #rows = new RowList(this);
  readonly #result = new PoliteResult(this);
  readonly #wording = tableWording();
  readonly #noteElements = remembered((notes: readonly CellLine[]) => notes.map(lineElement));
  readonly #changesOn = remembered(tableChangesOn);
  #words: TableWords | undefined;

  constructor() {
    super();
    this.src = null;
    this.columns = null;
    this.groupBy = null;
    this.sort = null;
    this.filterable = false;
    this.showRemoved = false;
    this.csvHref = null;
    this.feedHref = null;
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
      this.#words = undefined;
      return html`<div class="base" part="base">${this.#withoutDocument(locale)}</div>`;
    }
    const sorting = this.#sorting(this.sort);
    this.#words = this.#wording(value, locale, {
      on: this.#wordedOn(value),
      columns: this.#columns(this.columns),
      sorting,
      groupBy: asGroupBy(this.groupBy),
      showRemoved: this.showRemoved,
      // What nobody can undo is not in force.
      filter: this.filterable ? this.#filter : '',
      facets: this.filterable ? this.#facets : NONE,
    });
    const { view, record } = this.#words;
    return html`<div class="base" part="base" lang=${view.language}>
      ${controlsTemplate({
        view,
        filter: this.#filter,
        filterable: this.filterable,
        announced: this.#result.said(view.result, record),
        csvHref: webAddress(this.csvHref, this),
        feedHref: webAddress(this.feedHref, this),
        onFilter: (text) => this.#choose(text, this.#facets),
        onFacet: (facet, choice) => this.#choose(this.#filter, { ...this.#facets, [facet]: choice }),
        onShowAll: () => this.#showAll(),
        onDownload: () =>
          saveFile(
            `sub-processors-${view.asOfDay ?? this.#days.today(value)}.csv`,
            'text/csv',
            csvFile(record, view),
          ),
      })}
      ${tableTemplate({ view, sorting, onSort: (column) => this.#sortBy(column) })}
      ${view.shown.size === 0 ? html`<p class="empty soft" dir="auto">${view.strings.nothingFound}</p>` : nothing}
      <p class="notes" part="notes">${this.#noteElements(view.notes)}</p>
    </div>`;
  }

  /** The rows come before what looks for one of them. */
  protected override update(changed: PropertyValues): void {
    const focused = focusedPlace(this.renderRoot as ShadowRoot);
    super.update(changed);
    const table = this.renderRoot.querySelector('table');
    if (this.#words && table) this.#rows.draw(table, this.#words, this.#anchors.current, focused);
  }

  /** Ascending, then descending, then as the document has it, which means something too. */
  #sortBy(column: ColumnId): void {
    const sorting = parseSorting(this.sort);
    const isSorted = sorting?.column === column;
    this.sort = isSorted && sorting.descending ? null : formatSorting({ column, descending: isSorted });
  }

  #choose(filter: string, facets: FacetChoice): void {
    this.#filter = filter;
    this.#facets = facets;
    this.requestUpdate();
  }

  /** The button goes with what it takes away: whoever pressed it stands in the field that is left. */
  #showAll(): void {
    this.#choose('', NONE);
    this.renderRoot.querySelector('input')?.focus();
  }

  /** A link to a row leads to it past what hides it. */
  #reveal(id: string): void {
    const { rows = [], selection } = this.#words ?? {};
    if (rows.some((row) => row.id === id) && !selection?.shown.has(id)) this.#choose('', NONE);
  }

  /** The day that its words are of. They stay as they are until one on which they say something else. */
  #wordedOn(document: SubprocessorDocument): string {
    const today = this.#days.today(document);
    const before = this.#words?.record.wording.on;
    if (before === undefined || before > today) return today;
    const next = this.#changesOn(document.subprocessors, before);
    return next === undefined || next > today ? before : today;
  }

  /** The beginning of the day on which the table says something else. */
  #nextChange(): number | undefined {
    const { value } = this.#document;
    const day = value && this.#changesOn(value.subprocessors, this.#wordedOn(value));
    return value && day !== undefined ? this.#days.startOf(day, value) : undefined;
  }
}

const asGroupBy = (text: string | null): GroupBy | undefined =>
  text === 'role' || text === 'country' ? text : undefined;

declare global {
  interface HTMLElementTagNameMap {
    'trust-subprocessor-table': TrustSubprocessorTable;
  }
}
