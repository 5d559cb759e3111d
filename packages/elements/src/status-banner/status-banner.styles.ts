import { css } from 'lit';

export const bannerStyles = css`
  :host {
    --_reserve: var(--trust-banner-reserve, 8.75em);
  }

  .base {
    position: relative;
  }

  /* Below the text it would be one more line to scroll to. */
  [role='status'] {
    inset-block-start: 0;
  }

  :host([reserve]) .base {
    block-size: var(--_reserve);
    overflow: hidden auto;
  }

  /* Text stays at the top: were it centred, each change would move it. */
  :host([reserve]) .banner {
    min-block-size: 100%;
  }

  .banner {
    background: var(--_surface);
    border-inline-start: var(--_banner-edge) solid var(--_tone);
    border-radius: var(--_banner-radius);
    display: grid;
    gap: var(--_space-3);
    align-content: start;
    padding: var(--_banner-padding-block) var(--_banner-padding-inline);
    position: relative;
  }

  .banner,
  .entries {
    grid-template-columns: minmax(0, 1fr);
  }

  .entries {
    display: grid;
    gap: var(--_space-3);
  }

  .planned {
    --_tone: var(--_banner-planned);
    --_surface: var(--_banner-planned-surface);
  }

  .active {
    --_tone: var(--_banner-active);
    --_surface: var(--_banner-active-surface);
  }

  .incident {
    --_tone: var(--_banner-incident);
    --_surface: var(--_banner-incident-surface);
  }

  /* The graver, the heavier: an outline, a tint, a solid surface. Grey tells them apart too. */
  .minor {
    --_surface: var(--_color-paper);
    box-shadow: inset 0 0 0 var(--_stroke-hairline) var(--_tone);
  }

  /* Inline has no surface, and neither have browsers that do not know these colours: there it looks like the others. */
  @supports (color: light-dark(#000, #fff)) {
    @media not print {
      :host(:not([variant='inline'])) .critical {
        --_color-accent: var(--_banner-critical);
        --_color-focus: var(--_banner-critical);
        --_color-ink: var(--_banner-critical);
        --_color-ink-soft: var(--_banner-critical);
        --_surface: var(--_banner-critical-surface);
        --_tone: var(--_banner-critical);
        border-inline-start-color: var(--_surface);
        color: var(--_color-ink);
      }

      :host(:not([variant='inline'])) .critical .entry {
        --_surface: inherit;
        --_tone: inherit;
      }
    }
  }

  .off,
  .quiet {
    --_tone: var(--_color-ink-soft);
    --_surface: var(--_color-tint);
  }

  .rest .entry,
  .entry + .entry {
    border-block-start: var(--_stroke-hairline) solid color-mix(in srgb, var(--_tone) 22%, transparent);
    padding-block-start: var(--_space-3);
  }

  /* What it is, and when: side by side where there is room, one below the other where there is not. */
  .head {
    column-gap: var(--_space-5);
    display: flex;
    flex-wrap: wrap;
    max-inline-size: 64em;
    row-gap: var(--_space-1);
  }

  :host([dismissible]) .head {
    padding-inline-end: 2.25em;
  }

  .what {
    flex: 1 1 14em;
  }

  /* Times begin on one line, whatever they say: so they can be compared, and nothing shifts. */
  .when {
    flex: 0 1 19em;
  }

  .kind {
    color: var(--_tone);
    display: block;
    font-size: var(--_text-small);
    margin-block-end: 0.1em;
  }

  .countdown {
    white-space: nowrap;
  }

  .countdown::before {
    content: '· ' / '';
  }

  .solid {
    fill: currentColor;
  }

  .solid + .mark {
    stroke: var(--_surface);
  }

  .title,
  .time {
    display: block;
    font-weight: var(--_weight-strong);
    line-height: 1.35;
  }

  /* The headline is larger than what stands under it. */
  .banner > .entries > .entry:first-of-type :is(.title, .time) {
    font-size: var(--_text-large);
  }

  .time {
    text-wrap: balance;
  }

  .off .time,
  .off .title {
    font-weight: inherit;
  }

  .time::first-letter {
    text-transform: uppercase;
  }

  .zone,
  .source,
  .body,
  .remarks {
    font-size: var(--_text-small);
    text-wrap: pretty;
  }

  .zone,
  .source,
  .remarks {
    color: var(--_color-ink-soft);
  }

  .source {
    display: block;
  }

  .body {
    margin-block-start: var(--_space-1);
    max-inline-size: 46em;
  }

  .clear .icon {
    color: var(--_tone);
  }

  .remarks a {
    padding-block: 0.3em;
  }

  summary {
    color: var(--_color-ink-soft);
    cursor: pointer;
    font-size: var(--_text-small);
    inline-size: fit-content;
    list-style: none;
    padding-block: 0.3em;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary:hover {
    color: var(--_color-ink);
    text-decoration: underline;
  }

  [open] > summary .icon {
    rotate: 180deg;
  }

  .rest .entries {
    margin-block-start: var(--_space-3);
  }

  .dismiss {
    align-items: center;
    background: none;
    block-size: 2em;
    border: 0;
    border-radius: var(--_control-radius);
    color: var(--_color-ink-soft);
    cursor: pointer;
    display: flex;
    font: inherit;
    inline-size: 2em;
    inset-block-start: var(--_space-2);
    inset-inline-end: var(--_space-2);
    justify-content: center;
    margin: 0;
    min-block-size: 24px;
    min-inline-size: 24px;
    padding: 0;
    position: absolute;
  }

  .dismiss:hover {
    background: color-mix(in srgb, var(--_tone) 12%, transparent);
    color: var(--_color-ink);
  }

  .foot {
    color: var(--_color-ink-soft);
    display: grid;
    font-size: var(--_text-small);
    gap: var(--_space-1);
    max-inline-size: 46em;
    text-wrap: pretty;
  }

  :host([variant='card']) .banner {
    padding: var(--_space-4);
  }

  :host([variant='card']) .remarks {
    margin-block-start: var(--_space-1);
  }

  :host([variant='card']) .head {
    display: grid;
  }

  :host([variant='inline']) .banner {
    background: none;
    border: 0;
    border-radius: 0;
    box-shadow: none;
    padding: 0;
  }

  :host([variant='inline']) .dismiss {
    inset: 0 0 auto auto;
  }

  /* A card has what it is above when, however wide it is. */
  @media (min-width: 27rem) {
    :host([variant='card']) {
      --_reserve: var(--trust-banner-reserve, 14em);
    }
  }

  @media (max-width: 62rem) {
    :host {
      --_reserve: var(--trust-banner-reserve, 10em);
    }
  }

  @media (max-width: 46rem) {
    :host {
      --_reserve: var(--trust-banner-reserve, 13em);
    }
  }

  @media (max-width: 27rem) {
    /* A line of its own: so that nothing moves when it grows shorter. */
    .countdown {
      display: block;
    }

    .countdown::before {
      content: none;
    }

    :host {
      --_reserve: var(--trust-banner-reserve, 17em);
    }
  }

  @media (max-width: 21rem) {
    :host {
      --_reserve: var(--trust-banner-reserve, 19.5em);
    }
  }

  /* Without the tint, a frame holds it together. */
  @media (forced-colors: active) {
    .solid + .mark {
      stroke: Canvas;
    }

    .banner {
      border: 1px solid;
      border-inline-start-width: var(--_banner-edge);
    }
  }

  @media print {
    :host([reserve]) .base {
      block-size: auto;
      overflow: visible;
    }

    .banner {
      background: none;
      border: 1px solid #000;
      border-inline-start-width: 3px;
    }

    .dismiss,
    summary {
      display: none;
    }

    .rest::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
