import { css, html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';

import { blockStyles } from './block.styles.js';
import { colourProbes, PaintedColours } from './painted-colours.js';
import { tokenTable } from './token-table.js';
import { tokenTableStyles } from './token-table.styles.js';
import { groupsOf, TOKENS } from './tokens.js';
import type { TokenGroup } from './tokens.js';

/** What each layer is for, the one that a brand sets first. */
const LAYERS = {
  semantic: 'What something is for. A brand sets these.',
  component: 'One part of one element. Each refers to a semantic token until a page sets it.',
  palette:
    'The colours that a theme is mixed from, here those of the neutral one. No element reads them, and no page sets them.',
};

/** Every design token, as the page's theme has it, with the contrast that is really there. */
export class DocsTokenBrowser extends LitElement {
  static override styles = [
    blockStyles,
    tokenTableStyles,
    css`
      label {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 0.25rem;
        max-inline-size: 24rem;
        font-weight: 600;
      }
      input {
        box-sizing: border-box;
        inline-size: 100%;
        min-block-size: 2.5rem;
        padding: 0.25rem 0.75rem;
        border: 1px solid var(--trust-color-control, CanvasText);
        border-radius: var(--trust-radius-medium, 0);
        background: var(--trust-color-paper, Field);
        color: inherit;
        font: inherit;
      }
      input:focus-visible {
        outline: 2px solid var(--trust-color-focus, Highlight);
        outline-offset: 2px;
      }
    `,
  ];
  static override properties = { theme: {}, filter: { state: true } };

  /** The theme that the page wears: colours are measured anew when it changes. */
  declare theme: string;
  declare filter: string;

  readonly #painted = new PaintedColours(this);

  constructor() {
    super();
    this.theme = '';
    this.filter = '';
  }

  protected override render(): TemplateResult {
    const groups = groupsOf(this.filter);
    const shown = groups.reduce((sum, { tokens }) => sum + tokens.length, 0);
    return html`
      <label>
        Filter by name, purpose or type
        <input
          type="search"
          autocomplete="off"
          .value=${this.filter}
          @input=${(event: Event) => (this.filter = (event.target as HTMLInputElement).value)}
        />
      </label>
      <p role="status">${shown} of ${TOKENS.length} tokens</p>
      ${colourProbes()}
      ${Object.entries(LAYERS).map(([layer, purpose]) =>
        this.#layer(
          layer,
          purpose,
          groups.filter((group) => group.layer === layer),
        ),
      )}
    `;
  }

  #layer(layer: string, purpose: string, groups: readonly TokenGroup[]): TemplateResult {
    if (groups.length === 0) return html``;
    const name = `${layer.slice(0, 1).toUpperCase()}${layer.slice(1)}`;
    return html`<section aria-label=${name}>
      <h2>${name}</h2>
      <p class="soft">${purpose}</p>
      ${groups.map(
        ({ group, tokens }) =>
          html`<h3>${group}</h3>
            ${tokenTable(tokens, `${name}: ${group}`, this.#painted.colours)}`,
      )}
    </section>`;
  }
}

if (!customElements.get('docs-token-browser')) customElements.define('docs-token-browser', DocsTokenBrowser);
