import { css } from 'lit';

/** A day is a track of 24 hours: down the page in columns, and where these have no room across it, day below day. */
export const weekStyles = css`
  .week {
    --_day: 34em;
    --_head: 1.8em;
    --_across: to right;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
  }

  .hours {
    block-size: var(--_day);
    color: var(--_color-ink-soft);
    display: grid;
    grid-auto-rows: 1fr;
    margin-block-start: var(--_head);
    padding-inline-end: 0.5em;
    text-align: end;
  }

  .hours span {
    font-size: var(--_text-tiny);
    line-height: 1;
    translate: 0 -0.4em;
    white-space: nowrap;
  }

  :host(:dir(rtl)) .week {
    --_across: to left;
  }

  .week.changing {
    --_head: 3.2em;
  }

  .columns {
    display: grid;
    grid-template-columns: repeat(7, minmax(0, 1fr));
  }

  .column-date {
    block-size: calc(var(--_head) / 0.875);
    display: flex;
    flex-direction: column;
    font-size: var(--_text-small);
    justify-content: end;
    line-height: var(--_leading-tight);
    padding: 0 0.4em 0.4em;
  }

  .column-date.today {
    color: var(--_color-accent);
    font-weight: var(--_weight-strong);
  }

  .clock-change {
    color: var(--_color-active-ink);
    font-size: var(--_text-tiny);
  }

  .track {
    background-image: repeating-linear-gradient(
      var(--_agenda-rule) 0 1px,
      transparent 1px calc(var(--_day) / 8)
    );
    block-size: var(--_day);
    border-block-end: var(--_stroke-hairline) solid var(--_agenda-rule);
    border-inline-start: var(--_stroke-hairline) solid var(--_agenda-rule);
    position: relative;
  }

  .column:last-child .track {
    border-inline-end: var(--_stroke-hairline) solid var(--_agenda-rule);
  }

  .bands span,
  .block {
    inset-block: calc(var(--from) * 100%) calc((1 - var(--to)) * 100%);
    inset-inline: 0;
    position: absolute;
  }

  .block {
    inset-inline: calc(var(--lane) / var(--lanes) * 100% + 2px)
      calc((var(--lanes) - 1 - var(--lane)) / var(--lanes) * 100% + 2px);
  }

  .block {
    container: block / inline-size;
  }

  .block .bar {
    block-size: 100%;
    inline-size: 100%;
  }

  .week .bar {
    align-items: start;
    display: flex;
    hyphens: auto;
    overflow-wrap: break-word;
    padding: 0.2em 0.3em;
  }

  .week .bar.continued {
    border-block-start: 0;
    border-inline-start-width: var(--_stroke-edge);
    border-start-end-radius: 0;
    padding-inline-start: 0.4em;
  }

  .week .bar.continues {
    border-block-end: 0;
    border-end-start-radius: 0;
    border-inline-end-width: var(--_stroke-hairline);
  }

  /* Nobody knows its end. */
  .week .bar.open {
    border-block-end: 0;
    border-end-end-radius: 0;
    border-end-start-radius: 0;
    mask-image: linear-gradient(#000 65%, transparent);
  }

  .work,
  .swatch.work {
    background: color-mix(in oklab, var(--_color-accent) 12%, transparent);
  }

  .swatch:is(.work, .clash, .tick) {
    border: 0;
    border-radius: 0;
  }

  .clash,
  .swatch.clash {
    background: repeating-linear-gradient(
      -45deg,
      color-mix(in oklab, var(--_color-active-ink) 45%, transparent) 0 2px,
      transparent 2px 7px
    );
    border-inline-end: var(--_stroke-edge) solid var(--_color-active-ink);
    pointer-events: none;
  }

  /* Beside the words of its bar. */
  .bands .clash {
    inline-size: 0.9em;
    inset-inline: auto calc((var(--lanes) - 1 - var(--lane)) / var(--lanes) * 100% + 2px);
  }

  .tick {
    border-block-start: var(--_stroke-hairline) dashed var(--_color-ink-soft);
  }

  .swatch.tick {
    background: none;
    block-size: 0;
    border-block-start: var(--_stroke-hairline) dashed var(--_color-ink-soft);
  }

  .week .bar-time {
    display: block;
  }

  /* No room for a word: the time, and the rest on request. */
  @container block (width < 4em) {
    .week .bar-words {
      font-size: 0;
    }

    .week .bar-time {
      font-size: 0.7rem;
    }
  }

  @container calendar (width < 60em) {
    :is(.week, .month) .bar {
      font-size: 0.75em;
    }
  }

  @container calendar (width < 44em) {
    .week {
      grid-template-columns: minmax(0, 1fr);
    }

    .hours {
      block-size: auto;
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
      margin: 0 0 var(--_space-2);
      padding: 0;
      text-align: start;
    }

    .hours span {
      translate: none;
    }

    .hours span:nth-child(even) {
      display: none;
    }

    .columns {
      grid-template-columns: minmax(0, 1fr);
      row-gap: var(--_space-4);
    }

    .column-date {
      block-size: auto;
      flex-flow: row wrap;
      gap: 0.5em;
      justify-content: start;
      padding: 0 0 0.25em;
    }

    /* The day lies down; what is in it is listed below. */
    .track {
      background: repeating-linear-gradient(var(--_across), var(--_agenda-rule) 0 1px, transparent 1px 12.5%)
        0 0 / 100% var(--_line) no-repeat;
      block-size: auto;
      border: 0;
      --_line: calc(0.5em + var(--lanes) * 0.75em);
      padding-block-start: var(--_line);
    }

    .column:last-child .track {
      border: 0;
    }

    .bands span {
      block-size: var(--_line);
      inset-block: 0 auto;
      inset-inline: calc(var(--from) * 100%) calc((1 - var(--to)) * 100%);
    }

    .bands .tick {
      border-block-start: 0;
      border-inline-start: var(--_stroke-hairline) dashed var(--_color-ink-soft);
    }

    .bands .clash {
      inline-size: auto;
      inset-inline: calc(var(--from) * 100%) calc((1 - var(--to)) * 100%);
    }

    .clash {
      border-block-end: var(--_stroke-edge) solid var(--_color-active-ink);
      border-inline-end: 0;
    }

    .block {
      inset: auto;
      margin-block-start: 0.3em;
      position: static;
    }

    .week .bar::before {
      block-size: 0;
      border-block-start: 0.5em solid var(--_edge);
      content: '';
      inset-block-start: calc(0.375em + var(--lane) * 0.75em);
      inset-inline: calc(var(--from) * 100%) calc((1 - var(--to)) * 100%);
      position: absolute;
    }

    .week .bar.open {
      mask-image: none;
    }

    .week .reserved::before {
      border-block-start-style: dashed;
    }

    .week .off::before {
      border-block-start-style: dotted;
    }

    .block {
      container-type: normal;
    }

    .week .bar-time {
      display: inline;
    }
  }

  @media (forced-colors: active) {
    .clash,
    .swatch.clash {
      border: var(--_stroke-edge) double Highlight;
    }

    .track {
      background-image: repeating-linear-gradient(
        color-mix(in srgb, CanvasText 40%, Canvas) 0 1px,
        Canvas 1px calc(var(--_day) / 8)
      );
      forced-color-adjust: none;
    }

    .track > * {
      forced-color-adjust: auto;
    }

    .work,
    .swatch.work {
      border: 2px dotted CanvasText;
    }

    @container calendar (width < 44em) {
      .track {
        background-image: repeating-linear-gradient(
          var(--_across),
          color-mix(in srgb, CanvasText 40%, Canvas) 0 1px,
          Canvas 1px 12.5%
        );
      }
    }
  }
`;
