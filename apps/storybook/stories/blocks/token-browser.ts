import { css, html, LitElement } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';

import { blockStyles } from './block.styles.js';
import { measured } from './measured-colour.js';
import type { Rgb } from './measured-colour.js';
import { colourProbes, tokenTable } from './token-table.js';
import type { Measured } from './token-table.js';
import { tokenTableStyles } from './token-table.styles.js';
import { groupsOf, TOKENS } from './tokens.js';
import type { TokenGroup } from './tokens.js';

const LAYERS: Readonly<Record<string, string>> = {
  palette: 'Palette: the colours that a theme is mixed from. No element reads them, and no page sets them.',
  semantic: 'Semantic: what something is for. A brand sets these.',
  component: 'Component: one part of one element. Each refers to a semantic token until a page sets it.',
};
const ORDER = ['semantic', 'component', 'palette'];

/** Every design token, as the page's theme has it, with the contrast that is really there. */
export class DocsTokenBrowser extends LitElement {
  static override styles = [
    blockStyles,
    tokenTableStyles,
    css`
      label {
        display: grid;
        gap: 0.25rem;
        max-inline-size: 24rem;
        font-weight: 600;
      }
      input {
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
  static override properties = { theme: {}, filter: { state: true }, measured: { state: true } };

  /** The theme that the page wears: colours are measured anew when it changes. */
  declare theme: string;
  declare filter: string;
  declare measured: Measured;

  constructor() {
    super();
    this.theme = '';
    this.filter = '';
    this.measured = new Map();
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
      ${colourProbes(TOKENS)}
      ${ORDER.map((layer) =>
        this.#layer(
          layer,
          groups.filter((group) => group.layer === layer),
        ),
      )}
    `;
  }

  #layer(layer: string, groups: readonly TokenGroup[]): TemplateResult {
    const [name = layer, purpose = ''] = (LAYERS[layer] ?? layer).split(': ');
    if (groups.length === 0) return html``;
    return html`<section aria-label=${name}>
      <h2>${name}</h2>
      <p class="soft">${purpose}</p>
      ${groups.map(
        ({ group, tokens }) =>
          html`<h3>${group}</h3>
            ${tokenTable(tokens, `${name}: ${group}`, this.measured)}`,
      )}
    </section>`;
  }

  /** Colours are known once they are painted. */
  protected override updated(changed: PropertyValues): void {
    const found = new Map<string, Rgb>();
    for (const probe of this.renderRoot.querySelectorAll<HTMLElement>('[data-key]')) {
      found.set(probe.dataset['key'] ?? '', measured(probe));
    }
    const isNew = [...found].some(([key, colour]) => this.measured.get(key)?.join() !== colour.join());
    if (isNew) this.measured = found;
    // The page may put the theme on after this.
    if (changed.has('theme')) requestAnimationFrame(() => this.requestUpdate());
  }
}

if (!customElements.get('docs-token-browser')) customElements.define('docs-token-browser', DocsTokenBrowser);
