import { css } from 'lit';

/** Buttons, fields, badges and what is said of a failure, alike in every element. Targets are at least 24 px (WCAG 2.2, 2.5.8). */
export const controlStyles = css`
  .button,
  .field {
    background: var(--_control-surface);
    border: var(--_stroke-hairline) solid var(--_control-outline);
    border-radius: var(--_control-radius);
    color: var(--_color-ink);
    font: inherit;
    line-height: 1.4;
    margin: 0;
    min-block-size: 2.25em;
    padding: 0.3em 0.75em;
  }

  .button {
    cursor: pointer;
  }

  .button:hover {
    background: var(--_color-tint);
  }

  .failure {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) var(--_space-3);
  }

  .badge {
    border: var(--_stroke-hairline) solid var(--_badge-outline);
    border-radius: var(--_badge-radius);
    color: var(--_badge-ink);
    display: inline-block;
    font-size: var(--_text-tiny);
    font-weight: var(--_weight-body);
    line-height: 1.5;
    padding-inline: 0.55em;
    text-decoration: none;
    white-space: nowrap;
  }
`;
