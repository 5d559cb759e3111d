import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { contrast, hex } from './measured-colour.js';
import type { Rgb } from './measured-colour.js';
import { tokenSample } from './token-sample.js';
import { tokenNamed, usersOf } from './tokens.js';
import type { Token } from './tokens.js';

const SCHEMES = ['light', 'dark'] as const;

type Scheme = (typeof SCHEMES)[number];

/** The colours that were measured, by token and scheme. */
export type Measured = ReadonlyMap<string, Rgb>;

const swatchKey = (name: string, scheme: Scheme): string => `${name} ${scheme}`;

/** What a page that wears the theme gets; of the palette, which no page gets, the value in the source. */
const valueOf = ({ customProperty, values }: Token, scheme: Scheme): string =>
  customProperty === undefined ? (values['neutral']?.[scheme] ?? '') : `var(${customProperty})`;

const painted = (token: Token, scheme: Scheme): string =>
  `color-scheme: ${scheme}; background: ${valueOf(token, scheme)}`;

/** Every colour in both schemes, out of sight, to be measured: what a filter hides too, as others stand on it. */
export const colourProbes = (tokens: readonly Token[]): TemplateResult =>
  html`<div class="probes" aria-hidden="true">
    ${tokens
      .filter(({ type }) => type === 'color')
      .flatMap((token) =>
        SCHEMES.map(
          (scheme) =>
            html`<span data-key=${swatchKey(token.name, scheme)} style=${painted(token, scheme)}></span>`,
        ),
      )}
  </div>`;

function colours(token: Token, measured: Measured): TemplateResult {
  return html`${SCHEMES.map((scheme) => {
    const key = swatchKey(token.name, scheme);
    const colour = measured.get(key);
    return html`<span class="pair"
      ><span class="swatch" style=${painted(token, scheme)}></span> <span class="soft">${scheme}</span>
      <code>${colour ? hex(colour) : ''}</code></span
    >`;
  })}`;
}

/** The measured contrast beside what is asked for; words, as a colour alone says nothing. */
function badges(token: Token, measured: Measured): TemplateResult | typeof nothing {
  if (token.contrast.length === 0) return nothing;
  return html`<ul class="badges">
    ${token.contrast.map(({ on, ratio }) => {
      const values = SCHEMES.map((scheme) => {
        const [own, other] = [token.name, on].map((name) => measured.get(swatchKey(name, scheme)));
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

const plainValue = ({ values }: Token): TemplateResult => {
  const { light = '', dark = '' } = values['neutral'] ?? {};
  return html`<code>${light}</code>${light === dark ? nothing : html` / <code>${dark}</code>`}`;
};

/** Tokens as rows: what each is called, what it looks like, what it must stand out from, and what refers to it. */
export function tokenTable(tokens: readonly Token[], label: string, measured: Measured): TemplateResult {
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
              ${token.type === 'color' ? colours(token, measured) : html`${tokenSample(token)} ${plainValue(token)}`}
            </td>
            ${hasContrast ? html`<td>${badges(token, measured)}</td>` : nothing}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
