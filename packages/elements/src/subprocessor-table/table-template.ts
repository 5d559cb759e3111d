import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type {
  CellLine,
  Sorting,
  SubprocessorRow,
  SubprocessorTableView,
} from './subprocessor-table.model.js';
import type { ColumnId } from './columns.js';

/** What the drawing depends on beside the words. */
export interface TableDrawing {
  readonly view: SubprocessorTableView;
  readonly sorting: Sorting | undefined;
  /** Where the page runs the other way than the table's own words: their direction. */
  readonly direction: 'ltr' | undefined;
  /** The id of the row that the page's address names. */
  readonly reached: string;
  readonly onSort: (column: ColumnId) => void;
}

/** A line of a cell, or of the notes. What follows a label is set apart by more than colour. */
export function lineTemplate(
  { text, language, label, href, tone }: CellLine,
  direction: TableDrawing['direction'],
): TemplateResult {
  const words = html`<bdi lang=${language ?? nothing}>${text}</bdi>`;
  return html`<span class="line ${tone}" part="line ${tone}" dir=${direction ?? nothing}
    >${label === undefined ? nothing : html`<span class="label">${label}: </span>`}${
      href === undefined ? words : html`<a part="link" href=${href}>${words}</a>`
    }</span
  >`;
}

/** Both ways at rest, the one in force once sorted. */
const sortGlyph = (path: string): TemplateResult =>
  html`<svg class="glyph" viewBox="0 0 12 16" aria-hidden="true"><path d=${path} /></svg>`;
const GLYPHS = {
  none: sortGlyph('m3 6 3-3 3 3M3 10l3 3 3-3'),
  ascending: sortGlyph('M6 13.5v-11m-4 4 4-4 4 4'),
  descending: sortGlyph('M6 2.5v11m-4-4 4 4 4-4'),
};

function headerTemplate(
  { id, label }: SubprocessorTableView['columns'][number],
  { sorting, onSort }: TableDrawing,
): TemplateResult {
  const order = sorting?.column !== id ? 'none' : sorting.descending ? 'descending' : 'ascending';
  return html`<th
    scope="col"
    role="columnheader"
    part="header"
    class=${id}
    aria-sort=${order === 'none' ? nothing : order}
  >
    <button type="button" class="sort" data-column=${id} @click=${() => onSort(id)}>
      ${label}${GLYPHS[order]}
    </button>
  </th>`;
}

function rowTemplate(row: SubprocessorRow, { view, direction, reached }: TableDrawing): TemplateResult {
  const [company = [], ...others] = row.cells;
  const linesOf = (lines: readonly CellLine[]) => lines.map((line) => lineTemplate(line, direction));
  return html`<tr
    role="row"
    id=${row.id}
    class="${row.status} ${row.id === reached ? 'reached' : ''}"
    part="row ${row.status}"
  >
    <th scope="row" role="rowheader" part="cell company">${linesOf(company)}</th>
    ${others.map(
      (lines, index) =>
        html`<td role="cell" part="cell ${view.columns[index + 1]?.id ?? ''}">
          <span class="heading" aria-hidden="true">${view.columns[index + 1]?.label}</span>
          <div class="lines">${linesOf(lines)}</div>
        </td>`,
    )}
  </tr>`;
}

/**
 * Draws the table. Its roles are written out, because on a narrow screen it is laid out as stacked records,
 * and browsers drop the roles of tables that are laid out as anything else.
 */
export function tableTemplate(drawing: TableDrawing): TemplateResult {
  const { view, direction } = drawing;
  const { asOf, asOfDay, filteredBy } = view;
  return html`<table role="table" part="table">
    <caption part="caption" dir=${direction ?? nothing}>
      <span class="visually-hidden">${view.caption}. ${view.strings.sortHint}</span>
      ${asOf === undefined ? nothing : html`<time datetime=${asOfDay ?? nothing}>${asOf}</time>`}
      ${filteredBy === undefined ? nothing : html`<span class="in-force">${filteredBy}</span>`}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${view.columns.map((column) => headerTemplate(column, drawing))}
      </tr>
    </thead>
    ${view.groups.map(
      ({ heading, rows }) =>
        html`<tbody role="rowgroup">
          ${
            heading === undefined
              ? nothing
              : html`<tr role="row" class="group">
                  <th scope="rowgroup" role="rowheader" colspan=${view.columns.length} part="group">
                    ${heading}
                  </th>
                </tr>`
          }
          ${rows.map((row) => rowTemplate(row, drawing))}
        </tbody>`,
    )}
  </table>`;
}
