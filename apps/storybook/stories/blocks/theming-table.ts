import { css, html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';

import { blockStyles } from './block.styles.js';
import { colourProbes, PaintedColours } from './painted-colours.js';
import { tokenTable } from './token-table.js';
import { tokenTableStyles } from './token-table.styles.js';
import { TOKENS } from './tokens.js';

/** The component tokens that theme one element, from the tokens themselves. */
export class DocsThemingTable extends LitElement {
  static override styles = [
    blockStyles,
    tokenTableStyles,
    css`
      .pair code {
        display: none;
      }
    `,
  ];
  static override properties = { groups: {} };

  /** Groups of component tokens, with spaces between. */
  declare groups: string;

  readonly #painted = new PaintedColours(this);

  constructor() {
    super();
    this.groups = '';
  }

  protected override render(): TemplateResult {
    const groups = this.groups.split(' ');
    const tokens = TOKENS.filter(({ layer, group }) => layer === 'component' && groups.includes(group));
    return html`${colourProbes()} ${tokenTable(tokens, 'Tokens of this element', this.#painted.colours)}`;
  }
}

if (!customElements.get('docs-theming-table')) customElements.define('docs-theming-table', DocsThemingTable);
