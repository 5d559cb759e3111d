import { css } from 'lit';

import { tokenStyles } from './token.styles.js';

/**
 * What every element starts from: the tokens, and a `.base` around its content that takes from the page
 * what belongs to the page (type face, size, direction) and nothing else. A page's `*` rules reach the
 * host and no further, so the guard stands one step inside.
 */
export const baseStyles = [
  tokenStyles,
  css`
    :host {
      display: block;
      min-inline-size: 0;
    }

    :host([hidden]) {
      display: none !important;
    }

    *,
    *::before,
    *::after {
      box-sizing: border-box;
    }

    .base {
      color: var(--_color-ink);
      cursor: auto;
      flex: auto;
      font-family: var(--trust-font-family, inherit);
      font-size: var(--_text-body);
      font-style: normal;
      font-variant: tabular-nums;
      font-weight: var(--_weight-body);
      hyphens: manual;
      letter-spacing: normal;
      line-height: var(--_leading-body);
      list-style: none;
      min-inline-size: 0;
      overflow-wrap: anywhere;
      text-align: start;
      text-indent: 0;
      text-shadow: none;
      text-transform: none;
      white-space: normal;
      word-break: normal;
      word-spacing: normal;
    }

    :where(h2, h3, p, ul, ol, dl, dd, figure, table) {
      margin: 0;
      padding: 0;
      font: inherit;
    }

    /* Pages without a doctype begin it anew there. */
    :where(table) {
      color: inherit;
      text-align: inherit;
    }

    :where(ul, ol) {
      list-style: none;
    }

    :where(strong, b) {
      font-weight: var(--_weight-strong);
    }

    .soft {
      color: var(--_color-ink-soft);
      font-size: var(--_text-small);
    }

    /* Sentences in a language that runs the other way than the page keep to the page's side. */
    [dir] {
      text-align: -webkit-match-parent;
      text-align: match-parent;
    }

    a {
      color: var(--_color-accent);
      text-decoration: underline 1px;
      text-underline-offset: 0.2em;
    }

    a:hover {
      text-decoration-thickness: 2px;
    }

    :focus-visible {
      border-radius: var(--_radius-small);
      outline: var(--_stroke-focus) solid var(--_color-focus);
      outline-offset: var(--_stroke-focus-offset);
    }

    .icon {
      block-size: 1.25em;
      fill: none;
      flex: none;
      inline-size: 1.25em;
      stroke: currentColor;
      stroke-linecap: round;
      stroke-linejoin: round;
      stroke-width: 1.6;
      vertical-align: -0.25em;
    }

    .visually-hidden {
      block-size: 1px;
      clip-path: inset(50%);
      inline-size: 1px;
      overflow: hidden;
      position: absolute;
      white-space: nowrap;
    }

    @media (forced-colors: active) {
      :focus-visible {
        outline-color: Highlight;
      }
    }

    @media print {
      .base {
        color: #000;
      }

      .no-print {
        display: none !important;
      }
    }
  `,
];
