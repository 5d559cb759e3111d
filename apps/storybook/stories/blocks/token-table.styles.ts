import { css } from 'lit';

export const tokenTableStyles = css`
  table {
    table-layout: fixed;
  }
  .pair {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.375rem;
    align-items: center;
    margin-inline-end: 1rem;
  }
  .relation {
    margin: 0.125rem 0 0;
    font-size: 0.8125rem;
  }
  .probes {
    block-size: 0;
    overflow: hidden;
    forced-color-adjust: none;
  }
  .sample {
    display: inline-block;
    box-sizing: border-box;
    inline-size: 2.5rem;
    block-size: 1.5rem;
    border: 1px solid currentcolor;
    vertical-align: middle;
  }
  .two-lines {
    display: inline-block;
  }
  .badges {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 0.8125rem;
  }
  .badges li {
    padding: 0 0.5rem;
    border: 1px solid var(--trust-color-line, GrayText);
    border-radius: 999px;
  }
  .badges .broken,
  .badges .unknown {
    border: 2px solid var(--trust-color-incident-ink, CanvasText);
    color: var(--trust-color-incident-ink, CanvasText);
    font-weight: 600;
  }
`;
