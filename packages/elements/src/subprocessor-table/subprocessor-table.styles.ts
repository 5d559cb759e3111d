import { css } from 'lit';

export const subprocessorTableStyles = css`
  .base {
    container-type: inline-size;
  }

  .controls {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-3);
    margin-block-end: var(--_space-3);
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
    max-inline-size: 100%;
  }

  .exports {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-4);
    margin-inline-start: auto;
  }

  table {
    border-collapse: collapse;
    inline-size: 100%;
  }

  caption {
    color: var(--_color-ink-soft);
    font-size: var(--_text-small);
    padding-block-end: var(--_space-3);
    text-align: start;
  }

  th,
  td {
    font-weight: var(--_weight-body);
    padding: var(--_table-row-padding) var(--_space-4) var(--_table-row-padding) 0;
    padding-inline: 0 var(--_space-4);
    text-align: start;
    vertical-align: top;
  }

  :is(th, td):last-child {
    padding-inline-end: 0;
  }

  thead th {
    border-block-end: 2px solid var(--_color-ink);
    color: var(--_table-head);
    font-size: var(--_text-tiny);
    padding-block: 0;
    vertical-align: bottom;
  }

  .sort {
    align-items: center;
    background: none;
    border: 0;
    color: inherit;
    cursor: pointer;
    display: flex;
    font: inherit;
    font-weight: var(--_weight-strong);
    gap: 0.25em;
    inline-size: 100%;
    min-block-size: 2.5em;
    padding: 0;
    text-align: start;
  }

  .sort:hover {
    color: var(--_color-ink);
  }

  .glyph {
    color: var(--_color-control);
    display: inline-flex;
    font-size: 0.85em;
  }

  .glyph.sorted {
    color: var(--_color-ink);
  }

  .glyph.sorted .icon {
    stroke-width: 2.6;
  }

  tbody tr {
    border-block-end: var(--_stroke-hairline) solid var(--_table-rule);
    scroll-margin-block: var(--_space-5);
  }

  tbody tr.reached {
    background: var(--_color-tint);
  }

  .group th {
    color: var(--_color-ink-soft);
    font-size: var(--_text-small);
    font-weight: var(--_weight-strong);
    padding-block: var(--_space-5) var(--_space-2);
  }

  /* The words of a column decide little about its width; what it holds does. */
  th[scope='row'] {
    inline-size: 19%;
  }

  td[part~='entity'],
  td[part~='processing'] {
    inline-size: 14%;
  }

  td[part~='purpose'] {
    inline-size: 29%;
  }

  .line {
    display: block;
    max-inline-size: var(--_measure-text);
    overflow-wrap: break-word;
    text-wrap: pretty;
  }

  .line + .line.main {
    margin-block-start: var(--_space-2);
  }

  th[scope='row'] .line.main {
    font-weight: var(--_weight-strong);
  }

  .line.soft,
  .line.missing,
  .line.mark,
  .line .label {
    font-size: var(--_text-small);
  }

  .line.soft,
  .line.missing,
  .line .label {
    color: var(--_color-ink-soft);
  }

  .line:is(.soft, .missing) .label {
    font-size: inherit;
  }

  .line.missing bdi {
    font-style: italic;
  }

  .line.mark {
    border-inline-start: 2px solid currentColor;
    color: var(--_color-planned-ink);
    margin-block-start: var(--_space-1);
    padding-inline-start: 0.5em;
  }

  .line.mark + .line.mark {
    margin-block-start: 0;
  }

  .removed :is(.line.main, .line.soft) {
    color: var(--_color-ink-soft);
  }

  .removed th .line.main {
    text-decoration: line-through;
  }

  td > .heading {
    display: none;
  }

  .empty {
    padding-block: var(--_space-4);
  }

  .notes {
    margin-block-start: var(--_space-4);
  }

  .failure {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-3);
  }

  /* One record below the other: the headings of the columns go before their cells. */
  @container (max-width: 46em) {
    table,
    tbody,
    tr,
    th,
    td,
    caption {
      display: block;
    }

    thead {
      block-size: 1px;
      clip-path: inset(50%);
      overflow: hidden;
      position: absolute;
      inline-size: 1px;
      white-space: nowrap;
    }

    tbody tr {
      padding-block: var(--_space-4);
    }

    tbody th[scope='row'],
    td,
    td[part~='entity'],
    td[part~='processing'],
    td[part~='purpose'] {
      inline-size: auto;
      padding: 0;
    }

    .group th {
      padding-block: var(--_space-3) 0;
    }

    td {
      column-gap: var(--_space-3);
      display: grid;
      grid-template-columns: 7.5em minmax(0, 1fr);
      margin-block-start: var(--_space-3);
    }

    td > .heading {
      color: var(--_color-ink-soft);
      display: block;
      font-size: var(--_text-small);
    }

    .exports {
      margin-inline-start: 0;
    }
  }

  @container (max-width: 22em) {
    td {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media (forced-colors: active) {
    tbody tr.reached {
      outline: 2px solid Highlight;
    }
  }

  @media print {
    .line,
    .line .label,
    caption,
    thead th {
      color: #000 !important;
    }

    .glyph {
      display: none;
    }

    tbody tr {
      break-inside: avoid;
    }

    .line > [href^='http']::after {
      content: ' ' attr(href);
      font-size: var(--_text-tiny);
      overflow-wrap: anywhere;
    }
  }
`;
