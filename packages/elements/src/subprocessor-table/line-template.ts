import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { CellLine } from './cell-line.js';

/** Most lines are plain texts, and a table may have thousands: no more is bound and drawn for one than it needs. */
const PLAIN: Readonly<Record<CellLine['tone'], (text: string) => TemplateResult>> = {
  main: (text) => html`<span class="line main" part="line main" dir="auto" .textContent=${text}></span>`,
  soft: (text) => html`<span class="line soft" part="line soft" dir="auto" .textContent=${text}></span>`,
  mark: (text) => html`<span class="line mark" part="line mark" dir="auto" .textContent=${text}></span>`,
  missing: (text) =>
    html`<span class="line missing" part="line missing" dir="auto" .textContent=${text}></span>`,
};

/** What a label is about, or what stands alone: a link, a day, or a text that runs its own way. */
function valueTemplate({ text, language, href, date }: CellLine): TemplateResult {
  const lang = language ?? nothing;
  if (href !== undefined) return html`<a part="link" href=${href} lang=${lang} dir="auto">${text}</a>`;
  if (date !== undefined) return html`<time datetime=${date}>${text}</time>`;
  return html`<bdi lang=${lang}>${text}</bdi>`;
}

/** A line of a cell, or of the notes. What follows a label is set apart by more than colour. */
export function lineTemplate(line: CellLine): TemplateResult {
  const { text, language, label, href, date, tone } = line;
  if ((language ?? label ?? href ?? date) === undefined) return PLAIN[tone](text);
  return html`<span class="line ${tone}" part="line ${tone}" dir="auto"
    >${label === undefined ? nothing : html`<span class="label">${label}: </span>`}${valueTemplate(line)}</span
  >`;
}
