import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { contrast, hex } from './measured-colour.js';
import { paintOf, SCHEMES, swatchKey } from './painted-colours.js';
import type { Painted } from './painted-colours.js';
import { tokenSample } from './token-sample.js';
import { tokenNamed, usersOf } from './tokens.js';
import type { Token } from './tokens.js';

function colours(token: Token, painted: Painted): TemplateResult {
  const { light, dark } = token.values['neutral'] ?? {};
  // The palette is the same in both schemes.
  const schemes = token.customProperty === undefined && light === dark ? SCHEMES.slice(0, 1) : SCHEMES;
  return html`${schemes.map((scheme) => {
    const key = swatchKey(token.name, scheme);
    const colour = painted.get(key);
    return html`<span class="pair"
      ><span class="swatch" style=${paintOf(token, scheme)}></span>
      ${schemes.length > 1 ? html`<span class="soft">${scheme}</span>` : nothing}
      <code>${colour ? hex(colour) : token.values['neutral']?.[scheme]}</code></span
    >`;
  })}`;
}

/** The measured contrast beside what is asked for; words, as a colour alone says nothing. */
function badges(token: Token, painted: Painted): TemplateResult | typeof nothing {
  if (token.contrast.length === 0) return nothing;
  return html`<ul class="badges">
    ${token.contrast.map(({ on, ratio }) => {
      const values = SCHEMES.map((scheme) => {
        const [own, other] = [token.name, on].map((name) => painted.get(swatchKey(name, scheme)));
        return own && other ? contrast(own, other) : undefined;
      });
      if (values.includes(undefined)) return html`<li class="unknown">not measured on ${on}</li>`;
      const known = values.map((value) => value ?? 0);
      const isKept = known.every((value) => value >= ratio);
      // Rounded down: what is printed is never more than there is.
      const said = known.map((value) => (Math.floor(value * 10) / 10).toFixed(1));
      return html`<li class=${isKept ? 'kept' : 'broken'}>
        ${said.join(' / ')} on ${on}, ${isKept ? 'at least' : 'less than'} ${ratio}
      </li>`;
    })}
  </ul>`;
}

function relations(token: Token): TemplateResult {
  const users = usersOf(token);
  const referred = token.alias === undefined ? undefined : tokenNamed(token.alias);
  return html`${
    referred
      ? html`<p class="relation">refers to <code>${referred.customProperty ?? referred.name}</code></p>`
      : nothing
  }${
    users.length > 0
      ? html`<p class="relation soft">
          used by
          ${users.map(
            ({ name, customProperty }, index) =>
              html`${index > 0 ? ', ' : ''}<code>${customProperty ?? name}</code>`,
          )}
        </p>`
      : nothing
  }`;
}

/** What the page sets, as far as it does; a shadow would be a riddle of colours that depend on the scheme. */
function plainValue({ customProperty = '', type, values }: Token): TemplateResult {
  const { light = '', dark = '' } = values['neutral'] ?? {};
  const set = getComputedStyle(document.documentElement).getPropertyValue(customProperty).trim();
  if (set !== '' && type !== 'shadow') return html`<code>${set}</code>`;
  return html`<code>${light}</code>${light === dark ? nothing : html` / <code>${dark}</code>`}`;
}

/** Tokens as rows: what each is called, what it looks like, what it must stand out from, and what refers to it. */
export function tokenTable(tokens: readonly Token[], label: string, painted: Painted): TemplateResult {
  const hasContrast = tokens.some((token) => token.contrast.length > 0);
  return html`<table aria-label=${label}>
    <thead>
      <tr>
        <th scope="col">Token</th>
        <th scope="col">Looks like</th>
        ${hasContrast ? html`<th scope="col">Contrast, light / dark</th>` : nothing}
      </tr>
    </thead>
    <tbody>
      ${tokens.map(
        (token) =>
          html`<tr>
            <th scope="row">
              <code>${token.customProperty ?? token.name}</code>
              ${token.description === undefined ? nothing : html`<p class="relation">${token.description}</p>`}
              ${relations(token)}
            </th>
            <td>
              ${token.type === 'color' ? colours(token, painted) : html`${tokenSample(token)} ${plainValue(token)}`}
            </td>
            ${hasContrast ? html`<td>${badges(token, painted)}</td>` : nothing}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
