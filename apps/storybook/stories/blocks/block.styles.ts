import { css } from 'lit';

/** What the blocks of the docs have in common: they wear the tokens that they show. */
export const blockStyles = css`
  :host {
    display: block;
    background: var(--trust-color-paper, Canvas);
    color: var(--trust-color-ink, CanvasText);
    font-family: var(--trust-font-family, 'Inter Variable', system-ui, sans-serif);
    font-size: 0.875rem;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  h2,
  h3 {
    margin: 2rem 0 0.5rem;
    font-size: 1.25rem;
    line-height: 1.25;
  }
  h3 {
    margin-block-start: 1.25rem;
    font-size: 1rem;
  }
  p {
    margin: 0 0 0.75rem;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.5rem 1rem 0.5rem 0;
    border-block-end: 1px solid var(--trust-color-line, GrayText);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  thead th {
    color: var(--trust-color-ink-soft, GrayText);
    font-size: 0.8125rem;
    font-weight: 600;
  }
  code {
    /* The face of the theme: what a machine has for code differs, and so would the pictures. */
    font: inherit;
    font-size: 0.8125rem;
    overflow-wrap: anywhere;
  }
  .soft {
    color: var(--trust-color-ink-soft, GrayText);
  }
  .swatch {
    display: inline-block;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    border: 1px solid var(--trust-color-control, CanvasText);
    border-radius: 4px;
    vertical-align: middle;
    forced-color-adjust: none;
  }
  @media (width < 40rem) {
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
      inline-size: auto;
    }
    th,
    td {
      padding: 0.125rem 0;
      border: 0;
    }
    tr {
      padding-block: 0.5rem;
      border-block-end: 1px solid var(--trust-color-line, GrayText);
    }
  }
`;
