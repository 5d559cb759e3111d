import { css } from 'lit';

export const agreementListStyles = css`
  /* Two balanced columns where each has room for a title and its badge, and one where not. */
  .groups {
    column-gap: var(--_space-6);
    columns: 2 22em;
    max-inline-size: 84em;
  }

  .group {
    break-inside: avoid;
    margin-block-end: var(--_space-5);
  }

  .group:is(.long, :only-child) {
    break-inside: auto;
  }

  .group:last-child {
    margin-block-end: 0;
  }

  .heading {
    break-after: avoid;
    color: var(--_color-ink-soft);
    font-size: var(--_text-small);
    font-weight: var(--_weight-strong);
    line-height: var(--_leading-tight);
    padding-block: var(--_space-1) var(--_space-2);
  }

  .agreement {
    border-block-start: var(--_stroke-hairline) solid var(--_color-line);
    break-inside: avoid;
    padding-block: 0.55em;
    scroll-margin-block: var(--_space-5);
  }

  .agreement.reached {
    background: var(--_color-tint);
    box-shadow:
      calc(-1 * var(--_space-3)) 0 var(--_color-tint),
      var(--_space-3) 0 var(--_color-tint);
  }

  /* A name, and at the end of its line what a reader would not expect; below it where the line is short. */
  .main > .edition {
    align-items: baseline;
    column-gap: var(--_space-4);
    display: flex;
    flex-wrap: wrap;
    row-gap: var(--_space-1);
  }

  .main .name {
    flex: 1 1 14em;
    min-inline-size: 0;
    text-wrap: pretty;
  }

  .badges {
    display: inline-flex;
    flex-wrap: wrap;
    gap: var(--_space-1);
    max-inline-size: 100%;
  }

  .badge {
    white-space: normal;
  }

  a.edition {
    text-decoration: none;
  }

  a.edition > .name {
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }

  a.edition:hover > .name {
    text-decoration-thickness: 2px;
  }

  .remarks,
  .changes,
  .others,
  .said,
  summary,
  .former {
    color: var(--_color-ink-soft);
    font-size: var(--_text-small);
  }

  .said,
  .former :is(.remarks, .changes, .others) {
    font-size: inherit;
  }

  .remarks,
  .changes,
  .others {
    margin-block-start: 0.1em;
    max-inline-size: var(--_measure-text);
  }

  .updated {
    color: var(--_color-accent);
  }

  .others {
    column-gap: var(--_space-3);
    display: flex;
    flex-wrap: wrap;
  }

  .others ul {
    display: contents;
  }

  .others .edition {
    display: inline-block;
    min-block-size: 24px;
  }

  .upcoming {
    border-inline-start: 2px solid var(--_color-planned-ink);
    margin-block-start: var(--_space-2);
    padding-inline-start: var(--_space-3);
  }

  .upcoming .main > .edition {
    color: var(--_color-planned-ink);
  }

  details {
    margin-block-start: var(--_space-2);
  }

  summary {
    cursor: pointer;
    inline-size: fit-content;
    min-block-size: 24px;
    padding-block: 0.1em;
  }

  summary:hover {
    color: var(--_color-ink);
  }

  .former {
    border-inline-start: 2px solid var(--_color-line);
    margin-block-start: var(--_space-2);
    padding-inline-start: var(--_space-3);
  }

  @media (forced-colors: active) {
    .agreement.reached {
      outline: 2px solid Highlight;
    }
  }

  @media print {
    .badge,
    .remarks,
    .changes,
    .others,
    .heading {
      color: #000;
    }

    .agreement.reached {
      background: none;
      box-shadow: none;
    }

    .main > [href^='http']::after {
      content: attr(href);
      flex-basis: 100%;
      font-size: var(--_text-tiny);
      overflow-wrap: anywhere;
    }

    details::details-content {
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
