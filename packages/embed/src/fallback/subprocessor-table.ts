import { subprocessorTableView } from '@trust-widgets/elements/models.js';
import type {
  CellLine,
  RowDetail,
  SubprocessorRow,
  SubprocessorTableView,
} from '@trust-widgets/elements/models.js';
import type { TrustDocument } from '@trust-widgets/trust-document';

import { langAttribute, markedText } from './marked-text.js';
import { joined, markup } from './markup.js';
import type { Content, Markup } from './markup.js';
import type { Page } from './page.js';

function wordsOf({ text, language, label, href, date }: CellLine, around: string): Content {
  const words = markedText({ text, language: language ?? around }, around);
  const linked =
    href !== undefined
      ? markup`<a href="${href}">${words}</a>`
      : date !== undefined
        ? markup`<time datetime="${date}">${words}</time>`
        : words;
  return label === undefined ? linked : [`${label}: `, linked];
}

function lineOf({ tone, ...said }: CellLine, around: string): Content {
  const line = wordsOf({ tone, ...said }, around);
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

/** What no column shows, in small under the last of them. */
function detailOf({ label, lines }: RowDetail, { language }: SubprocessorTableView): Content {
  const said = joined(
    lines.map((line) => wordsOf(line, language)),
    '; ',
  );
  return markup`<br><small>${label}: ${said}</small>`;
}

function rowOf(
  { id, cells: [company = [], ...others], details }: SubprocessorRow,
  view: SubprocessorTableView,
): Markup {
  const last = others.length - 1;
  return markup`<tr id="${id}">
    <th scope="row">${linesOf(company, view)}</th>
    ${others.map(
      (lines, index) =>
        markup`<td>${linesOf(lines, view)}${index === last && details.map((detail) => detailOf(detail, view))}</td>`,
    )}
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
