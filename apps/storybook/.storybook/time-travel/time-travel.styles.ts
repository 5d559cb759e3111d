import { css } from 'lit';

/** Where the centre of the slider's thumb stands, at its ends half its own width away from the edge. */
const THUMB = 16;

export const timeTravelStyles = css`
  :host {
    display: block;
    padding: 0.75rem 1rem;
    color: inherit;
    font:
      400 0.8125rem/1.5 system-ui,
      sans-serif;
    font-variant-numeric: tabular-nums;
  }

  :where(p, dl, dd, ul) {
    margin: 0;
    padding: 0;
  }

  .room {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.625rem;
    max-inline-size: 72rem;
  }

  .soft {
    opacity: 0.8;
  }

  .place {
    font-size: 0.9375rem;
    font-weight: 600;
    line-height: 1.3;
  }

  label {
    display: flex;
    flex: 1 1 16rem;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
    align-items: center;
    min-inline-size: 0;
    font-weight: 600;
  }

  .about {
    flex: 1 1 16rem;
  }

  select,
  button {
    max-inline-size: 100%;
    box-sizing: border-box;
    min-block-size: 1.875rem;
    padding: 0.1875rem 0.625rem;
    border: 1px solid color-mix(in srgb, currentColor 55%, transparent);
    border-radius: 4px;
    background: transparent;
    color: inherit;
    font: inherit;
  }

  select {
    flex: 1 1 12rem;
    min-inline-size: 0;
    font-weight: 400;
  }

  option {
    background: Canvas;
    color: CanvasText;
  }

  button {
    cursor: pointer;
  }

  button:hover:not(:disabled) {
    background: color-mix(in srgb, currentColor 10%, transparent);
  }

  button[aria-pressed='true'] {
    border-color: currentColor;
    box-shadow: inset 0 0 0 1px currentColor;
    font-weight: 600;
  }

  :disabled {
    cursor: not-allowed;
    opacity: 0.5;
  }

  :focus-visible {
    outline: 2px solid Highlight;
    outline-offset: 2px;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem 0.5rem;
    align-items: center;
  }

  .groups {
    gap: 0.375rem 2rem;
  }

  .track {
    position: relative;
    padding-block-end: 0.875rem;
  }

  input[type='range'] {
    display: block;
    inline-size: 100%;
    min-block-size: 1.5rem;
    margin: 0;
  }

  .mark {
    position: absolute;
    inset-block-end: 0;
    inset-inline-start: calc(${THUMB / 2}px + (100% - ${THUMB}px) * var(--place));
    block-size: 0.75rem;
    border-inline-start: 2px solid currentColor;
    transform: translateX(-1px);
  }

  .window {
    position: absolute;
    inset-block-end: 0.25rem;
    inset-inline-start: calc(${THUMB / 2}px + (100% - ${THUMB}px) * var(--place));
    inline-size: calc((100% - ${THUMB}px) * var(--length));
    block-size: 0.25rem;
    background: currentColor;
  }

  .change {
    border-inline-start-style: dotted;
    border-inline-start-width: 4px;
    transform: translateX(-2px);
  }

  .clocks {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
    gap: 0.5rem 1.5rem;
  }

  dd {
    font-weight: 600;
  }

  .near {
    font-weight: 600;
  }
`;
