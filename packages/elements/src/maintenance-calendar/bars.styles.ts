import { css } from 'lit';

/** What month and week have in common: bars, and the legend of their looks. */
export const barsStyles = css`
  .bar {
    --_edge: var(--_tone);
    --_surface: var(--_color-planned-surface);
    --_tone: var(--_color-planned-ink);
    background: var(--_surface);
    border: var(--_stroke-hairline) solid color-mix(in oklab, var(--_tone) 35%, var(--_surface));
    border-inline-start: var(--_stroke-edge) solid var(--_edge);
    border-radius: var(--_radius-small);
    color: var(--_tone);
    font: inherit;
    font-size: var(--_text-tiny);
    line-height: 1.35;
    margin: 0;
    min-block-size: 24px;
    overflow: hidden;
    padding: 0.1em 0.4em;
    text-align: start;
  }

  button.bar {
    cursor: pointer;
  }

  button.bar:hover {
    border-color: var(--_tone);
  }

  .bar-time {
    font-weight: var(--_weight-strong);
  }

  .bar.current,
  .bar.moved {
    --_surface: var(--_color-active-surface);
    --_tone: var(--_color-active-ink);
  }

  .bar.emergency {
    --_surface: var(--_color-incident-surface);
    --_tone: var(--_color-incident-ink);
  }

  .bar.reserved,
  .bar.off {
    --_surface: var(--_color-paper);
    --_tone: var(--_color-ink-soft);
    border-style: dashed;
  }

  .bar.off {
    border-style: dotted;
  }

  .off .bar-words {
    text-decoration: line-through;
  }

  /* Each is told by its edge too, where colours are few. */
  .bar.current {
    border-block-width: 2px;
    border-inline-end-width: 2px;
    font-weight: var(--_weight-strong);
  }

  .bar.moved {
    border-inline-start: 5px double var(--_edge);
  }

  .bar.emergency {
    border-inline-start-width: 7px;
  }

  .bar.past:not(.off, .continued) {
    border-inline-start-width: var(--_stroke-hairline);
  }

  .bar.past:not(.off, .reserved) {
    --_surface: var(--_color-tint);
    --_tone: var(--_color-ink-soft);
  }

  /* Across midnight a bar is one: it has no end there. */
  .bar.continued {
    border-end-start-radius: 0;
    border-inline-start-width: 0;
    border-start-start-radius: 0;
    padding-inline-start: 0.6em;
  }

  .bar.continues {
    border-end-end-radius: 0;
    border-inline-end-width: 0;
    border-start-end-radius: 0;
  }

  /* Legend */

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-4);
    max-inline-size: none;
  }

  .legend li {
    align-items: center;
    display: flex;
    gap: 0.5em;
  }

  .swatch {
    block-size: 1em;
    inline-size: 1.6em;
    min-block-size: 0;
    padding: 0;
  }

  .swatch.cancelled {
    --_surface: var(--_color-paper);
    --_tone: var(--_color-ink-soft);
    border-style: dotted;
  }

  @media (forced-colors: active) {
    .bar.current {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
