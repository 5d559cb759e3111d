import manifest from '@trust-widgets/elements/custom-elements.json';
import { css, html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';

import { blockStyles } from './block.styles.js';

interface Item {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly attributes?: readonly Item[];
  readonly members?: readonly (Item & { readonly kind: string; readonly attribute?: string })[];
  readonly events?: readonly Item[];
  readonly slots?: readonly Item[];
  readonly cssParts?: readonly Item[];
  readonly cssProperties?: readonly Item[];
  readonly cssStates?: readonly Item[];
}

const modules: readonly { readonly declarations: readonly Declaration[] }[] = manifest.modules;

const declarationOf = (tag: string): Declaration | undefined =>
  modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === tag);

/** Words between backticks are code. */
const prose = (text: string): (TemplateResult | string)[] =>
  text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part));

function itemRow({ name, description = '', type, default: standard }: Item): TemplateResult {
  const facts = [
    ...(type === undefined ? [] : [html`<code>${type.text}</code>`]),
    ...(standard === undefined || standard === 'null' ? [] : [html`default <code>${standard}</code>`]),
  ];
  return html`<tr>
    <th scope="row"><code>${name === '' ? '(default)' : name}</code></th>
    <td>
      ${prose(description)}
      ${facts.length > 0 ? html`<p class="soft facts">${facts.map((fact, index) => html`${index > 0 ? ', ' : ''}${fact}`)}</p>` : ''}
    </td>
  </tr>`;
}

function section(heading: string, items: readonly Item[] = []): TemplateResult | '' {
  if (items.length === 0) return '';
  return html`<h3>${heading}</h3>
    <table aria-label=${heading}>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">What it does</th>
        </tr>
      </thead>
      <tbody>
        ${items.map(itemRow)}
      </tbody>
    </table>`;
}

/** The whole interface of an element, from the manifest that is made of its source. */
export class DocsElementApi extends LitElement {
  static override styles = [
    blockStyles,
    css`
      th[scope='row'] {
        inline-size: 14rem;
      }
      .facts {
        margin: 0;
      }
    `,
  ];
  static override properties = { tag: {} };

  /** The element's tag. */
  declare tag: string;

  constructor() {
    super();
    this.tag = '';
  }

  protected override render(): TemplateResult {
    const found = declarationOf(this.tag);
    if (!found) return html`<p>The manifest has no <code>${this.tag}</code>.</p>`;
    const { attributes, members = [], events, slots, cssParts, cssProperties, cssStates } = found;
    const properties = members.filter(({ kind, attribute }) => kind === 'field' && attribute === undefined);
    return html`${section('Attributes', attributes)} ${section('Properties without an attribute', properties)}
    ${section('Events', events)} ${section('Slots', slots)} ${section('Parts, for ::part()', cssParts)}
    ${section('States, for :state()', cssStates)} ${section('Custom properties', cssProperties)}`;
  }
}

if (!customElements.get('docs-element-api')) customElements.define('docs-element-api', DocsElementApi);
