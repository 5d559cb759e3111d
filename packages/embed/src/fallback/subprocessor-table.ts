import { subprocessorTableView } from '@trust-widgets/elements/models.js';
import type { CellLine, SubprocessorRow, SubprocessorTableView } from '@trust-widgets/elements/models.js';
import type { TrustDocument } from '@trust-widgets/trust-document';

import { langAttribute, markedText } from './marked-text.js';
import { joined, markup } from './markup.js';
import type { Content, Markup } from './markup.js';
import type { Page } from './page.js';

function lineOf({ text, language, label, href, tone }: CellLine, around: string): Content {
  const words = markedText({ text, language: language ?? around }, around);
  const linked = href === undefined ? words : markup`<a href="${href}">${words}</a>`;
  const line = label === undefined ? linked : [`${label}: `, linked];
  return tone === 'main'
    ? line
    : tone === 'mark'
      ? markup`<strong>${line}</strong>`
      : markup`<small>${line}</small>`;
}

const linesOf = (lines: readonly CellLine[], { language }: SubprocessorTableView): Content =>
  joined(
    lines.map((line) => lineOf(line, language)),
    markup`<br>`,
  );

function rowOf({ cells: [company = [], ...others] }: SubprocessorRow, view: SubprocessorTableView): Markup {
  return markup`<tr>
    <th scope="row">${linesOf(company, view)}</th>
    ${others.map((lines) => markup`<td>${linesOf(lines, view)}</td>`)}
  </tr>`;
}

/** Every entry in force or planned, as a real table; then what holds for the list as a whole. */
export function subprocessorTable(document: TrustDocument, { locale, on }: Page): Markup | undefined {
  const { subprocessors } = document;
  if (!subprocessors || subprocessors.entries.length === 0) return undefined;
  const view = subprocessorTableView({ ...document, subprocessors }, locale, { on });
  const rows = view.groups.flatMap((group) => group.rows);
  return markup`<div${langAttribute(view.language, locale.requested)}>
    <table>
      <caption>${view.caption}${view.asOf !== undefined && `. ${view.asOf}`}</caption>
      <thead><tr>${view.columns.map(({ label }) => markup`<th scope="col">${label}</th>`)}</tr></thead>
      <tbody>${rows.map((row) => rowOf(row, view))}</tbody>
    </table>
    ${view.notes.map((note) => markup`<p>${lineOf(note, view.language)}</p>`)}
  </div>`;
}
