import { css } from 'lit';

import { stackedStyles } from './stacked.styles.js';

const tableStyles = css`
  /* What it asks for where it is asked how much room it wants. */
  .base {
    contain-intrinsic-inline-size: min(40em, 75vw);
    container-type: inline-size;
  }

  /* What a row is likely to take up. */
  table {
    --row-size: 8em;
  }

  .controls {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-3);
    margin-block-end: var(--_space-1);
  }

  .filter {
    align-items: center;
    color: var(--_color-ink-soft);
    display: inline-flex;
    flex: 1 1 12em;
    max-inline-size: 20em;
    position: relative;
  }

  .filter .icon {
    inset-inline-start: 0.6em;
    pointer-events: none;
    position: absolute;
  }

  .filter .field {
    inline-size: 100%;
    padding-inline-start: 2.3em;
  }

  select.field {
    max-inline-size: min(100%, 13em);
    min-inline-size: 0;
    text-overflow: ellipsis;
  }

  /* A line of its own: the result's length changes, and nothing beside it should move. */
  .tail {
    align-items: center;
    display: flex;
    flex: 1 0 100%;
    flex-wrap: wrap;
    font-size: var(--_text-small);
    gap: 0 var(--_space-3);
    min-block-size: 24px;
  }

  .result {
    font-size: inherit;
  }

  .exports {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-4);
    margin-inline-start: auto;
  }

  .exports > * {
    align-items: center;
    display: inline-flex;
    gap: 0.35em;
    min-block-size: 24px;
  }

  .plain {
    background: none;
    border: 0;
    color: var(--_color-accent);
    cursor: pointer;
    font: inherit;
    min-block-size: 24px;
    padding: 0;
    text-align: start;
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }

  .plain:hover {
    text-decoration-thickness: 2px;
  }

  /*
   * Rows are lines of boxes that share their widths out alike: columns keep their widths whatever is in them, so
   * that nothing moves while a reader sorts and filters, and a row out of sight can be left alone.
   */
  table,
  thead,
  tbody,
  caption {
    display: block;
  }

  tr {
    column-gap: var(--_space-4);
    display: flex;
    flex-wrap: wrap;
  }

  [hidden] {
    display: none !important;
  }

  :is(th, td) {
    flex: 13 1 0;
    font-weight: var(--_weight-body);
    min-inline-size: 0;
    padding: 0;
    text-align: start;
  }

  .company {
    flex-grow: 18;
  }

  .entity {
    flex-grow: 12;
  }

  .purpose {
    flex-grow: 23;
  }

  .transfers {
    flex-grow: 17;
  }

  .safeguards {
    flex-grow: 20;
  }

  /* A little less of everything, before columns are given up. */
  @container (max-width: 64em) {
    tr {
      column-gap: var(--_space-3);
    }

    tbody :is(th, td) {
      font-size: 0.9375em;
    }
  }

  .more,
  .group th {
    flex: 0 0 100%;
  }

  caption {
    color: var(--_color-ink-soft);
    font-size: var(--_text-small);
    padding-block-end: var(--_space-2);
    text-align: start;
  }

  caption time + .in-force::before {
    content: '· ';
  }

  thead {
    color: var(--_table-head);
  }

  thead tr {
    align-items: flex-end;
    border-block-end: 2px solid var(--_color-ink);
  }

  thead th {
    font-size: var(--_text-small);
    font-weight: var(--_weight-strong);
  }

  @media screen {
    thead {
      background: var(--_color-paper);
      inset-block-start: var(--trust-table-head-offset, 0px);
      position: sticky;
      z-index: 1;
    }

    .many .waiting {
      contain-intrinsic-block-size: auto var(--row-size);
      content-visibility: auto;
    }
  }

  .sort {
    background: none;
    border: 0;
    color: inherit;
    cursor: pointer;
    font: inherit;
    inline-size: 100%;
    line-height: var(--_leading-tight);
    min-block-size: 2.75em;
    outline-offset: -2px;
    padding: 0;
    text-align: start;
  }

  .sort:hover {
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }

  .glyph {
    block-size: 1.15em;
    fill: none;
    flex: none;
    inline-size: 0.9em;
    margin-inline-start: 0.35em;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 1.5;
    vertical-align: -0.2em;
  }

  [aria-sort] .glyph {
    stroke-width: 2.2;
  }

  tbody tr {
    border-block-end: var(--_stroke-hairline) solid var(--_table-rule);
    padding-block: var(--_table-row-padding);
  }

  tbody :is(tr, a, summary) {
    scroll-margin-block: calc(var(--trust-table-head-offset, 0px) + 4em);
  }

  /* A tint that reaches a little beyond the text, to both sides. */
  tbody :is(.reached, .planned) {
    background: var(--_tint);
    box-shadow:
      calc(-1 * var(--_space-3)) 0 var(--_tint),
      var(--_space-3) 0 var(--_tint);
  }

  .planned {
    --_tint: var(--_color-planned-surface);
  }

  .reached {
    --_tint: var(--_color-tint);
  }

  tbody .group {
    padding-block: var(--_space-6) var(--_space-2);
  }

  tbody:first-of-type .group {
    padding-block-start: var(--_space-5);
  }

  .group th {
    font-weight: var(--_weight-strong);
  }

  .group th::first-letter {
    text-transform: uppercase;
  }

  .line {
    display: block;
    max-inline-size: var(--_measure-text);
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }

  /* A value moves to the next line whole, before it is broken. */
  .label + bdi {
    display: inline-block;
    max-inline-size: 100%;
  }

  /* Short names of documents: evening out their lines would break them at a hyphen. */
  td.safeguards .line {
    text-wrap: wrap;
  }

  .line a {
    padding-block: 0.15em;
  }

  dd .line a {
    display: inline-block;
    min-block-size: 24px;
  }

  .line + .line.main {
    margin-block-start: 0.4em;
  }

  .line.main + .line:is(.soft, .missing, .mark) {
    margin-block-start: 0.15em;
  }

  th .line.main {
    font-weight: var(--_weight-strong);
    text-wrap: balance;
  }

  .line:not(.main),
  .label {
    font-size: var(--_text-small);
  }

  .line:not(.main) .label {
    font-size: inherit;
  }

  .line:is(.soft, .missing),
  .label {
    color: var(--_color-ink-soft);
  }

  .missing {
    font-style: italic;
  }

  .missing .label {
    font-style: normal;
  }

  /* Narrow columns, and the long words of the law; names stay whole. */
  .line:not(th .main) {
    hyphenate-limit-chars: 14 6 6;
    hyphens: auto;
  }

  .line.mark {
    text-wrap: balance;
    color: var(--_color-planned-ink);
    font-weight: var(--_weight-strong);
  }

  .line.mark + .line.mark {
    font-weight: var(--_weight-body);
  }

  .removed .line {
    color: var(--_color-ink-soft);
  }

  .removed th .line.main {
    text-decoration: line-through;
  }

  summary {
    color: var(--_color-ink-soft);
    cursor: pointer;
    font-size: var(--_text-small);
    inline-size: fit-content;
    margin-block-start: 0.5em;
    min-block-size: 24px;
  }

  summary:hover {
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }

  dl {
    display: grid;
    gap: var(--_space-3) var(--_space-5);
    grid-template-columns: repeat(auto-fill, minmax(min(13em, 100%), 1fr));
    margin-block-start: var(--_space-2);
  }

  dt,
  td::before {
    color: var(--_color-ink-soft);
    font-size: var(--_text-tiny);
    font-weight: var(--_weight-strong);
    margin-block-end: 0.15em;
  }

  dt::first-letter {
    text-transform: uppercase;
  }

  dd {
    font-size: var(--_text-small);
  }

  dd :is(.line, .label)[class] {
    font-size: inherit;
  }

  .empty {
    padding-block: var(--_space-5);
  }

  .notes {
    margin-block-start: var(--_space-4);
  }

  @media (forced-colors: active) {
    tbody .planned {
      outline: 1px dashed;
    }

    tbody .reached {
      outline: 2px solid Highlight;
    }
  }

  /* On paper everything is there: details open, the head on each page, the addresses of links. */
  @media print {
    table {
      display: table;
      font-size: 0.75em;
      inline-size: 100%;
    }

    thead {
      display: table-header-group;
    }

    /* A head with buttons in it is not repeated. */
    .sort {
      display: contents;
    }

    tbody {
      display: table-row-group;
    }

    tbody tr {
      background: none !important;
      box-shadow: none !important;
      break-inside: avoid;
    }

    caption {
      display: table-caption;
    }

    summary {
      display: none;
    }

    .notes {
      font-size: 0.75em;
    }

    dd .line a {
      min-block-size: 0;
    }

    details::details-content {
      block-size: auto;
      content-visibility: visible;
      display: block;
    }

    caption,
    thead,
    dt,
    .line,
    .label {
      color: #000 !important;
    }

    .glyph {
      display: none;
    }

    .line > [href^='http']::after {
      content: ' ' attr(href);
      font-size: var(--_text-tiny);
    }
  }
`;

export const subprocessorTableStyles = [tableStyles, stackedStyles];
