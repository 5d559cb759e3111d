import { css } from 'lit';

import { stackedStyles } from './stacked.styles.js';

const tableStyles = css`
  .base {
    container-type: inline-size;
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

  .exports {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-4);
    margin-inline-start: auto;
  }

  .exports a {
    align-items: center;
    display: inline-flex;
    gap: 0.35em;
    min-block-size: 24px;
  }

  /* A line of its own: its length changes, and nothing beside it should move. */
  .result {
    flex-basis: 100%;
    order: 1;
  }

  /* Columns keep their widths whatever is in them, so that nothing moves while a reader sorts and filters. */
  table {
    border-collapse: collapse;
    inline-size: 100%;
    table-layout: fixed;
  }

  .company {
    inline-size: 18%;
  }

  .entity {
    inline-size: 13%;
  }

  .processing {
    inline-size: 14%;
  }

  .purpose {
    inline-size: 28%;
  }

  .safeguards {
    inline-size: 27%;
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

  th,
  td {
    font-weight: var(--_weight-body);
    padding-block: var(--_table-row-padding);
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
    font-size: var(--_text-small);
    padding-block: 0;
    vertical-align: bottom;
  }

  /* It stays in sight: the line is drawn as a shadow, because a border of collapsed cells does not stick. */
  @media screen {
    thead th {
      background: var(--_color-paper);
      border-block-end: 0;
      box-shadow: inset 0 -2px var(--_color-ink);
      inset-block-start: var(--trust-table-head-offset, 0px);
      position: sticky;
      z-index: 1;
    }
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
    gap: 0.35em;
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
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 1.5;
  }

  [aria-sort] .glyph {
    stroke-width: 2.2;
  }

  tbody tr {
    border-block-end: var(--_stroke-hairline) solid var(--_table-rule);
  }

  tbody :is(tr, a) {
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

  .group th {
    font-weight: var(--_weight-strong);
    padding-block: var(--_space-6) var(--_space-2);
  }

  tbody:first-of-type .group th {
    padding-block-start: var(--_space-5);
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
  [part~='safeguards'] .line {
    text-wrap: wrap;
  }

  .line a {
    padding-block: 0.15em;
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

  .missing bdi {
    font-style: italic;
  }

  .line.mark {
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

  td > .heading {
    display: none;
  }

  .empty {
    padding-block: var(--_space-5);
  }

  .notes {
    margin-block-start: var(--_space-4);
  }

  @media (forced-colors: active) {
    thead th::after {
      border-block-end: 2px solid;
      content: '';
      inset: auto 0 0;
      position: absolute;
    }

    tbody .reached {
      outline: 2px solid Highlight;
    }
  }

  @media print {
    table {
      font-size: 0.75em;
    }

    tbody tr {
      background: none !important;
      box-shadow: none !important;
      break-inside: avoid;
    }

    caption,
    thead th,
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
