import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { icon } from '../shared/icons.js';
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
export function lineTemplate({ text, language, label, href, tone }: CellLine): TemplateResult {
  const words = html`<bdi lang=${language ?? nothing}>${text}</bdi>`;
  return html`<span class="line ${tone}" part="line ${tone}"
    >${label === undefined ? nothing : html`<span class="label">${label}: </span>`}${
      href === undefined ? words : html`<a part="link" href=${href}>${words}</a>`
    }</span
  >`;
}

function headerTemplate(
  { id, label }: SubprocessorTableView['columns'][number],
  { sorting, onSort }: TableDrawing,
): TemplateResult {
  const isSorted = sorting?.column === id;
  const direction = sorting?.descending === true ? 'descending' : 'ascending';
  return html`<th scope="col" role="columnheader" part="header" aria-sort=${isSorted ? direction : nothing}>
    <button type="button" class="sort" data-column=${id} @click=${() => onSort(id)}>
      ${label}<span class="glyph ${isSorted ? 'sorted' : ''}"
        >${icon(isSorted && direction === 'descending' ? 'down' : 'up')}</span
      >
    </button>
  </th>`;
}

function rowTemplate(row: SubprocessorRow, { view, reached }: TableDrawing): TemplateResult {
  const [company = [], ...others] = row.cells;
  return html`<tr
    role="row"
    id=${row.id}
    class="${row.status} ${row.id === reached ? 'reached' : ''}"
    part="row ${row.status}"
  >
    <th scope="row" role="rowheader" part="cell company">${company.map(lineTemplate)}</th>
    ${others.map(
      (lines, index) =>
        html`<td role="cell" part="cell ${view.columns[index + 1]?.id ?? ''}">
          <span class="heading" aria-hidden="true">${view.columns[index + 1]?.label}</span>
          <span class="lines">${lines.map(lineTemplate)}</span>
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
  const about = [view.asOf, view.filteredBy].filter((text) => text !== undefined).join(' · ');
  return html`<table role="table" part="table" dir=${direction ?? nothing}>
    <caption part="caption">
      <span class="visually-hidden">${view.caption}. ${view.strings.sortHint}</span>
      ${about}
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
