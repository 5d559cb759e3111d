import { css } from 'lit';

export const calendarStyles = css`
  /* It asks for room of its own, not of the screen; where it is asked how much it wants, it says 40em. */
  .base {
    contain-intrinsic-inline-size: min(40em, 75vw);
    container: calendar / inline-size;
  }

  section {
    display: grid;
    gap: var(--_space-4);
    grid-template-columns: minmax(0, 1fr);
    line-height: 1.45;
  }

  .title {
    font-weight: var(--_weight-strong);
  }

  /* What goes on, what comes first */

  .headlines {
    display: grid;
    gap: var(--_space-2);
  }

  .headline {
    align-items: baseline;
    background: var(--_surface);
    border-inline-start: var(--_stroke-edge) solid var(--_tone);
    border-radius: var(--_radius-medium);
    column-gap: var(--_space-3);
    display: flex;
    flex-wrap: wrap;
    padding: var(--_space-3) var(--_space-4);
    text-wrap: balance;
  }

  /* Each runs as its words do, in the order of the page. */
  .headline > * {
    unicode-bidi: plaintext;
  }

  .headline .label {
    color: var(--_tone);
    font-size: var(--_text-small);
    font-weight: var(--_weight-strong);
  }

  .planned {
    --_surface: var(--_color-planned-surface);
    --_tone: var(--_color-planned-ink);
  }

  .active {
    --_surface: var(--_color-active-surface);
    --_tone: var(--_color-active-ink);
  }

  .relative {
    color: var(--_tone);
    font-weight: var(--_weight-strong);
    margin-inline-start: auto;
  }

  /* Choices */

  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-5);
    justify-content: space-between;
  }

  .caption {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-4);
    justify-content: space-between;
  }

  .shown-days::first-letter,
  .details .title::first-letter {
    text-transform: uppercase;
  }

  .shown-days {
    display: inline-block;
    font-size: var(--_text-large);
    margin-inline-end: 0.4em;
  }

  .steps {
    align-items: stretch;
  }

  .step {
    padding-inline: 0.4em;
  }

  :host(:dir(rtl)) .step .icon {
    scale: -1 1;
  }

  .today-button::first-letter {
    text-transform: uppercase;
  }

  .button[aria-disabled='true'] {
    color: var(--_color-ink-soft);
    cursor: default;
  }

  .icon-button {
    background: none;
    border: 0;
    border-radius: var(--_radius-small);
    color: var(--_color-accent);
    cursor: pointer;
    display: inline-grid;
    margin: 0;
    min-block-size: 24px;
    min-inline-size: 24px;
    padding: 2px;
    place-items: center;
    vertical-align: middle;
  }

  .icon-button:hover {
    background: var(--_color-tint);
  }

  .actions {
    white-space: nowrap;
  }

  /* Browsers give buttons a size of their own, which does not grow with the text around them. */
  .actions button {
    font-size: max(13.3333px, 0.949em);
  }

  .time .actions {
    font-size: 0.78em;
  }

  /* Beside what it tells of, above the page */

  .details {
    background: var(--_color-paper);
    border: var(--_stroke-hairline) solid var(--_color-control);
    border-radius: var(--_radius-medium);
    box-shadow: var(--_elevation-raised);
    color: inherit;
    inline-size: min(26em, 100vw - 16px);
    inset: auto;
    margin: 0;
    max-block-size: min(32em, 100vh - 16px);
    overflow: auto;
    padding: var(--_space-3) var(--_space-4) var(--_space-4);
    position: absolute;
  }

  /* Its shadow sets it apart. */
  .details:focus-visible {
    border-radius: var(--_radius-medium);
    outline: none;
  }

  .details-head {
    align-items: start;
    display: flex;
    gap: var(--_space-3);
    justify-content: space-between;
    margin-block-end: var(--_space-2);
  }

  .details .slot {
    grid-template-columns: minmax(0, 1fr);
  }

  .group {
    display: flex;
    flex-wrap: wrap;
    font-size: var(--_text-small);
    gap: var(--_space-2);
  }

  /* Days: a leaf of a calendar, then what begins on it */

  .day,
  .undated {
    break-inside: avoid;
    column-gap: var(--_space-4);
    display: grid;
    grid-template-columns: 6.5em minmax(0, 1fr);
  }

  .day {
    border-block-start: var(--_stroke-hairline) solid var(--_agenda-rule);
    padding-block: calc(var(--_agenda-day-padding) * 1.35);
  }

  .day:last-child {
    border-block-end: var(--_stroke-hairline) solid var(--_agenda-rule);
  }

  .date {
    color: var(--_color-ink-soft);
    font-size: var(--_text-small);
    line-height: var(--_leading-tight);
    scroll-margin-block: 4em;
  }

  .date time {
    display: inline-grid;
    justify-items: start;
    row-gap: 0.15em;
  }

  :host(:dir(rtl)) .date time {
    justify-items: end;
  }

  .date-weekday {
    order: -1;
  }

  .date-day {
    color: var(--_color-ink);
    font-size: calc(var(--_text-display) * 1.3);
    font-weight: var(--_weight-strong);
    letter-spacing: -0.02em;
    line-height: 1;
    order: 0;
  }

  .date-month {
    order: 1;
  }

  .date-year {
    order: 2;
  }

  .date-literal {
    white-space: pre;
  }

  .near {
    color: var(--_color-accent);
    display: block;
    font-weight: var(--_weight-strong);
    margin-block-start: 0.3em;
  }

  .slots {
    align-content: start;
    display: grid;
    gap: var(--_space-5);
  }

  .slot {
    column-gap: var(--_space-5);
    display: grid;
    grid-template-columns: minmax(0, 16em) minmax(0, 1fr);
    row-gap: var(--_space-2);
  }

  .time {
    font-size: var(--_text-large);
    font-weight: var(--_weight-strong);
    line-height: 1.35;
  }

  .time time,
  .soft time {
    white-space: nowrap;
  }

  .time::first-letter,
  .soft::first-letter {
    text-transform: uppercase;
  }

  .soft {
    max-inline-size: 46em;
    text-wrap: pretty;
  }

  .zone {
    color: var(--_color-ink-soft);
    font-size: 0.75em;
    font-weight: var(--_weight-body);
    white-space: nowrap;
  }

  .what {
    align-content: start;
    display: grid;
    gap: var(--_space-3);
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: 42em;
    padding-inline-start: var(--_space-3);
  }

  .what > p {
    margin-block-start: calc(-1 * var(--_space-2));
  }

  /* Sixty edges of one colour are a texture: it is faint, and full where an entry differs. */
  .entry {
    --_edge: color-mix(in oklab, var(--_color-planned-ink) 45%, var(--_color-paper));
    --_tone: var(--_color-planned-ink);
    border-inline-start: var(--_stroke-edge) solid var(--_edge);
    margin-inline-start: calc(-1 * var(--_space-3));
    padding-inline-start: calc(var(--_space-3) - var(--_stroke-edge));
    scroll-margin-block: 4em;
  }

  .badge {
    border-color: currentColor;
    color: var(--_tone);
  }

  /* Reserved: dashes; not held: struck through; going on: the colour of attention. Each also says so. */
  .entry:is(.reserved, .current, .moved, .cancelled) {
    --_edge: var(--_tone);
  }

  .entry.reserved {
    --_tone: var(--_color-ink-soft);
    border-inline-start-style: dashed;
  }

  .entry.reserved .title {
    font-weight: var(--_weight-body);
  }

  .badge.reserved {
    border-style: dashed;
  }

  .entry.emergency {
    --_edge: var(--_tone);
    --_tone: var(--_color-incident-ink);
  }

  .entry.current,
  .entry.moved {
    --_tone: var(--_color-active-ink);
  }

  .entry.cancelled,
  .off .entry {
    --_tone: var(--_color-ink-soft);
    border-inline-start-style: dotted;
  }

  .off .time,
  .off .title {
    color: var(--_color-ink-soft);
    font-weight: var(--_weight-body);
  }

  .note {
    color: var(--_color-active-ink);
    font-size: var(--_text-small);
  }

  .empty {
    background: var(--_color-tint);
    border-radius: var(--_radius-medium);
    padding: var(--_space-4);
  }

  .later .button {
    font-size: var(--_text-small);
  }

  /* What is said once */

  .undated h3 {
    color: var(--_color-ink-soft);
    font-size: var(--_text-small);
    line-height: 1.65;
  }

  .undated ul {
    display: grid;
    gap: var(--_space-3);
    max-inline-size: 58em;
    text-wrap: pretty;
  }

  .links a {
    display: inline-block;
    margin-inline-end: var(--_space-4);
    padding-block: 0.15em;
  }

  @container calendar (width < 50em) {
    .slot {
      column-gap: var(--_space-4);
      grid-template-columns: minmax(0, 12.5em) minmax(0, 1fr);
    }
  }

  @container calendar (width < 36em) {
    .slot {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @container calendar (width < 30em) {
    .day,
    .undated {
      grid-template-columns: minmax(0, 1fr);
      row-gap: var(--_space-3);
    }

    .undated {
      row-gap: var(--_space-1);
    }

    .date {
      align-items: baseline;
      display: flex;
      flex-wrap: wrap;
      font-size: inherit;
      font-weight: var(--_weight-strong);
      gap: var(--_space-2);
    }

    .date time {
      color: var(--_color-ink);
      display: inline;
    }

    .date-day {
      font-size: inherit;
      letter-spacing: normal;
    }

    .date-literal {
      all: unset;
    }

    .near {
      font-size: var(--_text-small);
      margin: 0;
    }

    .relative {
      margin-inline-start: 0;
    }
  }

  @media print {
    .headlines,
    .later,
    .near {
      display: none;
    }

    .slot {
      break-inside: avoid;
    }
  }
`;
