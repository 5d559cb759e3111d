import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { CellLine } from './cell-line.js';
import type { RowDetail, SubprocessorRow } from './drawn-rows.js';
import { lineTemplate } from './line-template.js';
import type { SubprocessorTableView } from './subprocessor-table.model.js';

/** One line needs no list around it. */
function linesOf(lines: readonly CellLine[]): TemplateResult | readonly TemplateResult[] {
  const [line, ...others] = lines;
  return line && others.length === 0 ? lineTemplate(line) : lines.map(lineTemplate);
}

const detailTemplate = ({ label, lines }: RowDetail): TemplateResult =>
  html`<div part="detail">
    <dt dir="auto">${label}</dt>
    <dd>${linesOf(lines)}</dd>
  </div>`;

/** What no column shows. A disclosure of the browser's own: searching in the page opens it. */
const detailsTemplate = ({ name, details }: SubprocessorRow, label: string): TemplateResult =>
  html`<td role="cell" class="more" part="cell more">
    <details part="details">
      <summary dir="auto" aria-label="${label}: ${name}">${label}</summary>
      <dl>${details.map(detailTemplate)}</dl>
    </details>
  </td>`;

/** The cells of a row. Their headings are drawn where records are stacked, and heard as the column's. */
export function cellsTemplate(
  row: SubprocessorRow,
  { columns, strings }: Pick<SubprocessorTableView, 'columns' | 'strings'>,
): TemplateResult {
  const [company = [], ...others] = row.cells;
  return html`<th scope="row" role="rowheader" class="company" part="cell company">${linesOf(company)}</th>
    ${others.map((lines, index) => {
      const { id = '', label = '' } = columns[index + 1] ?? {};
      return html`<td role="cell" class=${id} part="cell ${id}" data-heading=${label}>${linesOf(lines)}</td>`;
    })}
    ${row.details.length > 0 ? detailsTemplate(row, strings.details) : nothing}`;
}
