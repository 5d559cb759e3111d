import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';

import type { Token } from './tokens.js';

type Sample = (value: string) => TemplateResult;

const words = (style: Readonly<Record<string, string>>): TemplateResult =>
  html`<span style=${styleMap(style)}>Maintenance, 00:00</span>`;

const box = (style: Readonly<Record<string, string>>): TemplateResult =>
  html`<span class="sample" aria-hidden="true" style=${styleMap(style)}></span>`;

/** What a token of a group looks like where it is used. */
const SAMPLES: Readonly<Record<string, Sample>> = {
  font: (value) => words({ 'font-family': value }),
  text: (value) => words({ 'font-size': value }),
  leading: (value) =>
    html`<span class="two-lines" style=${styleMap({ 'line-height': value })}
      >Maintenance<br />in progress</span
    >`,
  weight: (value) => words({ 'font-weight': value }),
  space: (value) => box({ 'inline-size': value, 'block-size': '1em', background: 'currentcolor' }),
  radius: (value) => box({ 'border-radius': value, 'border-width': '2px' }),
  stroke: (value) =>
    box({ 'inline-size': '4rem', 'block-size': value, background: 'currentcolor', border: '0' }),
  elevation: (value) => box({ 'box-shadow': value, border: '0' }),
};

const GROUP_OF_TYPE: Readonly<Record<string, string>> = { dimension: 'radius' };

/** A sample of a token that is no colour; nothing where there is nothing to see. */
export function tokenSample({
  group,
  name,
  type,
  alias,
  customProperty,
}: Token): TemplateResult | typeof nothing {
  if (customProperty === undefined) return nothing;
  const referred = (alias ?? name).split('-')[0] ?? group;
  const sample = SAMPLES[group] ?? SAMPLES[referred] ?? SAMPLES[GROUP_OF_TYPE[type] ?? ''];
  return sample ? sample(`var(${customProperty})`) : nothing;
}
