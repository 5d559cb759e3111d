import { css } from 'lit';

/** Seven days in a row, and as many rows as the month needs. */
export const monthStyles = css`
  .month,
  .month :is(thead, tbody) {
    display: block;
  }

  .month tr {
    display: grid;
    grid-template-columns: repeat(7, minmax(0, 1fr));
  }

  .month tbody {
    border-block-start: var(--_stroke-hairline) solid var(--_agenda-rule);
    border-inline-start: var(--_stroke-hairline) solid var(--_agenda-rule);
  }

  .month th {
    color: var(--_color-ink-soft);
    font-size: var(--_text-tiny);
    font-weight: var(--_weight-strong);
    overflow: hidden;
    padding: 0.25em 0.5em;
    text-align: start;
  }

  .narrow {
    display: none;
  }

  .cell {
    --_lane: calc(2.9 * var(--_text-tiny) + 0.2em);
    align-content: start;
    border-block-end: var(--_stroke-hairline) solid var(--_agenda-rule);
    border-inline-end: var(--_stroke-hairline) solid var(--_agenda-rule);
    display: grid;
    gap: 2px;
    grid-auto-rows: calc(var(--_lane));
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: 1.9em;
    min-block-size: 6.4em;
    padding: 0 3px 3px;
    position: relative;
  }

  .weekend {
    background: var(--_color-tint);
  }

  /* The whole day can be pressed; its windows lie above it. */
  .number {
    background: none;
    border: 0;
    border-radius: 999px;
    color: inherit;
    cursor: pointer;
    font: inherit;
    font-size: var(--_text-small);
    grid-row: 1;
    line-height: 1.7;
    margin: 0;
    min-inline-size: 1.7em;
    padding: 0 0.3em;
    place-self: center start;
    text-align: center;
    white-space: nowrap;
  }

  .number::after {
    content: '';
    inset: 0;
    position: absolute;
  }

  .number:focus-visible {
    outline: none;
  }

  .number:focus-visible::after {
    outline: var(--_stroke-focus) solid var(--_color-focus);
    outline-offset: -2px;
  }

  .number:hover {
    background: var(--_color-line);
  }

  .outside .number {
    color: var(--_color-ink-soft);
  }

  /* What is chosen is marked as today is. */
  .button[aria-pressed='true'],
  .number[aria-current] {
    background: var(--_color-accent);
    border-color: var(--_color-accent);
    color: var(--_color-on-accent);
  }

  .number[aria-current] {
    font-weight: var(--_weight-strong);
  }

  .outside .bar {
    --_surface: var(--_color-paper);
  }

  .chip,
  .more {
    position: relative;
  }

  .chip .bar-words {
    -webkit-box-orient: vertical;
    display: -webkit-box;
    -webkit-line-clamp: 2;
    line-clamp: 2;
    overflow: hidden;
    overflow-wrap: break-word;
  }

  .chip.continued {
    margin-inline-start: -4px;
  }

  .chip.continues {
    margin-inline-end: -4px;
  }

  .lane-0 {
    grid-row: 2;
  }

  .lane-1 {
    grid-row: 3;
  }

  .lane-2 {
    grid-row: 4;
  }

  .more {
    background: none;
    border: 0;
    border-radius: var(--_radius-small);
    color: var(--_color-accent);
    cursor: pointer;
    font: inherit;
    font-size: var(--_text-tiny);
    grid-row: 4;
    min-block-size: 24px;
    padding: 0 0.4em;
    text-align: start;
    text-decoration: underline;
  }

  @container calendar (width < 40em) {
    .short {
      display: none;
    }

    .narrow {
      display: inline;
    }

    .month th {
      text-align: center;
    }

    .cell {
      grid-auto-rows: 0.5em;
      grid-template-rows: 2.2em;
      justify-items: stretch;
      min-block-size: 4em;
    }

    .number {
      place-self: center;
      padding: 0;
    }

    /* No room for words: a stroke for each, and the day tells of them. */
    .chip {
      block-size: 0.4em;
      border: 0;
      min-block-size: 0;
      padding: 0;
      pointer-events: none;
      visibility: hidden;
    }

    .chip::before {
      border-block-start: 0.35em solid var(--_edge);
      content: '';
      display: block;
      visibility: visible;
    }

    .chip.past::before {
      border-block-start-width: 0.15em;
    }

    .chip.moved::before {
      border-block-start-style: double;
    }

    .chip.emergency::before {
      border-block-start-width: 0.55em;
    }

    .chip.reserved::before {
      border-block-start-style: dashed;
    }

    .chip.off::before {
      border-block-start-style: dotted;
    }

    .chip > * {
      display: none;
    }

    .more {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .button[aria-pressed='true'],
    .number[aria-current] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
